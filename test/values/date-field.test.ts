import { describe, expect, test } from "vitest";
import { formatDateField, parseDateField } from "../../src/values/date-field.js";

describe("parseDateField", () => {
  test.each([
    ["May 04, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 04, 2012 / 041405Z MAY 2012.", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 04, 2012 / 041405Z May. ,12 ;", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 04, 2012 / 041405ZMAY12", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 04, 20121041405Z MAY 12", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 04, 2012l041405Z MAY 12", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 04, 2012 | O4 I4 O5Z MAY 12", "2012-05-04T14:05Z", "2012-05-04"],
    ["041405Z MAY 12", "2012-05-04T14:05Z", null],
    ["June 05, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "2012-06-05"],
    ["Maybe / 041405Z MAY 12", "2012-05-04T14:05Z", null],
    ["- May. 4. 12 / 041405Z MAY 12", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 4 12 / 041405Z MAY 12", "2012-05-04T14:05Z", "2012-05-04"],
    ["May 31, 2012 / 311405C JAN 13", "2013-01-31T14:05+03:00", "2012-05-31"],
    ["February 30, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", null],
    ["May 04, 2012 / 321405Z MAY 12", null, "2012-05-04"],
    ["May 04, 2012 / 041405Z MAY 12 OR LATER", undefined, "2012-05-04"],
    ["May 04, 2012", undefined, "2012-05-04"],
    ["May 123, 2012", undefined, null],
    ["May 04, 201", undefined, null],
    ["soon", undefined, null],
    [`May 04, 2012 / ${" ".repeat(80)}041405Z MAY 12`, undefined, null],
  ])("%s", (text, date, written) => {
    const { group, written: day } = parseDateField(text);
    expect([group?.date, day]).toEqual([date, written]);
  });

  test.each([
    ["May 04, 2012 / 041405Z MAY 13", 2013, "May 04, 2012"],
    ["May 04, 2012 / 041405Z MAY", 2012, "May 04, 2012"],
    ["/ May 04, 12", 2012, "/ May 04, 12"],
    ["041405Z MAY 13", 2013, null],
    ["041405Z MAY", null, null],
  ])("the year and the words of %s", (text, year, words) => {
    expect(parseDateField(text)).toMatchObject({ year, words });
  });

  test("takes a pivot for both", () => {
    const { group, written, year } = parseDateField("May 04, 12 / 041405Z MAY 12", { pivot: 10 });
    expect([group?.date, written, year]).toEqual(["1912-05-04T14:05Z", "1912-05-04", 1912]);
  });
});

test.each([
  ["2012-05-04T14:05Z", "Z", null, "May 04, 2012 / 041405Z MAY 12"],
  ["2012-12-31T23:59+03:00", "C", null, "Dec 31, 2012 / 312359C DEC 12"],
  ["2012-05-04T14:05Z", null, "May 5, 2012", "May 5, 2012 / 041405 MAY 12"],
])("formatDateField(%j, %j, %j)", (date, zone, words, text) => {
  expect(formatDateField(date, zone, words)).toBe(text);
});
