import type { Span } from "../ast/nodes.js";
import { cleanResidue } from "../values/residue.js";

/** What lowering needs besides the concrete syntax. */
export interface Context {
  readonly text: string;
  /** Year of the message, for references and for a date without one. */
  readonly year: number | null;
  readonly pivot: number;
}

/** A token of the grammar. */
export interface Lexeme {
  readonly image: string;
  readonly startOffset: number;
}

/** The span of a token without blanks behind it. */
export const spanOf = ({ image, startOffset }: Lexeme): Span => ({
  start: startOffset,
  end: startOffset + image.trimEnd().length,
});

/** What can only be residue of copying, or white space that is no single blank. */
const untidy = /[\\\t\r\n&<[*_\u0000-\u001f\u007f-\u00a0\u00b6\u00c2\u2028\u2029\ufeff]| {2}/;
const lineEnds = /\r*\n|\r|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Text on one line: white space as one blank, the residue of copying gone. */
export const fold = (text: string): string =>
  untidy.test(text)
    ? cleanResidue(text.replace(/\\+(?=[ \t]*(?:[\r\n]|$))/g, " ").replace(lineEnds, " ")).replace(/\s+/g, " ").trim()
    : text.trim();

/** The lines of a source that show something, with the blanks before them but without the residue of copying. */
export const linesOf = (source: string): readonly string[] =>
  (residue.test(source) ? cleanResidue(source.replace(lineEnds, "\n")) : source)
    .split(lineEnds)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
/** How many line ends a text has. */
export const linesApart = (text: string): number => text.match(lineEnds)?.length ?? 0;

const residue = /[\\&<[*_\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00b6\u2028\u2029]/;

/** The source of a span on one line. */
export const foldedSource = ({ text }: Context, { start, end }: Span): string => fold(text.slice(start, end));

/** The image of a token, folded; null for none. */
export const wordOf = (lexeme: Lexeme | null): string | null => (lexeme === null ? null : fold(lexeme.image));

/** A text joined of lines; a hyphen at a line end joins without a blank when a word goes on there. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => fold(line))
    .reduce((joined, line) => (joined === "" || /[^\s-]-$/.test(joined) ? joined + line : `${joined} ${line}`), "");

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
