import type { PassageKind } from "../ast/nodes.js";

/** Words by which a passage is known. */
const kinds: readonly (readonly [word: string, kind: PassageKind])[] = [
  ["CABLE", "other"],
  ["ACTION", "action-request"],
  ["COMMENT", "comment"],
  ["COMENT", "comment"],
  ["NOTE", "note"],
  ["FYI", "note"],
  ["POINT", "talking-points"],
  ["QUOTE", "quote"],
  ["TEXT", "text"],
  ["TRANSLATION", "text"],
  ["PAPER", "text"],
  ["EXCERPT", "text"],
  ["INTRODUCTION", "introduction"],
  ["BACKGROUND", "background"],
  ["RECOMMEND", "recommendation"],
];

/**
 * What a passage is, by the words that begin or end it, or by its title: a summary and anything is a summary, else the
 * first word tells; `other` where none does.
 *
 * Source: FORMAT.md section 3.10.
 *
 * @example passageKind("ACTION REQUEST AND SUMMARY") // "summary"
 * @example passageKind("BEGIN TEXT OF THE NOTE") // "text"
 */
export const passageKind = (words: string): PassageKind => {
  const capitals = inCapitals(words);
  if (capitals.includes("SUMM")) return "summary";
  const places = kinds
    .map(([word, kind]) => ({ at: capitals.indexOf(word), kind }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return places[0]?.kind ?? "other";
};

/**
 * All that the words name, as an end may close two passages.
 *
 * @example passageKinds("END COMMENT AND SUMMARY") // ["comment", "summary"]
 */
export const passageKinds = (words: string): readonly PassageKind[] => {
  const capitals = inCapitals(words);
  const named = kinds.filter(([word]) => capitals.includes(word)).map(([, kind]) => kind);
  const all = capitals.includes("SUMM") ? [...named, "summary" as const] : named;
  return all.length === 0 ? ["other"] : [...new Set(all)];
};

/** Words that a title of a passage may be made of; with any other it is the title of something else. */
const titleWords: ReadonlySet<string> = new Set(
  (
    "SUMMARY EXECUTIVE COMMENT COMMENTS COMENT COMMENTARY EMBASSY POST ACTION REQUEST REQUESTED NOTE FYI BIO BACKGROUND " +
    "INTRODUCTION RECOMMENDATION RECOMMENDATIONS TALKING POINTS TEXT QUOTE AND"
  ).split(" "),
);

/**
 * Whether a title says what a passage is, and nothing else.
 *
 * @example isPassageTitle("Summary and Comment") // true
 */
export const isPassageTitle = (title: string): boolean => {
  if (title.length > 60) return false;
  const words = inCapitals(title)
    .split(/[^A-Z]+/u)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => titleWords.has(word)) && passageKind(title) !== "other";
};

/** SUMMARY loses letters more often than other words do, and is written with blanks between them. */
const inCapitals = (words: string): string => words.toUpperCase().replace(/S U M M A R Y|\bSUMM?A?R?Y\b/u, "SUMMARY");
