import { expect, it } from "vitest";
import { parseDocumentNumber } from "../../src/values/document-number.js";
import { parsePageNumber } from "../../src/values/page-heading.js";

it.each([
  ["1977EXAMPL02124", { year: 1977, station: "EXAMPL", number: 2124 }],
  ["1979STATE123456_e", { year: 1979, station: "STATE", number: 123456 }],
  ["77EXAMPL02124", null],
  ["1977EXAMPL", null],
])("the document number %j", (text, value) => {
  expect(parseDocumentNumber(text)).toEqual(value);
});

it.each([
  ["PAGE 02 EXAMPL 05637 271308Z", 2],
  ["SECRET SECRET PAGE 1O", 10],
  ["PAGE ONE", null],
])("the page number of %j", (text, value) => {
  expect(parsePageNumber(text)).toBe(value);
});
