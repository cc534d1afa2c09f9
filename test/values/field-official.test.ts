import { expect, it } from "vitest";
import { formatFieldOfficial, parseFieldOfficial } from "../../src/values/field-official.js";

it.each([
  ["EXEC:Doe, Jane A", "EXEC", "Doe, Jane A"],
  ["Doe, Jane A", null, "Doe, Jane A"],
  ["EXEC:", "EXEC", null],
  ["POL/ECON:Roe, John", "POL/ECON", "Roe, John"],
  // What stands behind the first colon is the name.
  ["EXEC:POL:Roe, John", "EXEC", "POL:Roe, John"],
  ["", null, null],
])("reads %j and writes it again", (text, office, name) => {
  expect(parseFieldOfficial(text)).toEqual({ office, name });
  expect(formatFieldOfficial({ office, name })).toBe(text);
});

it.each([
  [" EXEC : Doe, Jane A ", "EXEC", "Doe, Jane A"],
  [":Doe, Jane A", null, "Doe, Jane A"],
  [" : ", null, null],
  // No office has so long a name.
  [`${"A".repeat(90)}:Doe`, null, `${"A".repeat(90)}:Doe`],
])("reads %j", (text, office, name) => {
  expect(parseFieldOfficial(text)).toEqual({ office, name });
});
