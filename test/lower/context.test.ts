import { describe, expect, test } from "vitest";
import {
  columnOf,
  fold,
  foldedSource,
  indentStart,
  joinLines,
  linesApart,
  linesOf,
  linesWithOffsets,
  masked,
  spanOf,
  textOf,
  verbatimLines,
  wordOf,
} from "../../src/lower/context.js";
import { maskResidue } from "../../src/values/residue.js";

/** The whole of a text as it is lowered. */
const whole = (original: string) => ({
  source: { text: maskResidue(original), original },
  span: { start: 0, end: original.length },
});

test.each([
  ["A  B", "A B"],
  [" A\tB\n", "A B"],
  ["A\u00a0B", "A B"],
  ["A\u2028B\u2029C\u0085D\u000bE\u000cF\rG", "A B C\u0085D E F G"],
  [" A ", "A"],
])("fold(%j)", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["  word \n", 12, 16],
  ["word", 10, 14],
])("spanOf %j", (image, start, end) => {
  expect(spanOf({ image, startOffset: 10 })).toEqual({ start, end });
});

describe("lines", () => {
  const text = "  one\\\n\n  **two** <b> \n<b>\n\tthree";

  test("that show something, with the blanks before them", () => {
    const { source, span } = whole(text);
    expect(linesOf(source, span)).toEqual(["  one", "  two", "\tthree"]);
  });

  test("that show something, without blanks, and where each begins", () => {
    const { source, span } = whole(text);
    const { lines, offsets } = linesWithOffsets(source, span);
    expect(lines).toEqual(["one", "two", "three"]);
    expect(offsets.map((offset) => source.text.slice(offset).split(/[\s\\]/, 1)[0])).toEqual(["one", "two", "three"]);
  });

  test("to the letter, from the blanks before them on", () => {
    const { source } = whole(text);
    const { lines, offsets } = verbatimLines(source, { start: 2, end: text.length });
    expect(lines).toEqual(["  one", "  two", "\tthree"]);
    expect(offsets).toEqual([0, 8, text.length - 6]);
  });

  test("of nothing are none", () => {
    const { source, span } = whole(" \n <b> \n");
    expect(linesOf(source, span)).toEqual([]);
    expect(linesWithOffsets(source, span)).toEqual({ lines: [], offsets: [] });
    expect(verbatimLines(source, span)).toEqual({ lines: [], offsets: [] });
  });
});

test.each([
  ["[PREL](#) &amp; XX", 1, 18, "PREL & XX"],
  ["A &amp; B", 0, 1, "A"],
  ["AT&amp;T", 2, 3, "&"],
  ["AT&amp;T", 0, 2, "AT"],
  ["A<br>B", 0, 6, "A B"],
  ["A  B", 0, 4, "A B"],
])("foldedSource of %j from %i to %i", (original, start, end, folded) => {
  expect(foldedSource(whole(original).source, { start, end })).toBe(folded);
});

test.each([
  ["  word", 2, 0, 2],
  ["a\n\t word", 4, 2, 9],
  ["a\n  \tword", 5, 2, 8],
  ["a  word", 3, 3, 0],
  ["word", 0, 0, 0],
])("indent and column in %j at %i", (text, start, indent, column) => {
  expect(indentStart(text, start)).toBe(indent);
  expect(columnOf(text, start)).toBe(column);
});

test.each([
  ["a", 0],
  ["a\nb\r\nc\r\r\nd\re", 4],
  ["a\u2028\u2029\u0085\u000b\u000cb", 5],
])("linesApart(%j)", (text, count) => {
  expect(linesApart(text, 9)).toBe(count);
  expect(linesApart(text, 1)).toBe(Math.min(count, 1));
});

test("words and texts of tokens", () => {
  expect([wordOf(null), wordOf({ image: " a\n b ", startOffset: 0 })]).toEqual([null, "a b"]);
  expect(textOf(["a ", " b"].map((image) => ({ image, startOffset: 0 })))).toBe("a b");
});

test.each([
  [["one", "two"], "one two"],
  [["non-", "fat"], "non-fat"],
  [["one -", "two"], "one - two"],
  [["one --", "two"], "one -- two"],
  [["", "one", ""], "one "],
  [[" a  b "], "a b"],
  [[], ""],
])("joinLines(%j)", (lines, text) => {
  expect(joinLines(lines)).toBe(text);
});

test.each([
  [0, 10, [[2, "cd"]], "ab  efghij"],
  [
    2,
    6,
    [
      [2, "cd"],
      [5, "f"],
    ],
    "  e ",
  ],
  [
    2,
    6,
    [
      [0, "a"],
      [6, "g"],
      [4, "e"],
    ],
    "cd f",
  ],
  [
    2,
    6,
    [
      [2, "cde"],
      [3, "d"],
    ],
    "   f",
  ],
] as const)("masked from %i to %i without %j", (start, end, out, text) => {
  const lexemes = out.map(([startOffset, image]) => ({ startOffset, image }));
  expect(masked("abcdefghij", start, end, lexemes)).toBe(text);
});
