import { describe, expect, it } from "vitest";
import { lex, parseSyntax } from "../../grammar/index.js";
import { parse } from "../../src/index.js";

/**
 * Units that tempt a pattern to look again at what it has seen, behind the beginning of each kind of line. Twice as many
 * of them may give at most twice as many tokens and lines; a pattern whose work grows with the square of the length
 * would run into the time limit of the test instead.
 */
const size = 20_000;
const smart = "MRN: 12 X 12\nDate/DTG: May 04, 2012 / 041405Z MAY 12\nFrom: AMEMBASSY X\n";
const naval = "MSGID/GENADMIN/X//\nSUBJ/BREAD//\n";
const heads = [
  "",
  "VZCZC",
  "OO RUEHAA ",
  "DE RUEHXX ",
  "ZNY ",
  "O 311234Z JAN 10 ",
  "FM ",
  "FM X\nTO ",
  "UNCLAS X 0123 ",
  "STATE FOR ",
  "E.O. 12958: ",
  "TAGS: ",
  "SUBJECT: ",
  "REF: ",
  "Classified By: ",
  "1. (C) ",
  "1. (C) a\n\n",
  "1. (C) a\nUNCLAS SECTION 02 OF 02 X 0123\n",
  `${smart}TAGS: `,
  `${smart}Subject: BREAD\n\n1. (U) `,
  `${naval}REF/A/`,
  `${naval}RMKS/1. `,
  "PAGE 01 X 00012 011200Z\nACTION EUR-01 ",
  "PAGE 01 X 00012 011200Z\nACTION EUR-01\nDRAFTED BY ",
];
const units = [
  " ",
  "\n",
  "\r",
  "\\",
  " \n",
  "A",
  "A ",
  "O R ",
  "S E C R E T ",
  "AB ",
  "a ",
  "1 ",
  "1.\n",
  "2. (C)\n",
  "(C",
  "//",
  "/J-3",
  "-",
  "- ",
  "--\n",
  "A. ",
  "(DOE, ",
  "RUEHAA/",
  "X 00000012 001.2 OF 002\n",
  "PAGE 02 ",
  "X1, ",
  "DOE\n\n",
  "DOE. ",
  "SIPDIS",
  "SIPDIS ",
  "SUMMARY: ",
  "TAGS ",
  "REF ",
  "NNNN\n",
  "----\n\n",
  "ab. 2. (C) c ",
  "BEGIN TEXT:\n",
  "A    1    2\n",
  "UNCLASSIFIED\nSBU\n",
  "UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001\n",
  "REF/A/DOC/X//\n",
  "EUR-01 ",
];

describe.each(heads)("a line of %j", (head) => {
  it.each(units)(
    "takes %j again and again",
    (unit) => {
      const once = head + unit.repeat(size / unit.length);
      const twice = head + unit.repeat((2 * size) / unit.length);
      expect(lex(twice).length).toBeLessThanOrEqual(2 * lex(once).length + 20);
      expect(parseSyntax(twice).length).toBeLessThanOrEqual(2 * parseSyntax(once).length + 20);
    },
    20_000,
  );
});

/** Texts for which a pattern once took the square of their length: hours, at this one. */
const long = 400_000;
const slow: readonly (readonly [of: string, text: string])[] = [
  ["E.O. without its order", `EO${"\t".repeat(long)}X`],
  ["E.O. without its order in a line", `SUBJECT: A EO${" ".repeat(long)}X`],
  ["DTG without a time", `UNCLAS\nDTG${"\t".repeat(long)}X`],
  ["RELEASED BY nobody", `RELEASED BY${" ".repeat(long)}.`],
  ["a title within rules", `1. (U) A.\n\n### ${"# ".repeat(long / 4)}${"### # ".repeat(long / 12)}X\n\n2. (U) B.`],
  ["a title that ends in points", `1. (U) SUMMARY${" .".repeat(long / 2)}X`],
  ["an authority with blanks", `Classified By: X ${" ".repeat(long)}Y`],
  [
    "a set with slashes",
    `R 011234Z JAN 10\nFM A\nTO B\nBT\nUNCLAS //N01234//\nMSGID/GENADMIN/X//\nREF/A${"/".repeat(long)}Y//`,
  ],
  ["remarks with slashes", `RMKS/${"/".repeat(long)}X${"/".repeat(long)}Y//`],
];

describe("what was slow once", () => {
  it.each(slow)(
    "%s",
    (_, text) => {
      expect(parse(text).cable.end).toBe(text.length);
    },
    20_000,
  );
});
