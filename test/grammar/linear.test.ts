import { describe, expect, it } from "vitest";
import { lex, parseSyntax } from "../../grammar/index.js";

/**
 * Units that tempt a pattern to look again at what it has seen, behind the beginning of each kind of line. Twice as many
 * of them may give at most twice as many tokens and lines; a pattern whose work grows with the square of the length
 * would run into the time limit of the test instead.
 */
const size = 20_000;
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
