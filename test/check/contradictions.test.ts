import { expect, test } from "vitest";
import { parse } from "../../src/index.js";

/** Codes and messages of a text. */
const said = (text: string): readonly string[] =>
  parse(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);

test.each([
  ["the same serial", "DE RUEHXQ #0412 0591347\nUNCLAS ELSEWHERE 000412"],
  ["the last digits of the number", "DE RUEHXQ #2001 0591347\nUNCLAS ELSEWHERE 012001"],
  ["a serial with a letter", "DE RUEHXQ 115B 0591347\nUNCLAS ELSEWHERE 000115"],
  ["no number", "DE RUEHXQ #0412 0591347\nUNCLASSIFIED"],
  ["the same day", "DE RUEHXQ #0412 0591347\nR 281347Z FEB 08"],
  ["the day after", "DE RUEHXQ #0412 0600010\nR 282347Z FEB 08"],
  ["New Year", "DE RUEHXQ #0412 0010010\nR 312350Z DEC 07"],
  ["New Year the other way round", "DE RUEHXQ #0412 3652350\nR 010010Z JAN 08"],
  ["New Year after a leap year", "DE RUEHXQ #0412 3662350\nR 010010Z JAN 09"],
  ["a day that cannot be read", "DE RUEHXQ #0412 3672350\nR 281347Z FEB 08"],
  ["the same level", "ZNY CCCCC ZZH\nC O N F I D E N T I A L ELSEWHERE 000412"],
  ["a level that FL4 has no letters for", "ZNR UUUUU ZZH\nLIMITED OFFICIAL USE ELSEWHERE 00412"],
  ["no letters", "ZNR\nC O N F I D E N T I A L ELSEWHERE 000412"],
  ["the higher precedence", "OO RUEHAA\nO R 281347Z FEB 08"],
  ["no precedence", "OO RUEHAA\n281347Z FEB 08"],
  ["the same serial at the end", "DE RUEHXQ #0412 0591347\n1. (U) Words.\nBT\n#0412"],
  ["no serial at the end", "DE RUEHXQ #0412 0591347\n1. (U) Words.\nBT\nNNNN"],
])("%s is no contradiction", (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  [
    "DE RUEHXQ #0412 0591347\nUNCLAS ELSEWHERE 000413",
    "serial-mismatch: the DE line and the number of the text differ: DE line says 0412, MRN says 413",
  ],
  [
    "DE RUEHXQ #0412 0611347\nR 281347Z FEB 08",
    "filing-day-mismatch: the DE line and the date-time group name days that are more than one apart: DE line says day 61, DTG says 2008-02-28",
  ],
  [
    "DE RUEHXQ #0412 0021347\nR 311347Z DEC 07",
    "filing-day-mismatch: the DE line and the date-time group name days that are more than one apart: DE line says day 2, DTG says 2007-12-31",
  ],
  [
    "ZNY CCCCC ZZH\nS E C R E T ELSEWHERE 000412",
    "security-level-mismatch: the security warning and the classification line differ: FL4 says confidential, the text says secret",
  ],
  [
    "ZNY CCCCC ZZH\nLIMITED OFFICIAL USE ELSEWHERE 00412",
    "security-level-mismatch: the security warning and the classification line differ: FL4 says confidential, the text says limited-official-use",
  ],
  [
    "PP RUEHAA\nO R 281347Z FEB 08",
    "precedence-mismatch: the routing line and the date-time group give different precedences: FL2 says priority, FL5 says immediate",
  ],
  [
    "OO RUEHAA\nR P 281347Z FEB 08",
    "precedence-mismatch: the routing line and the date-time group give different precedences: FL2 says immediate, FL5 says priority",
  ],
  [
    "DE RUEHXQ #0412 0591347\n1. (U) Words.\nBT\n#0413",
    "closing-serial-mismatch: the number at the end differs from the DE line: DE line says 0412, FL15 says 0413",
  ],
])("%j", (text, message) => {
  expect(said(text)).toEqual([message]);
});
