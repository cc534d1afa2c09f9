import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse.js";
import { print } from "../../src/settled-print.js";
import { tokenize } from "../../src/tokenize.js";

/**
 * Lines that tempt a pattern to look again and again at what it has seen. With work that grows with the length, one of
 * them takes a fraction of a second; with work that grows with its square, it takes longer than a test may.
 */
const length = 20_000;
/** Milliseconds that a test may take; ten times what the slowest needs. */
const patience = 4_000;
const units = [
  " ",
  "\t",
  "\n",
  "\n \n",
  "\r",
  "A",
  "A ",
  "AB ",
  "a ",
  "1",
  "1 ",
  "1. ",
  "1.\n",
  "1.\n\n",
  "(",
  "(C",
  "(C) ",
  "(C)\n\n",
  "/",
  "//",
  "-",
  "- ",
  "--\n",
  "A. ",
  "A.\n",
  "(DOE, ",
  ", ",
  "&",
  "&amp;",
  "<a ",
  "[X](#)",
  "¶",
  "\\",
  "\\ x",
  "RUEHAA ",
  "RUEHAA/",
  "AMEMBASSY EXAMPLE\n",
  "EXAMPLE 12 AND ",
  "EXAMPLE 00000012 001.2 OF 002\n",
  "TAGS ",
  "REF ",
  "E.O. ",
  "X1, ",
  "DOE\n\n",
  "DOE ",
  "J. ",
  "SUMMARY: ",
  "SIPDIS ",
  "SIPDIS\n",
  "SECTION 01 OF 02 ",
  "C O N F I D E N T I A L ",
  '"',
  "REF/A/",
  "REF/A//\n",
  "RMKS/\n",
  "RMKS/1.\n",
  "ABC/",
  "ABC/D\n",
  "//\n",
  "/\n\n",
  "UNCLAS ",
] as const;
const heads = [
  "",
  "VZCZC",
  "OO RUEHAA ",
  "DE RUEHXX ",
  "ZNY ",
  "O 311234Z JAN 10 ",
  "FM ",
  "TO ",
  "UNCLAS ",
  "STATE FOR ",
  "E.O. 12958: ",
  "TAGS: ",
  "SUBJECT: ",
  "REF: ",
  "Classified By: ",
  "1. (C) ",
  "SUBJECT: X\n\n",
  "MSGID/A//\n",
  "MSGID/A//\nNARR/",
  "MSGID/A//\nRMKS/1. ",
  "RTTUZYUW RUEXAAA0001 0311234-UUUU--",
] as const;

/** Lets the runner see that the time for the test is over: work that does not wait would be done before it looks. */
const lookAtTheClock = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe.each(heads)("a line of %j", (head) => {
  it.each(units)("goes on with %j without end", { timeout: patience }, async (unit) => {
    const text = head + unit.repeat(length / unit.length);
    const { cable } = parse(text);
    expect(cable.end).toBe(text.length);
    expect(tokenize(text).at(-1)?.end ?? 0).toBe(text.length);
    expect(print(cable)).toMatch(/\n$/u);
    await lookAtTheClock();
  });
});
