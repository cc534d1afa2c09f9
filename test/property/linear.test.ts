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

const smartHead = `MRN:                 10 EXAMPLE 12
Date/DTG:            Jan 31, 2010 / 311234Z JAN 10
From:                AMEMBASSY EXAMPLE
Action:              WASHDC, SECSTATE ROUTINE
E.O.:                13526
`;
/** Runs that stand between two parts of a message; each took seconds or more. */
const runs: readonly (readonly [name: string, before: string, unit: string, after: string, count: number])[] = [
  ["empty lines between fields", smartHead, "\n", "TAGS:                PREL\n", length],
  ["returns between fields", smartHead, "\r", "TAGS:                PREL\n", length],
  ["blanks before a name", `${smartHead}Info:                `, "\t", "Doe, Jane ROUTINE\n", length],
  ["stamps with blanks behind", smartHead, "REVIEW AUTHORITY: Jane Doe      \n", "TAGS:                PREL\n", 40],
  ["blanks before a field that is none", `${smartHead}TAGS:                PREL\n`, " ", "X\n", length],
  ["blanks behind the number", "C O N F I D E N T I A L EXAMPLE 000012", " ", "E.O. 12958: N/A TAGS: PREL\n", length],
  ["blanks before a label", "UNCLAS EXAMPLE 000012\n\n", " ", "e.o. 12958: n/a\n", length],
  ["blanks within a label", "UNCLAS EXAMPLE 000012\n\nE.O. 12958: DEC", " ", "L: 01/31/2020\n", length],
  ["blanks behind a level", "MSGID/A//\nSECRET", "\t", "X\n", length],
  ["blanks behind a series", "FM A\nACN", "\t", "s\nSUBJ/A//\n", length],
  ["an address of many parts", "MSGID/A//\nREF/A/HTTPS://EXAMPLE", "/A", "//\n", length],
  ["many lines in a set", "MSGID/A//\nNARR/", "A\n", "//\n", length],
  ["blanks before the end of a subject", "MSGID/A//\nSUBJ: A", " ", "B//\n", length],
  ["signs between references", "MSGID/A//\nREF/A/DOC/X//\nNARR/REF A IS", " ,", "X//\n", length],
  ["returns", "", "\r", "", 1_200_000],
];

describe("a message with a run in it", () => {
  it.each(runs)("%s", { timeout: patience }, async (_, before, unit, after, count) => {
    const text = before + unit.repeat(count) + after;
    const { cable } = parse(text);
    expect(cable.end).toBeGreaterThanOrEqual(text.trimEnd().length);
    expect(tokenize(text).at(-1)?.end ?? 0).toBe(text.length);
    expect(print(cable)).toMatch(/\n$/u);
    await lookAtTheClock();
  });
});

/** More of them than the arguments that a function may be given at once. */
const great = 130_000;

describe("a message with a great number of", () => {
  it.each([
    ["stamps", smartHead, "REVIEW AUTHORITY: Jane Doe\n"],
    ["addressees", `${smartHead}Info:                `, "A; "],
    ["captions", `${smartHead}Captions:            `, "SIPDIS, "],
  ])("%s", { timeout: 60_000 }, async (_, before, unit) => {
    const text = before + unit.repeat(great);
    const { cable } = parse(text);
    expect(cable.end).toBeGreaterThanOrEqual(text.trimEnd().length - 1);
    expect(print(cable)).toMatch(/\n$/u);
    await lookAtTheClock();
  });
});
