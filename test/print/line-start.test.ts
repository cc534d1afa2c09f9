import { describe, expect, it } from "vitest";
import {
  endsWithName,
  readsAsFurniture,
  readsAsHead,
  readsAsName,
  readsAsStructure,
  startsItem,
} from "../../src/print/line-start.js";

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
    "ZCZC",
    "VZCZC",
    "NNNNN",
    "FM AMEMBASSY",
    "XMT AMEMBASSY",
    "ZNR UUUUU",
    "ZNY CCCCC",
    "ZEN",
    "RR RUEHXX",
    "UUEHXX/AMEMBASSY",
    "QANDAXX/AMEMBASSY",
    "31 12 34Z JAN",
    "31 1234 JAN",
    "BEGIN TEXT",
    "Begin text",
    "END TEXT",
    "(End text)",
    '"UNQUOTE',
    "[QUOTE",
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
    "NN",
    "NNNNNN",
    "ZNX UUUUU",
    "ZENITH",
    "OOO",
    "A ZCZC",
    "RUE/AMEMBASSY",
    "the END",
    "bEGIN",
    "ENDING",
    "the BEGIN",
    "REQUOTE",
    "<BEGIN",
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
    ["207. was", true],
    ["12) was", true],
    ["the 2. was", false],
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
    [" ROE ", true],
    ["ROE #", true],
    ["the ROE", false],
    ["IN 2007", false],
    ["ONE TWO THREE FOUR FIVE SIX", false],
  ])("%j %s", (line, expected) => {
    expect(readsAsName(line)).toBe(expected);
  });
});

describe("readsAsHead", () => {
  it.each([
    ["(C) text", true],
    ["CLASSIFIED BY ROE", true],
    ["classified  by", true],
    ["CLASSIFIED", false],
    ["so CLASSIFIED BY ROE", false],
    ["NEXT STEPS: none", true],
    ["NEXT STEPS:none", true],
    ["NEXT STEPS:", true],
    ["NEXT STEPS: ", true],
    ["NEXT STEPS ARE:", false],
    ["NEXT STEPS ARE: none", true],
    ["NEXT STEPS://none", false],
    [": none", false],
    ["what he said at length on that day: none", false],
    [`${"A".repeat(121)}: none`, false],
    ["text", false],
  ])("%j %s", (text, expected) => {
    expect(readsAsHead(text)).toBe(expected);
  });
});

describe("readsAsFurniture", () => {
  it.each([
    ["SENSITIVE", true],
    ["SENSITIVE ONE TWO THREE", true],
    ["SENSITIVE ONE TWO THREE FOUR", false],
    ["INSENSITIVE", false],
  ])("%j %s", (line, expected) => {
    expect(readsAsFurniture(line)).toBe(expected);
  });
});

describe("endsWithName", () => {
  it.each([
    ["They parted. ROE", true],
    ["They parted.  ROE", true],
    ['They parted." ROE "#', true],
    ["They parted, ROE", false],
    ["They parted.ROE", false],
    ["They parted. Roe", false],
    ["They parted. RO", false],
    ["They parted. ROE said", false],
  ])("%j %s", (line, expected) => {
    expect(endsWithName(line)).toBe(expected);
  });
});
