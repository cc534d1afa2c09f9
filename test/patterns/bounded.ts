const shortMarking = "a marking of the text, at most 120 characters";

/**
 * Patterns for which recheck has a slow text, or of whose form eslint-plugin-regexp complains, by the hash that `npm run patterns` names, with what bounds their work. A
 * pattern that is changed has another hash, and must be looked at again.
 */
export const harmless: ReadonlyMap<string, string> = new Map([
  // src/values/set-references.ts, before a named reference
  ["a0673122c17d", "is given four characters"],
  // src/values/portion-marking.ts
  ["010e64103d7d", shortMarking],
  ["1dd5f767b1b0", shortMarking],
  ["362973d14fdd", shortMarking],
  // grammar/tokens/text-heading.ts, a line of prose below a subject
  ["61df1245d831", "is given at most 110 characters"],
  // grammar/tokens/archive-text.ts, the line above
  ["cdd9df0b61ee", "is given at most 200 characters"],
  // src/values/page-furniture.ts
  ["19cc12781518", "at most four words of at most 21 letters stand before the number"],
  // grammar/line-breaks.ts, a line of a list
  ["320ab6d1af27", "is given at most 60 characters"],
  // grammar/prose-end.ts, who signed behind the last sentence
  ["a31bd6cff78a", "is given at most 160 characters"],
  // grammar/families/archive.ts, the first page, and grammar/tokens/body.ts, a line of the shell
  ["54b0320e43b0", "takes all that is left, and nothing comes behind it"],
  ["b3536474ce8f", "takes all that is left of the line, and nothing comes behind it"],
]);
