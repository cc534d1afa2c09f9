import type { PassageKind } from "../ast/nodes.js";

/** Words by which a passage is known, the stronger first: a summary and comment is a summary. */
const kinds: readonly (readonly [word: string, kind: PassageKind])[] = [
  ["CABLE", "other"],
  ["SUMM", "summary"],
  ["ACTION", "action-request"],
  ["COMMENT", "comment"],
  ["COMENT", "comment"],
  ["NOTE", "note"],
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
 * What a passage is, by the words that begin or end it, or by its title; `other` where no word tells.
 *
 * Source: FORMAT.md section 3.10.
 *
 * @example passageKind("END SUMMARY AND COMMENT") // "summary"
 */
export const passageKind = (words: string): PassageKind => {
  const capitals = inCapitals(words);
  return kinds.find(([word]) => capitals.includes(word))?.[1] ?? "other";
};

/** Words that a title of a passage may be made of; with any other it is the title of something else. */
const titleWords: ReadonlySet<string> = new Set(
  (
    "SUMMARY EXECUTIVE COMMENT COMMENTS COMENT COMMENTARY EMBASSY POST ACTION REQUEST REQUESTED NOTE BIO BACKGROUND " +
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
