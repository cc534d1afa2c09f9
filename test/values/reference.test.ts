import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference, formatReferences, parseReferences, type ReferenceItem } from "../../src/values/reference.js";
import { propertyOptions } from "../support/property-options.js";

/** `A/07 EXAMPLE 12/NOTAL/AND PREVIOUS`: label, number, captions, note; an inferred year in parentheses. */
const shown = (item: ReferenceItem): string => {
  const year = item.mrn?.yearWritten ? `${item.mrn.year} ` : `(${item.mrn?.year}) `;
  const body = item.mrn === null ? `${item.kind}: ${item.text}` : `${year}${item.mrn.station} ${item.mrn.number}`;
  return [item.label ?? "-", body, ...item.captions, ...(item.note === null ? [] : [item.note])].join("/");
};

const read = (text: string): readonly string[] => parseReferences(text, 2008).map(shown);

describe("parseReferences", () => {
  test.each([
    ["EXAMPLE 12", "-/(2008) EXAMPLE 12"],
    ["  NEW EXAMPLE 000012 ", "-/(2008) NEW EXAMPLE 12"],
    ["Rio de Example 12", "-/(2008) RIO DE EXAMPLE 12"],
    ["st. example 12", "-/(2008) ST EXAMPLE 12"],
    ["N'EXAMPLE 12", "-/(2008) N'EXAMPLE 12"],
    ["EXAMPLE #12", "-/(2008) EXAMPLE 12"],
    ["EXAMPLE CABLE NO. 12", "-/(2008) EXAMPLE 12"],
    ["UNCLAS AMEMBASSY EXAMPLE 12", "-/(2008) EXAMPLE 12"],
    ["EXAMPLE12", "-/(2008) EXAMPLE 12"],
    ["REF: EXAMPLE 12", "-/(2008) EXAMPLE 12"],
    ["EXAMPLE O12", "-/(2008) EXAMPLE 12"],
    ["EXAMPL0E 1O2", "-/(2008) EXAMPLOE 102"],
    ["871 Example", "-/(2008) EXAMPLE 871"],
    ["STATE 12 EXAMPLE 00000402 001.2 OF 003", "-/(2008) STATE 12"],
  ])("%j: station and serial", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ["07 EXAMPLE 12", "-/2007 EXAMPLE 12"],
    ["2007 EXAMPLE 12", "-/2007 EXAMPLE 12"],
    ["'07 EXAMPLE 12", "-/2007 EXAMPLE 12"],
    ["99EXAMPLE12", "-/1999 EXAMPLE 12"],
    ["O7 EXAMPLE 12", "-/2007 EXAMPLE 12"],
    ["(99) EXAMPLE 12", "-/1999 EXAMPLE 12"],
    ["EXAMPLE (99) 12", "-/1999 EXAMPLE 12"],
    ["EXAMPLE 12 (1999)", "-/1999 EXAMPLE 12"],
    ["EXAMPLE 4526-91", "-/1991 EXAMPLE 4526"],
    ["EXAMPLE 4526/91", "-/1991 EXAMPLE 4526"],
    ["EXAMPLE 4526 91", "-/1991 EXAMPLE 4526"],
    ["07\n\nEXAMPLE 12", "-/2007 EXAMPLE 12"],
  ])("%j: year", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ["STATE 1, 2 AND 3", ["-/(2008) STATE 1", "-/(2008) STATE 2", "-/(2008) STATE 3"]],
    ["A. 07 STATE 940/941", ["A/2007 STATE 940", "A/2007 STATE 941"]],
    ["STATE 1267 AND 2260 (2002)", ["-/(2008) STATE 1267", "-/2002 STATE 2260"]],
    ["EXAMPLE 1; STATE 2, ELSEWHERE 3", ["-/(2008) EXAMPLE 1", "-/(2008) STATE 2", "-/(2008) ELSEWHERE 3"]],
    ["EXAMPLE 1: EXAMPLE 2", ["-/(2008) EXAMPLE 1", "-/(2008) EXAMPLE 2"]],
    ["EXAMPLE 1 STATE 2", ["-/(2008) EXAMPLE 1", "-/(2008) STATE 2"]],
    ["EXAMPLE 1 AND STATE 2", ["-/(2008) EXAMPLE 1", "-/(2008) STATE 2"]],
    ["07 EXAMPLE 1183 07 STATE 2", ["-/2007 EXAMPLE 1183", "-/2007 STATE 2"]],
    ["378 EXAMPLE, 01 STATE 12", ["-/(2008) EXAMPLE 378", "-/2001 STATE 12"]],
  ])("%j: several numbers", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  const two = ["A/(2008) STATE 1", "B/(2008) STATE 2"];
  test.each([
    ["A. STATE 1 B. STATE 2", two],
    ["A) STATE 1, B) STATE 2", two],
    ["(A) STATE 1; (B)STATE 2", two],
    ["[A] STATE 1 [B] STATE 2", two],
    ["A - STATE 1\nB - STATE 2", two],
    ["A: STATE 1 B: STATE 2", two],
    ["a) STATE 1 b) STATE 2", two],
    ["a. state 1 b. state 2", two],
    ["((A)) STATE 1 ((B)) STATE 2", two],
    ["A. 07 STATE 1234 B. 2345 AND PREVIOUS", ["A/2007 STATE 1234", "B/(2008) STATE 2345/AND PREVIOUS"]],
    ["A. STATE 1234 B. 2345 PIECES", ["A/(2008) STATE 1234", "B/(2008) PIECES 2345"]],
    ["A. STATE 1234 B. 2345 PIECES OF IT", ["A/(2008) STATE 1234", "B/other: 2345 PIECES OF IT"]],
    ["A. A) STATE 1\n¶B. B) STATE 2", two],
    ["A. (A) STATE 1 B.\n(B) STATE 2", two],
    ["A. REF A STATE 1 B. REF B: STATE 2", two],
    ["REF A: STATE 1 REF B: STATE 2", two],
    ["- (A) STATE 1\n- (B) STATE 2", two],
    ["A.\nB. STATE 1\nB. STATE 2", ["B/(2008) STATE 1", "B/(2008) STATE 2"]],
    ["(1) STATE 1, (2) 07 STATE 2", ["1/(2008) STATE 1", "2/2007 STATE 2"]],
    ["STATE 1\nB. STATE 2", ["-/(2008) STATE 1", "B/(2008) STATE 2"]],
    ["A. STATE 1 (C) B. STATE 2", ["A/(2008) STATE 1/(C)", "B/(2008) STATE 2"]],
    ["A. REPORT BY Q. DOE B. STATE 1", ["A/report: REPORT BY Q. DOE", "B/(2008) STATE 1"]],
    ["A. E-MAIL TO JANE B. DOE", ["A/email: E-MAIL TO JANE B. DOE"]],
    ["A. DOE E-MAIL B. ROE LETTER", ["A/email: DOE E-MAIL", "B/other: ROE LETTER"]],
    ["A. STATE 1\nZ. DOE LETTER", ["A/(2008) STATE 1/Z. DOE LETTER"]],
    ["A. STATE 1 (2)", ["A/(2008) STATE 1/(2)"]],
  ])("%j: bullets", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["STATE 1 (NOTAL)", "-/(2008) STATE 1/NOTAL"],
    ["STATE 1 (EXDIS/NOTAL)", "-/(2008) STATE 1/EXDIS/NOTAL"],
    ["STATE 1 NOTAL", "-/(2008) STATE 1/NOTAL"],
    ["STATE 1 (99) (NOTAL) AND PREVIOUS", "-/1999 STATE 1/NOTAL/AND PREVIOUS"],
    ["STATE 1, and previous", "-/(2008) STATE 1/and previous"],
    ["STATE 1; ET AL.", "-/(2008) STATE 1/ET AL"],
    ["STATE 1 AND PREVIOUS (NOTAL)", "-/(2008) STATE 1/NOTAL/AND PREVIOUS"],
    ['STATE 1 ("TITLE, OF\nA CABLE; LONG")', '-/(2008) STATE 1/("TITLE, OF A CABLE; LONG")'],
    ["STATE 1: TALKS IN U.S. CITIES", "-/(2008) STATE 1/TALKS IN U.S. CITIES"],
    ["STATE 1: REPORT - OF TALKS", "-/(2008) STATE 1/REPORT - OF TALKS"],
    ["STATE 12 TOSEC 34", "-/(2008) STATE 12/TOSEC 34"],
    ["STATE 12 (UNCLOSED", "-/(2008) STATE 12/UNCLOSED"],
  ])("%j: captions and notes", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ["DOE-ROE E-MAIL OF 1/2/08", ["-/email: DOE-ROE E-MAIL OF 1/2/08"]],
    ["Doe (EX/AB) emails 9-22 thru 10-7", ["-/email: Doe (EX/AB) emails 9-22 thru 10-7"]],
    ["DOE-ROE TELCON MAY 12", ["-/telcon: DOE-ROE TELCON MAY 12"]],
    ["MEMORANDUM OF JULY 2008", ["-/memo: MEMORANDUM OF JULY 2008"]],
    ["IIR 6 123 4567 08", ["-/report: IIR 6 123 4567 08"]],
    ["EXAMPLE IIR 6 123 4567 08 07 STATE 1", ["-/report: EXAMPLE IIR 6 123 4567 08", "-/2007 STATE 1"]],
    ["7 FAM Appendix Q, 312 (3)", ["-/other: 7 FAM Appendix Q, 312 (3)"]],
    ["UNSCR 1234 NOTICE", ["-/other: UNSCR 1234 NOTICE"]],
    ["CA-12 NOV 3, 1968", ["-/other: CA-12 NOV 3, 1968"]],
    ["EXAMPLE MSG DTG 010203z OCT 08", ["-/other: EXAMPLE MSG DTG 010203z OCT 08"]],
    ["EXAMPLE 3 MAY", ["-/other: EXAMPLE 3 MAY"]],
    ["EXAMPLE Document -- EX(2007)0042", ["-/other: EXAMPLE Document -- EX(2007)0042"]],
    ["EXAMPLE 1.4", ["-/other: EXAMPLE 1.4"]],
    ["12 EXAMPLE", ["-/other: 12 EXAMPLE"]],
    ["2008 EXAMPLE", ["-/other: 2008 EXAMPLE"]],
    ["123 EXAMPLE 2 FAIRS", ["-/other: 123 EXAMPLE 2 FAIRS"]],
    ["DOE E-MAIL; 07 STATE 1; ROE MEMO", ["-/email: DOE E-MAIL", "-/2007 STATE 1", "-/memo: ROE MEMO"]],
    ["STATE 1, DOE E-MAIL", ["-/(2008) STATE 1", "-/email: DOE E-MAIL"]],
    ["DOE LETTER, STATE 1", ["-/other: DOE LETTER", "-/(2008) STATE 1"]],
    ["XXXXXXXXXXXX", ["-/other: XXXXXXXXXXXX"]],
  ])("%j: other documents", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("nothing gives nothing, and without a year of the message there is none", () => {
    expect(read("")).toEqual([]);
    expect(read(" ;, A. \n")).toEqual([]);
    expect(parseReferences("STATE 1", null)[0]?.mrn?.year).toBeNull();
  });

  test("places are those of the source; the bullet belongs to its first reference", () => {
    const text = "REF:\nA. UNCLAS 07\nSTATE 1 (NOTAL), 2\nB) DOE\nE-MAIL";
    const items = parseReferences(text, 2008);
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual([
      "REF:\nA. UNCLAS 07\nSTATE 1 (NOTAL)",
      "2",
      "B) DOE\nE-MAIL",
    ]);
    expect(items.map(({ mrn }) => mrn && text.slice(mrn.start, mrn.end))).toEqual(["07\nSTATE 1", "2", null]);
    expect(items.map((item) => item.text)).toEqual(["UNCLAS 07 STATE 1 (NOTAL)", "2", "DOE E-MAIL"]);
  });
});

/** The value alone; the text of a telegram is that of its source. */
const bare = ({ label, kind, captions, note, ...item }: ReferenceItem) => {
  if (item.mrn === null) {
    return { label, kind, mrn: null, captions, note, text: item.text };
  }
  const { station, number, year, yearWritten } = item.mrn;
  return { label, kind, mrn: { station, number, year, yearWritten }, captions, note, text: "" };
};

const pieces = fc.constantFrom(
  ..."A. B. C. (A) (B) B) REF A - STATE EXAMPLE NEW 1 22 4526 07 (07) 2007 -91 , ; : AND & / NOTAL (NOTAL) (EXDIS/NOTAL) PREVIOUS E-MAIL OF MAY DOE (A TITLE) ( ) IIR TOSEC".split(
    " ",
  ),
  "\n",
  "AND PREVIOUS",
  "UNCLAS STATE 9",
);

describe("formatReferences", () => {
  test.each([
    ["A. 2007 STATE 000012 AND 13 NOTAL\nB. Doe  e-mail", "A. 07 STATE 12, 07 STATE 13 (NOTAL)\nB. Doe e-mail"],
    ["(1) STATE 1, AND PREVIOUS", "(1) STATE 1 AND PREVIOUS"],
    ["1949 STATE 1 (EXDIS/NOTAL)", "1949 STATE 1 (EXDIS, NOTAL)"],
  ])("%j", (text, expected) => {
    expect(formatReferences(parseReferences(text, 2008))).toBe(expected);
  });

  test("a year that is said to be written but is missing is left out", () => {
    const mrn = { station: "EXAMPLE", number: 1, year: null, yearWritten: true };
    expect(formatReference({ mrn, captions: [], note: null, text: "" })).toBe("EXAMPLE 1");
  });

  test("is read back as the same references", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 16 }), (list) => {
        const items = parseReferences(list.join(" "), 2008).map(bare);
        expect(parseReferences(formatReferences(items), 2008).map(bare)).toEqual(items);
      }),
      propertyOptions,
    );
  });

  test("any text gives references in order inside it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(..."ABO 01.,;()\n-"), fc.string({ maxLength: 1 })) }),
        (text) => {
          let last = 0;
          for (const { start, end } of parseReferences(text, 2008)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      propertyOptions,
    );
  });
});
