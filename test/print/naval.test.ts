import { describe, expect, test } from "vitest";
import {
  buildCable,
  buildClassificationLine,
  buildMessageSet,
  buildMrn,
  buildOriginLine,
  buildParagraph,
  buildPortionMarking,
  buildRoutingIndicator,
  buildRoutingLine,
  buildSignature,
  buildSubjectLine,
  buildSubParagraph,
  buildTable,
  buildTextBlock,
  buildTrailer,
} from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import type { PrintOptions } from "../../src/options.js";
import { printCable } from "../../src/print/index.js";

const printed = (fields: Partial<Cable>, options: PrintOptions = {}): readonly string[] =>
  printCable(buildCable({ dialect: "naval", ...fields }), options)
    .trimEnd()
    .split("\n");

const set = (name: string, ...fields: string[]) => buildMessageSet({ name, fields });
const indicators = ["RUEXYZA", "", "RUEX\nYZB"].map((code) => buildRoutingIndicator({ code }));
const filed = { day: 33, time: "1200" };

describe("routing", () => {
  test.each([
    [
      "all on one line",
      { precedence: "priority", format: "RTTUZYUW", group: "UUUU", indicators },
      { routingIndicator: "RUEABCD", serial: "0001", filed },
      ["PTTUZYUW RUEABCD0001 0331200-UUUU--RUEXYZA RUEX YZB."],
    ],
    [
      "the letter as read, without a precedence",
      { format: "RTTUZYUW" },
      { routingIndicator: "RUEABCD", filed },
      ["RTTUZYUW RUEABCD 0331200--"],
    ],
    ["a place for a time that is missing", { format: "RTTUZYUW" }, { serial: "0001" }, ["RTTUZYUW 0001 DDDHHMM--"]],
    ["no origin", { format: "RTTUZYUW", indicators }, null, ["RTTUZYUW DDDHHMM--RUEXYZA RUEX YZB."]],
    [
      "as in a telegram, without the letters of a format",
      { precedence: "routine", indicators },
      { routingIndicator: "RUEABCD", serial: "0001", filed },
      ["RR RUEXYZA RUEX YZB", "DE RUEABCD #0001 0331200"],
    ],
  ] as const)("%s", (_, routing, origin, lines) => {
    expect(
      printed({ routing: buildRoutingLine(routing), origin: origin === null ? null : buildOriginLine(origin) }),
    ).toEqual(lines);
  });

  test("an origin alone is that of a telegram", () => {
    expect(printed({ origin: buildOriginLine({ routingIndicator: "RUEABCD" }) })).toEqual(["DE RUEABCD"]);
  });
});

describe("class line", () => {
  test.each([
    [
      "everything",
      {
        level: "unclassified",
        caveats: ["FOUO", " "],
        subjectCode: "N01000",
        section: { number: 1, total: 2 },
        note: "CORRECTED",
      },
      "UNCLAS//FOUO //N01000// SECTION 01 OF 02 CORRECTED",
    ],
    ["a level alone", { level: "secret" }, "S E C R E T"],
    ["a part without the total", { level: "unclassified", section: { number: 3, total: null } }, "UNCLAS /03"],
    ["what was written, without a level", { caveats: ["FOUO"], text: "UNCLSS//FOUO\n//N1//" }, "UNCLSS//FOUO //N1//"],
    ["without a level and a word", { caveats: ["FOUO"], subjectCode: "N01000" }, "//FOUO //N01000//"],
    ["a level, though another line is written", { level: "unclassified", text: "UNCLAS//N1//" }, "UNCLAS"],
  ] as const)("%s", (_, fields, line) => {
    expect(printed({ classification: buildClassificationLine(fields) })).toEqual([line]);
  });

  test.each([
    [{ station: "NAVADMIN", number: 7, year: 2005 }, "NAVADMIN 007/05"],
    [{ station: "NAVADMIN", number: 1221, year: null }, "NAVADMIN 1221"],
    [{ station: "MARADMIN", number: 21, year: 1998 }, "MARADMIN 021/98"],
  ])("the number %o", (fields, line) => {
    const classification = buildClassificationLine({ level: "unclassified" });
    expect(printed({ classification, number: buildMrn(fields) })).toEqual(["UNCLAS", line]);
  });
});

describe("sets", () => {
  test("one a line, the remarks behind their name, and what follows them", () => {
    const sets = [
      set("MSGID", "GENADMIN", "EXAMPLE FLEET", "", "MAY", ""),
      set("REF", "A", "DOC\nONE"),
      set("RMKS"),
      set("POC", "J DOE"),
    ];
    const body = [
      buildParagraph({ number: 1, text: "THE SHIP SAILS." }),
      buildParagraph({ number: 2, text: "THE SHIP RETURNS." }),
    ];
    expect(printed({ sets, body, trailer: buildTrailer({ break: true }) })).toEqual([
      "MSGID/GENADMIN/EXAMPLE FLEET//MAY//",
      "REF/A/DOC ONE//",
      "",
      "RMKS/1. THE SHIP SAILS.",
      "",
      "2. THE SHIP RETURNS.//",
      "",
      "POC/J DOE//",
      "",
      "BT",
    ]);
  });

  test.each([
    ["RMKS", [], "RMKS/"],
    ["RMK", [], "RMK/"],
    ["REMARKS", [], "REMARKS/"],
    ["GENTEXT", [], "GENTEXT/"],
    ["GENTEXT", ["REMARKS"], "GENTEXT/REMARKS/"],
  ])("%s with %o opens the remarks", (name, fields, head) => {
    const body = [buildTextBlock({ text: "Hello." })];
    expect(printed({ sets: [set(name, ...fields)], body })).toEqual([`${head}Hello.//`]);
  });

  test.each([
    ["RMKS", ["A TEXT"], "RMKS/A TEXT//"],
    ["RMK", ["A TEXT"], "RMK/A TEXT//"],
    ["REMARKS", ["A TEXT"], "REMARKS/A TEXT//"],
    ["GENTEXT", ["REMARKS", "A TEXT"], "GENTEXT/REMARKS/A TEXT//"],
    ["POC", [], "POC//"],
  ])("%s with %o does not", (name, fields, line) => {
    const body = [buildTextBlock({ text: "Hello." })];
    expect(printed({ sets: [set(name, ...fields)], body })).toEqual([line, "", "Hello."]);
  });

  test("the last that opens the remarks does", () => {
    expect(
      printed({ sets: [set("RMKS"), set("GENTEXT", "REMARKS")], body: [buildTextBlock({ text: "Hello." })] }),
    ).toEqual(["RMKS//", "", "GENTEXT/REMARKS/Hello.//"]);
  });

  test("without remarks the head stands alone", () => {
    expect(printed({ sets: [set("RMKS"), set("POC", "J DOE")] })).toEqual(["RMKS/", "", "POC/J DOE//"]);
  });
});

describe("the end of the remarks", () => {
  const sets = [set("RMKS")];
  const table = buildTable({ lines: ["  A   1", "  B   2"] });
  const item = buildSubParagraph({ label: "a.", text: "It sails." });
  test.each<[string, Cable["body"], readonly string[]]>([
    ["behind the last line of prose", [buildTextBlock({ lines: ["Hello.", "Bye."] })], ["RMKS/Hello.", "Bye.//"]],
    ["not where it stands already", [buildTextBlock({ text: "Hello.//" })], ["RMKS/Hello.//"]],
    ["apart from a slash of the text", [buildTextBlock({ text: "And/" })], ["RMKS/And/ //"]],
    ["not behind a table", [buildTextBlock({ text: "Hello." }), table], ["RMKS/Hello.", "", "  A   1", "  B   2"]],
    [
      "not behind a table of a paragraph",
      [buildParagraph({ number: 1, children: [table] })],
      ["RMKS/1.", "", "  A   1", "  B   2"],
    ],
    ["behind an item", [buildParagraph({ number: 1, children: [item] })], ["RMKS/1.", "", "a. It sails.//"]],
    ["behind a number alone", [buildParagraph({ number: 1 })], ["RMKS/1.//"]],
    [
      "below the head, of a paragraph without a number",
      [buildParagraph({ text: "Hello." })],
      ["RMKS/", "", "Hello.//"],
    ],
    ["below the head, of a table", [table], ["RMKS/", "", "  A   1", "  B   2"]],
  ])("%s", (_, body, lines) => {
    expect(printed({ sets, body })).toEqual(lines);
  });

  test("not before a name", () => {
    const signature = buildSignature({ names: ["DOE"] });
    expect(printed({ sets, body: [buildTextBlock({ text: "Hello." })], signature })).toEqual([
      "RMKS/Hello.",
      "",
      "DOE",
    ]);
  });
});

describe("subject", () => {
  const subject = buildSubjectLine({ marking: buildPortionMarking({ level: "unclassified" }), text: "RAIN AT SEA" });

  test("stands for the text of the first set of its name", () => {
    expect(printed({ subject, sets: [set("SUBJ", "RAIN"), set("SUBJ", "SNOW")] })).toEqual([
      "SUBJ/(U) RAIN AT SEA//",
      "SUBJ/SNOW//",
    ]);
  });

  test("without a marking", () => {
    const plain = buildSubjectLine({ text: "RAIN AT SEA" });
    expect(printed({ subject: plain, sets: [set("MSGID", "X"), set("SUBJ", "RAIN")] })).toEqual([
      "MSGID/X//",
      "SUBJ/RAIN AT SEA//",
    ]);
  });

  test("is that of a telegram without such a set", () => {
    expect(printed({ subject, sets: [set("MSGID", "X")] })).toEqual(["SUBJECT: (U) RAIN AT SEA", "MSGID/X//"]);
  });

  test("is not needed for a set of its name", () => {
    expect(printed({ sets: [set("SUBJ", "RAIN")] })).toEqual(["SUBJ/RAIN//"]);
  });
});

describe("width", () => {
  const wrapped = (text: string) => printed({ sets: [set("NARR", text)] }, { width: 40 });
  const long = "a".repeat(30);

  test("breaks a set before words that begin nothing else", () => {
    expect(wrapped("the ship sails SLOWLY TO THE HARBOUR and Returns WITH 12 SAILS AND STAYS AND/OR leaves")).toEqual([
      "NARR/the ship sails SLOWLY TO THE",
      "HARBOUR and Returns WITH 12 SAILS AND",
      "STAYS AND/OR leaves//",
    ]);
  });

  test.each(["/", ":", "-"])("never breaks behind %s", (sign) => {
    expect(wrapped(`${long}${sign} waits here`)).toEqual([`NARR/${long}${sign} waits`, "here//"]);
  });

  test.each(
    "BT FM TO INFO REF PAGE UNCLAS SECRET CONFIDENTIAL TOP PASS XMT RESTRICTED LIMITED A AB1 AB/ AB: 1. (U)".split(" "),
  )("never begins a line with %s", (word) => {
    expect(wrapped(`aaaa ${"a".repeat(39)} ${word} bbbb`).map((line) => line.split(" ", 1)[0])).toEqual([
      "NARR/aaaa",
      "a".repeat(39),
      ...(/[/:]$/.test(word) ? [] : ["bbbb//"]),
    ]);
  });

  test("wraps the prose of the remarks", () => {
    const body = [buildTextBlock({ text: "the ship sails to the island and comes back again" })];
    expect(printed({ sets: [set("RMKS")], body }, { width: 40 })).toEqual([
      "RMKS/the ship sails to the island and comes",
      "back again//",
    ]);
  });
});
