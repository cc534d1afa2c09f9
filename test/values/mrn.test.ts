import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatMrn, mrnId, parseMrn } from "../../src/values/mrn.js";

describe("parseMrn", () => {
  test.each([
    ["EXAMPLE 000012", "EXAMPLE", 12, null],
    ["EXAMPLE 12", "EXAMPLE", 12, null],
    ["example 12", "EXAMPLE", 12, null],
    ["EXAMPLE  12.", "EXAMPLE", 12, null],
    ["EXAMPLE\n12", "EXAMPLE", 12, null],
    ["EXAMPLE12", "EXAMPLE", 12, null],
    ["EXAMPLE #12", "EXAMPLE", 12, null],
    ["EXAMPLE#12", "EXAMPLE", 12, null],
    ["EXAMPLE 00000412", "EXAMPLE", 412, null],
    ["NEW EXAMPLE CITY 12", "NEW EXAMPLE CITY", 12, null],
    ["USUN NEW YORK 000012", "USUN NEW YORK", 12, null],
    ["ST PETERSBURG 3", "ST PETERSBURG", 3, null],
    ["ST. PETERSBURG 3", "ST. PETERSBURG", 3, null],
    ["N'EXAMPLE 12", "N'EXAMPLE", 12, null],
    ["N’EXAMPLE 12", "N'EXAMPLE", 12, null],
    ["EXAMPLE O1234", "EXAMPLE", 1234, null],
    ["C0LUMN0 345", "COLUMNO", 345, null],
    ["07 EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["2007 EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["07EXAMPLE12", "EXAMPLE", 12, 2007],
    ["2007EXAMPLE12", "EXAMPLE", 12, 2007],
    ["07EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["'07 EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["(99) EXAMPLE 12", "EXAMPLE", 12, 1999],
    ["O4 EXAMPLE 12", "EXAMPLE", 12, 2004],
    ["1977EXAMPL02124", "EXAMPL", 2124, 1977],
    ["49 EXAMPLE 12", "EXAMPLE", 12, 2049],
    ["50 EXAMPLE 12", "EXAMPLE", 12, 1950],
    ["EXAMPLE 12 (07)", "EXAMPLE", 12, 2007],
    ["EXAMPLE 12 (2007)", "EXAMPLE", 12, 2007],
    ["EXAMPLE 12(07)", "EXAMPLE", 12, 2007],
    ["EXAMPLE (07) 12", "EXAMPLE", 12, 2007],
    ["EXAMPLE (07) #12", "EXAMPLE", 12, 2007],
    ["EXAMPLE 4321-91", "EXAMPLE", 4321, 1991],
    ["EXAMPLE 01234 99", "EXAMPLE", 1234, 1999],
    ["07 EXAMPLE 12 (08)", "EXAMPLE", 12, 2007],
    ["345 EXAMPLE", "EXAMPLE", 345, null],
    ["EXAMPLE 0", "EXAMPLE", 0, null],
    [" EXAMPLE   12 ;", "EXAMPLE", 12, null],
    ["EXAMPLE\t12", "EXAMPLE", 12, null],
    ["EXAMPLE IL12", "EXAMPLE", 1112, null],
    ["EXAMPLE # 12", "EXAMPLE", 12, null],
    ["07-EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["07 - EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["(07)EXAMPLE 12", "EXAMPLE", 12, 2007],
    ["EXAMPLE(07)12", "EXAMPLE", 12, 2007],
    ["EXAMPLE (07) # 12", "EXAMPLE", 12, 2007],
    ["EXAMPLE #0412 99", "EXAMPLE", 412, 1999],
    ["ONE TWO THREE FOUR FIVE 12", "ONE TWO THREE FOUR FIVE", 12, null],
    ["12345 EXAMPLE", "EXAMPLE", 12345, null],
    ["123456 EXAMPLE", "EXAMPLE", 123456, null],
  ] as const)("%s", (text, station, number, year) => {
    expect(parseMrn(text, null)).toEqual({ station, number, year, yearWritten: year !== null });
  });

  test.each([
    "",
    "EXAMPLE",
    "12",
    "07",
    "2007 EXAMPLE",
    "12 EXAMPLE",
    "2007 12",
    "A 12",
    "A-50",
    "EXAMPLE A-50",
    "EXAMPLE-12",
    "EXAMPLE 123456789",
    "EXAMPLE 12 AND PREVIOUS",
    "EXAMPLE 12, ELSEWHERE 13",
    "TD-314/12345-07",
    "9 FAM 12",
    "12 FAM 500",
    "22 CFR 120",
    "E.O. 12958",
    "OCTOBER 14",
    "PAGE 02",
    "G-8 12",
    "THE LONG NAME OF NO STATION 12",
    "EXAMPLE OIL",
    "ONE TWO THREE FOUR FIVE SIX 12",
    "1234567 EXAMPLE",
    "1989 EXAMPLE",
    "EXAMPLE/A 12",
    "EXAMPLE A 12",
    "E.O. 12",
    "EXAMPLE (O7) 12",
    "207 EXAMPLE 12",
    "P.L. 12",
    "#12",
    "EXAMPLE ## 12",
    "EXAMPLE (NOTAL)",
    "X".repeat(99),
  ])("%s is none", (text) => {
    expect(parseMrn(text, 2007)).toBeNull();
  });

  test("takes the year when none is written", () => {
    expect(parseMrn("EXAMPLE 12", 2007)).toEqual({ station: "EXAMPLE", number: 12, year: 2007, yearWritten: false });
    expect(parseMrn("06 EXAMPLE 12", 2007)?.year).toBe(2006);
  });

  test("reads back what is formatted", () => {
    const mrns = fc.record({
      station: fc.constantFrom("EXAMPLE", "NEW EXAMPLE", "ST. EXAMPLE", "USUN NEW YORK", "N'EXAMPLE", "EX-AMPLE", "OO"),
      number: fc.integer({ min: 0, max: 99_999_999 }),
      year: fc.integer({ min: 1900, max: 2099 }),
      yearWritten: fc.boolean(),
    });
    fc.assert(
      fc.property(mrns, (mrn) => {
        expect(parseMrn(formatMrn(mrn), mrn.yearWritten ? null : mrn.year)).toEqual(mrn);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."EXO01 .'()#-/") }), (text) => {
        const mrn = parseMrn(text, null);
        expect(mrn === null || mrn.station.length >= 2).toBe(true);
      }),
    );
  });
});

test.each([
  [{ station: "EXAMPLE", number: 12, year: 2007, yearWritten: true }, "07 EXAMPLE 000012", "07EXAMPLE12"],
  [{ station: "EXAMPLE", number: 12, year: 2007, yearWritten: false }, "EXAMPLE 000012", "07EXAMPLE12"],
  [{ station: "EXAMPLE", number: 1234567, year: null, yearWritten: false }, "EXAMPLE 1234567", "EXAMPLE1234567"],
  [{ station: "EXAMPLE", number: 12, year: null, yearWritten: true }, "EXAMPLE 000012", "EXAMPLE12"],
  [
    { station: "ST. PETERSBURG", number: 3, year: 1999, yearWritten: true },
    "99 ST. PETERSBURG 000003",
    "99STPETERSBURG3",
  ],
  [{ station: "N'EX-AMPLE", number: 3, year: 1949, yearWritten: true }, "1949 N'EX-AMPLE 000003", "49NEXAMPLE3"],
])("formatMrn and mrnId: %j", (mrn, text, id) => {
  expect(formatMrn(mrn)).toBe(text);
  expect(mrnId(mrn)).toBe(id);
});
