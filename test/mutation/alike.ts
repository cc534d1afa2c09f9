/** A mutant that no test can tell from the code. */
export interface Equivalent {
  readonly file: string;
  /** What the code is changed from and to, as in the list of survivors. */
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

/** Changes of a file that make no difference for one reason. */
export const alike = (
  file: string,
  reason: string,
  ...changes: readonly (readonly [original: string, replacement: string])[]
): readonly Equivalent[] => changes.map(([original, replacement]) => ({ file, original, replacement, reason }));
