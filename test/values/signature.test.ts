import fc from "fast-check";
import { expect, test } from "vitest";
import { formatSignature, parseSignature } from "../../src/values/signature.js";
import { propertyOptions } from "../support/property-options.js";

test.each([
  ["DOE", ["DOE"]],
  [" Doe \\", ["Doe"]],
  ["DOE##", ["DOE"]],
  ["MCDOE.", ["MCDOE"]],
  ["ROE-DOE", ["ROE-DOE"]],
  ["O'ROE \"", ["O'ROE"]],
  ["JOHN  Q. ROE, JR.", ["JOHN Q. ROE, JR."]],
  ["DOE\r\n\r\nROE", ["DOE", "ROE"]],
  ["UNCLASSIFIED\nDOE NNNN", ["DOE"]],
  ["# 12", []],
  ["", []],
])("parseSignature(%j)", (text, expected) => {
  expect(parseSignature(text)).toEqual(expected);
});

test("what is written is read back", () => {
  const names = fc.array(fc.constantFrom("DOE", "Roe", "O'ROE", "ROE-DOE", "VAN ROE", "JOHN Q. ROE, JR."));
  fc.assert(
    fc.property(names, (list) => {
      expect(parseSignature(formatSignature(list))).toEqual(list);
    }),
    propertyOptions,
  );
});

test("reading what was read changes nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const names = parseSignature(text);
      expect(parseSignature(formatSignature(names))).toEqual(names);
    }),
    propertyOptions,
  );
});
