import { type KnownTags, tagKind } from "./tag-kind.js";

/** A word of the list as written and in capitals, with its place in the text. */
export interface TagWord {
  readonly text: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between two separators that count (comma, semicolon, parenthesis): words, or a person's name. */
export interface TagChunk {
  readonly person: boolean;
  /** Of a person: the name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly TagWord[];
}

/** In order: a name in parentheses, one that lost its closing parenthesis, a separator, a word. */
const piece =
  /\(([^()]{1,80})\)|\(\s{0,3}(\p{L}[\p{L}'’-]{0,30}(?:,\s{0,3}|\s{1,3})\p{L}[\p{L}'’-]{0,30}(?: \p{L}\.?(?!\p{L}))?)|[,;()]|[^\s,;()]+/gu;

/**
 * The list cut at commas, semicolons and parentheses; Markdown links are unwrapped. Words lie in their chunk, in order.
 *
 * @example tagChunks("PREL XX, (DOE, JANE)", {}).map((chunk) => chunk.words.length) // [2, 0, 0]
 */
export const tagChunks = (text: string, known: KnownTags): readonly TagChunk[] => {
  const chunks: TagChunk[] = [];
  let words: TagWord[] = [];
  const cut = () => {
    chunks.push({ person: false, name: "", start: 0, end: 0, words });
    words = [];
  };
  for (const match of maskMarkup(text).matchAll(piece)) {
    const [all, closed, open] = match;
    const name = closed ?? open ?? "";
    if (isName(name, known)) {
      cut();
      chunks.push({ person: true, name, start: match.index, end: match.index + all.length, words: [] });
    } else if (all.length === 1 && ",;()".includes(all)) {
      cut();
    } else {
      words.push(...wordsIn(all, match.index));
    }
  }
  cut();
  return chunks;
};

/** Blanks in place of the signs of `[PREL](#)`, `**` and `\`; offsets stay. */
const maskMarkup = (text: string): string =>
  markup.test(text)
    ? text.replace(/\]\([^()\s]{0,300}\)/gu, (link) => " ".repeat(link.length)).replace(new RegExp(markup, "g"), " ")
    : text;

const markup = /[[\]\\*"¶]/;

/** In parentheses stand names (TAGS handbook 1974, section 4); codes that got there all the same stay codes. */
const isName = (name: string, known: KnownTags): boolean =>
  name !== "" && wordsIn(name, 0).some((word) => word.text.length > 1 && tagKind(word.code, known) === "other");

const word = /[\p{L}\p{N}](?:[^\s,;()]*[\p{L}\p{N}])?/gu;

/** Words without the punctuation around them. Subjects joined by slashes are a word each. */
const wordsIn = (text: string, offset: number): readonly TagWord[] =>
  Array.from(text.matchAll(word)).flatMap(({ 0: written, index }) => {
    const parts = /^(?:[A-Za-z]{4}\/)+[A-Za-z]{4}$/u.test(written) ? written.split("/") : [written];
    return parts.map((part, at) => {
      const start = offset + index + at * 5;
      return { text: part, code: part.toUpperCase(), start, end: start + part.length };
    });
  });
