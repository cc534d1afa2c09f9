/** A word, number or sign of a list of references, with its place in the text. */
export interface ReferenceToken {
  readonly kind: "word" | "number" | "open" | "close" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** First of its line. */
  readonly first: boolean;
  /** No blank before it. */
  readonly glued: boolean;
  /** Two blanks or more before it, or a line break. */
  readonly apart: boolean;
}

/** What stands behind the last token, so that looking ahead needs no care. */
export const noToken: ReferenceToken = {
  kind: "mark",
  text: "",
  start: -1,
  end: -1,
  first: false,
  glued: false,
  apart: false,
};

/**
 * In order: an abbreviation with points, a decimal or a time, digits (the letter O between or before digits is a zero), a word (also with
 * hyphen, slash or apostrophe inside, or zero for O), brackets, any other sign.
 */
const token =
  /((?:\p{L}\.){2,}|\d{1,4}(?:[.:]\d{1,4})+(?!\d)|(?!O{1,3}\d)\p{L}+(?:['’&/0-]\p{L}+)*)|((?:\d|O(?=O{0,2}\d))(?:\d|O(?!\p{L}))*)|([([])|([)\]])|[^\s\\¶]/gu;

/**
 * The tokens of the text, in order; blanks, pilcrows and backslashes are left out. Work is linear in the length.
 *
 * @example referenceTokens("A. STATE O12").map((token) => token.text) // ["A", ".", "STATE", "O12"]
 */
export const referenceTokens = (text: string): readonly ReferenceToken[] => {
  let end = 0;
  return Array.from(text.matchAll(token), (match) => {
    const [found] = match;
    const gap = text.slice(end, match.index);
    const first = end === 0 || gap.includes("\n");
    end = match.index + found.length;
    return {
      kind: kindOf(match),
      text: found,
      start: match.index,
      end,
      first,
      glued: gap === "" && match.index > 0,
      apart: first || gap.length > 1,
    };
  });
};

/** The kinds in the order of the groups of the pattern. */
const kindOf = ([, word, number, open, close]: RegExpMatchArray): ReferenceToken["kind"] => {
  if (word !== undefined) return "word";
  if (number !== undefined) return "number";
  if (open !== undefined) return "open";
  return close === undefined ? "mark" : "close";
};

/**
 * The text with a blank for each opening bracket that another one, or the end, follows sooner than a closing one; a
 * bullet `B)` that begins a line closes nothing.
 *
 * @example maskUnclosed("(A (B)") // " A (B)"
 */
export const maskUnclosed = (text: string): string => {
  if (!/[([]/.test(text)) return text;
  const masked: string[] = [];
  let last = text.length;
  let isClosed = false;
  for (const match of Array.from(text.matchAll(/[([]|[)\]](?<!\n[ ¶-]{0,6}\p{L} ?\))/gu)).reverse()) {
    const isOpening = /[([]/u.test(match[0]);
    if (isOpening && !isClosed) {
      masked.push(text.slice(match.index + 1, last), " ");
      last = match.index;
    }
    isClosed = !isOpening;
  }
  return [...masked, text.slice(0, last)].reverse().join("");
};

/**
 * The token at an index, `noToken` outside the list.
 *
 * @example tokenAt([], 3) // noToken
 */
export const tokenAt = (tokens: readonly ReferenceToken[], index: number): ReferenceToken => tokens[index] ?? noToken;

/**
 * Whether the token is one of the signs.
 *
 * @example isSign(tokenAt(referenceTokens("A-1"), 1), ".-") // true
 */
export const isSign = ({ text }: ReferenceToken, signs: string): boolean => text.length === 1 && signs.includes(text);

/**
 * The index behind the group in parentheses that begins at a token, or behind the token when none begins there.
 *
 * @example groupEnd(referenceTokens("(A B) C"), 0) // 4
 */
export const groupEnd = (tokens: readonly ReferenceToken[], index: number): number => {
  let end = index;
  while (tokenAt(tokens, index).kind === "open" && tokenAt(tokens, end).kind !== "close" && end < tokens.length) {
    end += 1;
  }
  return Math.min(end + 1, tokens.length);
};
