import { cleanResidue } from "../values/residue.js";

const lineEnds = /(?<!\r)\r*\n|\r|[\u000b\f\u0085\u2028\u2029]/gu;

/**
 * A field as one line: line ends and runs of blanks become one blank, the residue of copying goes.
 *
 * @example foldLine(" ONE\n  TWO\\") // "ONE TWO"
 */
export const foldLine = (text: string): string =>
  cleanResidue(text.replace(lineEnds, " ")).replace(/\s+/gu, " ").trim();

/**
 * Lines of a block: their blanks inside and in front stay, the residue of copying and empty lines go. A line end inside
 * of a line counts.
 *
 * @example blockLines(["A   1  ", "", "B   2"]) // ["A   1", "B   2"]
 */
export const blockLines = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.replace(lineEnds, "\n").split("\n"))
    .map((line) => cleanResidue(line).trimEnd())
    .filter((line) => line !== "");

/**
 * The parts that are not empty, folded, with one blank between.
 *
 * @example words("DE", null, "RUEHXX") // "DE RUEHXX"
 */
export const words = (...parts: readonly (string | null)[]): string =>
  parts
    .map((part) => (part === null ? "" : foldLine(part)))
    .filter((part) => part !== "")
    .join(" ");

/**
 * A printed line as a list: without lines when it is empty.
 *
 * @example lineOf("") // []
 */
export const lineOf = (line: string): readonly string[] => (line === "" ? [] : [line]);

/**
 * What `format` returns, or null when it has no form for the value: a tree from elsewhere may hold a date that is none.
 *
 * @example formatted(() => formatCalendarDate("soon")) // null
 */
export const formatted = (format: () => string | null): string | null => {
  try {
    return format() || null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
};
