import type { Block } from "./nodes.js";

/**
 * Lines of prose as one line: trimmed, joined by one blank, empty lines left out. A hyphen at the end of a line belongs
 * to the word and joins without a blank; so does a line that was cut at a fixed column in the middle of a word.
 *
 * Source: FORMAT.md section 1.1, lines of 69 characters; 5 FAH-1 H-246.1.
 *
 * @example unwrapLines(["THE MINISTER ", "", " AGREED."]) // "THE MINISTER AGREED."
 * @example unwrapLines(["A LONG-", "TERM LOAN"]) // "A LONG-TERM LOAN"
 */
export const unwrapLines = (lines: readonly string[]): string => {
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== "");
  const column = cutColumn(trimmed);
  let text = "";
  let above: string | null = null;
  for (const line of trimmed) {
    text += separator(above, line, column) + line;
    above = line;
  }
  return text;
};

/** Columns at which relays and printers cut lines (FORMAT.md section 1.1). */
const narrowest = 69;
const widest = 80;
/** So many lines of one length are no chance; words make lines of many lengths. */
const fewestCut = 6;

/** The length at which all lines but the last were cut; null when they end where words do. */
const cutColumn = (lines: readonly string[]): number | null => {
  const cut = lines.slice(0, -1);
  const longest = cut.reduce((length, line) => Math.max(length, line.length), 0);
  // A blank at the cut is lost, so that such a line is one shorter.
  const isCut =
    cut.length >= fewestCut &&
    cut.every(({ length }) => length === longest || length === longest - 1) &&
    cut.filter(({ length }) => length === longest).length * 2 > cut.length;
  return isCut && longest >= narrowest && longest <= widest ? longest : null;
};

const separator = (above: string | null, line: string, column: number | null): string => {
  if (above === null) return "";
  const end = above.slice(-2);
  if (end.endsWith("-") && /[\p{L}\p{N}.]-$/u.test(end)) return /^[\p{L}\p{N}]/u.test(line) ? "" : " ";
  const isCut = above.length === column && /\p{L}$/u.test(end);
  return isCut && (/^\p{Ll}/u.test(line) || /\p{Lu}$/u.test(end)) ? "" : " ";
};

/**
 * The prose of blocks as one line: text blocks, paragraphs, items and quoted texts; tables, headings and section breaks
 * are no prose.
 *
 * @example proseOf([buildTextBlock({ text: "ONE\nTWO" })]) // "ONE TWO"
 */
export const proseOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.type === "Heading" || !("text" in block) ? "" : block.text))
    .filter((text) => text !== "")
    .join(" ");
