import { describe, expect, test } from "vitest";
import { buildCable, buildPortionMarking, buildSubjectLine, check } from "../../src/index.js";
import { changed, classified, codesOf, said } from "./said.js";

const body = "1. (C) It rained.\n\n2. (SBU) It stopped.";
const withBody = (...paragraphs: readonly string[]): string => changed(classified, [body, paragraphs.join("\n\n")]);
const withCaption = (text: string): string => changed(text, ["E.O. 12958", "NOFORN\n\nE.O. 12958"]);

describe("portion markings", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["SUBJECT: RAIN\n\n1. (C; NF) Words.", ['marking-unknown-level: portion marking "(C; NF)" has no known level']],
    [
      withBody("1. (C) One.", "2. (S) Two."),
      ["marking-above-banner: a portion is marked higher than the text: (S) in a text that is confidential"],
    ],
    [
      changed(classified, ["SUBJECT: RAIN", "SUBJECT: (S) RAIN"]),
      ["marking-above-banner: a portion is marked higher than the text: (S) in a text that is confidential"],
    ],
    [
      withBody("1. (U) One.", "2. (SBU) Two."),
      [
        "marking-below-banner: no portion has the level of the text: the text is confidential, the highest portion unclassified",
      ],
    ],
    [withBody("1. (C) One.", "2. Two."), ["paragraph-unmarked: paragraph 2 has no marking, where others have"]],
    [withBody("1. (U) One.", "2. Two."), ["paragraph-unmarked: paragraph 2 has no marking, where others have"]],
    [withBody("1. (C - ENTIRE TEXT) One.", "2. Two."), []],
    [withBody("1. One.", "2. Two."), []],
    [withBody("1. Summary: (C) One.", "2. (C) Two."), []],
    ["UNCLAS ELSEWHERE 000412\n\n1. (U) One.\n\n2. Two.", []],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("of the subject", () => {
    const subject = buildSubjectLine({ marking: buildPortionMarking({ text: "(Q)" }), text: "RAIN" });
    expect(check(buildCable({ subject }))).toMatchObject([
      { code: "marking-unknown-level", message: 'portion marking "(Q)" has no known level' },
    ]);
  });
});

describe("release lists", () => {
  test.each<[marking: string, expected: readonly string[]]>([
    ["(C//REL TO USA, AUS, GBR)", []],
    ["(C//REL TO USA, GBR, ISAF)", []],
    ["(C/REL UK)", []],
    ["(C//REL TO AUS, GBR)", ["release-without-usa: the release list AUS, GBR does not begin with USA"]],
    ["(C//REL TO AUS, USA)", ["release-out-of-order: the release list is out of order: AUS, USA"]],
    ["(C//REL TO USA, GBR, AUS)", ["release-out-of-order: the release list is out of order: USA, GBR, AUS"]],
    ["(C//REL TO USA, GBR)", []],
    ["(C//REL TO USA, AUS, GBR, NATO)", []],
    ["(C//REL TO USA, GBR, ACGU)", []],
    ["(C//REL TO USA, ACGU, NATO)", []],
    ["(C//REL TO USA, NATO, ACGU)", ["release-out-of-order: the release list is out of order: USA, NATO, ACGU"]],
    ["(C//REL TO USA, NATO, GBR)", ["release-out-of-order: the release list is out of order: USA, NATO, GBR"]],
  ])("%s", (marking, expected) => {
    expect(said(withBody(`1. ${marking} One.`))).toEqual(expected);
  });

  test("do not go with NOFORN", () => {
    expect(said(withCaption(withBody("1. (C//NF/REL TO USA, GBR) One.")))).toEqual([
      "release-with-noforn: (C//NF/REL TO USA, GBR) releases and withholds at once",
    ]);
  });
});

describe("NOFORN", () => {
  test.each<[text: string, expected: readonly string[]]>([
    [withCaption(withBody("1. (C/NF) One.")), []],
    [changed(withBody("1. (C//NF) One."), ["L ELSEWHERE", "L//NOFORN ELSEWHERE"]), []],
    [withCaption(withBody("1. (C - ENTIRE TEXT) One.")), []],
    [withCaption(withBody("1. One.")), []],
    [changed(withBody("1. (C/NF) One."), ["E.O. 12958", "NOFORN, NOT FOR INTERNET DISTRIBUTION\n\nE.O. 12958"]), []],
    [withCaption(classified), ["noforn-unmarked: the text is NOFORN, and no portion is"]],
    [withBody("1. (C/NF) One."), ["noforn-uncaptioned: a portion is NOFORN, and the text is not: (C/NF)"]],
    ["1. (C/NF) One.", []],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test("a paragraph number that stands twice is no hole as well", () => {
  expect(said(withBody("1. (C) One.", "2. (C) Two.", "2. (C) Three.", "4. (C) Four."))).toEqual([
    "paragraph-number-repeated: a second paragraph 2",
  ]);
});

describe("paragraph numbers", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["1. (U) One.\n\n2. (U) Two.", []],
    ["1. (U) One.\n\n2. (U) Two.\n\n2. (U) Two.", ["paragraph-number-repeated: a second paragraph 2"]],
    [
      "1. (U) One.\n\n2. (U) Two.\n\n3. (U) Three.\n\n2. (U) Two.",
      ["paragraph-number-backwards: paragraph numbers run backwards: 2 stands behind 3"],
    ],
    ["1. (U) One.\n\n2. (U) Two.\n\nTHE OTHER PART\n--------------\n\n1. (U) One again.", []],
    ["1. ...\n\n1. (U) One.\n\n2. (U) Two.", []],
    ["1. One.\n\n2. Two.\n\n3. Three.", []],
  ])("%j", (text, expected) => {
    expect(codesOf(text).filter((code) => !code.endsWith("skipped"))).toEqual(
      expected.map((line) => line.slice(0, line.indexOf(":"))),
    );
    expect(said(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe("pages", () => {
  const sections = (heading: string): string =>
    changed(
      withBody("1. (C) One.", heading, "2. (C) Two."),
      ["L ELSEWHERE", "L SECTION 01 OF 02 ELSEWHERE"],
      ["#0522 ", "#0522/01 "],
    );

  test.each<[heading: string, expected: readonly string[]]>([
    ["ELSEWHERE 00000522  002 OF 002", []],
    ["ELSEWHERE 00000522  001.2 OF 002", []],
    ["PAGE 02        ELSEWH  00522  01 OF 02  281833Z", []],
    ["C O N F I D E N T I A L SECTION 02 OF 02 ELSEWHERE 000522", []],
    ["CONFIDENTIAL", []],
    [
      "FARAWAY 00000522  002 OF 002",
      ["page-station-mismatch: a page heading names another station: page says FARAWAY, MRN says ELSEWHERE"],
    ],
    [
      "ELSEWHERE 00000533  002 OF 002",
      ["page-number-mismatch: a page heading names another message number: page says 533, MRN says 522"],
    ],
    [
      "ELSEWHERE 00000522  002 OF 003",
      ["page-section-mismatch: a page heading names another count of sections: page says 3, the text says 2"],
    ],
    ["Words of the text AT ELSEWHERE 00000522 002 OF 002 go on.", []],
    ["A TITLE? ELSEWHERE 00000522 002 OF 002\n--------", []],
    ["ELSEWHERE 00000522  003 OF 002", ["section-impossible: section 3 of 2 is no possible section"]],
    [
      "ELSEWHERE 00000522  002 OF 002\n\nELSEWHERE 00000522  001.2 OF 002",
      ["page-out-of-sequence: the pages are out of sequence: section 1 follows section 2"],
    ],
    [
      "C O N F I D E N T I A L SECTION 02 OF 03 ELSEWHERE 000522",
      [
        "section-line-mismatch: the line of a later section differs from the classification line: confidential, ELSEWHERE 522, of 3, where the first has confidential, ELSEWHERE 522, of 2",
      ],
    ],
  ])("%s", (heading, expected) => {
    expect(said(sections(heading))).toEqual(expected);
  });

  test("leave a section out", () => {
    const text = sections("ELSEWHERE 00000522  003 OF 003").replace("01 OF 02", "01 OF 03");
    expect(said(text)).toEqual(["page-out-of-sequence: the pages are out of sequence: section 3 follows section 1"]);
  });

  test("say nothing of a section that there is not", () => {
    const text = sections("ELSEWHERE 00000522  002 OF 002").replace("01 OF 02", "03 OF 02");
    expect(said(text)).toEqual(["section-impossible: section 3 of 2 is no possible section"]);
  });

  test("are reported once, and among the fields too", () => {
    const page = "ELSEWHERE 00000533  002 OF 002";
    expect(codesOf(withBody("1. (C) One.", page, "2. (C) Two.", page, "3. (C) Three."))).toEqual([
      "page-number-mismatch",
    ]);
    expect(codesOf(changed(classified, ["TAGS:", `${page}\n\nTAGS:`]))).toContain("page-number-mismatch");
  });

  test("of a text without sections count one", () => {
    expect(said(withBody("1. (C) One.", "ELSEWHERE 00000522  002 OF 002", "2. (C) Two."))).toEqual([
      "page-section-mismatch: a page heading names another count of sections: page says 2, the text says one",
    ]);
  });
});
