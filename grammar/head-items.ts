import type { IToken } from "chevrotain";
import { labelStyles } from "./item-count.js";
import { HeadItemLabel, ItemLabel } from "./tokens/blocks.js";
import { JoinedNumber, ParagraphNumber } from "./tokens/body.js";

/** Labels behind the head of a paragraph that begin a list, by their offsets. */
export type HeadItems = ReadonlySet<number>;

/** How far the second item may be from the first. */
const farthest = 40;

/**
 * The labels behind the head of a paragraph whose list goes on: `1. (U) a. ...` begins one where `b.` follows before the
 * next paragraph. Alone it is an initial, or a dash of the sentence.
 */
export const headItemsOf = (tokens: readonly IToken[]): HeadItems => {
  const found = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (token.tokenType === HeadItemLabel && goesOn(tokens, index)) found.add(token.startOffset);
  }
  return found;
};

const goesOn = (tokens: readonly IToken[], index: number): boolean => {
  const first = labelStyles(tokens[index]?.image ?? "").filter(({ ordinal }) => ordinal === null || ordinal === 1);
  for (const { tokenType, image } of tokens.slice(index + 1, index + farthest)) {
    if (tokenType === JoinedNumber || (tokenType === ParagraphNumber && image.endsWith("."))) return false;
    if (tokenType !== ItemLabel) continue;
    const next = labelStyles(image.replace(/\s/g, ""));
    const isNext = first.some(({ style, ordinal }) =>
      next.some((item) => item.style === style && item.ordinal === (ordinal === null ? null : 2)),
    );
    if (isNext) return true;
  }
  return false;
};
