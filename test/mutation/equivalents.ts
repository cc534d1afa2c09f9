import type { Mutant } from "./mutation.js";

/** A mutant that no test can tell from the code. */
interface Equivalent {
  readonly file: string;
  /** What the code is changed from and to, as in the list of survivors. */
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

const equivalents: readonly Equivalent[] = [];

export const isEquivalent = (file: string, mutant: Mutant): boolean =>
  mutant.status === "survived" && equivalents.some((row) => row.file === file && isOf(row, mutant));

/** The rows that explain no mutant of the files that were run whole. */
export const unusedEquivalents = (results: ReadonlyMap<string, readonly Mutant[]>): readonly string[] =>
  equivalents
    .filter((row) => results.get(row.file)?.some((mutant) => isOf(row, mutant)) === false)
    .map(({ file, original, replacement }) => `${file} ${original} → ${replacement}`);

const isOf = (row: Equivalent, { original, replacement }: Mutant): boolean =>
  row.original === original && row.replacement === replacement;
