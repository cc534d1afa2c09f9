import { type KnownTags, tagKind } from "./tag-kind.js";
import type { TagWord } from "./tag-words.js";

/** No list of tags without a blank is longer in practice; the limit bounds the work. */
const longest = 60;

/**
 * The tags that a word is made of, when a blank between them was lost or the copy stutters: each must be a tag of the
 * lists or stand alone in the same list (`codes`), at least one has four letters, at most one has two. The word itself
 * in a list of one when it cannot be cut so.
 *
 * Source: FORMAT.md section 3.6, run-together items.
 *
 * @example splitTag(word of "XXPREL", new Set(["XX", "PREL"]), {}).map((part) => part.code) // ["XX", "PREL"]
 */
export const splitTag = (word: TagWord, codes: ReadonlySet<string>, known: KnownTags): readonly TagWord[] => {
  const { code, start } = word;
  const isTag = (part: string) => codes.has(part) || (known.code?.(part) ?? false);
  const isWhole = code.length < 6 || code.length > longest || tagKind(code, known) !== "other" || known.code?.(code);
  const cuts = isWhole ? null : cutFrom(code, 0, false, isTag);
  if (cuts === null) return [word];
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? code.length;
    return { text: word.text.slice(from, to), code: code.slice(from, to), start: start + from, end: start + to };
  });
};

/** Where the parts begin from `from` on, null when there is no way; `paired` once a part of two letters is used. */
const cutFrom = (
  code: string,
  from: number,
  paired: boolean,
  isTag: (part: string) => boolean,
): readonly number[] | null => {
  if (from === code.length) {
    return [];
  }
  for (const length of paired ? [4] : [4, 2]) {
    const part = code.slice(from, from + length);
    const rest =
      part.length === length && isTag(part) ? cutFrom(code, from + length, paired || length === 2, isTag) : null;
    if (rest !== null) {
      return [from, ...rest];
    }
  }
  return null;
};
