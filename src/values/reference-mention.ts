/** A reference that prose names, and where. */
export interface ReferenceMention {
  /** Null where it is named without one, as when it is the only one. */
  readonly letter: string | null;
  readonly words: string;
  readonly start: number;
}

/** Without parentheses A and I may be words, and REF U.S. names a country. */
const mention =
  /\b(?:REF(?:TEL)?S?|[Rr]ef(?:tel)?s?) (?:\(([A-Z])\)|([B-HJ-Z])(?![\w/-]|\.\w))|\b(?:REFTELS?|[Rr]eftels?)\b/g;

/**
 * The references that a line of prose names by their letters, or as the reftel. Of several behind one word only the first
 * counts.
 *
 * Source: handbook of TAGS, 1974, section 3.
 *
 * @example referenceMentions("as told in Ref C.")[0]?.letter // "C"
 */
export const referenceMentions = (line: string): readonly ReferenceMention[] =>
  [...line.matchAll(mention)].map(({ 0: words, 1: enclosed, 2: bare, index }) => ({
    letter: enclosed ?? bare ?? null,
    words,
    start: index,
  }));

/**
 * Whether a text may name a reference at all.
 *
 * @example mayMention("They agreed.") // false
 */
export const mayMention = (text: string): boolean => /[Ff](?<=REF|[Rr]ef)/.test(text);
