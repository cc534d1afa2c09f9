import { describe, expect, test } from "vitest";
import { formatPersons, parsePersons } from "../../src/values/person-name.js";

/** `name|title` for each person. */
const shown = (text: string): readonly string[] => parsePersons(text).map(({ name, title }) => `${name}|${title}`);

describe("parsePersons", () => {
  test.each([
    ["A/DCM John Q. Roe", ["John Q. Roe|A/DCM"]],
    ["Jane Doe, Ambassador", ["Jane Doe|Ambassador"]],
    ["Ambassador Jane Doe", ["Jane Doe|Ambassador"]],
    ["Ambassador: Jane Doe.", ["Jane Doe|Ambassador"]],
    ["JANE DOE, AMBASSADOR", ["JANE DOE|AMBASSADOR"]],
    ["JANE DOE, Officer", ["JANE DOE|Officer"]],
    ["Ambassador", ["null|Ambassador"]],
    ["Ambassador; Jane Doe", ["Jane Doe|Ambassador"]],
    ["Jane Doe; Ambassador; DCM", ["Jane Doe|Ambassador, DCM"]],
    ["Jane Doe; Rob Roe, DCM", ["Jane Doe|null", "Rob Roe|DCM"]],
    ["Jane Doe, DCM AND Rob Roe, Consul", ["Jane Doe|DCM", "Rob Roe|Consul"]],
    ["Jane Doe & Rob Roe", ["Jane Doe|null", "Rob Roe|null"]],
    ["Jane Doe, Chief of Politics and Bread", ["Jane Doe|Chief of Politics and Bread"]],
    ["Jane Doe; and Rob Roe", ["Jane Doe|null", "Rob Roe|null"]],
    ["Jane Doe, Jr., DCM", ["Jane Doe, Jr.|DCM"]],
    ["Jane Doe Jr ., DCM", ["Jane Doe Jr.|DCM"]],
    ["Jane Doe - DCM", ["Jane Doe|DCM"]],
    ["DCM/Jane Doe", ["Jane Doe|DCM"]],
    ["J0hn R0e, DCM", ["John Roe|DCM"]],
    ["JANE D0E, DCM", ["JANE DOE|DCM"]],
    ["0. Doe, DCM", ["O. Doe|DCM"]],
    ["Jane O’Doe, DCM", ["Jane O'Doe|DCM"]],
    ["Charge, d'Affaires Jane Doe", ["Jane Doe|Charge d'Affaires"]],
    ["Charge d, affaires a. i. Jane Doe", ["Jane Doe|Charge d'affaires a.i."]],
    ["Jane  Doe,\n DCM", ["Jane Doe|DCM"]],
    [" . ; - ", []],
    ["", []],
    ["123", []],
    [`Jane Doe, ${"x".repeat(400)}; Rob Roe`, [`Jane Doe|${"x".repeat(390)}`]],
  ])("%s", (text, persons) => {
    expect(shown(text)).toEqual(persons);
  });
});

test.each([
  [[{ name: "Jane Doe", title: "DCM" }], "Jane Doe, DCM."],
  [[{ name: "Jane Doe", title: null }], "Jane Doe."],
  [[{ name: null, title: "DCM" }], "DCM."],
  [
    [
      { name: "Jane Doe", title: "DCM" },
      { name: null, title: null },
      { name: "Rob Roe", title: null },
    ],
    "Jane Doe, DCM; Rob Roe.",
  ],
  [[{ name: "Jane Doe", title: "Charge a.i." }], "Jane Doe, Charge a.i."],
  [[{ name: "Rob Roe Jr", title: null }], "Rob Roe Jr"],
  [[{ name: "Rob Roe, sr", title: null }], "Rob Roe, sr"],
  [[{ name: "Rob R", title: null }], "Rob R"],
  [[{ name: "Rob RJr", title: null }], "Rob RJr."],
  [[], ""],
])("formatPersons %#", (persons, text) => {
  expect(formatPersons(persons)).toBe(text);
});
