import { expect, test } from "vitest";
import { cutAtReasons, formatReasons, parseReasons } from "../../src/values/reasons.js";

test.each([
  ["Reasons: 1.4 (b) and (d).", "1.4 b d"],
  ["1.5(B,D)", "1.5 b d"],
  ["1.4 b/d", "1.4 b d"],
  ["1.4(b)(d)", "1.4 b d"],
  ["1.4 (b&d)", "1.4 b d"],
  ["1.5.D.", "1.5 d"],
  ["1.4. (b), (d).", "1.4 b d"],
  ["E.O. 12958, 1.4 (b), (d) and (e).", "1.4 b d e"],
  ["reasons 1,4 (C) AND (D)", "1.4 c d"],
  ["reason 1/4 ( b) & (d", "1.4 b d"],
  ["Reasons 1. 4 (b/b)", "1.4 b"],
  ["1.4 (b) a nd (d)", "1.4 b d"],
  ["1.4 (B) AN D (D)", "1.4 b d"],
  ["1.5(b)-(d)", "1.5 b c d"],
  ["1.4 (b) through (d)", "1.4 b c d"],
  ["1.4 (b) and 1.4 (d)", "1.4 b d"],
  ["1.4 (b). A new sentence", "1.4 b"],
  ["1.4 (b), (d) Summary", "1.4 b d"],
  ["Reason: B and D", "null b d"],
  ["1.4", "1.4"],
  ["1.4 (b) and (x)", "1.4 b x"],
  ["1.4 (x)", "1.4 x"],
  ["1.4 (b) x", "1.4 b"],
  ["1.4 (b) (U) Words", "1.4 b"],
])("parseReasons(%j)", (text, expected) => {
  const reasons = parseReasons(text);
  expect([reasons?.section, ...(reasons?.letters ?? [])].map(String).join(" ")).toBe(expected);
});

test.each(["", "Jane Doe", "reasons unknown", "E.O. 12958"])("no reasons in %j", (text) => {
  expect(parseReasons(text)).toBeNull();
});

test.each([
  ["Jane Doe for reasons 1.4", "Jane Doe"],
  ["Jane Doe for re asons 1.4", "Jane Doe"],
  ["Jane Doe for reaons 1.4", "Jane Doe"],
  ["Jane Doe F0R REASONS 1.4", "Jane Doe"],
  ["Jane Doe for reX#1", "Jane Doe"],
  ["Jane Doe, Rea3on:", "Jane Doe,"],
  ["Jane Doe under Section 1.4 b/d", "Jane Doe"],
  ["Jane Doe per 1.4", "Jane Doe"],
  ["Jane Doe due to 1,4 (C)", "Jane Doe"],
  ["Jane Doe based on E.O.12958 reasons", "Jane Doe"],
  ["Jane Doe for 12958 1.4 B", "Jane Doe"],
  ["Jane Doe. Derived From: X", "Jane Doe."],
  ["Jane Eason, DCM", "Jane Eason, DCM"],
  ["section 1.5", ""],
])("cutAtReasons(%j)", (text, expected) => {
  const { who, why } = cutAtReasons(text);
  expect(who).toBe(expected);
  expect(text.endsWith(why)).toBe(true);
});

test.each([
  [{ section: "1.4", letters: ["b"] }, "1.4 (b)"],
  [{ section: "1.4", letters: ["a", "b", "c", "d"] }, "1.4 (a), (b), (c) and (d)"],
  [{ section: null, letters: ["b", "d"] }, "(b) and (d)"],
  [{ section: "1.4", letters: [] }, "1.4"],
])("formatReasons(%j)", (reasons, expected) => {
  expect(formatReasons(reasons)).toBe(expected);
});
