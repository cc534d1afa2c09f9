import { describe, expect, test } from "vitest";
import { buildMrn, buildTable, buildTag, buildTrailer } from "../../src/ast/build.js";
import { type EqualOptions, equalNodes, withoutSpans } from "../../src/ast/equal.js";
import type { AnyNode } from "../../src/ast/nodes.js";
import { fullCable, nestedCable, withSpans } from "./sample.js";

const spanned = withSpans(fullCable, 7);
const mrn = buildMrn({ station: "EXAMPLE", number: 1 });

describe("equalNodes", () => {
  test.each<[string, AnyNode, AnyNode, boolean]>([
    ["a copy", fullCable, structuredClone(fullCable), true],
    ["other spans", fullCable, spanned, true],
    [
      "other order of keys",
      mrn,
      { yearWritten: false, year: null, number: 1, station: "EXAMPLE", type: "Mrn", start: -1, end: -1 },
      true,
    ],
    [
      "no spans at all",
      mrn,
      { type: "Mrn", station: "EXAMPLE", number: 1, year: null, yearWritten: false } as AnyNode,
      true,
    ],
    ["other type", buildTag(), buildTrailer(), false],
    ["other string", mrn, { ...mrn, station: "ELSEWHERE" }, false],
    ["null and 0", mrn, { ...mrn, year: 0 }, false],
    ["another field", mrn, { ...mrn, extra: 1 } as AnyNode, false],
    ["a field less", { ...mrn, extra: 1 } as AnyNode, mrn, false],
    ["a field of another name", { ...mrn, a: 1 } as AnyNode, { ...mrn, b: 1 } as AnyNode, false],
    ["a longer list", buildTable({ lines: ["A"] }), buildTable({ lines: ["A", "B"] }), false],
    [
      "a list and an object",
      buildTable({ lines: ["A"] }),
      { ...buildTable(), lines: { 0: "A" } } as unknown as AnyNode,
      false,
    ],
    ["a difference far down", fullCable, JSON.parse(JSON.stringify(fullCable).replace("THREE", "FOUR")), false],
  ])("%s", (_name, a, b, expected) => {
    expect(equalNodes(a, b)).toBe(expected);
    expect(equalNodes(b, a)).toBe(expected);
  });

  test("spans count when asked for", () => {
    expect(equalNodes(fullCable, spanned, { spans: true })).toBe(false);
    expect(equalNodes(spanned, structuredClone(spanned), { spans: true })).toBe(true);
    expect(equalNodes(fullCable, spanned, { spans: undefined })).toBe(true);
  });

  test("10,000 nested paragraphs do not overflow the stack", () => {
    expect(equalNodes(nestedCable(10_000), nestedCable(10_000))).toBe(true);
    expect(equalNodes(nestedCable(10_000), nestedCable(10_001))).toBe(false);
  });

  test.each<[unknown, string]>([
    [{ spans: "no" }, '"spans" must be true or false, got "no"'],
    [{ span: true }, 'unknown option "span"; the only option is "spans"'],
    [null, '"options" must be an object, got null'],
    [[], '"options" must be an object, got an array'],
  ])("misuse %#", (options, message) => {
    expect(() => equalNodes(mrn, mrn, options as EqualOptions)).toThrow(new TypeError(message));
  });
});

describe("withoutSpans", () => {
  test("makes the tree that the builders make", () => {
    expect(withoutSpans(spanned)).toEqual(fullCable);
  });

  test("leaves its argument alone", () => {
    const before = structuredClone(spanned);
    withoutSpans(spanned);
    expect(spanned).toEqual(before);
  });
});
