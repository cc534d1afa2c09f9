/** What the process that tries inputs says to the one that watches it. */
export type Message =
  | { readonly kind: "begin"; readonly index: number; readonly text: string }
  | { readonly kind: "find"; readonly find: Find }
  | { readonly kind: "done"; readonly tally: Tally };

/** An input that breaks a law. */
export interface Find {
  readonly seed: number;
  readonly index: number;
  readonly maker: string;
  readonly law: string;
  readonly detail: string;
  /** The input, shrunk. */
  readonly text: string;
}

/** What was done. */
export interface Tally {
  readonly inputs: number;
  readonly kept: number;
  readonly features: number;
  readonly rulesMet: number;
  readonly rulesUnmet: readonly string[];
}

/** What the process is to do. */
export interface Task {
  readonly seed: number;
  /** The number of the first input. */
  readonly first: number;
  /** The number behind that of the last. */
  readonly end: number;
  /** When to end, in milliseconds since 1970. */
  readonly until: number;
  readonly corpus: string | undefined;
}
