import { lex } from "../grammar/index.js";
import type { Span } from "./ast/nodes.js";
import { maskResidue } from "./values/residue.js";

/** A piece of a text: `kind` is the name of a token of the grammar, or Blank, LineEnd or Separator between two of them. */
export interface Token extends Span {
  readonly kind: string;
}

/**
 * The tokens of any text, for highlighters. They tile it: each begins where the one before ends.
 *
 * @example tokenize("FM AMEMBASSY EXAMPLE").map(({ kind }) => kind) // ["From", "Blank", "AddresseeName"]
 */
export const tokenize = (text: string): readonly Token[] => {
  requireString(text);
  const tokens: Token[] = [];
  let end = 0;
  const masked = maskResidue(text);
  for (const { tokenType, startOffset, image } of lex(masked)) {
    if (startOffset > end) tokens.push(between(masked, end, startOffset));
    end = startOffset + image.length;
    tokens.push({ kind: tokenType.name, start: startOffset, end });
  }
  if (text.length > end) tokens.push(between(masked, end, text.length));
  return tokens;
};

const between = (text: string, start: number, end: number): Token => {
  const piece = text.slice(start, end);
  const kind =
    piece.replaceAll("\u0085", "").trim() === ""
      ? /[\r\n\u000b\u000c\u0085\u2028\u2029]/.test(piece)
        ? "LineEnd"
        : "Blank"
      : "Separator";
  return { kind, start, end };
};

/** Throws a TypeError that names the value when it is no string. */
export const requireString = (text: unknown): void => {
  if (typeof text !== "string")
    throw new TypeError(`"text" must be a string, got ${text === null ? "null" : typeof text}`);
};
