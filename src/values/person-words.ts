import { isTitleWord } from "./title-words.js";

/** What a word is: of an office, of a name, an initial, a small word of a name, or `Jr.`. */
export type PersonWordKind = "title" | "name" | "initial" | "particle" | "suffix";

/** A word of a person's name or office. */
export interface PersonWord {
  readonly text: string;
  readonly kind: PersonWordKind;
}

/** Words from `from` on; `to` is the first behind them. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** No name has more words. */
const longestName = 5;

/**
 * The words with their kinds. In a text of mixed case short words in capitals are taken for abbreviations of offices;
 * otherwise everything that no list knows is of a name.
 *
 * @example personWords("A/DCM John Roe", true).map((word) => word.kind) // ["title", "name", "name"]
 */
export const personWords = (text: string, isMixed: boolean): readonly PersonWord[] => {
  const words: PersonWord[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    words.push({ text: word, kind: kindOf(word.replace(/\.{2,9}$/u, "."), words, isMixed) });
  }
  return words;
};

const kindOf = (word: string, before: readonly PersonWord[], isMixed: boolean): PersonWordKind => {
  const last = before.at(-1)?.kind ?? "title";
  if (/^(?:JR|SR|II|III|IV)[.,]*$/iu.test(word)) {
    return "suffix";
  }
  if (/^(?:d[aeiu]|del|della|der|des|do|dos|el|al|bin|bint|la|le|ten|ter|van|vander|vom|von|y|zu)$/u.test(word)) {
    return "particle";
  }
  if (!/^(?:U\.S|D\.C)\.$/u.test(word) && /^(?:\p{Lu}\.?|(?:\p{Lu}\.){1,3})$/u.test(word)) {
    return "initial";
  }
  const isSurname = last === "initial" || last === "particle" || (last === "name" && before.at(-2)?.kind !== "name");
  if (!/^['’]?\p{Lu}/u.test(word) || (isTitleWord(word) && !(isSurname && surnames.test(word)))) {
    return "title";
  }
  const isAbbreviation = isMixed && /^[\p{Lu}.]{2,5}$/u.test(word);
  return isAbbreviation && !isSurname ? "title" : "name";
};

/** Words of offices that people are called by, too. */
const surnames = /^(?:CHAIR|COMMANDER|CONSUL|HEAD|LAW|LEADER|MAJOR|MARSHAL|MIN|POST|PRESS|WELL)\b/iu;

/**
 * Where the name is among the words, null when there is none: behind an office the last words that can be one, else the
 * first. Two words or more win over one, which may be a place.
 *
 * @example nameRange(personWords("Consul Jane Doe", true)) // { from: 1, to: 3 }
 */
export const nameRange = (words: readonly PersonWord[]): WordRange | null => {
  const runs = runsOf(words);
  const full = runs.filter(({ from, to }) => to - from > 1);
  const [first] = runs;
  const [last] = [...runs.slice(-1), ...full.slice(-1)].slice(-1);
  const isFirst = first !== undefined && words[0]?.kind !== "title" && (full.length === 0 || full[0] === first);
  const run = isFirst ? first : words[0]?.kind === "title" ? last : full[0];
  return run === undefined ? null : narrow(words, run);
};

/** Runs of words that are no office, with one word of a name at least. */
const runsOf = (words: readonly PersonWord[]): readonly WordRange[] => {
  const runs: WordRange[] = [];
  let from = 0;
  for (let to = 0; to <= words.length; to += 1) {
    if ((words[to]?.kind ?? "title") === "title") {
      if (words.slice(from, to).some(({ kind }) => kind === "name")) {
        runs.push({ from, to });
      }
      from = to + 1;
    }
  }
  return runs;
};

/** First words of places that have two. */
const twoWordPlace =
  /^(?:ABU|ADDIS|BURKINA|COSTA|EL|GREAT|HONG|KUALA|LA|LAS|LOS|NEW|NORTH|PHNOM|PORT|SAN|SANTA|SANTO|SAO|SAUDI|SIERRA|SOUTH|SRI|TEL|THE|UNITED)$/u;

/** Behind `to` or `for` the first words are a place or a field; a name goes from one word before its first initial. */
const narrow = (words: readonly PersonWord[], { from, to }: WordRange): WordRange => {
  const isBehindPlace = /^(?:TO|FOR|OF|IN|AT|AND|&)$/iu.test(words[from - 1]?.text ?? "");
  const place = twoWordPlace.test(words[from]?.text.toUpperCase() ?? "") ? 2 : 1;
  const initial = words.findIndex(({ kind }, at) => at > from + 1 && at < to && kind === "initial");
  let start = from;
  if (isBehindPlace && to - from > place + 1) {
    start = from + place;
  }
  if (initial > start + 1 && (isBehindPlace || to - from > longestName - 1)) {
    start = initial - 1;
  }
  const cut = Math.max(start, to - longestName);
  return words.slice(cut, to).some(({ kind }) => kind === "name") ? { from: cut, to } : { from, to };
};
