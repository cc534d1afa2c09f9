import type { TokenType } from "chevrotain";
import { describe, expect, it } from "vitest";
import {
  HandlingText,
  PassingEnd,
  ReferencesEnd,
  StationLine,
  SubjectEnd,
  TagsEnd,
} from "../../grammar/tokens/archive-text.js";
import { Bullet, ReferenceText, SubjectText } from "../../grammar/tokens/text-heading.js";
import { taken } from "./taken.js";

describe("the references end", () => {
  const endsAt = (line: string, image = "A. EXAMPLE 12", type: TokenType = ReferenceText): boolean => {
    const end = taken(ReferencesEnd, `REF: ${image}\n${line}\n`, 5 + image.length, [type, image]);
    expect(taken(ReferencesEnd, `\n${line}\n`, 0, [type, image])).toBe(end);
    return end === "\n";
  };

  it.each([
    ["THE BOATS OF THE FLEET LEFT", true],
    ["THE BOATS OF FLEET LEFT", false],
    ["THE BOATS  OF  FLEET LEFT", false],
    // The next reference.
    ["B. THE BOATS OF THE FLEET LEFT", false],
    ["B) THE BOATS OF THE FLEET LEFT", false],
    ["(B) THE BOATS OF THE FLEET LEFT", false],
    ["THE BOATS OF THE FLEET B. LEFT", true],
    ["EXAMPLE 12 AND THE BOATS OF THE FLEET", false],
    ["12 BOATS OF THE FLEET LEFT TODAY", false],
    ["X12 BOATS OF THE FLEET LEFT TODAY", false],
    ["THE BOATS OF ALL X12 LEFT TODAY", false],
    ["THE BOATS OF ALL PORTS X12 LEFT", true],
    ["THE 1 BOAT OF THE FLEET LEFT", true],
    // What begins the text.
    ["SUMMARY: BOATS", true],
    ["THE SUMMARY: BOATS", false],
    ["BEGIN SUMMARY: BOATS", true],
    ["REF EXAMPLE 12", true],
    ["-- BOATS", true],
    ["FOR EUR/XX, AF/YY", true],
  ])("before %j: %j", (line, ends) => {
    expect(endsAt(line)).toBe(ends);
  });

  it.each([
    "A. EXAMPLE 12,",
    "A. EXAMPLE 12;",
    "A. EXAMPLE 12 AND",
    "A. LETTER OF",
    "A. EXAMPLE 12 OR ",
    "A. EXAMPLE-",
  ])("not behind %j, which is open", (image) => {
    expect(endsAt("THE BOATS OF THE FLEET LEFT", image)).toBe(false);
  });

  it("behind the words of a reference alone, and at the end of a line", () => {
    expect(endsAt("THE BOATS OF THE FLEET LEFT", "A.", Bullet)).toBe(false);
    const text = "REF: A\nTHE BOATS OF THE FLEET LEFT";
    expect(taken(ReferencesEnd, text, 6, null)).toBeNull();
    expect(taken(ReferencesEnd, text, 7, [ReferenceText, "A"])).toBeNull();
  });
});

describe("the tags end", () => {
  it.each([
    ["PREL, XX", false],
    ["PRELXYZ", false],
    ["ELSEWHERE", true],
    ["PREL AND XX", true],
    ["THE BOATS", true],
    ["ALL OF IT", true],
    ["IT WAS", true],
    ["FOR DOE", true],
    ["PREL (DOE AND ROE)", false],
    ["REF EXAMPLE 12", true],
  ])("before %j: %j", (line, ends) => {
    expect(taken(TagsEnd, `TAGS: XX\n${line}`, 8)).toBe(ends ? "\n" : null);
    expect(taken(TagsEnd, `TAGS: XX\n  ${line}`, 8)).toBe(ends ? "\n  " : null);
    expect(taken(TagsEnd, `\n${line}`, 0)).toBe(ends ? "\n" : null);
    expect(taken(TagsEnd, `TAGS: XX\n${line}`, 9)).toBeNull();
    expect(taken(TagsEnd, line, 0)).toBeNull();
  });
});

describe("a line before the labels", () => {
  const isBefore = (text: string): boolean => {
    const [line = ""] = text.split("\n");
    const handling = taken(HandlingText, text, 0);
    // A passing line ends where the next line is none.
    expect(taken(PassingEnd, `X\n${text}`, 1)).toBe(handling === null ? "\n" : null);
    expect(handling === null || handling === line).toBe(true);
    return handling !== null;
  };

  it.each([
    ["HANDLE WITH CARE\nTAGS: XX", true],
    ["HANDLE WITH CARE\n  SUBJECT: X", true],
    ["HANDLE WITH CARE\nE.O. 11652: N/A", true],
    ["handle with care\ntags: xx", true],
    ["HANDLE WITH CARE", false],
    ["HANDLE WITH CARE\nTHE BOATS LEFT", false],
    // The text has begun before a label that stands in it.
    ["HANDLE WITH CARE\n1. THE BOATS LEFT\nTAGS: XX", false],
    ["HANDLE WITH CARE\n  1. THE BOATS LEFT\nTAGS: XX", false],
    ["1. HANDLE WITH CARE\nTAGS: XX", true],
    ["HANDLE WITH CARE\nBOATS 12. NETS\nTAGS: XX", true],
    // The twelfth line is the last to look at, empty ones aside.
    [`${"HANDLE\n".repeat(11)}TAGS: XX`, true],
    [`${"HANDLE\n".repeat(12)}TAGS: XX`, false],
    [`${"HANDLE\n\n \n".repeat(11)}TAGS: XX`, true],
    [`HANDLE\n${"\n".repeat(39)}TAGS: XX`, true],
    [`HANDLE\n${"\n".repeat(40)}TAGS: XX`, false],
  ])("%j: %j", (text, before) => {
    expect(isBefore(text)).toBe(before);
  });
});

describe("a station of a list that goes on", () => {
  const banner = "SECRET EXAMPLE 0123";
  it.each([
    [`NAVAL STATION\n${banner}`, "NAVAL"],
    [`N2 STATION\n${banner}`, "N2"],
    [`NAVAL STATION\n\nZOO PRIORITY\n  \n${banner}`, "NAVAL"],
    [`NAVAL STATION\n  ${banner}`, "NAVAL"],
    [`NAVAL STATION\nand words\n${banner}`, null],
    [`NAVAL STATION\nTO ELSEWHERE\n${banner}`, null],
    [`FM STATION\n${banner}`, null],
    [`NAVAL STATION\nTAGS: XX\n${banner}`, null],
    ["NAVAL STATION\nSECRET", null],
    ["NAVAL STATION", null],
    ["NAVAL STATION\n", null],
    [banner, null],
    [`\n${banner}`, null],
    [`${"NAVAL STATION\n".repeat(79)}${banner}`, "NAVAL"],
    [`${"NAVAL STATION\n".repeat(80)}${banner}`, null],
  ])("%j", (text, word) => {
    expect(taken(StationLine, text, 0)).toBe(word);
  });
});

describe("the subject ends", () => {
  const endsAt = (subject: string, below: string, type: TokenType = SubjectText): boolean =>
    taken(SubjectEnd, `${subject}\n${below}`, subject.length, [type, subject]) === "\n";
  const long = `SUBJECT: ${"X".repeat(41)}`;

  it.each([
    // Three lines may be a subject, four are the text.
    ["SUBJECT: BOATS", "A\nB\nC", false],
    ["SUBJECT: BOATS", "A\nB\nC\nD", true],
    ["SUBJECT: BOATS", "A\nB\nC\n\nD", false],
    ["SUBJECT: BOATS", "A\nB\nC\n1. D", false],
    ["SUBJECT: BOATS", "A\nB\nC\nPAGE 02", false],
    ["SUBJECT: BOATS", "A\nB\nC\n(U) D", false],
    ["SUBJECT: BOATS", "A\nB\nC\nTAGS: XX\nD", false],
    ["SUBJECT: BOATS", "\nA\nB\nC\nD", false],
    // What begins the text.
    ["SUBJECT: BOATS", "REF EXAMPLE 12", true],
    ["SUBJECT: BOATS", "SUMMARY: A", true],
    ["SUBJECT: BOATS", "THE SUMMARY: A", false],
    // A line that is full goes on, and so does an open phrase, but no more than once.
    [long, "ABCDE\nB\nC\nD", true],
    [long, "ABCDEF\nB\nC\nD", false],
    [long, "ABCDE FGHI\nB\nC\nD", true],
    [`${long}   `, "ABCDE\nB\nC\nD", true],
    ["SUBJECT: BOATS AND", "A\nB\nC\nD", false],
    ["SUBJECT: BOATS,", "A\nB\nC\nD", false],
    ["UBJ: BOATS OF", "A\nB\nC\nD", false],
    ["MORE BOATS AND", "A\nB\nC\nD", true],
    [`${long}\nMORE BOATS AND`, "A\nB\nC\nD", true],
  ])("%j before %j: %j", (subject, below, ends) => {
    expect(endsAt(subject, below)).toBe(ends);
  });

  it("behind its own words alone, and at the end of a line", () => {
    expect(endsAt("SUBJECT: BOATS", "SUMMARY: A", ReferenceText)).toBe(false);
    expect(taken(SubjectEnd, "SUBJECT: X\nSUMMARY: A", 10, null)).toBeNull();
    expect(taken(SubjectEnd, "SUBJECT: X\nSUMMARY: A", 11, [SubjectText, "X"])).toBeNull();
  });
});
