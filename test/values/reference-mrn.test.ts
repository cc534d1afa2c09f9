import { describe, expect, test } from "vitest";
import { type FoundMrn, mrnAt, serialAfter, serialAlone } from "../../src/values/reference-mrn.js";
import { referenceTokens } from "../../src/values/reference-tokens.js";

/** Station, number, year with a star where it is written, and what the number takes of the text. */
const shown = (found: FoundMrn | null, text: string): string | null => {
  if (found === null) return null;
  const { station, number, year, yearWritten, start, end } = found.mrn;
  return `${station} ${number} ${year}${yearWritten ? "*" : ""} [${text.slice(start, end)}]`;
};

const first = (text: string, year: number | null = 2010): string | null =>
  shown(mrnAt(referenceTokens(text), 0, year), text);

describe("mrnAt", () => {
  test.each([
    ["EXAMPLE 12", "EXAMPLE 12 2010 [EXAMPLE 12]"],
    ["example 12", "EXAMPLE 12 2010 [example 12]"],
    ["07 EXAMPLE 12", "EXAMPLE 12 2007* [07 EXAMPLE 12]"],
    ["'07 EXAMPLE 12", "EXAMPLE 12 2007* ['07 EXAMPLE 12]"],
    ["’07 EXAMPLE 12", "EXAMPLE 12 2007* [’07 EXAMPLE 12]"],
    ["(99) EXAMPLE 12", "EXAMPLE 12 1999* [(99) EXAMPLE 12]"],
    ["49 EXAMPLE 12", "EXAMPLE 12 2049* [49 EXAMPLE 12]"],
    ["50 EXAMPLE 12", "EXAMPLE 12 1950* [50 EXAMPLE 12]"],
    ["1999 EXAMPLE 12", "EXAMPLE 12 1999* [1999 EXAMPLE 12]"],
    ["O7 EXAMPLE 12", "EXAMPLE 12 2007* [O7 EXAMPLE 12]"],
    ["3007 EXAMPLE 12", null],
    ["EXAMPLE (01) 12", "EXAMPLE 12 2001* [EXAMPLE (01) 12]"],
    ["EXAMPLE (01)12", "EXAMPLE 12 2001* [EXAMPLE (01)12]"],
    ["EXAMPLE(01) 12", "EXAMPLE 12 2001* [EXAMPLE(01) 12]"],
    ["EX(2007)0042", null],
    ["EXAMPLE (X) 12", null],
    ["EXAMPLE 12-91", null],
    ["EXAMPLE 412-91", "EXAMPLE 412 1991* [EXAMPLE 412-91]"],
    ["EXAMPLE 412/91", "EXAMPLE 412 1991* [EXAMPLE 412/91]"],
    ["EXAMPLE 412 - 91", "EXAMPLE 412 1991* [EXAMPLE 412 - 91]"],
    ["EXAMPLE 412: 91", "EXAMPLE 412 1991* [EXAMPLE 412: 91]"],
    ["EXAMPLE 412 91", "EXAMPLE 412 1991* [EXAMPLE 412 91]"],
    ["EXAMPLE 412 91)", "EXAMPLE 412 1991* [EXAMPLE 412 91]"],
    ["EXAMPLE 412 91\nSTATE", "EXAMPLE 412 1991* [EXAMPLE 412 91]"],
    ["EXAMPLE 412 91 STATE", "EXAMPLE 412 2010 [EXAMPLE 412]"],
    ["EXAMPLE 412 (91)", "EXAMPLE 412 1991* [EXAMPLE 412 (91)]"],
    ["EXAMPLE 412, (91)", "EXAMPLE 412 1991* [EXAMPLE 412, (91)]"],
    ["EXAMPLE 412 (91) STATE", "EXAMPLE 412 1991* [EXAMPLE 412 (91)]"],
    ["EXAMPLE 412 (91) STATE 13", "EXAMPLE 412 2010 [EXAMPLE 412]"],
    ["07 EXAMPLE 412-91", "EXAMPLE 412 2007* [07 EXAMPLE 412]"],
    ["EXAMPLE CABLES NOS. #12", "EXAMPLE 12 2010 [EXAMPLE CABLES NOS. #12]"],
    ["EXAMPLE-12", "EXAMPLE 12 2010 [EXAMPLE-12]"],
    ["CA-12", null],
    ["CA -12", "CA 12 2010 [CA -12]"],
    ["CA- 12", "CA 12 2010 [CA- 12]"],
    ["CAX-12", "CAX 12 2010 [CAX-12]"],
    ["SECRET EXAMPLE 12", "EXAMPLE 12 2010 [EXAMPLE 12]"],
    ["SECRET AMEMBASSY EXAMPLE 12", "EXAMPLE 12 2010 [EXAMPLE 12]"],
    ["NEW EXAMPLE CITY X.Y. 12", "NEW EXAMPLE CITY X.Y. 12 2010 [NEW EXAMPLE CITY X.Y. 12]"],
    ["ONE TWO THREE FOUR FIVE 12", null],
    ["ST. EXAMPLE 12", "ST EXAMPLE 12 2010 [ST. EXAMPLE 12]"],
    ["STE. EXAMPLE 12", null],
    ["RIO de EXAMPLE 12", "RIO DE EXAMPLE 12 2010 [RIO de EXAMPLE 12]"],
    ["TEL AVIV 12", "TEL AVIV 12 2010 [TEL AVIV 12]"],
    ["07 Tel Aviv 12", "TEL AVIV 12 2007* [07 Tel Aviv 12]"],
    ["PORT OF SPAIN 12", "PORT OF SPAIN 12 2010 [PORT OF SPAIN 12]"],
    ["PORT OF EXAMPLE 12", null],
    ["TEL 12", null],
    ["RIO said EXAMPLE 12", null],
    ["rio said 12", "RIO SAID 12 2010 [rio said 12]"],
    ["N’EXAMPLE 12", "N'EXAMPLE 12 2010 [N’EXAMPLE 12]"],
    ["C0LUMN 12", "COLUMN 12 2010 [C0LUMN 12]"],
    ["EXAMPLE O12", "EXAMPLE 12 2010 [EXAMPLE O12]"],
    ["EXAMPLE 000", null],
    ["EXAMPLE 12345678", "EXAMPLE 12345678 2010 [EXAMPLE 12345678]"],
    ["EXAMPLE 123456789", null],
    ["EXAMPLE 1/2", null],
    ["EXAMPLE 1-2-08", null],
    ["EXAMPLE 123/4", "EXAMPLE 123 2010 [EXAMPLE 123]"],
    ["EXAMPLE 1st", null],
    ["EXAMPLE 2ND", null],
    ["EXAMPLE 311234Z", null],
    ["EXAMPLE 12 MAY", null],
    ["EXAMPLE 31, January", null],
    ["EXAMPLE 32 MAY", "EXAMPLE 32 2010 [EXAMPLE 32]"],
    ["EXAMPLE 12 MAYBE", "EXAMPLE 12 2010 [EXAMPLE 12]"],
    ["EXAMPLE 12 (07) MAY", "EXAMPLE 12 2007* [EXAMPLE 12 (07)]"],
    ["412 EXAMPLE", "EXAMPLE 412 2010 [412 EXAMPLE]"],
    ["412 EXAMPLE (07)", "EXAMPLE 412 2007* [412 EXAMPLE (07)]"],
    ["412 EXAMPLE\nSTATE", "EXAMPLE 412 2010 [412 EXAMPLE]"],
    ["412 EXAMPLE AND", "EXAMPLE 412 2010 [412 EXAMPLE]"],
    ["412 EXAMPLE NOTAL", "EXAMPLE 412 2010 [412 EXAMPLE]"],
    ["412 EXAMPLE of", null],
    ["412 EXAMPLE 13", null],
    ["99 EXAMPLE", null],
    ["100 EXAMPLE", "EXAMPLE 100 2010 [100 EXAMPLE]"],
    ["1999 EXAMPLE", null],
    ["EXAMPLE", null],
    ["12", null],
    ["", null],
  ])("%j is %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  test.each(
    "JAN JANUARY FEB FEBRUARY MAR MARCH APR APRIL MAY JUN JUNE JUL JULY AUG AUGUST SEP SEPT SEPTEMBER OCT OCTOBER NOV NOVEMBER DEC december".split(
      " ",
    ),
  )("a day of %s is no number", (month) => {
    expect(first(`EXAMPLE 12 ${month}`)).toBeNull();
    expect(first(`EXAMPLE 12 X${month}`)).not.toBeNull();
  });

  test("knows no year where none is given", () => {
    expect(first("EXAMPLE 12", null)).toBe("EXAMPLE 12 null [EXAMPLE 12]");
  });
});

describe("serialAfter", () => {
  const after = (text: string, before: string): string | null => {
    const found = mrnAt(referenceTokens(before), 0, 2010);
    return found === null ? null : shown(serialAfter(referenceTokens(text), 0, found, 2010), text);
  };
  test.each([
    ["13", "EXAMPLE 12", "EXAMPLE 13 2010 [13]"],
    ["13", "07 EXAMPLE 12", "EXAMPLE 13 2007* [13]"],
    ["13", "EXAMPLE 12 (07)", "EXAMPLE 13 2010 [13]"],
    ["413-91", "EXAMPLE 12", "EXAMPLE 413 1991* [413-91]"],
    ["413-91", "07 EXAMPLE 12", "EXAMPLE 413 2007* [413]"],
    ["STATE 13", "EXAMPLE 12", null],
  ])("%s behind %s", (text, before, expected) => {
    expect(after(text, before)).toBe(expected);
  });
});

describe("serialAlone", () => {
  test.each([
    ["1234", "EXAMPLE 1234 2010 [1234]"],
    ["1234 AND PREVIOUS", "EXAMPLE 1234 2010 [1234]"],
    ["1234 NOTAL", "EXAMPLE 1234 2010 [1234]"],
    ["1234 (07)", "EXAMPLE 1234 2007* [1234 (07)]"],
    ["1234, 1235", "EXAMPLE 1234 2010 [1234]"],
    ["1234\nWORDS", "EXAMPLE 1234 2010 [1234]"],
    ["1234 WORDS", null],
    ["1234 1235", null],
    ["100", "EXAMPLE 100 2010 [100]"],
    ["99", null],
    ["WORDS", null],
  ])("%j is %s", (text, expected) => {
    expect(shown(serialAlone(referenceTokens(text), "EXAMPLE", 2010), text)).toBe(expected);
  });
});
