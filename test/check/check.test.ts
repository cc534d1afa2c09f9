import { describe, expect, test } from "vitest";
import { buildCable, buildPortionMarking, buildSubjectLine, buildUnknownLine, check, parse } from "../../src/index.js";

/** Codes of a text, with the words that each is about. */
const found = (text: string, options = {}): readonly (readonly [string, string])[] =>
  parse(text, options).diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe("silence", () => {
  test.each([
    [""],
    ["TAGS: PREL, XX"],
    ["R 281347Z FEB 08"],
    ["E.O. 12958: N/A"],
    ["E.O. 12958: DECL: 02/28/2018"],
    ["E.O. 12958: DECL: X1"],
    ["E.O. 12958: DECL: UPON THE END OF THE VISIT"],
    ["C O N F I D E N T I A L ELSEWHERE 000412"],
    ["SUBJECT: (C) RAIN"],
    ["1. (C) Words."],
    ["1. Words."],
    ["VZCZCXRO4410\nVZCZCXRO4410"],
  ])("on %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("on a cable that has nothing", () => {
    expect(check(buildCable({}))).toEqual([]);
  });
});

describe("lines", () => {
  test.each([
    ["FM AMEMBASSY ELSEWHERE\n\nQQQQ 12\n", [["unknown-line", "QQQQ 12"]]],
    ["SUBJECT: RAIN\nSUBJECT: SNOW", [["repeated-line", "SUBJECT: SNOW"]]],
    ["TAGS: PREL\nTAGS: ECON", [["repeated-line", "TAGS: ECON"]]],
  ])("of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("says which line is repeated", () => {
    const line = buildUnknownLine({ text: "SUBJECT: SNOW", repeats: "subject", after: "tags" });
    const [diagnostic] = check(buildCable({ unknown: [line] }));
    expect(diagnostic).toEqual({
      code: "repeated-line",
      severity: "warning",
      message: "a second subject line; the first one counts",
      hint: "Remove one of the two lines",
      start: -1,
      end: -1,
    });
  });
});

describe("fields", () => {
  test.each([
    ["R 310000Z FEB 08", [["dtg-impossible-date", "R 310000Z FEB 08"]]],
    ["R 290000Z FEB 07", [["dtg-impossible-date", "R 290000Z FEB 07"]]],
    ["R 012400Z FEB 08", [["dtg-impossible-date", "R 012400Z FEB 08"]]],
    ["R 012360Z FEB 08", [["dtg-impossible-date", "R 012360Z FEB 08"]]],
    ["R 281347J FEB 08", [["dtg-impossible-date", "R 281347J FEB 08"]]],
    ["R 281347Z FEB", [["dtg-missing-year", "R 281347Z FEB"]]],
    ["E.O. 12958: DECL: 02/30/2018", [["declassify-impossible-date", "E.O. 12958: DECL: 02/30/2018"]]],
    ["E.O. 12958: DECL: 13-01-2018", [["declassify-impossible-date", "E.O. 12958: DECL: 13-01-2018"]]],
    ["X Q X Q X Q X ELSEWHERE 000412", [["classification-unreadable-level", "X Q X Q X Q X ELSEWHERE 000412"]]],
  ])("of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("a year from the option leaves nothing to say", () => {
    expect(found("R 281347Z FEB", { year: 2008 })).toEqual([]);
  });

  test("an impossible day stays one, whatever the year", () => {
    expect(found("R 300000Z FEB", { year: 2008 }).map(([, words]) => words)).toEqual(["R 300000Z FEB"]);
  });
});

describe("markings", () => {
  test.each([
    ["SUBJECT: RAIN\n\n1. (C; NF) Words.", [["marking-unknown-level", "(C; NF)"]]],
    [
      "1. (C; NF) One.\n\n2. (S; NF) Two.\n\n3. (U) Three.",
      [
        ["marking-unknown-level", "(C; NF)"],
        ["marking-unknown-level", "(S; NF)"],
      ],
    ],
  ])("of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("of the subject", () => {
    const subject = buildSubjectLine({ marking: buildPortionMarking({ text: "(Q)" }), text: "RAIN" });
    expect(check(buildCable({ subject }))).toMatchObject([
      { code: "marking-unknown-level", message: 'portion marking "(Q)" has no known level' },
    ]);
  });
});

test("diagnostics stand in the order of the source", () => {
  const text =
    "R 310000Z FEB 08\nFM AMEMBASSY ELSEWHERE\n\nQQQQ 12\n\nE.O. 12958: DECL: 02/30/2018\n\n1. (C; NF) Words.";
  expect(found(text).map(([code]) => code)).toEqual([
    "dtg-impossible-date",
    "unknown-line",
    "declassify-impossible-date",
    "marking-unknown-level",
  ]);
});

test("the option checks turns them off", () => {
  expect(found("R 310000Z FEB 08", { checks: false })).toEqual([]);
});
