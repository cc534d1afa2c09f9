import { expect, it } from "vitest";
import { formatAttribute, parseAttribute } from "../../src/values/attribute.js";

it.each([
  ["04 MAY 1976", { value: "04 MAY 1976", date: "1976-05-04" }],
  ["04-Sep-1999 12:00:00 am", { value: "04-Sep-1999 12:00:00 am", date: "1999-09-04" }],
  ["31/12/2019", { value: "31/12/2019", date: "2019-12-31" }],
  ["01 JAN 1960", { value: "01 JAN 1960", date: null }],
  ["31 FEB 1976", { value: "31 FEB 1976", date: null }],
  ["TEXT  ON-LINE", { value: "TEXT ON-LINE", date: null }],
  ["n/a", { value: null, date: null }],
  ["N/A", { value: null, date: null }],
  ["", { value: null, date: null }],
])("%j", (text, value) => {
  expect(parseAttribute(text)).toEqual(value);
  expect(parseAttribute(formatAttribute(value))).toEqual(value);
});

it("nothing is written as n/a", () => {
  expect(formatAttribute({ value: null })).toBe("n/a");
});
