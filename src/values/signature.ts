/** What may stand on the line of a signature or between two, and is no name. */
const strangers: ReadonlySet<string> = new Set(
  "BT NNN NNNN SIPDIS UNCLAS UNCLASSIFIED CONFIDENTIAL SECRET NOFORN SENSITIVE SBU UNQUOTE".split(" "),
);

/** From the first letter to the last; the point of `Jr.` stays. */
const name = /\p{L}(?:.*\p{L})?(?:(?<=\b[JS]R)\.)?/iu;

/**
 * The names of a signature, one for each line, in order, as they are written; signs around them, endings and banners
 * are left out. Empty when there is none.
 *
 * Source: FORMAT.md section 3.11, `DOE##`, `ROE-DOE`, `O'ROE "`.
 *
 * @example parseSignature("DOE##\nROE") // ["DOE", "ROE"]
 */
export const parseSignature = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => name.exec(withoutStrangers(line))?.[0] ?? "")
    .filter((line) => line !== "");

const withoutStrangers = (line: string): string =>
  line
    .split(/\s+/u)
    .filter((word) => !strangers.has(word.replace(/\P{L}/gu, "").toUpperCase()))
    .join(" ");

/**
 * The names, one a line. The inverse of `parseSignature`.
 *
 * @example formatSignature(["DOE", "ROE"]) // "DOE\nROE"
 */
export const formatSignature = (names: readonly string[]): string => names.join("\n");
