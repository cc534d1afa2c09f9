import { expect, it } from "vitest";
import { formatMessageNumber, parseMessageNumber } from "../../src/values/message-number.js";

it.each([
  ["12 EXAMPLE 1208", "EXAMPLE", 1208, 2012, null, 15],
  ["2012 EXAMPLE 0012", "EXAMPLE", 12, 2012, null, 17],
  ["EXAMPLE 1208", "EXAMPLE", 1208, null, null, 12],
  ["12 PORT EXAMPLE 7", "PORT EXAMPLE", 7, 2012, null, 17],
  ["12 ST. EXAMPLE-ELSEWHERE 7", "ST. EXAMPLE-ELSEWHERE", 7, 2012, null, 26],
  // Small letters, and letters that look like figures.
  ["12 Example 1208", "EXAMPLE", 1208, 2012, null, 15],
  ["12 Elsewhelle 1208", "ELSEWHELLE", 1208, 2012, null, 18],
  ["l2 EXAMPLE l2O8", "EXAMPLE", 1208, 2012, null, 15],
  ["12 Example l208", "EXAMPLE", 1208, 2012, null, 15],
  ["12 EXAMPLE 1S0B", "EXAMPLE", 1508, 2012, null, 15],
  ["12 EXAMPLE 1,208", "EXAMPLE", 1208, 2012, null, 16],
  ["12 EXAMPLE 1208 (SECTION 1)", "EXAMPLE", 1208, 2012, "(SECTION 1)", 15],
])("parses %j", (text, station, number, year, rest, end) => {
  expect(parseMessageNumber(text)).toEqual({ station, number, year, rest, end });
});

it.each([
  "",
  "12",
  "EXAMPLE",
  "12 EXAMPLE OSB",
  "12 EXAMPLE 1208X",
  "12 34 56",
  `12 ${"EXAMPLE ".repeat(10)}1`,
  `12 EXAMPLE ${"1".repeat(200)}`,
])("finds no number in %j", (text) => {
  expect(parseMessageNumber(text)).toBeNull();
});

it.each([
  [{ station: "EXAMPLE", number: 1208, year: 2012 }, "12 EXAMPLE 1208"],
  [{ station: "EXAMPLE", number: 7, year: 2005 }, "05 EXAMPLE 7"],
  [{ station: "EXAMPLE", number: 7, year: 1950 }, "50 EXAMPLE 7"],
  [{ station: "EXAMPLE", number: 7, year: 1949 }, "1949 EXAMPLE 7"],
  [{ station: "PORT EXAMPLE", number: 7, year: null }, "PORT EXAMPLE 7"],
])("writes %j and reads it again", (value, text) => {
  expect(formatMessageNumber(value)).toBe(text);
  expect(parseMessageNumber(text)).toMatchObject(value);
});
