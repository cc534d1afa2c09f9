import { describe, expect, test } from "vitest";
import {
  buildCable,
  buildClassificationAuthority,
  buildClassificationLine,
  buildDateTimeGroup,
  buildExecutiveOrderLine,
  buildTag,
  buildTagsLine,
  check,
} from "../../src/index.js";
import { changed, classified, codesOf, said, unclassified } from "./said.js";

const noClassifier = ["Classified By: Ambassador Jane Doe. Reason: 1.4 (b).\n\n", ""] as const;

describe("of a whole cable is missed", () => {
  test.each<[what: string, text: string, expected: readonly string[]]>([
    ["the E.O. line", changed(unclassified, ["E.O. 12958: N/A\n", ""]), ["order-missing: the text has no E.O. line"]],
    ["the list of TAGS", changed(unclassified, ["TAGS: PREL, XX\n", ""]), ["tags-missing: the text has no TAGS"]],
    ["the subject", changed(unclassified, ["SUBJECT: RAIN\n", ""]), ["subject-missing: the text has no subject"]],
    [
      "the first line of the text",
      changed(unclassified, ["UNCLAS ELSEWHERE 000522\n", ""]),
      ["classification-missing: the text has no classification line"],
    ],
    [
      "the number",
      changed(unclassified, ["UNCLAS ELSEWHERE 000522", "UNCLASSIFIED"]),
      ['number-missing: the classification line "UNCLASSIFIED" has no message number'],
    ],
    [
      "the classifier",
      changed(classified, noClassifier),
      ["authority-missing: the text is confidential, and nobody has classified it"],
    ],
    [
      "the reasons",
      changed(classified, [" Reason: 1.4 (b).", ""]),
      ['reasons-missing: the classification authority gives no reasons: "Ambassador Jane Doe."'],
    ],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ["of a fragment", "UNCLAS ELSEWHERE 000522\n\n1. (U) Words."],
    [
      "of an extract",
      changed(
        unclassified,
        ["SUBJECT: RAIN\n", ""],
        [
          "1. (U)",
          "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n1. (U)",
        ],
      ),
    ],
    [
      "before March 1973",
      changed(
        unclassified,
        ["281347Z FEB 08", "281347Z FEB 73"],
        ["E.O. 12958: N/A\n", ""],
        ["TAGS: PREL, XX\n", ""],
        ["SUBJECT: RAIN\n", ""],
      ),
    ],
    ["of traffic that is exempt", changed(unclassified, ["E.O. 12958: N/A\n", "AIDAC\n\n"])],
    [
      "of a source that somebody else classified",
      changed(classified, ["Reason: 1.4 (b)", "Derived from: Guide to Fish"]),
    ],
    [
      "in the years when nobody was named",
      changed(classified, ["FEB 08", "FEB 90"], ["12958: DECL: 02/28/2018", "12356: DECL: OADR"], noClassifier),
    ],
  ])("nothing %s", (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe("an E.O. line", () => {
  const withLine = (line: string, date = "FEB 08"): string =>
    changed(
      classified,
      ["E.O. 12958: DECL: 02/28/2018", line],
      ["FEB 08", date],
      ["Reason: 1.4 (b)", "Derived from: X"],
    );

  test.each<[text: string, expected: readonly string[]]>([
    [withLine("E.O. 12958: DECL: X1"), []],
    [withLine("E.O. 12958: DECL: 25X1-HUMAN"), []],
    [withLine("E.O. 12958: DECL: X1, X6"), []],
    [withLine("E.O. 12958: DECL: 02/28/2033"), []],
    [withLine("E.O. 12958: DECL: UPON THE END OF THE VISIT"), []],
    [withLine("E.O. 12958: DNG: UN 02/28/2013"), []],
    [withLine("E.O. 12356: DECL: OADR", "FEB 96"), []],
    [withLine("E.O. 13526: DECL: 50X1-HUM", "FEB 12"), []],
    [withLine("E.O. 12065: GDS 02/28/86", "FEB 80"), []],
    [withLine("E.O. 11652: XGDS-1", "FEB 75"), []],
    [withLine("E.O. 11652: GDS", "FEB 75"), []],
    [
      withLine("E.O. 12598: DECL: 02/28/2018"),
      ["order-unknown: no executive order on classification has the number 12598"],
    ],
    [
      withLine("E.O. 13526: DECL: 02/28/2018"),
      [
        "order-not-in-force: the executive order was not in force: 13526 is of 27 June 2010, the cable of 28 February 2008",
      ],
    ],
    [
      withLine("E.O. 12356: DECL: OADR"),
      [
        "order-not-in-force: the executive order was not in force: 12356 ended on 13 October 1995, the cable is of 28 February 2008",
      ],
    ],
    [
      withLine("E.O. 12958: DECL: 02/28/1998"),
      [
        "declassify-before-cable: the text was to be declassified before it was sent: on 28 February 1998, the cable is of 28 February 2008",
      ],
    ],
    [
      withLine("E.O. 12958: DECL: 03/01/2033"),
      [
        "declassify-beyond-limit: the declassification date lies beyond the limit of the order: 1 March 2033 is more than 25 years after 28 February 2008",
      ],
    ],
    [withLine("E.O. 12958: DECL: X9"), ["declassify-unknown-code: the order does not know the code: X9 under 12958"]],
    [
      withLine("E.O. 12958: DECL: OADR"),
      ["declassify-unknown-code: the order does not know the code: OADR under 12958"],
    ],
    [
      withLine("E.O. 12958: N/A"),
      [
        "declassify-missing: the text is classified, and its E.O. line says not until when: confidential, E.O. 12958 N/A",
      ],
    ],
    [
      withLine("E.O. 12958: DNG: SE 02/28/2013"),
      ["downgrade-not-lower: the text is to be downgraded to a level that is not lower: from confidential to secret"],
    ],
    [
      changed(unclassified, ["12958: N/A", "12958: DECL: 02/28/2018"]),
      [
        "declassify-unneeded: the text is not classified, and yet is to be declassified: unclassified, E.O. 12958 DECL 28 February 2018",
      ],
    ],
    [
      "E.O. 12958: DECL: 02/30/2018",
      ['declassify-impossible-date: declassification date in "E.O. 12958: DECL: 02/30/2018" names no possible day'],
    ],
    [
      "E.O. 12958: DECL: 13-01-2018",
      ['declassify-impossible-date: declassification date in "E.O. 12958: DECL: 13-01-2018" names no possible day'],
    ],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("of an unknown number is told the order of its day, where that is known", () => {
    const executiveOrder = buildExecutiveOrderLine({ order: "12598" });
    const hintOf = (date: string | null) =>
      check(buildCable({ executiveOrder, dtg: buildDateTimeGroup({ date, precedences: ["routine"] }) })).find(
        ({ code }) => code === "order-unknown",
      )?.hint;
    expect(hintOf("2008-02-28T13:47Z")).toBe("Write 12958, the order of that day");
    expect(hintOf(null)).toBe("Compare with the order in force at the date");
    expect(hintOf("1900-01-01T00:00Z")).toBe("Compare with the order in force at the date");
  });
});

test("an E.O. line built by hand may have values that no text gives", () => {
  const classification = buildClassificationLine({ level: "unclassified" });
  const codes = (fields: Parameters<typeof buildExecutiveOrderLine>[0]) =>
    check(buildCable({ classification, executiveOrder: buildExecutiveOrderLine(fields) })).map(
      ({ message }) => message,
    );
  expect(codes({ declassify: { on: null, codes: ["X1"], event: "THE END" } })).toEqual([
    "the text is not classified, and yet is to be declassified: unclassified, E.O. DECL X1, THE END",
  ]);
  expect(codes({ declassify: { on: "some day", codes: [], event: null } })).toHaveLength(1);
});

describe("TAGS", () => {
  const withTags = (tags: string, date = "FEB 08"): string =>
    changed(unclassified, ["PREL, XX", tags], ["FEB 08", date]);

  test.each<[text: string, expected: readonly string[]]>([
    [withTags("PREL, KDEM, IZ, NATO, FR"), []],
    [withTags("PREL, XX (DOE, JANE A.)"), []],
    [withTags("PREL, HUMAN RIGHTS"), []],
    [withTags("PRLE, XX"), ["tag-unknown: no list of TAGS has the code PRLE"]],
    [withTags("PREL, KQQQ"), ["tag-unknown: no list of TAGS has the code KQQQ"]],
    [withTags("PREL, PXQJ"), ["tag-unknown: no list of TAGS has the code PXQJ"]],
    [withTags("PREL, ZXQJ"), []],
    [withTags("PREL, QQ"), ["tag-unknown: no list of TAGS has the code QQ"]],
    [withTags("PREL, XX, PREL"), ["tag-repeated: the TAG PREL stands twice"]],
    [
      withTags("PREL, BA"),
      [
        "tag-other-meaning: the TAG meant another place than it does today: BA was Bahrain, today it is Bosnia and Herzegovina",
      ],
    ],
    [
      withTags("PREL, UR"),
      ["tag-out-of-date: the TAG was not in use at the date of the cable: UR is Soviet Union in another list"],
    ],
    [withTags("PREL, AO, NA"), []],
    ["TAGS: PREL, BA", []],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("that are nearly known come with the nearest as hint", () => {
    const tags = buildTagsLine({
      items: [buildTag({ kind: "other", code: "PRLE" }), buildTag({ kind: "program", code: "KQQQ" })],
    });
    expect(check(buildCable({ tags })).map(({ hint }) => hint)).toEqual([
      "Read PREL, the nearest in the lists",
      "Compare with the list of TAGS",
    ]);
  });
});

describe("references", () => {
  const withReference = (reference: string): string => changed(unclassified, ["A. NOWHERE 12", reference]);

  test.each<[text: string, expected: readonly string[]]>([
    [withReference("A. 07 ELSEWHERE 522"), []],
    [withReference("A. ELSEWHERE 521"), []],
    [withReference("A. NOWHERE 600"), []],
    [withReference("A. NOWHERE 12 AND 13"), []],
    [withReference("A. DOE E-MAIL"), []],
    [withReference("A. ELSEWHERE 522"), ["reference-to-itself: the cable refers to itself: 2008 ELSEWHERE 522"]],
    [
      withReference("A. ELSEWHERE 523"),
      [
        "reference-to-later: the reference is later than the cable: 2008 ELSEWHERE 523, the cable is 2008 ELSEWHERE 522",
      ],
    ],
    [
      withReference("A. 09 NOWHERE 12"),
      ["reference-to-later: the reference is later than the cable: 2009 NOWHERE 12, the cable is 2008 ELSEWHERE 522"],
    ],
    [
      withReference("A. NOWHERE 12\n     B. NOWHERE 13\n     A. NOWHERE 14"),
      ["reference-label-repeated: two references have the letter A"],
    ],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a classification authority", () => {
  const withReason = (reason: string, date = "FEB 08"): string =>
    changed(classified, ["Reason: 1.4 (b)", reason], ["FEB 08", date]);

  test.each<[text: string, expected: readonly string[]]>([
    [withReason("Reason: 1.4 (h)"), []],
    [changed(withReason("Reason: 1.5 (d)", "JUN 03"), ["0591347", "1791347"]), []],
    [changed(withReason("Reason: 1.4 (d)", "JUN 03"), ["0591347", "1791347"]), []],
    [
      withReason("Reason: 1.5 (d)"),
      [
        "reason-out-of-date: the section of the reasons is not of the time of the cable: 1.5 on 28 February 2008, when it was 1.4",
      ],
    ],
    ["Classified By: Jane Doe. Reason: 1.5 (h)", ["reason-unknown: the order has no such reason: 1.5 (h)"]],
    [
      "Classified By: Jane Doe. Reason: 1.4 (b) and (x)",
      ["reason-unknown: the order has no such reason: 1.4 (b) and (x)"],
    ],
    ["Classified By: Jane Doe. Reason: 1.7 (b)", ["reason-unknown: the order has no such reason: 1.7 (b)"]],
    [
      changed(unclassified, ["1. (U)", "Classified By: Jane Doe. Reason: 1.4 (b).\n\n1. (U)"]),
      ["authority-unneeded: the text is unclassified, and yet somebody has classified it"],
    ],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("built by hand may have reasons that no text gives", () => {
    const classifiedBy = buildClassificationAuthority({ reasons: { section: "1.4", letters: ["z"] } });
    expect(check(buildCable({ classifiedBy })).map(({ code }) => code)).toEqual(["reason-unknown"]);
  });
});
