import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOfYear,
  daysInMonth,
  daysInYear,
  formatCalendarDate,
  formatMonth,
  isCalendarDate,
  leadingDate,
  parseCalendarDate,
  parseMonth,
  parseYear,
} from "../../src/values/calendar-date.js";

/** ISO dates of the years from `first` to `last`. */
const isoDates = (first: number, last: number): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(Date.UTC(first, 0, 1)), max: new Date(Date.UTC(last, 11, 31)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe("parseCalendarDate", () => {
  test.each([
    ["11/19/2027", "2027-11-19"],
    ["1/2/2027", "2027-01-02"],
    ["6/30/08", "2008-06-30"],
    ["12-31-74", "1974-12-31"],
    ["02-28-2018", "2018-02-28"],
    ["02.28.2018", "2018-02-28"],
    ["2020/02/23", "2020-02-23"],
    ["2020-02-23", "2020-02-23"],
    ["2020/2/3", "2020-02-03"],
    ["02/ 28/2018", "2018-02-28"],
    ["10/I8/85", "1985-10-18"],
    ["1O/l7/2OO5", "2005-10-17"],
    ["NOVEMBER 19, 2027", "2027-11-19"],
    ["Nov. 19,2027", "2027-11-19"],
    ["NOV 19 27", "2027-11-19"],
    ["JUNE 1ST, 2009", "2009-06-01"],
    ["19 NOV 2027", "2027-11-19"],
    ["19NOV27", "2027-11-19"],
    ["04-Sep-1999", "1999-09-04"],
    ["3rd SEPT. 1999", "1999-09-03"],
    ["  11/19/2027\n", "2027-11-19"],
    ["02/29/2008", "2008-02-29"],
    ["02/29/2000", "2000-02-29"],
    ["01/01/49", "2049-01-01"],
    ["01/01/50", "1950-01-01"],
  ])("%s: %s", (text, date) => {
    expect(parseCalendarDate(text)).toBe(date);
  });

  test.each([
    "",
    "02/29/2007",
    "02/29/1900",
    "02/30/2010",
    "13/01/2010",
    "31/12/2019",
    "00/10/2010",
    "01/00/2010",
    "01/32/2010",
    "01/02/0208",
    "01/02/208",
    "01/02/20100",
    "2010/01/2010",
    "1/2",
    "2027",
    "NOVEMBER 2027",
    "NOVEMBER 1927",
    "NOVEMBR 19, 2027",
    "19 NO 2027",
    "FEB 30, 2010",
    "31 APR 2010",
    "O/I/L",
    "1/l/2010/3",
    `1/1/${" ".repeat(60)}2010`,
  ])("%s is none", (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test("takes a pivot", () => {
    expect(parseCalendarDate("1/2/69", 70)).toBe("2069-01-02");
    expect(parseCalendarDate("1/2/70", 70)).toBe("1970-01-02");
  });

  test("reads back what is formatted", () => {
    fc.assert(
      fc.property(isoDates(1000, 9999), (date) => {
        expect(parseCalendarDate(formatCalendarDate(date))).toBe(date);
      }),
    );
  });

  test("reads two-digit years from pivot to pivot + 99", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), isoDates(1900, 2098), (pivot, date) => {
        const year = Number(date.slice(0, 4));
        fc.pre(year >= 1900 + pivot && year < 2000 + pivot);
        const short = formatCalendarDate(date).replace(/\d\d(?=\d\d$)/, "");
        expect(parseCalendarDate(short, pivot)).toBe(date);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123/-. ,NOVMAR\n") }), (text) => {
        expect([null, "string"]).toContain(parseCalendarDate(text) === null ? null : typeof parseCalendarDate(text));
      }),
    );
  });
});

test.each([
  ["11/19/2027 (DOE)", "11/19/2027"],
  ["02/30/2010", "02/30/2010"],
  ["NOVEMBER 19, 2027, OR SO", "NOVEMBER 19, 2027"],
  ["19 NOV 2027;", "19 NOV 2027"],
  ["2020/02/23", "2020/02/23"],
  ["10 YEARS 2010", null],
  ["11/2027", null],
  ["NOVEMBER 2027", null],
  ["O/I/L", null],
  ["11/19/2027X", null],
  ["X 11/19/2027", null],
])("leadingDate(%s) is %s", (text, date) => {
  expect(leadingDate(text)).toBe(date);
});

test.each(["2027-1-9", "2027-02-30", "soon", "11/19/2027", "0208-01-02"])("formatCalendarDate rejects %s", (text) => {
  expect(() => formatCalendarDate(text)).toThrow(TypeError);
});

test.each([
  [2008, 2, 29, true],
  [2007, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2007, 4, 31, false],
  [2007, 13, 1, false],
  [2007, 0, 1, false],
  [2007, 1, 0, false],
  [2007, 1, 1.5, false],
  [2007.5, 1, 1, false],
  [207, 1, 1, false],
  [10000, 1, 1, false],
  [Number.NaN, 1, 1, false],
])("isCalendarDate(%s, %s, %s) is %s", (year, month, day, isDate) => {
  expect(isCalendarDate(year, month, day)).toBe(isDate);
});

test("months and years have their lengths", () => {
  expect([1, 2, 4, 12, 13, 0].map((month) => daysInMonth(2007, month))).toEqual([31, 28, 30, 31, 0, 0]);
  expect([1900, 2000, 2007, 2008].map(daysInYear)).toEqual([365, 366, 365, 366]);
});

test("dayOfYear counts as the calendar does", () => {
  expect(dayOfYear(2007, 11, 19)).toBe(323);
  expect(dayOfYear(2008, 12, 31)).toBe(366);
  fc.assert(
    fc.property(isoDates(1900, 2100), (date) => {
      const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
      const days = (Date.parse(date) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
      expect(dayOfYear(year, month, day)).toBe(days);
      expect(days).toBeLessThanOrEqual(daysInYear(year));
    }),
  );
});

test.each([
  ["NOV", 11],
  ["november", 11],
  ["Sept", 9],
  ["JU", null],
  ["", null],
  ["NOVEMBERS", null],
  ["XYZ", null],
])("parseMonth(%s) is %s", (word, month) => {
  expect(parseMonth(word)).toBe(month);
});

test("formatMonth gives three letters that parseMonth reads", () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(months.map(formatMonth).map(parseMonth)).toEqual(months);
  expect(() => formatMonth(13)).toThrow("a month must be an integer from 1 to 12, got 13");
});

test.each([
  ["07", 50, 2007],
  ["50", 50, 1950],
  ["2007", 50, 2007],
  ["7", 50, null],
  ["207", 50, null],
  ["", 50, null],
])("parseYear(%s, %s) is %s", (digits, pivot, year) => {
  expect(parseYear(digits, pivot)).toBe(year);
});
