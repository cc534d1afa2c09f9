import { describe, expect, test } from "vitest";
import * as build from "../src/ast/build.js";
import { parse, print, toTelegram } from "../src/index.js";

const naval = build.buildCable({
  dialect: "naval",
  dtg: build.buildDateTimeGroup({ precedences: ["routine"], date: "2010-01-31T12:34Z", zone: "Z" }),
  from: build.buildAddressee({ name: "EXAMPLE FLEET" }),
  to: [build.buildAddressee({ name: "ALL SHIPS" })],
  subject: build.buildSubjectLine({ text: "BREAD FOR SHIPS" }),
  sets: [
    build.buildMessageSet({ name: "MSGID", fields: ["GENADMIN", "EXAMPLE FLEET"] }),
    build.buildMessageSet({ name: "SUBJ", fields: ["BREAD FOR SHIPS"] }),
  ],
  body: [build.buildParagraph({ number: 1, children: [build.buildTextBlock({ lines: ["SHIPS GET BREAD."] })] })],
});

const smart = build.buildCable({
  dialect: "smart",
  dtg: build.buildDateTimeGroup({ date: "2012-05-04T14:05Z", zone: "Z" }),
  from: build.buildAddressee({ name: "AMEMBASSY EXAMPLE" }),
  to: [
    build.buildAddressee({ name: "SECSTATE WASHDC", precedence: "routine" }),
    build.buildAddressee({ name: "AMEMBASSY ELSEWHERE", precedence: "immediate" }),
  ],
  info: [build.buildAddressee({ name: "AMEMBASSY NOWHERE", precedence: "routine" })],
  classification: build.buildClassificationLine({
    level: "unclassified",
    mrn: build.buildMrn({ station: "EXAMPLE", number: 1208, year: 2012, yearWritten: true }),
  }),
  subject: build.buildSubjectLine({ text: "BREAD" }),
  drafting: build.buildDrafting({ draftedBy: [build.buildOfficial({ office: "EXAMPLE", name: "Doe, Jane A" })] }),
  attributes: build.buildAttributes({
    items: [build.buildAttribute({ key: "Attachments", value: "Metadata.dat" })],
  }),
});

const archive = build.buildCable({
  dialect: "archive",
  distribution: build.buildDistribution({ offices: [build.buildOffice({ symbol: "EUR", copies: 25 })], total: 25 }),
  control: build.buildControlLine({ counters: ["064536"] }),
  subject: build.buildSubjectLine({ text: "BREAD" }),
  body: [
    build.buildParagraph({
      number: 1,
      children: [
        build.buildTextBlock({ lines: ["THE TALKS WENT"] }),
        build.buildSectionBreak({ lines: ["PAGE 02        EXAMPL  02223  201251Z"] }),
        build.buildTextBlock({ lines: ["ON FOR DAYS."] }),
      ],
    }),
  ],
  notes: [build.buildNote({ kind: "page", text: "PAGE 01        EXAMPL  02223  201251Z" })],
});

const losses = (cable: typeof naval): readonly string[] =>
  toTelegram(cable).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe("toTelegram", () => {
  test("gives a telegram back as it is", () => {
    const { cable } = parse("TAGS: PREL");
    const converted = toTelegram(cable);
    expect(converted.cable).toBe(cable);
    expect(converted.diagnostics).toEqual([]);
  });

  test("says which parts are left out, and leaves them out", () => {
    expect(losses(naval)).toEqual(["conversion-loss: the set MSGID has no place in a telegram"]);
    expect(losses(smart)).toEqual([
      "conversion-loss: the drafting block has no place in a telegram",
      "conversion-loss: the attribute Attachments has no place in a telegram",
    ]);
    expect(losses(archive)).toEqual([
      "conversion-loss: the distribution has no place in a telegram",
      "conversion-loss: the dash line has no place in a telegram",
      "conversion-loss: a page heading has no place in a telegram",
      "conversion-loss: a page heading has no place in a telegram",
    ]);
    for (const cable of [naval, smart, archive]) {
      const converted = toTelegram(cable).cable;
      expect(toTelegram(converted)).toEqual({ cable: converted, diagnostics: [] });
      expect(converted).toMatchObject({
        dialect: "telegram",
        distribution: null,
        drafting: null,
        control: null,
        sets: [],
        attributes: null,
      });
    }
  });

  test("makes a list of the references that stand in sets", () => {
    const sets = [
      build.buildMessageSet({ name: "REF", fields: ["A", "DOC", "EXAMPLE FLEET", "01DEC2009"] }),
      build.buildMessageSet({ name: "REF", fields: ["B", "MSG", "-"] }),
      build.buildMessageSet({ name: "NARR", fields: ["REF A IS EXAMPLEINST 1000.1."] }),
    ];
    const { cable, diagnostics } = toTelegram({ ...naval, sets });
    expect(diagnostics).toEqual([]);
    expect(cable.references?.items.map(({ label, text }) => [label, text])).toEqual([
      ["A", "DOC EXAMPLE FLEET 01DEC2009, EXAMPLEINST 1000.1"],
      ["B", "MSG"],
    ]);
    expect(print(cable)).toContain("REF: A. DOC EXAMPLE FLEET 01DEC2009, EXAMPLEINST 1000.1\n     B. MSG\n");
    const references = build.buildReferenceList({ items: [build.buildReference({ label: "A", text: "A BOOK" })] });
    expect(toTelegram({ ...naval, sets, references }).cable.references).toBe(references);
  });

  test("leaves out the number in a series", () => {
    const number = build.buildMrn({ station: "NAVADMIN", number: 12, year: 2010, yearWritten: true });
    expect(losses({ ...naval, sets: [], number })).toEqual([
      "conversion-loss: the number in a series has no place in a telegram",
    ]);
    expect(toTelegram({ ...naval, number }).cable.number).toBeNull();
  });

  test.each([
    ["RMKS", []],
    ["GENTEXT", ["REMARKS"]],
  ])("keeps the text of a %s set as the body, and does not tell the set as lost", (name, fields) => {
    const cable = { ...naval, sets: [...naval.sets, build.buildMessageSet({ name, fields })] };
    expect(losses(cable)).toEqual(["conversion-loss: the set MSGID has no place in a telegram"]);
    expect(toTelegram(cable).cable.body).toEqual(naval.body);
  });

  test("tells a set of remarks without a body, and a text of its own", () => {
    const sets = [
      build.buildMessageSet({ name: "GENTEXT", fields: ["AUTHORITY", "THE BAKER."] }),
      build.buildMessageSet({ name: "RMKS", fields: [] }),
    ];
    expect(losses({ ...naval, sets, body: [] })).toEqual([
      "conversion-loss: the set GENTEXT has no place in a telegram",
      "conversion-loss: the set RMKS has no place in a telegram",
    ]);
  });

  test("leaves out the subject code", () => {
    const classification = build.buildClassificationLine({ level: "unclassified", subjectCode: "N01000" });
    expect(losses({ ...naval, sets: [], classification })).toEqual([
      "conversion-loss: the subject code N01000 has no place in a telegram",
    ]);
    expect(toTelegram({ ...naval, classification }).cable.classification).toEqual({
      ...classification,
      subjectCode: null,
    });
  });

  test("puts the highest precedence of each list before the time", () => {
    expect(toTelegram(smart).cable.dtg?.precedences).toEqual(["immediate", "routine"]);
    expect(toTelegram(naval).cable.dtg?.precedences).toEqual(["routine"]);
    expect(toTelegram(build.buildCable({ dialect: "smart" })).cable.dtg).toBeNull();
  });
});

describe("print", () => {
  test("prints another family as a telegram", () => {
    expect(print(smart, { dialect: "telegram" })).toBe(
      [
        "O R 041405Z MAY 12",
        "FM AMEMBASSY EXAMPLE",
        "TO SECSTATE WASHDC ROUTINE",
        "AMEMBASSY ELSEWHERE IMMEDIATE",
        "INFO AMEMBASSY NOWHERE ROUTINE",
        "",
        "UNCLAS EXAMPLE 001208",
        "",
        "SUBJECT: BREAD",
        "",
      ].join("\n"),
    );
    expect(print(archive, { dialect: "telegram" })).toBe("SUBJECT: BREAD\n\n1. THE TALKS WENT\nON FOR DAYS.\n");
  });

  test("refuses a family that the cable is not of", () => {
    expect(() => print(smart, { dialect: "naval" })).toThrow(
      new TypeError('"dialect" must be "telegram" or "smart" for this cable, got "naval"'),
    );
    expect(() => print(toTelegram(smart).cable, { dialect: "smart" })).toThrow(
      new TypeError('"dialect" must be "telegram" for this cable, got "smart"'),
    );
  });
});
