import { expect, test } from "vitest";
import { referenceEntries } from "../../src/values/reference-bullets.js";
import { referenceTokens } from "../../src/values/reference-tokens.js";

/** `label: tokens` for each entry. */
const shown = (text: string): readonly string[] =>
  referenceEntries(referenceTokens(text)).map(
    ({ label, tokens }) => `${label}: ${tokens.map((token) => token.text).join(" ")}`,
  );

test.each([
  ["", []],
  ["STATE 1", ["null: STATE 1"]],
  ["REF STATE 1", ["null: STATE 1"]],
  ["REFTELS: STATE 1", ["null: STATE 1"]],
  ["REFERENCE REF REFS STATE 1", ["null: STATE 1"]],
  ["REF REF REF REF STATE 1", ["null: STATE 1"]],
  [", - STATE 1", ["null: STATE 1"]],
  ["A. STATE 1 B) STATE 2", ["A: STATE 1", "B: STATE 2"]],
  ["(A) STATE 1 (B) STATE 2", ["A: STATE 1", "B: STATE 2"]],
  ["(1) STATE 1 (2) STATE 2", ["1: STATE 1", "2: STATE 2"]],
  ["(26) STATE 1", ["26: STATE 1"]],
  ["(27) STATE 1", ["null: ( 27 ) STATE 1"]],
  ["a. STATE 1\nb. STATE 2", ["A: STATE 1", "B: STATE 2"]],
  ["A: STATE 1 B- STATE 2", ["A: STATE 1", "B: STATE 2"]],
  ["a: STATE 1", ["null: a : STATE 1"]],
  ["A STATE 1", ["null: A STATE 1"]],
  ["REF A STATE 1 REF B STATE 2", ["A: STATE 1", "B: STATE 2"]],
  ["REF a STATE 1", ["null: a STATE 1"]],
  ["A. A) STATE 1", ["A: STATE 1"]],
  ["A. REF A. STATE 1", ["A: STATE 1"]],
  ["A. REF REF REF REF REF STATE 1", ["A: STATE 1"]],
  ["A. REF STATE 1", ["A: STATE 1"]],
  ["A. B. STATE 2", ["B: STATE 2"]],
  ["A. STATE 1 B.", ["A: STATE 1"]],
  ["A. STATE 1 C. STATE 3", ["A: STATE 1", "C: STATE 3"]],
  ["A. STATE 1 D. STATE 4", ["A: STATE 1", "D: STATE 4"]],
  ["A. STATE 1 E. STATE 5", ["A: STATE 1 E . STATE 5"]],
  ["A. STATE 1\nF. STATE 6", ["A: STATE 1", "F: STATE 6"]],
  ["A. STATE 1\nG. WORDS", ["A: STATE 1 G . WORDS"]],
  ["A. STATE 1\nG. STATE 7", ["A: STATE 1", "G: STATE 7"]],
  ["B. STATE 1 A. STATE 2", ["B: STATE 1 A . STATE 2"]],
  ["A. LETTER OF JANE B. DOE", ["A: LETTER OF JANE B . DOE"]],
  ["A. LETTER OF JANE  B. DOE", ["A: LETTER OF JANE", "B: DOE"]],
  ["A. LETTER B. MEMO", ["A: LETTER B . MEMO"]],
  ["A. MEMO B. LETTER", ["A: MEMO", "B: LETTER"]],
  ["A. STATE 1 NOTAL B. LETTER", ["A: STATE 1 NOTAL", "B: LETTER"]],
  ["A. LETTER OF JANE (B) DOE", ["A: LETTER OF JANE", "B: DOE"]],
  ["A. LETTER OF JANE B. STATE 2", ["A: LETTER OF JANE", "B: STATE 2"]],
  ["A. STATE 1 (C)", ["A: STATE 1 ( C )"]],
  ["A. STATE 1 (C) B. STATE 2", ["A: STATE 1 ( C )", "B: STATE 2"]],
  ["A. STATE 1 (C) D. STATE 2", ["A: STATE 1", "C:", "D: STATE 2"].filter((entry) => entry !== "C:")],
  ["WORDS A. STATE 1", ["null: WORDS", "A: STATE 1"]],
  ["WORDS A. WORDS", ["null: WORDS A . WORDS"]],
  ["WORDS (B) STATE 1", ["null: WORDS ( B ) STATE 1"]],
  ["WORDS\n(A) STATE 1", ["null: WORDS", "A: STATE 1"]],
  ["A. (STATE 1 B. STATE 2) C. STATE 3", ["A: ( STATE 1 B . STATE 2 )", "C: STATE 3"]],
])("%j", (text, entries) => {
  expect(shown(text)).toEqual(entries);
});

test("an entry knows where its bullet begins", () => {
  const text = "REF: A. STATE 1\n(B) STATE 2";
  expect(referenceEntries(referenceTokens(text)).map(({ start }) => text.slice(start, start + 2))).toEqual([
    "RE",
    "(B",
  ]);
  expect(referenceEntries(referenceTokens("REF: STATE 1"))[0]?.start).toBe(5);
});
