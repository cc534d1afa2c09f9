import type { TokenType } from "chevrotain";

/** What a token of a function takes of a text at an offset, behind another token; null for nothing. */
export const taken = (
  type: TokenType,
  text: string,
  offset: number,
  before: readonly [type: TokenType, image: string] | null = null,
): string | null => {
  const { PATTERN } = type;
  if (typeof PATTERN !== "function") throw new Error(`${type.name} is no function`);
  const previous = before === null ? [] : [{ tokenType: before[0], image: before[1], startOffset: 0, tokenTypeIdx: 0 }];
  return PATTERN(text, offset, previous, {})?.[0] ?? null;
};
