import fc from "fast-check";
import { expect, test } from "vitest";
import { damageOf } from "../../src/values/damaged-word.js";

test.each([
  ["SECTION", "SECTION", 0],
  ["SECTIO", "SECTION", 1],
  ["ECTION", "SECTION", 1],
  ["SSECTION", "SECTION", 1],
  ["SECQION", "SECTION", 1],
  ["GECTIONN", "SECTION", 2],
  ["", "SECTION", 7],
  ["SECTIONS", "SECTION", null],
  ["SECTXON", "SECTION", null],
  ["SECRETARY", "SECRET", null],
  ["S".repeat(100), "SECTION", null],
] as const)("%s for %s: %s", (text, word, damage) => {
  expect(damageOf(text, word)).toBe(damage);
});

test("losing letters costs one each, and adding a strange letter is another word", () => {
  const words = fc.stringMatching(/^[A-FH-PR-Y]{1,12}$/);
  fc.assert(
    fc.property(words, fc.nat(), (word, seed) => {
      const at = seed % word.length;
      expect(damageOf(word, word)).toBe(0);
      expect(damageOf(word.slice(0, at) + word.slice(at + 1), word)).toBe(1);
      expect(damageOf(`${word.slice(0, at)}Z${word.slice(at)}`, word)).toBeNull();
    }),
  );
});
