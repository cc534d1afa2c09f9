import { Lexer } from "chevrotain";
import type { Lexeme } from "./syntax.js";
import * as marks from "./tokens/marks.js";

/** Something in prose that is more than words. */
export interface ProseMark extends Lexeme {
  readonly kind: "page" | "title" | "closing" | "opening" | "redaction";
}

const kinds: ReadonlyMap<string, ProseMark["kind"]> = new Map([
  [marks.JoinedPage.name, "page"],
  [marks.JoinedTitle.name, "title"],
  [marks.ClosingMark.name, "closing"],
  [marks.OpeningMark.name, "opening"],
  [marks.Redaction.name, "redaction"],
]);

let lexer: Lexer | null = null;

/** A lexer of its own for prose, with chevrotain's own checks on or off. */
export const makeProseLexer = (skipValidations: boolean): Lexer =>
  new Lexer([...marks.proseTokens], { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations });

/**
 * What in a stretch of prose is more than words, in order; most prose has nothing, and is only searched once.
 *
 * @example lexProse("They agreed. END SUMMARY.") // [{ kind: "closing", image: "END SUMMARY", startOffset: 13 }]
 */
export const lexProse = (prose: string): readonly ProseMark[] => {
  if (!marks.hasMark(prose)) return [];
  lexer ??= makeProseLexer(true);
  return lexer.tokenize(prose).tokens.flatMap(({ tokenType, image, startOffset }) => {
    const kind = kinds.get(tokenType.name);
    return kind === undefined ? [] : [{ kind, image, startOffset }];
  });
};
