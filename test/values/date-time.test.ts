import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDateTime, parseDateTime, zoneOffset } from "../../src/values/date-time.js";

describe("parseDateTime", () => {
  test.each([
    ["191033Z NOV 07", "2007-11-19T10:33Z", "Z"],
    ["311234Z JAN 2010", "2010-01-31T12:34Z", "Z"],
    ["191033z nov 07", "2007-11-19T10:33Z", "Z"],
    ["191033Z NOVEMBER 07", "2007-11-19T10:33Z", "Z"],
    ["191033ZNOV07", "2007-11-19T10:33Z", "Z"],
    ["251346 Z JUN 7 3", "1973-06-25T13:46Z", "Z"],
    ["25 13 46Z JUN 73", "1973-06-25T13:46Z", "Z"],
    ["031849Z FEB 12.", "2012-02-03T18:49Z", "Z"],
    ["191033Z NOV '07", "2007-11-19T10:33Z", "Z"],
    ["19I03OZ NOV 07", "2007-11-19T10:30Z", "Z"],
    ["191033 NOV 07", "2007-11-19T10:33Z", null],
    ["191033C NOV 07", "2007-11-19T10:33+03:00", "C"],
    ["191033R NOV 07", "2007-11-19T10:33-05:00", "R"],
    ["191033O OCT 07", "2007-10-19T10:33-02:00", "O"],
    ["191033M MAR 07", "2007-03-19T10:33+12:00", "M"],
    ["191033 MAR 07", "2007-03-19T10:33Z", null],
    ["190000Z DEC 66", "1966-12-19T00:00Z", "Z"],
    ["290000Z FEB 08", "2008-02-29T00:00Z", "Z"],
    ["191033J NOV 07", null, "J"],
    ["290000Z FEB 07", null, "Z"],
    ["311033Z NOV 07", null, "Z"],
    ["001033Z NOV 07", null, "Z"],
    ["192400Z NOV 07", null, "Z"],
    ["191060Z NOV 07", null, "Z"],
    ["191033Z NOX 07", null, "Z"],
    ["191033Z", null, "Z"],
    ["19103Z NOV 07", null, "Z"],
    ["1910333Z NOV 07", null, "Z"],
    ["19103 NOV 07", null, null],
    ["191033Z NOV 7", null, "Z"],
    ["191033Z NOV 207", null, "Z"],
    [" 191033Z NOV 07 ", "2007-11-19T10:33Z", "Z"],
  ] as const)("%s: %s", (text, date, zone) => {
    expect(parseDateTime(text)).toEqual({ date, zone, yearWritten: /\d\.? ?$/.test(text) });
  });

  test.each([
    "",
    "NOV 07",
    "191033",
    "3231033",
    "123456 ROME 12",
    "07 EXAMPLE 12",
    "LILOIL JUN",
    "A 191033Z",
    "191033Z NOV 000007",
    "A191033ZNOV07",
    "191033Z NOV 07 A",
    "191033ZA",
    `191033Z NOV${" ".repeat(40)}07`,
    "1".repeat(99),
  ])("%s is no group", (text) => {
    expect(parseDateTime(text)).toBeNull();
  });

  test("takes the year when none is written", () => {
    expect(parseDateTime("191033Z NOV", { year: 2007 })).toEqual({
      date: "2007-11-19T10:33Z",
      zone: "Z",
      yearWritten: false,
    });
    expect(parseDateTime("191033Z NOV")).toEqual({ date: null, zone: "Z", yearWritten: false });
    expect(parseDateTime("290000Z FEB", { year: 2007 })?.date).toBeNull();
    expect(parseDateTime("191033Z NOV 07", { year: 1999 })?.date).toBe("2007-11-19T10:33Z");
  });

  test("takes a pivot", () => {
    expect(parseDateTime("191033Z NOV 07", { pivot: 0 })?.date).toBe("1907-11-19T10:33Z");
  });

  const letters = fc.constantFrom(..."ABCDEFGHIKLMNOPQRSTUVWXYZ");
  const times = fc
    .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16));

  test("reads back what is formatted, in every zone and year", () => {
    fc.assert(
      fc.property(times, letters, fc.integer({ min: 0, max: 99 }), (time, zone, pivot) => {
        const date = `${time}${zoneOffset(zone)}`;
        const text = formatDateTime(date, zone, pivot);
        expect(parseDateTime(text, { pivot })).toEqual({ date, zone, yearWritten: true });
        expect(text).toMatch(/^\d{6}[A-Z] [A-Z]{3} \d{2}(?:\d\d)?$/);
      }),
    );
  });

  test("reads back a group without a zone", () => {
    fc.assert(
      fc.property(times, (time) => {
        const date = `${time}Z`;
        expect(parseDateTime(formatDateTime(date, null))).toEqual({ date, zone: null, yearWritten: true });
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123Z JNOVUMAR'.") }), (text) => {
        const reading = parseDateTime(text);
        expect(reading === null || reading.date === null || reading.date.length >= 17).toBe(true);
      }),
    );
  });
});

describe("formatDateTime", () => {
  test.each([
    ["2007-11-19T10:33Z", "Z", "191033Z NOV 07"],
    ["2007-11-19T10:33Z", null, "191033 NOV 07"],
    ["2007-11-19T10:33+03:00", "C", "191033C NOV 07"],
    ["2007-11-19T10:33+03:00", null, "191033C NOV 07"],
    ["2007-11-19T10:33+00:00", "Z", "191033Z NOV 07"],
    ["1949-11-19T10:33Z", "Z", "191033Z NOV 1949"],
    ["2050-11-19T10:33Z", "Z", "191033Z NOV 2050"],
  ])("%s %s: %s", (date, zone, text) => {
    expect(formatDateTime(date, zone)).toBe(text);
  });

  test.each(["2007-11-19", "2007-02-30T10:33Z", "2007-11-19T10:33+05:30", "2007-11-19T10:33:00Z", ""])(
    "rejects %s",
    (date) => {
      expect(() => formatDateTime(date, "Z")).toThrow(TypeError);
    },
  );
});

test.each([
  ["Z", "Z"],
  ["A", "+01:00"],
  ["I", "+09:00"],
  ["K", "+10:00"],
  ["M", "+12:00"],
  ["N", "-01:00"],
  ["Y", "-12:00"],
  ["J", null],
  ["", null],
  ["AB", null],
  ["1", null],
])("zoneOffset(%s) is %s", (letter, offset) => {
  expect(zoneOffset(letter)).toBe(offset);
});
