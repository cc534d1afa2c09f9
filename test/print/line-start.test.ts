import { describe, expect, it } from "vitest";
import { readsAsName, readsAsStructure, startsItem } from "../../src/print/line-start.js";

describe("readsAsStructure", () => {
  it.each([
    "3. then",
    "12) then",
    "4 (b) and (d)",
    "12",
    "- point",
    "-- point",
    "* point",
    "a. point",
    "B) point",
    "iv. point",
    "(b) and",
    "[A] and",
    "(C) text",
    "(C/NF) text",
    "(SBU) text",
    "(S//NF) text",
    "C - ENTIRE TEXT",
    "E.O. 12958 says",
    "EO 12958 says",
    "TAGS: PREL",
    "SUBJECT: x",
    "UBJECT: x",
    "REF A says",
    "Reftel says",
    "classified by someone",
    "Reasons: 1.4 (b)",
    "TO the minister",
    "INFO copy",
    "DE RUEHXX",
    "NNNN",
    "BT",
    "O 311234Z JAN 10",
    "311234Z JAN",
    "RUEHXX/AMEMBASSY",
    "SIPDIS",
    "SECRET talks",
    "S E C R E T talks",
    "UNCLAS",
    "C O R R E C T E D",
    "EXAMPLE 00000412 001.2 OF 002",
    "PAGE 2",
    "NOTE BY",
    "AF-08",
    "#0123",
    "=====",
  ])("%s", (line) => {
    expect(readsAsStructure(line)).toBe(true);
  });

  it.each([
    "then 3.",
    "to the minister",
    "de facto",
    "a minister",
    "A MINISTER",
    "2007 was",
    "1,200 people",
    "the (C) text",
    "(the minister)",
    "substance",
    "secretly",
    "reform",
    "tagged",
    "Order",
  ])("not %s", (line) => {
    expect(readsAsStructure(line)).toBe(false);
  });
});

describe("startsItem", () => {
  it.each([
    ["-- the second point", true],
    ["  - the second point", true],
    ["a. the second point", true],
    ["(1) the second point", true],
    ["2. the second point", true],
    ["(U) the second point", true],
    ["the second point", false],
    ["2007 was", false],
  ])("%j %s", (line, expected) => {
    expect(startsItem(line)).toBe(expected);
  });
});

describe("readsAsName", () => {
  it.each([
    ["ROE", true],
    ["O'DOE", true],
    ["DOE-ROE", true],
    ["JANE DOE", true],
    ["NEXT WEEK.", true],
    ["Roe", true],
    ["Roe.", false],
    ["the ROE", false],
    ["IN 2007", false],
    ["ONE TWO THREE FOUR FIVE SIX", false],
  ])("%j %s", (line, expected) => {
    expect(readsAsName(line)).toBe(expected);
  });
});
