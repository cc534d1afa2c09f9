import { expect, test } from "vitest";
import { nearestLabel } from "../../src/values/field-label.js";

test.each([
  ["Cleared By:", "Cleared By"],
  ["C1eared Bv:", "Cleared By"],
  ["C l e a r e d B y", "Cleared By"],
  ["Draf+ed By", "Drafted By"],
  ["Orafled 8y", "Drafted By"],
  ["Appr0ved By:", "Approved By"],
  ["Re1ea5ed By", "Released By"],
  ["S|gnature", "Signature"],
  ["5!gnature", "Signature"],
  ["Sjgnature", "Signature"],
  ["Nurnber", "Number"],
  ["dass", "Class"],
  ["Lass", "Class"],
  ["", "Class"],
])("%s is most like %s", (text, label) => {
  expect(
    nearestLabel(text, ["Drafted By", "Cleared By", "Approved By", "Released By", "Signature", "Number", "Class"]),
  ).toBe(label);
});

test("of two that are as near the first is taken", () => {
  expect(nearestLabel("AX", ["AB", "AC"])).toBe("AB");
  expect(nearestLabel("ABC", ["ABCD", "AB"])).toBe("ABCD");
});

test.each([
  ["ab", ["abxx", "bb"], "bb"],
  ["abcd", ["bcd", "a"], "bcd"],
  ["kitten", ["sitting", "kit"], "sitting"],
  ["aaaa", ["b", "aaaabbb"], "aaaabbb"],
] as const)("of %s letters are counted that are changed, put in or taken out", (text, labels, label) => {
  expect(nearestLabel(text, labels)).toBe(label);
});
