import { describe, expect, it } from "vitest";
import { blockLines, foldLine, formatted, lineOf, words } from "../../src/print/line.js";

describe("foldLine", () => {
  it.each([
    ["", ""],
    [" ONE\n  TWO\\", "ONE TWO"],
    ["ONE\r\r\nTWO\rTHREE\u2028FOUR\u0085FIVE", "ONE TWO THREE FOUR FIVE"],
    ["ONE\tTWO", "ONE TWO"],
    ["ONE\u000bTWO\fTHREE\u2029FOUR", "ONE TWO THREE FOUR"],
    ["¶[PREL](#) &amp; more", "PREL & more"],
  ])("%j", (text, line) => {
    expect(foldLine(text)).toBe(line);
  });
});

describe("blockLines", () => {
  it.each([
    [[], []],
    [
      ["A   1  ", "", " B   2"],
      ["A   1", " B   2"],
    ],
    [["ONE\nTWO\r\n\r\nTHREE"], ["ONE", "TWO", "THREE"]],
    [["ONE\r\r\nTWO\r\rTHREE"], ["ONE", "TWO", "THREE"]],
    [["ONE\\", "<br>", "\u2028"], ["ONE"]],
  ])("%j", (lines, printed) => {
    expect(blockLines(lines)).toEqual(printed);
  });
});

describe("words", () => {
  it("leaves out what is empty", () => {
    expect(words("DE", null, " ", "RUEH\nXX", "")).toBe("DE RUEH XX");
  });
});

describe("lineOf", () => {
  it("has no line for an empty text", () => {
    expect([lineOf(""), lineOf("A")]).toEqual([[], ["A"]]);
  });
});

describe("formatted", () => {
  it.each([
    ["a value", () => "A", "A"],
    ["an empty value", () => "", null],
    ["a value without a form", () => new Date(Number.NaN).toISOString(), null],
  ])("%s", (_, format, value) => {
    expect(formatted(format)).toBe(value);
  });

  it("hides no other error", () => {
    const broken = () => {
      throw new SyntaxError("broken");
    };
    expect(() => formatted(broken)).toThrow("broken");
  });
});
