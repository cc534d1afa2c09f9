import { describe, expect, test } from "vitest";
import { unwrapLines } from "../../src/ast/prose.js";

/** Lines cut at a column, as printers do. */
const cutAt = (text: string, column: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / column) }, (_, index) =>
    text.slice(index * column, (index + 1) * column),
  );

const sentence =
  "The fisheries of Elsewhere are older than the harbor, and the harbor is older than the town; nobody remembers a " +
  "year in which herring were few, although some remember years in which nets were few, and one in which both were. " +
  "The bakers remember nothing of the kind, and say that bread was never short, although flour was, and that an oven " +
  "which is cold for a week must be lit by the eldest baker of the town, who sleeps above it and complains of the heat.";

describe("unwrapLines", () => {
  test.each([
    [["THE MINISTER ", "", " AGREED."], "THE MINISTER AGREED."],
    [["A LONG-", "TERM LOAN"], "A LONG-TERM LOAN"],
    [["it is U.S.-", "made"], "it is U.S.-made"],
    [["bread -", "and fish"], "bread - and fish"],
    [["from 3-", "(a) to 4"], "from 3- (a) to 4"],
    [["one", "two"], "one two"],
    [[], ""],
  ])("joins %j", (lines, expected) => {
    expect(unwrapLines(lines)).toBe(expected);
  });

  test.each([70, 73, 74])("joins words cut at column %i", (column) => {
    expect(unwrapLines(cutAt(sentence, column))).toBe(sentence);
  });

  test("of capitals too", () => {
    expect(unwrapLines(cutAt(sentence.toUpperCase(), 70))).toBe(sentence.toUpperCase());
  });

  test("takes four lines of one length for whole ones", () => {
    const lines = Array.from({ length: 4 }, () => `${"bread ".repeat(12)}rye`.slice(0, 70));
    expect(unwrapLines(lines)).toBe(lines.join(" "));
  });

  test.each([60, 90])("takes lines of %i for whole ones", (column) => {
    const lines = cutAt(sentence, column);
    expect(unwrapLines(lines)).toBe(lines.map((line) => line.trim()).join(" "));
  });
});
