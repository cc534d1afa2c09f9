import { describe, expect, test } from "vitest";
import { buildAddressee, buildCable, buildDateTimeGroup, buildOriginLine, check } from "../../src/index.js";
import { changed, classified, codesOf, said, unclassified } from "./said.js";

test("the cables that the tests change have nothing wrong", () => {
  expect([said(classified), said(unclassified)]).toEqual([[], []]);
});

describe("no problem is", () => {
  test.each([
    ["the same serial", "DE RUEHXQ #0412 0591347\nUNCLAS ELSEWHERE 000412"],
    ["the last digits of the number", "DE RUEHXQ #2001 0591347\nUNCLAS ELSEWHERE 012001"],
    ["a serial with a letter", "DE RUEHXQ 115B 0591347\nUNCLAS ELSEWHERE 000115"],
    ["no number", "DE RUEHXQ #0412 0591347\nUNCLASSIFIED"],
    ["the same serial at the end", "DE RUEHXQ #0412 0591347\n1. (U) Words.\nBT\n#0412"],
    ["no serial at the end", "DE RUEHXQ #0412 0591347\n1. (U) Words.\nBT\nNNNN"],
    ["the same section", "DE RUEHXQ #0412/02 0591347\nUNCLAS SECTION 02 OF 03 ELSEWHERE 000412"],
    ["a first section that the text does not name", "DE RUEHXQ #0412/01 0591347\nUNCLAS ELSEWHERE 000412"],
    ["the same day", "DE RUEHXQ #0412 0591347\nR 281347Z FEB 08"],
    ["the day after", "DE RUEHXQ #0412 0600010\nR 282347Z FEB 08"],
    ["New Year", "DE RUEHXQ #0412 0010010\nR 312350Z DEC 07"],
    ["the last day of a leap year", "DE RUEHXQ #0412 3662350\nR 312350Z DEC 08"],
    ["a day in another zone", "DE RUEHXQ #0412 0600410\nR 282310R FEB 08"],
    ["a line that is cut", "DE RUEHXQ"],
    ["the same level", "ZNY CCCCC ZZH\nC O N F I D E N T I A L ELSEWHERE 000412"],
    ["a level that FL4 has no letters for", "ZNR UUUUU ZZH\nLIMITED OFFICIAL USE ELSEWHERE 00412"],
    ["a signal without letters", "ZNR\nC O N F I D E N T I A L ELSEWHERE 000412"],
    ["letters for another nation", "ZNY SSSAA ZZH\nS E C R E T ELSEWHERE 000412"],
    ["the higher precedence", "OO RUEHAA\nO R 281347Z FEB 08"],
    ["no precedence of a group alone", "OO RUEHAA\n281347Z FEB 08"],
    ["seven letters", "RR RUEHAAB\nDE RUEHXQ #0412 0591347"],
    ["other means", "R 281347Z FEB 08\nFM AMEMBASSY ELSEWHERE\nTO ZEN/AMEMBASSY NOWHERE"],
    ["known signals", "ZNR UUUUU ZZH ZDK\nR 281347Z FEB 08 ZFF4"],
    ["an address that is no post", "R 281347Z FEB 08\nFM NATIONAL WEATHER SERVICE\n\nUNCLAS ELSEWHERE 000412"],
    ["the Department", "R 281347Z FEB 08\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000412"],
    [
      "two offices of one house",
      "R 281347Z FEB 08\nFM AMEMBASSY X\nTO RUEKJCS/SECDEF WASHDC//A//\nRUEKJCS/SECDEF WASHDC//B//",
    ],
    [
      "an exemption from a collective",
      "R 281347Z FEB 08\nFM AMEMBASSY X\nTO SMALL STATES COLLECTIVE\nXMT AMEMBASSY NOWHERE",
    ],
    ["a collective that fixes the originator", "R 281347Z FEB 08\nTO SMALL STATES COLLECTIVE"],
  ])("%s", (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("a header", () => {
  test.each<[text: string, expected: readonly string[]]>([
    [
      "DE RUEHXQ #0412 0591347\nUNCLAS ELSEWHERE 000413",
      ["serial-mismatch: the DE line and the number of the text differ: DE line says 0412, MRN says 413"],
    ],
    [
      "DE RUEHXQ #0412 0591347\n1. (U) Words.\nBT\n#0413",
      ["closing-serial-mismatch: the number at the end differs from the DE line: DE line says 0412, FL15 says 0413"],
    ],
    [
      "DE RUEHXQ #0412/01 0591347\nUNCLAS SECTION 02 OF 03 ELSEWHERE 000412",
      [
        "section-mismatch: the DE line and the classification line name different sections: DE line says section 1, the text says section 2",
      ],
    ],
    [
      "DE RUEHXQ #0412 0591347\nUNCLAS SECTION 01 OF 03 ELSEWHERE 000412",
      [
        "section-mismatch: the DE line and the classification line name different sections: DE line says none, the text says section 1",
      ],
    ],
    [
      "DE RUEHXQ #0412/01 0591347\nUNCLAS SECTION 04 OF 03 ELSEWHERE 000412",
      ["section-impossible: section 4 of 3 is no possible section"],
    ],
    ["UNCLAS SECTION 04 OF 03 ELSEWHERE 000412", ["section-impossible: section 4 of 3 is no possible section"]],
    [
      "DE RUEHXQ #0412 3221033\nR 201033Z NOV 07",
      [
        "filing-day-mismatch: the DE line and the date-time group name days that are more than one apart: DE line says day 322 (18 November), DTG says 20 November",
      ],
    ],
    [
      "DE RUEHXQ #0412 0021347\nR 311347Z DEC 07",
      [
        "filing-day-mismatch: the DE line and the date-time group name days that are more than one apart: DE line says day 2 (2 January), DTG says 31 December",
      ],
    ],
    [
      "DE RUEHXQ #0412 3661347\nR 311347Z DEC 07",
      [
        "filing-day-impossible: the DE line names a day that its year does not have: DE line says day 366, DTG says 31 December 2007",
      ],
    ],
    [
      "DE RUEHXQ #0412 3661347\nR 311347Z DEC 05",
      [
        "filing-day-impossible: the DE line names a day that its year does not have: DE line says day 366, DTG says 31 December 2005",
      ],
    ],
    [
      "DE RUEHXQ #0412 0591300\nR 281347Z FEB 08",
      [
        "filing-before-release: the message was filed before its time of origin: DE line says 0591300, DTG says 28 February 2008 13:47",
      ],
    ],
    [
      "DE RUEHXQ #0412 3662350\nR 010010Z JAN 09",
      [
        "filing-before-release: the message was filed before its time of origin: DE line says 3662350, DTG says 1 January 2009 00:10",
      ],
    ],
    [
      "DE RUEHXQ #0412 3672350",
      ['filing-time-unreadable: the DE line "DE RUEHXQ #0412 3672350" has no possible time of file'],
    ],
    [
      "ZNY CCCCC ZZH\nS E C R E T ELSEWHERE 000412",
      [
        "security-level-mismatch: the security warning and the classification line differ: FL4 says confidential, the text says secret",
      ],
    ],
    [
      "ZNY CCCCC ZZH\nLIMITED OFFICIAL USE ELSEWHERE 00412",
      [
        "security-level-mismatch: the security warning and the classification line differ: FL4 says confidential, the text says limited-official-use",
      ],
    ],
    [
      "ZNY UUUUU ZZH",
      [
        "security-signal-mismatch: the signal of the security warning does not fit its letters: ZNY stands before UUUUU, which needs ZNR",
      ],
    ],
    [
      "ZNR SSSSS ZZH",
      [
        "security-signal-mismatch: the signal of the security warning does not fit its letters: ZNR stands before SSSSS, which needs ZNY",
      ],
    ],
    ["ZNR QQQQQ ZZH", ['security-group-unknown: no level can be read in the security warning "ZNR QQQQQ ZZH"']],
    [
      "PP RUEHAA\nO R 281347Z FEB 08",
      [
        "precedence-mismatch: the routing line and the date-time group give different precedences: FL2 says priority, FL5 says immediate",
      ],
    ],
    [
      "PP RUEHAA\nR P 281347Z FEB 08",
      ["precedence-out-of-order: the lower precedence stands first: routine before priority"],
    ],
    [
      "281347Z FEB 08\nFM AMEMBASSY X",
      ['precedence-unknown: no known precedence stands before the date-time group "281347Z FEB 08"'],
    ],
    [
      "R 281347Z FEB 08\nFM AMEMBASSY X\nTO AMEMBASSY NOWHERE NIACT IMMEDIATE",
      [
        "addressee-precedence-above: an addressee has a higher precedence than the message: AMEMBASSY NOWHERE says immediate, FL5 says routine",
      ],
    ],
    ["P R 281347Z FEB 08\nFM AMEMBASSY X\nTO AMEMBASSY NOWHERE PRIORITY\nINFO AMEMBASSY FARAWAY", []],
    [
      "P R 281347Z FEB 08\nFM AMEMBASSY X\nTO AMEMBASSY NOWHERE PRIORITY\nINFO AMEMBASSY FARAWAY PRIORITY",
      [
        "addressee-precedence-above: an addressee has a higher precedence than the message: AMEMBASSY FARAWAY says priority, FL5 says routine",
      ],
    ],
    [
      "O 281347Z FEB 08\nFM AMEMBASSY X\nTO AMEMBASSY NOWHERE PRIORITY\nINFO AMEMBASSY FARAWAY",
      [
        "addressee-precedence-below: no addressee has the precedence of the message: FL5 says immediate, the highest addressee is priority",
      ],
    ],
    ["RR UUEHAA", ['routing-indicator-malformed: "UUEHAA" is no routing indicator']],
    [
      "R 281347Z FEB 08\nFM AMEMBASSY X\nTO RJEHAA/AMEMBASSY NOWHERE",
      ['routing-indicator-malformed: "RJEHAA" is no routing indicator'],
    ],
    ["R 281347Z FEB 08 ZQQ", ['operating-signal-unknown: no list has the operating signal "ZQQ"']],
    [
      "R 281347Z FEB 08\nFM AMEMBASSY FARAWAY\n\nUNCLAS ELSEWHERE 000412",
      [
        "station-mismatch: the number of the text is not of the originator: FM says AMEMBASSY FARAWAY, MRN says ELSEWHERE",
      ],
    ],
    ["R 281347Z FEB 08\nTO AMEMBASSY NOWHERE", ["originator-missing: the header names addressees but no originator"]],
    [
      "R 281347Z FEB 08\nFM AMEMBASSY X\nTO AMEMBASSY NOWHERE\nINFO AMEMBASSY NOWHERE",
      ['addressee-repeated: "AMEMBASSY NOWHERE" stands twice'],
    ],
    [
      "R 281347Z FEB 08\nFM AMEMBASSY X\nTO AMEMBASSY NOWHERE\nXMT AMEMBASSY FARAWAY",
      ['exempt-without-collective: "AMEMBASSY FARAWAY" is exempted, but no addressee stands for many'],
    ],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a date-time group", () => {
  test.each<[text: string, code: string]>([
    ["R 310000Z FEB 08", "dtg-impossible-date"],
    ["R 290000Z FEB 07", "dtg-impossible-date"],
    ["R 012400Z FEB 08", "dtg-impossible-date"],
    ["R 012360Z FEB 08", "dtg-impossible-date"],
    ["R 281347J FEB 08", "dtg-unknown-zone"],
    ["R 281347Z FEB", "dtg-missing-year"],
  ])("%j: %s", (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  test("is read with the year from the option", () => {
    expect(codesOf("R 281347Z FEB", { year: 2008 })).toEqual([]);
    expect(codesOf("R 300000Z FEB", { year: 2008 })).toEqual(["dtg-missing-year"]);
  });
});

test("a header of several sections and a whole cable agree", () => {
  const text = changed(classified, ["#0522 ", "#0522/01 "], ["L ELSEWHERE", "L SECTION 01 OF 02 ELSEWHERE"]);
  expect(said(text)).toEqual([]);
});

test("a tree that no text gives is checked all the same", () => {
  const dtg = buildDateTimeGroup({ date: "not a date", precedences: ["routine"] });
  const filed = { day: 999, time: "0000" };
  const origin = buildOriginLine({ serial: "0412", filed });
  expect(check(buildCable({ dtg, origin }))).toEqual([]);
  const later = check(buildCable({ dtg: buildDateTimeGroup({ date: "2008-02-28T13:47Z" }), origin }));
  expect(later.map(({ code, start }) => [code, start])).toEqual([["filing-day-impossible", -1]]);
  const early = buildCable({ dtg: buildDateTimeGroup({ date: "+275760-09-12T00:00Z" }), origin });
  expect(check(early)).toEqual([]);
  const late = buildOriginLine({ serial: "0412", filed: { day: 59, time: "late" } });
  const odd = check(buildCable({ dtg: buildDateTimeGroup({ date: "2008-02-28T13:47Z" }), origin: late }));
  expect(odd.map(({ code }) => code)).toEqual(["filing-time-unreadable"]);
  expect(check(buildCable({ to: [buildAddressee({ name: "" }), buildAddressee({ name: "" })] }))).toEqual([]);
});
