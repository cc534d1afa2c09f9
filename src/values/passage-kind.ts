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
  // SUMMARY loses letters more often than other words do.
  const capitals = words.toUpperCase().replace(/SUMM?A?R?Y/u, "SUMMARY");
  return kinds.find(([word]) => capitals.includes(word))?.[1] ?? "other";
};
