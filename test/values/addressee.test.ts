import { expect, test } from "vitest";
import { formatOffices, isCollective, parseOffices } from "../../src/values/addressee.js";

test.each([
  ["SMALL STATES COLLECTIVE", true],
  ["Small States Collective", true],
  ["THE COLLECTIVE OF EXAMPLE", true],
  ["THE COLLECTIVES", false],
  ["ALL EXAMPLE POSTS", true],
  ["ALLEXAMPLE", false],
  ["AMEMBASSY ALL", false],
  ["SPECIAL EMBASSY PROGRAM", true],
  ["THE SPECIAL EMBASSY PROGRAM", false],
  ["SPECIAL EMBASSY PROGRAMS", false],
  ["EASTERN EXAMPLE AFFAIRS DIPL POSTS", true],
  ["EXAMPLE POSTS OFFICE", false],
  ["EU MEMBER STATES", true],
  ["MEMBER STATES OF EXAMPLE", false],
  ["ASSOCIATION OF SOUTHEAST ASIAN NATIONS", true],
  ["ORGANIZATION OF EXAMPLES", false],
  ["AIG 1234", true],
  ["AIG1234", true],
  ["AIG EXAMPLE", false],
  ["TO AIG 1234", false],
  ["AMEMBASSY EXAMPLE", false],
])("%s stands for many: %s", (name, is) => {
  expect(isCollective(name)).toBe(is);
});

test.each([
  ["//J-3/J-5//", ["J-3", "J-5"], "//J-3/J-5//"],
  ["// J-3 / //", ["J-3"], "//J-3//"],
  ["////", [], ""],
])("the offices %s", (text, offices, printed) => {
  expect(parseOffices(text)).toEqual(offices);
  expect(formatOffices(offices)).toBe(printed);
});
