import { describe, expect, test } from "vitest";
import { faultsOf } from "./judge.js";
import { randomOf } from "./random.js";
import { shrink } from "./shrink.js";

/** A line that the review of a SMART message left on its pages. */
const stamp = "UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001 Date: 01/02/2003\n";

/** What fuzzing found, shrunk and put into invented words, each with its cause. */
const finds: readonly (readonly [cause: string, text: string])[] = [
  [
    "NEL ends a line, but was no blank to the list of TAGS",
    "UNCLAS ELSEWHERE 000045\nTAGS:E\u0085XX\nSUBJECT: BREAD\n",
  ],
  ["two lines change places at each reading", "N T I A L ECT 2\nEWD E N T I A\n"],
  ["a subject was wrapped in the middle of a label", "UNCLAS ELSEWHERE 000045\nSUBJECT: EO\n12958:\n"],
  ["a label without TAGS parted a subject from the text", "UNCLAS ELSEWHERE 426SUBJECT:OF\nAGS:\n\nISH\n1."],
  ["a declassification behind residue is printed as it was written", "N T I A L RE 000EO12958 ¶2/8/18SUBJECT:"],
  ["a date with a damaged year is printed as it was written", "281347 FEB 0\ufeff8\nUNCLAS HE 522\nSUECT:"],
  ["a letter of a spaced level is taken for a station", "NF I D E N T I A L  000SUBJECT:"],
  ["a number glued to a reference stands apart once it is printed", "UNCLAS LSE 430\nSUBJECT: A\nREF: AY9SIPDIS1.(U)"],
  [
    "a source with reasons of its own parts from the words behind them",
    "UNCLAS LSE 430\nSUBJECT: A\nClassified By: Jane Doe. Reasons: 1.4 (b). Derived From: GUIDE 1.4 (d) words",
  ],
  ["TAGS without a tag, many times over", "TAGS:\nTAG N/A\n".repeat(9)],
  ["a passing instruction stood in the text of its banner too", "D E N T I RO 000C FOR"],
  ["XMT with nothing behind it follows the originator", "FM E\nXMT"],
  ["XMT stands over a page heading", "XMT\nEE 00000123 002 OF 002)"],
  [
    "a line that stands twice was kept with its page headings, and these apart: print grew without bound",
    "REF: A) NOWHERE 199, B) NOWHERE 227 ELSEWHERE 00000402\n\n001.2 OF 003\n".repeat(15),
  ],
  ["a second originator was kept with the stations behind it, and these apart", "FM A\nTO B\nFM C\nXMT D\n".repeat(9)],
  [
    "a row of X that a letter follows was tried in every division: the time doubled with each X",
    `1. (U) ${"X".repeat(500)}a`,
  ],
  ["labels without a value, of which each reading left out one", "TAGS:\n".repeat(200)],
  ["the same of a subject, on one line", "SUBJECT: ".repeat(200)],
  ["the same of two labels in turn", "SUBJECT: REF: ".repeat(100)],
  ["the same of two spellings of a label in turn", "TAGS:\nTAG N/A\n".repeat(60)],
  ["the same of references behind a class line", `UNCLAS ELSEWHERE 000045\n${"REF:\n".repeat(200)}`],
  ["a page heading behind XMT and a pilcrow", "XMT\nLE 00000123 002 OF 002¶"],
  ["a level that lost its letters, with a rule", "O N F I D E N 216SUBJ:k\n---\nE"],
  ["a label grafted on the class line was a field of its own once printed", "UNCLAS SAN 000EO12958TAGS:E\nSUECT:"],
  [
    "a second copy of a number was kept with its caption, and the caption apart: print had more of them at each reading",
    "NAVADMIN 123/08 CORRECTED COPY\n".repeat(18),
  ],
  [
    "a caption in a banner that became a note was a caption again at each reading",
    "E C R E T ECT O SIPDIS\nS E C R E OF 000",
  ],
  ["a marking before the words Classified By was lost", "N F I D E N T 052SUBJ:S\n\n(C)Cnt:Clasfed By:"],
  [
    "a precedence of nobody behind the last addressee was lost",
    "DTG   25\nFrom:ASHDC\nAction:I\n;PRIORITY PRIORITY PRIORITY",
  ],
  ["a title behind a subject that stops in OF became a part of it", "UNCLAS ERE 000SUBJ:OF\nTAG X\n\nISH\n1."],
  ["a signature behind a reference became one more", "REF:A\nUNCLAS LSE 000SUBJ:L\n\nC.R"],
  ["a title was none without its pilcrow", "N T I A L OLM 005SUBJ:.\n4(C)\u00b68.C\n---"],
  ["stations with pilcrows, over and over", "UHNN/¶UHZK/ ".repeat(20)],
  ["a caption on a class line without a level stood in its text too", "E N T I A ES 215SIPDIS"],
  ["a note behind a time without a year was printed with the time, and again behind it", "222145FEB Z"],
  ["a caption that was glued to a number stands apart once it is printed", "E C R E T ERE 007NOFORNSUBJECT:"],
  ["a rule behind a passing line", "N T I A L ELE 086\nE/W -----EO12958 DECL1/3/20SUBJECT:"],
  ["labels in place of references, of which each reading left out one", "UNCLAS ELE 022SUBJ:REF:REF:REF:REF:REF"],
  ["a title at the end was the name of who signed once it was printed", "UNCLAS ELE 004SUBJ:I\n3..\n***\rEH\r\r"],
  ["a tag of a page between words of a handling note", 'LIMITED OFFICIAL USE//OR <a href="#x">ON TOWN 874TESUBJECT:'],
  ["a figure behind a passing line stood apart once it was printed", "UNCLAS OSE 791\nA/C\n6SUBJECT: FOR"],
  ["FM in place of a passing line was an originator once it was printed", "FMSUBJECT: FOR\nD E N T I A E 000"],
  ["a subject above a SUBJ set was kept with a page heading, and that apart", "UBJ:RE 00000437 002 OF 002\nSUBJ/F"],
  ["a filing time before the serial of a naval message", "RTTUZYUW 0311234-CXRO012"],
  ["labels in place of references, more than there are readings", "REF:".repeat(125)],
  ["the same without colons", `REF:${"REF ".repeat(124)}`],
  [
    "two titles behind the first of three officers",
    "N T I A L ERE 427SUBJ:Clasfed By o and C Jc and Co R f Q Ro and Cr J",
  ],
  ["XMT over a page heading, and nobody behind it", "XMT\rLE 00000123 002 OF 002/"],
  ["INFO over a page line, and a number alone behind it", "FM\nINFO\nPAGE 1\n21\r\r\r\nORIGIN S-15"],
  ["XMT twice and nobody behind it", "XMT XMT"],
  ["TO over XMT was in no node", "FM\nTO\nXMT T"],
  [
    "passing lines that break in the middle of a phrase, behind one that goes on",
    "UNCLAS ERE 412\nFOR/X\nS TO\nD FOR\nSUBJ RE",
  ],
  [
    "stamps in the middle of a SMART field: the time doubled with each line",
    `MRN: 12 ELSEWHERE 1208\nDate/DTG: May 04, 2012 / 041405Z MAY 12\nFrom: AMEMBASSY ELSEWHERE\nTAGS: ECON\n${stamp.repeat(40)}\nSubject: BREAD\n`,
  ],
  [
    "the same of levels with their controls",
    `MRN: 12 ELSEWHERE 1208\nDate/DTG: May 04, 2012 / 041405Z MAY 12\nFrom: AMEMBASSY ELSEWHERE\nTAGS: ECON\n${"UNCLASSIFIED\nSBU\n".repeat(40)}\nSubject: BREAD\n`,
  ],
  [
    "blanks of residue that are the gap of a table when they are read again",
    "UNCLAS ELE 012SUBJ:B\n2.:\nOATS&nbsp;&nbsp;&nbsp;&n2\n NETS& &nbsp; &n",
  ],
  ["a line with its own rule, which is a title once it stands alone", "UNCLAS LSE 442\nBJ:S\n1.r\n---\nL ---\n2(U)"],
  [
    "a title without text, whose rule is read as that above the next",
    "UNCLAS LSE 442\nBJ:S\n1.r\n---\nOUL -----\n2(U)",
  ],
  ["numbers without text behind an authority that holds a label", "N T I A L ERE 443\nClifiedBy:SUBJECT:E\n1.\n4("],
  ["numbers without text, of which one may be an item", "S E C R E T E 508\nSJ:S\n6)\n1.(U)"],
];

describe("a find", () => {
  test.each(finds)("%s", (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

test("the same seed gives the same numbers", () => {
  const numbers = (seed: number): readonly number[] => {
    const { below } = randomOf(seed);
    return Array.from({ length: 20 }, () => below(1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
});

test("shrinking keeps what matters", () => {
  const text = "one\ntwo\nthree\nfour\nfive\n";
  expect(shrink(text, (part) => part.includes("w") && part.includes("h"), 1000)).toBe("wh");
  expect(shrink(text, () => false, 1000)).toBe(text);
});
