import { expect, test } from "vitest";
import type { Level } from "../../src/index.js";
import { findAll, parse, rank } from "../../src/index.js";

const levels: readonly Level[] = ["unclassified", "confidential", "secret", "top-secret"];
const markingOf = (marking: string) => findAll(parse(`1. ${marking} Words.`).cable, "PortionMarking")[0] ?? null;

test("levels rise", () => {
  const ranks = levels.map(rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(levels.length);
});

test.each([
  ["(U)", "unclassified"],
  ["(C)", "confidential"],
  ["(C/NF)", "confidential"],
  ["(S//REL TO USA, GBR)", "secret"],
  ["(TS)", "top-secret"],
] as const)("%s is as high as %s", (marking, level) => {
  expect(rank(markingOf(marking))).toBe(rank(level));
});

test.each(["(SBU)", "(SBU/NF)"])("%s lies between unclassified and confidential", (marking) => {
  expect(rank(markingOf(marking))).toBeGreaterThan(rank("unclassified"));
  expect(rank(markingOf(marking))).toBeLessThan(rank("confidential"));
});

test.each<[unknown, string]>([
  ["SECRET", '"SECRET"'],
  [{ level: "SECRET", controls: [] }, '"SECRET"'],
  [undefined, "undefined"],
  [5, "5"],
])("%j has no rank", (of, shown) => {
  expect(() => rank(of as never)).toThrow(new TypeError(`"of" must be a level, a marking or null, got ${shown}`));
});

test("nothing is lowest", () => {
  expect(rank(null)).toBe(-1);
  expect(rank({ level: null, controls: [] })).toBe(-1);
});
