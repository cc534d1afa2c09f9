import { expect, test } from "vitest";
import { formatFieldOfficial, parseFieldOfficial } from "../../src/values/field-official.js";

test.each([
  ["EXEC:Doe, Jane A", "EXEC", "Doe, Jane A"],
  ["Doe, Jane A", null, "Doe, Jane A"],
  ["EXEC:", "EXEC", null],
  ["EXEC:A: B", "EXEC", "A: B"],
  ["", null, null],
])("%s", (text, office, name) => {
  expect(parseFieldOfficial(text)).toEqual({ office, name });
  expect(formatFieldOfficial({ office, name })).toBe(text);
});

test.each([
  [" EXEC : Doe ", "EXEC", "Doe"],
  [" :Doe", null, "Doe"],
  [`${"X".repeat(81)}:Doe`, null, `${"X".repeat(81)}:Doe`],
])("%j is cleaned", (text, office, name) => {
  expect(parseFieldOfficial(text)).toEqual({ office, name });
});
