import type { AnyNode, Cable, Level, NodeOf, NodeType, Span } from "../ast/nodes.js";
import type { Meaning } from "../handbook/meaning.js";

/** What a part of a cable is about; for colours and legends. */
export type ExplanationKind =
  | "transmission"
  | "time"
  | "address"
  | "classification"
  | "handling"
  | "subject"
  | "reference"
  | "text"
  | "ending"
  | "copy"
  | "unknown";

/** One part of a cable and what it means. Plain JSON data. */
export interface Explanation extends Span {
  /** The type of the node (`Tag`) or the kind of the token (`OperatingSignal`) that is explained. */
  readonly of: string;
  readonly kind: ExplanationKind;
  /** What the part is called in the field: `operating signal`. */
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
  /** Where the meaning comes from: a document with its paragraph, or what else it rests on. */
  readonly source: string;
  /** True where the meaning is a guess or is not known; the sentence says so too. */
  readonly uncertain: boolean;
  /** The level that the part stands for, null where it stands for none. */
  readonly level: Level | null;
}

/** What an entry of the tables says; the rest is added by `explain`. */
export interface Said extends Meaning {
  readonly kind: ExplanationKind;
  readonly name: string;
  readonly level?: Level | null;
}

/** What an entry may look at besides its own part. */
export interface Surroundings {
  readonly cable: Cable;
  /** Day of the message, ISO 8601; null when it is not known. */
  readonly date: string | null;
  /** The names of its addressees that stand for many. */
  readonly collectives: ReadonlySet<string>;
}

/** Where a node stands. */
export interface NodePlace extends Surroundings {
  /** The field of the cable that the node belongs to. */
  readonly slot: string;
  readonly parent: AnyNode | null;
}

/** What is said of a node; null for one that needs no word. */
export type NodeExplainer<T extends NodeType> = (node: NodeOf<T>, place: NodePlace) => Said | null;

/** Where a token stands. */
export interface TokenPlace extends Surroundings {
  /** The kind of the token before it, blanks left out; null for the first. */
  readonly before: string | null;
}
