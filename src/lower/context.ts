import type { Span } from "../ast/nodes.js";

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

/** White space and the backslashes that copies leave at line ends, as one blank. */
export const fold = (text: string): string =>
  text.indexOf("\n") < 0 && text.indexOf("  ") < 0 && text.indexOf("\t") < 0 && text.indexOf("\\") < 0
    ? text.trim()
    : text.replace(/\\+(?=[ \t]*(?:\r|\n|$))/g, " ").replace(/\s+/g, " ").trim();

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
