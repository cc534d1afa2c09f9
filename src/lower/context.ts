import { indentStart } from "../../grammar/index.js";
import type { Dialect, Span } from "../ast/nodes.js";
import { cleanResidue, filler } from "../values/residue.js";

export { columnOf, indentStart, lineStart } from "../../grammar/index.js";

/** A text in two forms of the same length. */
export interface Source {
  /** The text with the residue of copying blanked out: what was parsed. */
  readonly text: string;
  /** The text as it came. */
  readonly original: string;
}

/** What lowering needs besides the concrete syntax. */
export interface Context extends Source {
  /** Year of the message, for references and for a date without one. */
  readonly year: number | null;
  readonly pivot: number;
  readonly dialect: Dialect;
}

/** A token of the grammar. */
export interface Lexeme {
  readonly image: string;
  readonly startOffset: number;
}

/** The span of a token without blanks and line ends around it. */
export const spanOf = ({ image, startOffset }: Lexeme): Span => ({
  start: startOffset + image.length - image.trimStart().length,
  end: startOffset + image.trimEnd().length,
});

const untidy = /[\t\r\n\u000b\u000c\u0085\u00a0\u2028\u2029\ufeff]| {2}/;
/** Every line end of a text. Behind a return none is looked for, or a run of n of them would cost n squared. */
export const lineEnds = /(?<!\r)\r*\n|\r|[\v\f\u0085\u2028\u2029]/g;

/** Text on one line: white space as one blank. */
export const fold = (text: string): string => (untidy.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim());

/** The lines of a span that show something, with the blanks before them but without the residue of copying. */
export const linesOf = (source: Source, span: Span): readonly string[] =>
  cleanSource(source, span)
    .split(lineEnds)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

/** The lines of a span that show something, without blanks around them, and where each begins. */
export const linesWithOffsets = (
  source: Source,
  span: Span,
): { lines: readonly string[]; offsets: readonly number[] } => {
  const lines: string[] = [];
  const offsets: number[] = [];
  for (const { start, end } of lineSpans(source.text, span)) {
    const line = cleanSource(source, { start, end }).trim();
    if (line === "") continue;
    lines.push(line);
    offsets.push(start);
  }
  return { lines, offsets };
};

/** The lines of a span to the letter, from the blanks before them on. */
export const verbatimLines = (source: Source, span: Span): { lines: readonly string[]; offsets: readonly number[] } => {
  const lines: string[] = [];
  const offsets: number[] = [];
  for (const { start, end } of lineSpans(source.text, span)) {
    const from = indentStart(source.text, start);
    const line = cleanSource(source, { start: from, end }).trimEnd();
    if (line.trim() === "") continue;
    lines.push(line);
    offsets.push(from);
  }
  return { lines, offsets };
};

/** The visible part of each line of a span. */
const lineSpans = (text: string, { start, end }: Span): readonly Span[] => {
  const spans: Span[] = [];
  const stretch = text.slice(start, end);
  nextLineEnd.lastIndex = 0;
  for (let from = 0; from < stretch.length; from = nextLineEnd.lastIndex) {
    const to = nextLineEnd.exec(stretch)?.index ?? stretch.length;
    const line = stretch.slice(from, to);
    const shown = line.trimStart();
    if (shown !== "") spans.push({ start: start + to - shown.length, end: start + from + line.trimEnd().length });
    if (to === stretch.length) break;
  }
  return spans;
};

const nextLineEnd = new RegExp(lineEnds.source, "g");

/** How many line ends a text has, but no more than are asked for: what is far away is not gone through. */
export const linesApart = (text: string, most: number): number => {
  let count = 0;
  nextLineEnd.lastIndex = 0;
  while (count < most && nextLineEnd.test(text)) count += 1;
  return count;
};

/** The source of a span on one line, without residue. */
export const foldedSource = (source: Source, span: Span): string => fold(cleanSource(source, span));

/** The source of a span without residue, its line ends one character each. */
const cleanSource = ({ text, original }: Source, { start, end }: Span): string => {
  const masked = text.slice(start, end);
  if (text === original || masked === original.slice(start, end)) return masked;
  // What belongs to the residue at either end is cleaned with it: half an entity or half a link would stay.
  let from = start;
  let to = end;
  while (from > 0 && isMasked(text, original, from - 1)) from--;
  while (to < text.length && isMasked(text, original, to)) to++;
  return cleanResidue(original.slice(from, to).replace(lineEnds, "\n"));
};

const isMasked = (text: string, original: string, offset: number): boolean =>
  (text[offset] === " " || text[offset] === filler || text[offset] === "\n") && original[offset] !== text[offset];

/** The image of a token, folded; null for none. */
export const wordOf = (lexeme: Lexeme | null): string | null => (lexeme === null ? null : fold(lexeme.image));

/** The images of tokens on one line. */
export const textOf = (lexemes: readonly Lexeme[]): string => fold(lexemes.map(({ image }) => image).join(" "));

/** A text joined of lines; a hyphen at a line end joins without a blank when a word goes on there. */
export const joinLines = (lines: readonly string[]): string => {
  const parts: string[] = [];
  for (const line of lines.map(fold)) {
    const before = parts.at(-1) ?? "";
    parts.push(before === "" || /[^\s-]-$/.test(before.slice(-2)) ? line : ` ${line}`);
  }
  return parts.join("");
};

/** The source from `start` to `end` with the given tokens blanked out, so that offsets stay. */
export const masked = (text: string, start: number, end: number, out: readonly Lexeme[]): string => {
  let result = "";
  let at = start;
  for (const { image, startOffset } of out) {
    if (startOffset < at || startOffset >= end) continue;
    result += text.slice(at, startOffset) + " ".repeat(image.length);
    at = startOffset + image.length;
  }
  return result + text.slice(at, end);
};
