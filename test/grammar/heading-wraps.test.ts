import type { TokenType } from "chevrotain";
import { describe, expect, it } from "vitest";
import { AuthorityLabel, AuthorityText, AuthorityWrap } from "../../grammar/tokens/authority.js";
import {
  BannerNote,
  BannerWrap,
  Bullet,
  CalendarDate,
  DeclassifyWord,
  DowngradeWord,
  MrnNumber,
  OrderLabel,
  OrderNumber,
  OrderText,
  OrderWrap,
  PassingText,
  PassingWrap,
  ReferencesLabel,
  ReferencesWrap,
  ReferenceText,
  Station,
  SubjectLabel,
  SubjectText,
  SubjectWrap,
} from "../../grammar/tokens/text-heading.js";
import { taken } from "./taken.js";

/** What is taken of the lines below a token, wherever they stand in a text. */
const wrap = (type: TokenType, below: string, before: TokenType | null, image = "X"): string | null => {
  const previous = before === null ? null : ([before, image] as const);
  const end = taken(type, image + below, image.length, previous);
  expect(taken(type, below, 0, previous)).toBe(end);
  return end;
};

describe("the first line of the text goes on", () => {
  it.each([
    ["\nEXAMPLE 000123", Station, "\n"],
    ["\n  NEW EXAMPLE 000123 SIPDIS", Station, "\n"],
    ["\nEXAMPLE 123", Station, null],
    ["\nEXAMPLE 000123 WORDS", Station, null],
    ["\nWORDS", Station, null],
    ["\nWORDS\nEXAMPLE 000123", Station, null],
    ["\nEXAMPLE 000123", MrnNumber, null],
    ["\nEXAMPLE 000123", BannerNote, null],
    ["\nEXAMPLE 000123", null, "\n"],
  ])("with %j", (below, before, end) => {
    expect(wrap(BannerWrap, below, before)).toBe(end);
  });
});

describe("a passing line goes on", () => {
  it.each([
    ["\nAND EB", "\n"],
    ["\n\nAND EB", "\n\n"],
    ["\nTAGS: XX", null],
    ["\nsubject: x", null],
    ["\nSUMMARY", null],
    ["\nFM X", null],
    ["\nthe boats left", "\n"],
    ["\nthe boats left today", null],
    ["\nTHE BOATS LEFT TODAY", "\n"],
    [`\n${"X".repeat(89)}`, "\n"],
    [`\n${"X".repeat(90)}`, null],
  ])("with %j", (below, end) => {
    expect(wrap(PassingWrap, below, PassingText)).toBe(end);
  });
});

describe("the E.O. line goes on", () => {
  it.each([
    ["\nTHE TALKS", OrderText, "\n"],
    ["\n  THE TALKS", DeclassifyWord, "\n  "],
    ["\nTHE TALKS", DowngradeWord, "\n"],
    ["\nTAGS: XX", OrderText, null],
    ["\nDECL: X1", OrderNumber, "\n"],
    ["\nDNG: X", OrderLabel, "\n"],
    ["\nN/A", OrderNumber, "\n"],
    ["\nNA", OrderNumber, "\n"],
    ["\nNATO", OrderNumber, null],
    ["\n12958: DECL: X1", OrderLabel, "\n"],
    ["\nX1", OrderNumber, "\n"],
    ["\nX", OrderNumber, null],
    ["\nGDS", OrderNumber, "\n"],
    ["\nXGDS", OrderNumber, "\n"],
    ["\nTHE TALKS, DECL", OrderNumber, null],
    ["\nTAGS: XX", OrderNumber, null],
    ["\nDECL: X1", CalendarDate, null],
    ["\nTHE TALKS", CalendarDate, null],
    ["\nTHE TALKS", null, null],
  ])("with %j", (below, before, end) => {
    expect(wrap(OrderWrap, below, before)).toBe(end);
  });
});

describe("the subject goes on", () => {
  it.each([
    ["BOATS", "\nAND NETS", "\n"],
    ["BOATS", "\n\nNETS", null],
    ["BOATS AND", "\n\nNETS", "\n\n"],
    ["BOATS, ", "\n\nNETS", "\n\n"],
    ["BOATS -", "\n\nNETS", "\n\n"],
    ["boats of", "\n\nNETS", "\n\n"],
    ["SAND", "\n\nNETS", null],
    ["BOATS AND NETS", "\n\nNETS", null],
    ["BOATS", "\nTAGS: XX", null],
    // An open phrase may end with a year, which would be a number elsewhere.
    ["BOATS IN", "\n2008", "\n"],
    ["BOATS IN", "\n  1998", "\n  "],
    ["BOATS IN", "\n2008 AND", "\n"],
    // Prose under capitals is the text.
    ["BOATS", "\nThe boats left the port today.", null],
    ["The boats", "\nThat left the port today.", "\n"],
    ["BOATS", "\nand nets", "\n"],
    [`BOATS`, `\n${"X".repeat(110)}`, "\n"],
    [`BOATS`, `\n${"X".repeat(111)}`, null],
    [`BOATS`, `\n${"X".repeat(100)} SUBJECT: ${"Y".repeat(20)}`, "\n"],
    // A marking alone on the next line.
    ["BOATS", "\n(U)", "\n"],
    ["BOATS", "\n  (S//NF)\n", "\n  "],
    ["BOATS", "\n(U) a", null],
  ])("%j with %j", (image, below, end) => {
    expect(wrap(SubjectWrap, below, SubjectText, image)).toBe(end);
  });

  it("behind its label with any line", () => {
    expect(wrap(SubjectWrap, "\nThe boats left the port today.", SubjectLabel)).toBe("\n");
    expect(wrap(SubjectWrap, "\nThe boats left the port today.", null)).toBe("\n");
  });
});

describe("the references go on", () => {
  it.each([
    ["EXAMPLE 12", "\nELSEWHERE 13", ReferenceText, "\n"],
    ["EXAMPLE 12", "\nTAGS: XX", ReferenceText, null],
    ["EXAMPLE 12", `\n${"X".repeat(110)}`, ReferenceText, "\n"],
    ["EXAMPLE 12", `\n${"X".repeat(111)}`, ReferenceText, null],
    ["EXAMPLE 12", `\nB. ${"X".repeat(111)}`, ReferenceText, "\n"],
    ["EXAMPLE 12", `\n(B) ${"X".repeat(111)}`, ReferenceText, "\n"],
    ["EXAMPLE 12", `\n${"X".repeat(100)} B. ${"X".repeat(20)}`, ReferenceText, null],
    // Over an empty line where the reference is open.
    ["EXAMPLE 12", "\n\nELSEWHERE 13", ReferenceText, null],
    ["EXAMPLE 12,", "\n\nELSEWHERE 13", ReferenceText, "\n\n"],
    ["EXAMPLE 12 AND", "\n\nELSEWHERE 13", ReferenceText, "\n\n"],
    ["EXAMPLE 12 and ", "\n\nELSEWHERE 13", ReferenceText, "\n\n"],
    ["LETTER OF", "\n\nMAY", ReferenceText, "\n\n"],
    ["A. 08", "\n\nELSEWHERE 13", ReferenceText, "\n\n"],
    ["A. 1998", "\n\nELSEWHERE 13", ReferenceText, "\n\n"],
    ["A. 78", "\n\nELSEWHERE 13", ReferenceText, null],
    ["BRAND", "\n\nELSEWHERE 13", ReferenceText, null],
    // A number that has lost its station above.
    ["EXAMPLE", "\n\n000123 AND 124", ReferenceText, "\n\n"],
    ["example ", "\n\n123", ReferenceText, "\n\n"],
    ["EXAMPLE", "\n\n12 BOATS", ReferenceText, null],
    ["EXAMPLE", "\n\n123.", ReferenceText, null],
    ["EXAMPLE 12", "\n\n000123", ReferenceText, null],
    ["EXAMPLE)", "\n\n123", ReferenceText, null],
    ["12 EXAMPLE", "\n\n123 AND 124", ReferenceText, "\n\n"],
    ["A12EXAMPLE", "\n\n123", ReferenceText, "\n\n"],
    ["EXAMPLE", "\n\nBOATS 123", ReferenceText, null],
    // The next bullet, wherever it stands; one that could be a marking needs a cable behind it.
    ["EXAMPLE 12", "\n\nB. ELSEWHERE 13", ReferenceText, "\n\n"],
    ["EXAMPLE 12", "\n\n\n- (B) ELSEWHERE 13", ReferenceText, "\n\n\n- "],
    ["EXAMPLE 12", "\n\n[B] ELSEWHERE", ReferenceText, "\n\n"],
    ["EXAMPLE 12", "\n\n(C) 08 ELSEWHERE 13", ReferenceText, "\n\n"],
    ["EXAMPLE 12", "\n\n(C) Words", ReferenceText, null],
    // Behind a label or a bullet any line.
    ["REF:", "\n\nELSEWHERE 13", ReferencesLabel, "\n\n"],
    ["A.", "\n\nELSEWHERE 13", Bullet, "\n\n"],
    ["A.", "\n\nTAGS: XX", Bullet, null],
    ["A.", "\n\nwords", Bullet, null],
    ["A.", "\n\nwords\n\nELSEWHERE 13", Bullet, null],
    ["A.", "\n\nELSEWHERE 13", null, null],
  ])("%j with %j", (image, below, before, end) => {
    expect(wrap(ReferencesWrap, below, before, image)).toBe(end);
  });
});

describe("the authority goes on until its reasons are complete", () => {
  it.each([
    ["Jane Doe", "\nAmbassador", "\n"],
    ["Jane Doe", "\n\nAmbassador", null],
    ["Jane Doe", "\n\nReason: 1.4 (b)", "\n\n"],
    ["Jane Doe", "\n\nReasons: 1,5 (d)", "\n\n"],
    ["Jane Doe", `\n\n${"X".repeat(38)} 1.4 (b)`, "\n\n"],
    ["Jane Doe", `\n\n${"X".repeat(41)} 1.4 (b)`, null],
    ["Jane Doe", `\n\nReason: 1.4 (b) ${"X".repeat(53)}`, "\n\n"],
    ["Jane Doe", `\n\nReason: 1.4 (b) ${"X".repeat(54)}`, null],
    // A number that is broken.
    ["Reason: 1.", "\n4 (b)", "\n"],
    ["Reason: 1. ", "\n\n5 (b)", "\n\n"],
    ["Reason: 1.", "\n6 (b)", null],
    ["Reason: 1.", "\n45 (b)", null],
    // Letters of the reasons, in the next line alone.
    ["Reason: 1.4", "\n(b) and (d)", "\n"],
    ["Reason: 1. 5 (b)", "\nand (d)", "\n"],
    ["Reason: 1.4 (b)", "\nor (d)", "\n"],
    ["Reason: 1.4 (b) a", "\nnd (d)", "\n"],
    ["Reason: 1.4 (b)", "\n, (d)", "\n"],
    ["Reason: 1.4 (", "\nb)", "\n"],
    ["Jane Doe (", "\nb)", "\n"],
    ["Reason: 1.4 (b)", "\n(i) Words", null],
    ["Reason: 1.4 (b)", "\nAndrew", null],
    ["Reason: 1.4 (b)", "\nThe boats left.", null],
    ["Reason: 1.4 (b)", "\n\n(d)", null],
    // Behind a full stop a marking is none of them.
    ["Reason: 1.4 (b).", "\n(C) The boats left.", null],
    ["Reason: 1.4 (b)", "\n(c) and (d)", "\n"],
    ["Jane Doe", "", null],
  ])("%j with %j", (image, below, end) => {
    expect(wrap(AuthorityWrap, below, AuthorityText, image)).toBe(end);
  });

  it("begins below its label", () => {
    expect(wrap(AuthorityWrap, "\nJane Doe", AuthorityLabel)).toBe("\n");
    expect(wrap(AuthorityWrap, "\nJane Doe", null)).toBe("\n");
  });
});
