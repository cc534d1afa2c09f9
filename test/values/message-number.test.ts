import { describe, expect, test } from "vitest";
import { formatMessageNumber, parseMessageNumber } from "../../src/values/message-number.js";

describe("parseMessageNumber", () => {
  test.each([
    ["12 EXAMPLE 1208", "EXAMPLE", 1208, 2012, null, 15],
    ["2012 EXAMPLE 1208", "EXAMPLE", 1208, 2012, null, 17],
    ["1999 EXAMPLE 1208", "EXAMPLE", 1208, 1999, null, 17],
    ["12  NEW  EXAMPLE  1208", "NEW EXAMPLE", 1208, 2012, null, 22],
    ["I2 EXAMPLE 1208", "EXAMPLE", 1208, 2012, null, 15],
    ["EXAMPLE 1208", "EXAMPLE", 1208, null, null, 12],
    ["12 Elsewhelle 1208", "ELSEWHELLE", 1208, 2012, null, 18],
    ["nowhere 0012", "NOWHERE", 12, null, null, 12],
    ["ST. N'EX-A&B, CITY 7", "ST. N'EX-A&B, CITY", 7, null, null, 20],
    ["X 1", "X", 1, null, null, 3],
    ["EXAMPLE 1,208", "EXAMPLE", 1208, null, null, 13],
    ["EXAMPLE O1lISB", "EXAMPLE", 11158, null, null, 14],
    ["EXAMPLE 12  (SECTION 1) ", "EXAMPLE", 12, null, "(SECTION 1)", 10],
  ])("%s", (text, station, number, year, rest, end) => {
    expect(parseMessageNumber(text)).toEqual({ station, number, year, rest, end });
  });

  test.each([
    "",
    "1208",
    "12 1208",
    "EXAMPLE",
    "EXAMPLE OIL",
    "EXAMPLE 12AB",
    "EXAMPLE 1234567890",
    "3012 EXAMPLE 1",
    "-X 12",
    `EXAMPLE 12 ${"A".repeat(120)}`,
  ])("%s is none", (text) => {
    expect(parseMessageNumber(text)).toBeNull();
  });

  test("takes a pivot", () => {
    expect(parseMessageNumber("12 EXAMPLE 1208", 10)?.year).toBe(1912);
  });
});

test.each([
  [2012, "12 EXAMPLE 1208"],
  [2005, "05 EXAMPLE 1208"],
  [1950, "50 EXAMPLE 1208"],
  [2049, "49 EXAMPLE 1208"],
  [1949, "1949 EXAMPLE 1208"],
  [2050, "2050 EXAMPLE 1208"],
  [null, "EXAMPLE 1208"],
])("formatMessageNumber in %s", (year, text) => {
  expect(formatMessageNumber({ station: "EXAMPLE", number: 1208, year })).toBe(text);
});
