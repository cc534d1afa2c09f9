import { expect, test } from "vitest";
import { plainDate, plainDayOfYear } from "../../src/values/plain-date.js";

test.each([
  ["2007-11-19T10:33Z", "19 November 2007"],
  ["2008-02-29", "29 February 2008"],
  ["some day", "some day"],
  ["on 2008-02-29", "on 2008-02-29"],
  ["2008-02-2", "2008-02-2"],
  ["2008-13-01", "1  2008"],
])("plainDate(%j) is %j", (iso, words) => {
  expect(plainDate(iso)).toBe(words);
});

test("plainDate leaves the year out on demand", () => {
  expect(plainDate("2007-11-19", { year: false })).toBe("19 November");
});

test.each([
  [2007, 1, "1 January"],
  [2007, 323, "19 November"],
  [2007, 60, "1 March"],
  [2008, 60, "29 February"],
  [2008, 366, "31 December"],
  [2007, 366, "31 December"],
])("plainDayOfYear(%i, %i) is %j", (year, day, words) => {
  expect(plainDayOfYear(year, day)).toBe(words);
});
