import { expect, test } from "vitest";
import { categoryOf, controlWords, shortControl } from "../../src/values/marking-control.js";

test.each([
  ["NF", ["NOFORN"]],
  ["NOFORN", ["NOFORN"]],
  ["N", ["NOFORN"]],
  ["DSEN", ["DEA SENSITIVE"]],
  ["LES-NF", ["LES", "NOFORN"]],
  ["OC, NF", ["ORCON", "NOFORN"]],
  ["OC NF", ["ORCON", "NOFORN"]],
  ["FGI GBR DEU", ["FGI GBR DEU"]],
  ["FOR OFFICIAL USE ONLY", ["FOUO"]],
  ["EXAMPLE", null],
  ["NF EXAMPLE", null],
  ["EXAMPLE NF", null],
  ["constructor", null],
])("controlWords(%s)", (text, words) => {
  expect(controlWords(text)).toEqual(words);
});

test("short forms and categories", () => {
  expect(["NOFORN", "EXDIS", "EXAMPLE"].map(shortControl)).toEqual(["NF", "XD", "EXAMPLE"]);
  expect(["NF", "REL TO USA", "SI", "XD", "RD", "EXAMPLE"].map(categoryOf)).toEqual([
    "dissemination",
    "dissemination",
    "sci",
    "other",
    "aea",
    null,
  ]);
});
