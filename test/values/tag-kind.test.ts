import { expect, test } from "vitest";
import { isStranger, tagKind } from "../../src/values/tag-kind.js";

test.each([
  ["PREL", "subject"],
  ["TRGY", "subject"],
  ["APER", "subject"],
  ["DREL", "other"],
  ["PRELX", "other"],
  ["XPREL", "other"],
  ["KNNP", "program"],
  ["KNNPE", "program"],
  ["KNN", "other"],
  ["KNNPEX", "other"],
  ["XKNNP", "other"],
  ["XX", "geo"],
  ["2M", "geo"],
  ["M2", "geo"],
  ["22", "other"],
  ["XXX", "other"],
  ["2MX", "other"],
  ["NATO", "organization"],
  ["WTRO", "organization"],
  ["EU", "organization"],
  ["UN", "organization"],
  ["UNGA/C-6", "organization"],
  ["NATO/X", "organization"],
  ["X/NATO", "other"],
  ["UNEXAMPLE-2", "organization"],
  ["UNEXAMPLE-22", "other"],
  ["UNABCDEFGHI", "other"],
  ["XUN", "other"],
  ["UNITED", "other"],
  ["UNION", "other"],
  ["UNIVERSAL", "other"],
  ["UNDER", "other"],
  ["AFL-CIO", "organization"],
])("%s is %s", (code, kind) => {
  expect(tagKind(code, {})).toBe(kind);
});

test("lists decide about subjects and organizations", () => {
  const known = { code: (code: string) => code === "PREL", organization: (code: string) => code === "AXAM" };
  expect(["PREL", "PGOV", "AXAM", "KNNP", "XX"].map((code) => tagKind(code, known))).toEqual([
    "subject",
    "other",
    "organization",
    "program",
    "geo",
  ]);
});

test.each([
  ["SIPDIS", true],
  ["N/A", true],
  ["FOUO", true],
  ["PREL", false],
])("%s belongs to another line: %s", (code, is) => {
  expect(isStranger(code)).toBe(is);
});
