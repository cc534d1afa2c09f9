import { describe, expect, test } from "vitest";
import { differingPath, firstDifference, gapOf, valuesOf } from "./differences.js";

describe("gapOf", () => {
  test.each([
    [
      "tokens that tile",
      [
        [0, 3],
        [3, 5],
      ],
      5,
      null,
    ],
    ["no tokens of no text", [], 0, null],
    [
      "a gap",
      [
        [0, 3],
        [4, 5],
      ],
      5,
      "a gap or overlap at 3",
    ],
    [
      "an overlap",
      [
        [0, 3],
        [2, 5],
      ],
      5,
      "a gap or overlap at 3",
    ],
    ["a late start", [[1, 5]], 5, "a gap or overlap at 0"],
    ["an early end", [[0, 3]], 5, "the tokens end at 3 of 5"],
  ] as const)("%s", (_name, spans, length, fault) => {
    expect(
      gapOf(
        spans.map(([start, end]) => ({ start, end })),
        length,
      ),
    ).toBe(fault);
  });
});

describe("firstDifference", () => {
  test.each([
    ["one text", "A\nB", "A\nB", null],
    ["another line", "A\nB", "A\nC", 'line 2: "B", then "C"'],
    ["a lost line", "A\nB", "A", 'line 2: "B", then null'],
    ["a new line", "A", "A\nB", 'line 2: null, then "B"'],
  ] as const)("%s", (_name, first, second, difference) => {
    expect(firstDifference(first, second)).toBe(difference);
  });
});

describe("differingPath", () => {
  test.each([
    ["spans do not count", { start: 0, end: 1, code: "XX" }, { start: 5, end: 6, code: "XX" }, null],
    [
      "a value deep down",
      { tags: { items: [{ code: "XX" }] } },
      { tags: { items: [{ code: "YY" }] } },
      'tags.items.0.code: "XX", then "YY"',
    ],
    ["a list that grew", { to: [] }, { to: ["A"] }, 'to.0: nothing, then "A"'],
    [
      "a long text, from a bit before the difference",
      { text: `${"A".repeat(50)}B` },
      { text: `${"A".repeat(50)}C` },
      'text: ..."AAAAAAAAAAAAAAAAAAAAB", then ..."AAAAAAAAAAAAAAAAAAAAC"',
    ],
    ["null and object", { mrn: null }, { mrn: {} }, "mrn: null, then {}"],
  ] as const)("%s", (_name, left, right, path) => {
    expect(differingPath(left, right)).toBe(path);
  });
});

test("valuesOf drops the texts that stand beside values and keeps those that are values", () => {
  expect(
    valuesOf({
      type: "Cable",
      subject: { type: "SubjectLine", text: "FISH" },
      dtg: { type: "DateTimeGroup", date: null, text: "999999Z" },
      unknown: [{ type: "UnknownLine", text: "XYZZY", after: "tags" }],
    }),
  ).toEqual({
    type: "Cable",
    subject: { type: "SubjectLine", text: "FISH" },
    dtg: { type: "DateTimeGroup", date: null },
    unknown: [{ type: "UnknownLine", text: "XYZZY" }],
  });
});
