import { describe, expect, it } from "vitest";
import { firstMatch, mayStandOverRule } from "../../grammar/first-match.js";

describe("firstMatch", () => {
  it("gives the next match from any offset, in any order, and the length of a text without one", () => {
    const next = firstMatch(/b/g);
    const text = "abcabc";
    expect([0, 1, 2, 4, 5, 0].map((offset) => next(text, offset))).toEqual([1, 1, 4, 4, 6, 1]);
    expect(next("cab", 0)).toBe(2);
    expect(next("", 0)).toBe(0);
  });
});

const below = (lines: number): string => `THE BOATS${"\n".repeat(lines)}-----`;

describe("what may be the title over a rule", () => {
  it.each([
    ["a line over a rule", below(1), 0, true],
    ["a line with five empty lines under it", below(6), 0, true],
    ["not with six", below(7), 0, false],
    ["not with two signs only", "THE BOATS\n--", 0, false],
    ["not without a rule", "THE BOATS\nand the nets", 0, false],
    ["not behind a rule", "-----\nTHE BOATS\n", 6, false],
  ])("%s", (_, text, offset, is) => {
    expect(mayStandOverRule(text, offset)).toBe(is);
  });
});
