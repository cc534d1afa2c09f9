import { expect, test } from "vitest";
import { damagedLabel } from "../../src/values/label.js";

test.each(
  "TAGS:|SUBJECT:|SUBJ:|REF:|REFS:|REFTEL:|REFTELS:|REF(S):|REFERENCE:|REFERENCES:|CLASSIFIED BY:|CLASSIFIED BY".split(
    "|",
  ),
)("%s is usual", (label) => {
  expect(damagedLabel(label)).toBeNull();
  expect(damagedLabel(` ${label.toLowerCase().replace(" ", "\n  ")} `)).toBeNull();
  expect(damagedLabel(`(U) ${label}`)).toBeNull();
  expect(damagedLabel(`(s)${label}`)).toBeNull();
  expect(damagedLabel(`(${label}`)).toBeNull();
  expect(damagedLabel(`X${label}`)).toBe(`X${label}`);
});

test.each([
  ["TAGE:", "TAGE:"],
  [" Tags ", "Tags"],
  ["CLASSIFED\n  BY:", "CLASSIFED BY:"],
  ["(X) TAGS:", "(X) TAGS:"],
  ["A (U) TAGS:", "A (U) TAGS:"],
  ["", null],
  [" \n", null],
])("%j", (text, label) => {
  expect(damagedLabel(text)).toBe(label);
});
