import { describe, expect, it } from "vitest";
import { lexProse, makeProseLexer } from "../../grammar/index.js";
import { hasMark } from "../../grammar/tokens/marks.js";

const lexer = makeProseLexer(true);

const table: readonly (readonly [prose: string, tokens: readonly string[]])[] = [
  ["They go.", ["Words: They go."]],
  [
    "They go. END TEXT\nThey come. UNQUOTE",
    ["Words: They go. ", "ClosingMark: END TEXT", "Words: \nThey come. ", "ClosingMark: UNQUOTE"],
  ],
  ["a BEGIN TEXT b QUOTE c", ["Words: a ", "OpeningMark: BEGIN TEXT", "Words:  b ", "OpeningMark: QUOTE", "Words:  c"]],
  ["(Note: a", ["Words: (", "OpeningMark: Note", "Words: : a"]],
  ["(TEXT ENDS)", ["Words: (", "ClosingMark: TEXT ENDS", "Words: )"]],
  ["so EX 00001234 001 OF 002", ["Words: so ", "JoinedPage: EX 00001234 001 OF 002"]],
  ["a ---- Next steps ---- b", ["Words: a ", "JoinedTitle: ---- Next steps ----", "Words:  b"]],
  ["Mr. XXXXXXXX says", ["Words: Mr. ", "Redaction: XXXXXXXX", "Words:  says"]],
  ["to [name removed] and", ["Words: to ", "Redaction: [name removed]", "Words:  and"]],
];

describe("prose is words and marks:", () => {
  it.each(table)("%j", (prose, tokens) => {
    expect(lexer.tokenize(prose).tokens.map(({ tokenType, image }) => `${tokenType.name}: ${image}`)).toEqual(tokens);
  });
});

describe("a mark in prose", () => {
  it.each([
    [
      "a page heading",
      "so EX 00001234 001 OF 002",
      [{ kind: "page", image: "EX 00001234 001 OF 002", startOffset: 3 }],
    ],
    [
      "a page heading behind a title",
      "They go. COMMENT NEW EX 00001234 001 OF 002",
      [{ kind: "page", image: "NEW EX 00001234 001 OF 002", startOffset: 17 }],
    ],
    ["what closes a passage", "They go. END TEXT", [{ kind: "closing", image: "END TEXT", startOffset: 9 }]],
    ["not a word that marks have too", "at the end of the weekend", []],
    ["not words alone", "They go.", []],
  ])("is %s", (_, prose, found) => {
    expect(lexProse(prose).map(({ kind, image, startOffset }) => ({ kind, image, startOffset }))).toEqual(found);
    expect(hasMark(prose)).toBe(found.length > 0);
  });
});
