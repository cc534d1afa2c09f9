import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ExecutiveOrderReading,
  formatExecutiveOrder,
  parseExecutiveOrder,
} from "../../src/values/executive-order.js";

/** A reading of E.O. 12958 with only the named fields set. */
const reading = (fields: Partial<ExecutiveOrderReading> = {}): ExecutiveOrderReading => ({
  order: "12958",
  declassify: null,
  downgrade: null,
  notApplicable: false,
  note: null,
  ...fields,
});
const until = (on: string | null, codes: readonly string[] = [], event: string | null = null) => ({
  declassify: { on, codes, event },
});

describe("parseExecutiveOrder", () => {
  test.each([
    ["12958: DECL: 11/19/2027", reading(until("2027-11-19"))],
    ["E.O. 12958: DECL: 11/19/2027", reading(until("2027-11-19"))],
    ["E.o. 12958: decl:  6/30/08", reading(until("2008-06-30"))],
    ["E. O. 12958 DECL 6/30/08", reading(until("2008-06-30"))],
    ["E.O.12958:DECL:6/30/08", reading(until("2008-06-30"))],
    ["E.O.: 12958: DECL: 6/30/08", reading(until("2008-06-30"))],
    ["EO 12958 DECL: 2020/02/23", reading(until("2020-02-23"))],
    ["EXECUTIVE ORDER 12958: DECL: 2020/02/23", reading(until("2020-02-23"))],
    ["E.0. 12958: DECL: 2020/02/23", reading(until("2020-02-23"))],
    ["12958: DECLl: 25X1-HUMAN", reading(until(null, ["25X1-HUMAN"]))],
    ["12958: DECLASSIFY ON: NOVEMBER 19, 2027", reading(until("2027-11-19"))],
    ["12958: DELC: 11/19/2027", reading(until("2027-11-19"))],
    ["12958: DXCL: 11/19/2027", reading(until("2027-11-19"))],
    ["12958: 11/19/2027", reading(until("2027-11-19"))],
    ["12958: DECL: X1, X5", reading(until(null, ["X1", "X5"]))],
    ["12958: DECL: X1 AND X5", reading(until(null, ["X1", "X5"]))],
    ["12958: DECL: X1/X5", reading(until(null, ["X1", "X5"]))],
    ["12958: DECL: X1 X5", reading(until(null, ["X1", "X5"]))],
    ["12958: DECL: (X9)", reading(until(null, ["X9"]))],
    ["12958: DECL: X1-X8", reading(until(null, ["X1-X8"]))],
    ["12958: DECL: MR", reading(until(null, ["MR"]))],
    ["12958: DECL: MR SMITH LEAVES", reading(until(null, [], "MR SMITH LEAVES"))],
    ["12958: DECL: TWENTY YEARS", reading(until(null, [], "TWENTY YEARS"))],
    ["12958: TWENTY YEARS", reading(until(null, [], "TWENTY YEARS"))],
    ["12958: UPON CLOSURE", reading(until(null, [], "UPON CLOSURE"))],
    ["12958: DECL: CLOSURE OF THE EXAMPLE", reading(until(null, [], "CLOSURE OF THE EXAMPLE"))],
    ["12958: DECL: (UPON CLOSURE)", reading(until(null, [], "(UPON CLOSURE)"))],
    ["12958: DECL: 11/19/2027 OR UPON CLOSURE", reading(until("2027-11-19", [], "OR UPON CLOSURE"))],
    ["12958: DECL: 11/19/2027 (DOE)", reading({ ...until("2027-11-19"), note: "(DOE)" })],
    ["12958: DECL: X1 11/19/2027", reading(until("2027-11-19", ["X1"]))],
    ["12958: DECL: 02/30/2010", reading(until(null))],
    ["12958: DECL:", reading(until(null))],
    ["12958: N/A", reading({ notApplicable: true })],
    ["12958 N/A", reading({ notApplicable: true })],
    ["12958: NA", reading({ notApplicable: true })],
    ["12958:  N/ A", reading({ notApplicable: true })],
    ["12958: (N/A)", reading({ notApplicable: true })],
    ["12958: NOT APPLICABLE", reading({ notApplicable: true })],
    ["12958: DECL: N/A", reading({ notApplicable: true })],
    ["12958: N/A SEE BELOW", reading({ notApplicable: true, note: "SEE BELOW" })],
    ["E.O. N/A", reading({ order: null, notApplicable: true })],
    ["N/A", reading({ order: null, notApplicable: true })],
    ["12958: DNG: CO 04/01/2009", reading({ downgrade: { level: "confidential", on: "2009-04-01" } })],
    ["12958: DNG:CO:04/01/2009", reading({ downgrade: { level: "confidential", on: "2009-04-01" } })],
    ["12958: DNG: 04/01/2009", reading({ downgrade: { level: null, on: "2009-04-01" } })],
    ["12958: DNG ON APRIL 1, 2009", reading({ downgrade: { level: null, on: "2009-04-01" } })],
    ["12958: DNG:", reading({ downgrade: { level: null, on: null } })],
    ["12958: DNG: C", reading({ downgrade: { level: "confidential", on: null } })],
    ["12958: DNG: LATER", reading({ note: "DNG: LATER" })],
    ["12958: DNG: UNCLAS", reading({ downgrade: { level: "unclassified", on: null } })],
    [
      "12958: DNG: SE 04/01/2009 DECL: 04/01/2019",
      reading({ ...until("2019-04-01"), downgrade: { level: "secret", on: "2009-04-01" } }),
    ],
    ["11652: GDS", reading({ order: "11652", ...until(null, ["GDS"]) })],
    ["11652:GDS", reading({ order: "11652", ...until(null, ["GDS"]) })],
    ["11652: XGDS-1", reading({ order: "11652", ...until(null, ["XGDS-1"]) })],
    ["11652: XGDS 1", reading({ order: "11652", ...until(null, ["XGDS-1"]) })],
    ["11652: XGDS1, DECLAS 12-31-74", reading({ order: "11652", ...until("1974-12-31", ["XGDS1"]) })],
    ["11652: ADS, DECLAS UPON CLOSURE", reading({ order: "11652", ...until(null, ["ADS"], "UPON CLOSURE") })],
    ["11652: GDS 12/31/73", reading({ order: "11652", ...until("1973-12-31", ["GDS"]) })],
    [
      "12065: GDS 8/12/85 (DOE, JANE L.) OR-P",
      reading({ order: "12065", ...until("1985-08-12", ["GDS"]), note: "(DOE, JANE L.) OR-P" }),
    ],
    [
      "12065 GDS - 10/I8/85 (ROE, JOHN)",
      reading({ order: "12065", ...until("1985-10-18", ["GDS"]), note: "(ROE, JOHN)" }),
    ],
    ["12065:10/11/79 (ROE, J)", reading({ order: "12065", ...until("1979-10-11"), note: "(ROE, J)" })],
    [
      "12065: GDS (ROE, J.A.) 11/27/85",
      reading({ order: "12065", ...until("1985-11-27", ["GDS"]), note: "(ROE, J.A.)" }),
    ],
    ["12065: RDS-4 (ROE, J.A.) OR-M", reading({ order: "12065", ...until(null, ["RDS-4"]), note: "(ROE, J.A.) OR-M" })],
    ["12356: DECL:OADR", reading({ order: "12356", ...until(null, ["OADR"]) })],
    ["12356: DECL: oadr", reading({ order: "12356", ...until(null, ["OADR"]) })],
    ["12598:", reading({ order: "12598" })],
    ["13526", reading({ order: "13526" })],
    ["1295: N/A", reading({ order: "1295", notApplicable: true })],
    ["12958, 1.4(D)", reading({ note: "1.4(D)" })],
    ["12958: AS AMENDED; DECLASSIFIED JUNE 3, 2005", reading({ ...until("2005-06-03"), note: "AS AMENDED" })],
    ["12958: AS AMENDED DECL 11/19/2027 (SEE; DNG", reading(until("2027-11-19"))],
    ["DECL: 11/19/2027", reading({ order: null, ...until("2027-11-19") })],
    ["2027/11/19", reading({ order: null, ...until("2027-11-19") })],
  ])("%s", (text, expected) => {
    expect(parseExecutiveOrder(text)).toEqual(expected);
  });

  test.each(["", "E.O.", "SOME WORDS", "EOKA", ": ;"])("%s is none", (text) => {
    expect(parseExecutiveOrder(text)).toBeNull();
  });

  test("takes a pivot", () => {
    expect(parseExecutiveOrder("12958: DECL: 1/2/40", 30)?.declassify?.on).toBe("1940-01-02");
  });
});

describe("formatExecutiveOrder", () => {
  test.each([
    [reading(until("2027-11-19")), "12958: DECL: 11/19/2027"],
    [reading(until(null, ["X1", "X5"])), "12958: DECL: X1, X5"],
    [reading(until(null, ["X1"], "CLOSURE")), "12958: DECL: X1; CLOSURE"],
    [reading(until(null, [], "TWENTY YEARS")), "12958: DECL: TWENTY YEARS"],
    [reading(until(null)), "12958: DECL:"],
    [reading({ notApplicable: true }), "12958: N/A"],
    [reading({ notApplicable: true, order: null, note: "SEE BELOW" }), "N/A SEE BELOW"],
    [reading({ downgrade: { level: "confidential", on: "2009-04-01" } }), "12958: DNG: CO 04/01/2009"],
    [reading({ ...until("2005-06-03"), note: "AS AMENDED" }), "12958: AS AMENDED DECL: 06/03/2005"],
    [reading(), "12958:"],
    [reading({ order: "11652", ...until("1974-12-31", ["ADS"]) }), "11652: ADS, DECLAS 12/31/1974"],
    [
      reading({ order: "12065", ...until("1985-08-12", ["GDS"]), note: "(DOE, JANE L.) OR-P" }),
      "12065: GDS 08/12/1985 (DOE, JANE L.) OR-P",
    ],
  ])("%j", (value, text) => {
    expect(formatExecutiveOrder(value)).toBe(text);
  });

  test("does without a note", () => {
    const { note: _, ...value } = reading(until("2027-11-19"));
    expect(formatExecutiveOrder(value)).toBe("12958: DECL: 11/19/2027");
  });
});

describe("a reading and its text", () => {
  const dates = fc
    .date({ min: new Date("1960-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const words = fc.constantFrom("UPON CLOSURE", "TEN YEARS AFTER SIGNATURE", "mr Roe leaves", "OR UPON (LATE) CLOSURE");
  const codes = fc.oneof(
    fc.subarray(["X1", "X5", "25X1-HUMAN", "OADR", "MR", "50X2-WMD"]),
    fc.constantFrom(["GDS"], ["ADS"], ["XGDS-1"], ["RDS-4"]),
  );
  const orders = fc.option(fc.constantFrom("11652", "12065", "12356", "12598", "12958", "13526"));
  const levels = fc.constantFrom("unclassified", "limited-official-use", "confidential", "secret", "top-secret");
  const downgrade = fc.option(fc.record({ level: fc.option(levels), on: fc.option(dates) }));
  const declassify = fc.option(fc.record({ on: fc.option(dates), codes, event: fc.option(words) }));
  const notes = fc.constantFrom(null, "(DOE, JANE L.) OR-P", "AS AMENDED");

  test("reads back what is formatted", () => {
    fc.assert(
      fc.property(orders, declassify, downgrade, notes, (order, until_, lower, note) => {
        const value = reading({ order, declassify: until_, downgrade: lower, note });
        fc.pre(order !== null || until_ !== null || lower !== null);
        expect(parseExecutiveOrder(formatExecutiveOrder(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads the same from what it formats of anything, behind the label", () => {
    const pieces = fc.constantFrom(
      ..."E.O.|12958|:| |DECL|DNG|CO|N/A|X1|, |11/19/2027|02/30/2010|GDS|OADR|MR|AND|UPON|(|)|OR-P|;|\n".split("|"),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const value = parseExecutiveOrder(parts.join(""));
        if (value === null) return;
        expect(parseExecutiveOrder(`E.O. ${formatExecutiveOrder(value)}`)).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });
});
