import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeControls } from "../src/escape-controls.js";
import { excerpt, lineMap, locate, locateIn } from "../src/source.js";

const lines = (...parts: string[]): string => parts.join("\n");

describe("locate", () => {
  it.each<[string, number, number, number]>([
    ["", 0, 1, 1],
    ["TAGS", 0, 1, 1],
    ["TAGS", 4, 1, 5],
    ["A\nB", 1, 1, 2],
    ["A\nB", 2, 2, 1],
    ["A\r\nB", 2, 1, 3],
    ["A\r\nB", 3, 2, 1],
    ["A\rB", 2, 2, 1],
    ["A\r\r\nB", 3, 1, 4],
    ["A\r\r\nB", 4, 2, 1],
    ["A\r\r\r\nB", 2, 2, 1],
    ["A\r\rB", 3, 3, 1],
    ["A\n\nB", 3, 3, 1],
    ["A\n", 2, 2, 1],
    ["\u{1f600}B", 2, 1, 3],
    ["A\u2028B", 2, 1, 3],
  ])("finds in %j offset %i at %i:%i", (text, offset, line, column) => {
    expect(locate(text, offset)).toEqual({ line, column });
    expect(locateIn(lineMap(text), offset)).toEqual({ line, column });
  });

  it("counts an offset outside the text as its nearest end", () => {
    expect(locate("A\nBC", -1)).toEqual({ line: 1, column: 1 });
    expect(locate("A\nBC", 99)).toEqual({ line: 2, column: 3 });
  });

  it.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY])("refuses the offset %s", (offset) => {
    expect(() => locateIn([0], offset)).toThrow(new TypeError(`"offset" must be an integer, got ${offset}`));
  });

  it("refuses an offset that is no number", () => {
    expect(() => locate("A", Number.NaN)).toThrow(TypeError);
  });

  it("agrees with splitting the text into lines, for every text and offset", () => {
    const piece = fc.constantFrom("\n", "\r\n", "\r", "\r\r\n", "A", "BC", "\u{1f600}");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const map = lineMap(text);
        const ends = [...text.matchAll(/\r\r\n|\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
        expect(map).toEqual([0, ...ends]);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const before = ends.filter((end) => end <= offset);
          expect(locateIn(map, offset)).toEqual({
            line: before.length + 1,
            column: offset - (before.at(-1) ?? 0) + 1,
          });
        }
      }),
    );
  });
});

describe("excerpt", () => {
  it.each<[string, number, number, string]>([
    ["TAGS: PREL", 6, 10, lines("TAGS: PREL", "      ^^^^")],
    ["A\nTAGS: PREL\nB", 8, 12, lines("TAGS: PREL", "      ^^^^")],
    ["A\r\nB\r\nC", 3, 4, lines("B", "^")],
    ["A\r\r\nB", 4, 5, lines("B", "^")],
    ["A B", 1, 1, lines("A B", " ^")],
    ["A B", 3, 3, lines("A B", "   ^")],
    ["A\n", 2, 2, lines("", "^")],
    ["", 0, 0, lines("", "^")],
    ["SUBJECT: A\nB", 9, 12, lines("SUBJECT: A", "         ^")],
    ["AB\nC", 2, 3, lines("AB", "  ^")],
    ["AB\r\nC", 3, 4, lines("AB", "  ^")],
    ["AB\r\r\nC", 4, 5, lines("AB", "  ^")],
    ["AB  \nC", 0, 1, lines("AB", "^")],
    ["\tA\tB", 3, 4, lines(" A B", "   ^")],
    ["A\u001b[31mB", 6, 7, lines("A<U+001B>[31mB", "             ^")],
    ["A\u001bB", 1, 2, lines("A<U+001B>B", " ^^^^^^^^")],
    ["\u4e2d\u6587 B", 3, 4, lines("\u4e2d\u6587 B", "     ^")],
    ["e\u0301 B", 3, 4, lines("e\u0301 B", "  ^")],
    ["\u{1f600}B", 0, 2, lines("\u{1f600}B", "^^")],
    ["AB", 99, 100, lines("AB", "  ^")],
    ["AB", -1, -1, ""],
  ])("of %j from %i to %i", (text, start, end, expected) => {
    expect(excerpt(text, { start, end })).toBe(expected);
  });

  const long = Array.from({ length: 60 }, (_, index) => `W${String(index).padStart(3, "0")}`).join(" ");

  it("keeps a line of 100 columns whole", () => {
    const line = "X".repeat(100);
    expect(excerpt(line, { start: 99, end: 100 })).toBe(`${line}\n${" ".repeat(99)}^`);
  });

  it("cuts the end of a long line", () => {
    const [line, carets] = excerpt(long, { start: 5, end: 9 }).split("\n");
    expect(line).toBe(`${long.slice(0, 94)}...`);
    expect(carets).toBe("     ^^^^");
  });

  it("cuts the start of a long line", () => {
    const [line, carets] = excerpt(long, { start: long.length - 4, end: long.length }).split("\n");
    expect(line).toBe(`...${long.slice(-94)}`);
    expect(carets).toBe(`${" ".repeat(93)}^^^^`);
  });

  it("cuts both ends of a long line and the carets of a long span", () => {
    const [line, carets] = excerpt(long, { start: 150, end: 290 }).split("\n");
    expect(line).toBe(`...${long.slice(110, 204)}...`);
    expect(carets).toBe(`${" ".repeat(43)}${"^".repeat(54)}`);
  });

  it("does not cut through a character", () => {
    const faces = "\u{1f600}".repeat(500);
    for (const start of [400, 402, 404]) {
      expect(excerpt(`A${faces}`, { start: start + 1, end: start + 3 })).not.toContain("<U+D");
      expect(excerpt(faces, { start, end: start + 2 })).not.toContain("<U+D");
    }
  });

  it("looks only at what it can show of a huge line", () => {
    const huge = "X".repeat(5_000_000);
    const [line, carets] = excerpt(huge, { start: 2_500_000, end: 2_500_001 }).split("\n");
    expect(line).toBe(`...${"X".repeat(94)}...`);
    expect(carets).toBe(`${" ".repeat(43)}^`);
  });

  it("is two lines of at most 100 columns without controls, for every text and span", () => {
    const units = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(units, fc.nat(300), fc.nat(300), (text, start, length) => {
        const shown = excerpt(text, { start, end: start + length }).split("\n");
        expect(shown).toHaveLength(2);
        expect(shown[1]).toMatch(/^ *\^+$/);
        for (const line of shown) expect(escapeControls(line)).toBe(line);
        expect(shown[1]?.length).toBeLessThanOrEqual(101);
      }),
    );
  });
});
