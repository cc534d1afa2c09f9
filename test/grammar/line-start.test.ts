import { describe, expect, test } from "vitest";
import { isOneLine, lineStart, startOverBlanks } from "../../grammar/line-start.js";

describe("the start of a line", () => {
  test.each([
    ["first line", "TAGS: PREL", 5, 0],
    ["behind a feed", "BT\nTAGS", 5, 3],
    ["behind carriage returns", "BT\r\r\nTAGS", 7, 5],
    ["behind a separator of Unicode", "BT\u2028TAGS", 5, 3],
    ["behind NEL", "BT\u0085TAGS", 5, 3],
    ["at a line end", "BT\n\nTAGS", 3, 3],
    ["at the end of the text", "BT\nTAGS", 7, 3],
  ])("%s", (_, text, offset, start) => {
    expect(lineStart(text, offset)).toBe(start);
  });

  test("is not looked for before a bound", () => {
    expect(lineStart("UNCLAS EXAMPLE", 10, 7)).toBe(7);
  });
});

test.each([
  ["the same line", "A  B\nC", 0, 3, true],
  ["over a line end", "A\nB  C", 0, 4, false],
  ["from a line end on", "A\nB  C", 1, 4, false],
  ["up to a line end", "A  B\nC", 0, 4, true],
])("one line: %s", (_, text, start, end, is) => {
  expect(isOneLine(text, start, end)).toBe(is);
});

describe("the start of a line over blanks", () => {
  test.each([
    ["no blanks", "BT\nTAGS", 3, 3],
    ["blanks of several kinds", "BT\n \t\u00a0\u3000TAGS", 7, 3],
    ["the first line", "  TAGS", 2, 0],
    ["a word between", "BT\nA TAGS", 5, -1],
    ["a word right before", "BT\nTAGS", 5, -1],
  ])("%s", (_, text, offset, start) => {
    expect(startOverBlanks(text, offset)).toBe(start);
  });
});
