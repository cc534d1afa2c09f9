import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.js";

const cableOf = (text: string) => parse(text).cable;
const banner = "UNCLAS ELSEWHERE 000412";

describe("a line that comes a second time", () => {
  test.each([
    ["FL1", "VZCZCXRO4410\nRR RUEHAA\nVZCZCXRO4411", "VZCZCXRO4411", "transmission"],
    ["FL2", "OO RUEHAA\nRR RUEHBB", "RR RUEHBB", "routing"],
    ["FL3", "DE RUEHXQ #0412 0591347\nDE RUEHNN #0413 0591348", "DE RUEHNN #0413 0591348", "origin"],
    ["FL4", "ZNR UUUUU ZZH\nZNY CCCCC ZZH", "ZNY CCCCC ZZH", "security"],
    ["FL6", "FM AMEMBASSY ELSEWHERE\nFM AMEMBASSY NOWHERE", "FM AMEMBASSY NOWHERE", "from"],
    ["E.O.", "E.O. 12958: N/A\nE.O. 12958: DECL: X1", "E.O. 12958: DECL: X1", "executiveOrder"],
    ["TAGS", "TAGS: PREL\nTAGS: ECON", "TAGS: ECON", "tags"],
    ["SUBJECT", "SUBJECT: RAIN\nSUBJECT: SNOW", "SUBJECT: SNOW", "subject"],
    ["REF", "REF: NOWHERE 12\nREF: FARAWAY 13", "REF: FARAWAY 13", "references"],
    [
      "the first line of the text",
      `${banner}\n${banner.replace("412", "413")}`,
      "UNCLAS ELSEWHERE 000413",
      "classification",
    ],
  ] as const)("%s is kept as a repeat, and the first one counts", (_, text, second, slot) => {
    const cable = cableOf(text);
    expect(cable.unknown).toMatchObject([{ text: second, repeats: slot }]);
    expect(text.slice(0, cable[slot]?.end)).not.toContain(second);
  });

  test.each([
    ["the same to the letter", "TAGS: PREL, XX\nSUBJECT: RAIN\nTAGS: PREL, XX"],
    ["the same words, written another way", "TAGS: PREL, XX\nSUBJECT: RAIN\nTAGS: PREL XX"],
    ["cut short", "SUBJECT: RAIN IN NOWHERE\nTAGS: PREL\nSUBJECT: RAIN IN"],
  ])("%s is a note", (_, text) => {
    const { unknown, notes } = cableOf(text);
    expect(unknown).toEqual([]);
    expect(notes).toMatchObject([{ kind: "repeat" }]);
  });

  test("the whole copy of a line wins over one cut short", () => {
    const { subject, notes, unknown } = cableOf("SUBJECT: RAIN IN\nTAGS: PREL\nSUBJECT: RAIN IN NOWHERE");
    expect(subject?.text).toBe("RAIN IN NOWHERE");
    expect(notes).toMatchObject([{ kind: "repeat", text: "SUBJECT: RAIN IN" }]);
    expect(unknown).toEqual([]);
  });

  test("in the body it is furniture of its paragraph", () => {
    const { body, unknown, subject } = cableOf(
      "SUBJECT: RAIN\n\n1. (U) It rained\n\nUNCLAS SECTION 02 OF 02 ELSEWHERE 000412\n\nSUBJECT: SNOW\n\nall day.",
    );
    expect(subject?.text).toBe("RAIN");
    expect(unknown).toEqual([]);
    expect(body).toMatchObject([{ text: "It rained all day.", children: [{}, { type: "SectionBreak" }, {}] }]);
  });
});

describe("what a page says above the heading", () => {
  const page =
    "All messages of the fleet of Elsewhere are listed here.\n\nThe fleet of Elsewhere sails again on Monday.";
  test.each([
    ["a time", "R 311234Z JAN 10\nFM AMEMBASSY ELSEWHERE\nTO SECSTATE WASHDC"],
    ["the start of the transmission", "VZCZCXRO4410\nRR RUEHAA\nDE RUEHXQ #0412 0311234"],
  ])("is no text before %s: the captions and passing lines behind it are fields", (_, heading) => {
    const { captions, passing, body } = cableOf(
      `${page}\n\n${heading}\n${banner}\nSIPDIS\nSTATE FOR EUR\nSUBJECT: BOATS\n\n1. They sail.`,
    );
    expect(captions).toMatchObject([{ name: "SIPDIS" }]);
    expect(passing).toMatchObject([{ text: "STATE FOR EUR" }]);
    expect(body.map(({ type }) => type)).toEqual(["TextBlock", "TextBlock", "Paragraph"]);
  });

  test("leaves BT and the number of a naval message in their places", () => {
    const { separation, classification, number, trailer } = cableOf(
      `${page}\n\nR 311234Z JAN 10\nFM CNO ELSEWHERE\nTO NAVADMIN\nBT\nUNCLAS\nNAVADMIN 012/10\nSUBJ/BOATS//\nRMKS/1. THEY SAIL.//\nBT`,
    );
    expect([separation?.type, classification?.level, number?.number]).toEqual(["Separation", "unclassified", 12]);
    expect(trailer).toMatchObject({ break: true });
  });

  test("is the text where paragraphs or fields came: a heading behind them begins another", () => {
    const { captions } = cableOf(`SUBJECT: BOATS\n\n${page}\n\nFM AMEMBASSY ELSEWHERE\nSIPDIS`);
    expect(captions).toEqual([]);
  });
});

test("a heading that comes a second time is a note, whatever its other lines say", () => {
  const { routing, notes, unknown } = cableOf("VZCZCXRO4410\nRR RUEHAA\nVZCZCXRO4410\nRR RUEHBB");
  expect(routing?.indicators.map(({ code }) => code)).toEqual(["RUEHAA"]);
  expect(notes).toMatchObject([
    { kind: "repeat", text: "VZCZCXRO4410", after: "routing" },
    { kind: "repeat", text: "RR RUEHBB", after: "routing" },
  ]);
  expect(unknown).toEqual([]);
});

test("lines of the heading below prose are furniture, but for those that have not come yet", () => {
  const lines = [
    "SUBJECT: SNOW",
    "TAGS: PREL",
    "SIPDIS",
    "STATE FOR AF/XX",
    "RELEASE IN FULL",
    "NOWHERE 00000412  001.2 OF 002",
  ];
  const { tags, subject, body } = cableOf(
    `SUBJECT: RAIN\n\nIt rained all day and all night.\n\n${lines.join("\n\n")}\n`,
  );
  expect(subject?.text).toBe("RAIN");
  expect(tags?.items).toMatchObject([{ code: "PREL" }]);
  expect(body).toMatchObject([
    { type: "TextBlock", text: "It rained all day and all night." },
    {
      type: "SectionBreak",
      lines: ["SUBJECT: SNOW", "SIPDIS", "STATE FOR AF/XX", "RELEASE IN FULL", "NOWHERE 00000412 001.2 OF 002"],
    },
  ]);
});

test("labelled fields may come below prose", () => {
  const { tags, subject, body } = cableOf(
    "Words of a text that is longer than six words.\n\nTAGS: PREL\nSUBJECT: RAIN",
  );
  expect([tags?.items.length, subject?.text, body.length]).toEqual([1, "RAIN", 1]);
});

describe("the banner of a page", () => {
  test("gives the level of a text that has no first line of its own", () => {
    expect(cableOf("     CONFIDENTIAL\n\nSUBJECT: RAIN").classification).toMatchObject({
      level: "confidential",
      mrn: null,
    });
  });

  test("gives way to the first line of the text", () => {
    const { classification, notes } = cableOf(`     UNCLASSIFIED\n\nFM AMEMBASSY ELSEWHERE\n\n${banner}`);
    expect(classification).toMatchObject({ level: "unclassified", mrn: { number: 412 } });
    expect(notes).toMatchObject([{ kind: "page", text: "UNCLASSIFIED" }]);
  });

  test("with a control, behind the first line of the text, is a note", () => {
    const { classification, notes } = cableOf("S E C R E T ELSEWHERE 000412\n\nSECRET NOFORN\n\nSUBJECT: RAIN");
    expect(classification?.mrn?.number).toBe(412);
    expect(notes).toMatchObject([{ kind: "page", text: "SECRET NOFORN", after: "classification" }]);
  });

  test("behind the first line of the text is a note", () => {
    const { classification, notes } = cableOf(`${banner}\n\nUNCLASSIFIED\n\nSUBJECT: RAIN`);
    expect(classification?.mrn?.number).toBe(412);
    expect(notes).toMatchObject([{ kind: "page", text: "UNCLASSIFIED", after: "classification" }]);
  });
});

describe("lines about the copy", () => {
  test.each([
    [
      "extract",
      "This record is a partial extract of the original cable.",
      "This record is a partial extract of the original cable.",
    ],
    [
      "release",
      "Declassified/Released US Department of State 20 MAR 2024",
      "Declassified/Released US Department of State 20 MAR 2024",
    ],
    ["release", "RELEASE IN FULL", "RELEASE IN FULL"],
    ["distribution", "NOTE BY OC/T: NOT PASSED", "NOTE BY OC/T: NOT PASSED"],
    ["distribution", "ACTION AF-00", "ACTION AF-00"],
    ["distribution", "INFO  LOG-00  INR-01   /002W", "INFO LOG-00 INR-01 /002W"],
    ["distribution", "---------------------8A8E0D  271459Z /38", "---------------------8A8E0D 271459Z /38"],
    ["record", "Cable dated:2008-02-28T13:47", "Cable dated:2008-02-28T13:47"],
    ["record", "08ELSEWHERE412", "08ELSEWHERE412"],
    ["redaction", "XXXXXXXXXXXX", "XXXXXXXXXXXX"],
    ["redaction", "[redacted]", "[redacted]"],
    ["page", "ELSEWHERE 00000412  001.2 OF 003", "ELSEWHERE 00000412 001.2 OF 003"],
  ])("%s: %j", (kind, line, text) => {
    const { notes, unknown } = cableOf(`${banner}\n\n${line}\n\nSUBJECT: RAIN`);
    expect(notes).toMatchObject([{ kind, text, after: "classification" }]);
    expect(unknown).toEqual([]);
  });

  test("stand behind the signature, too", () => {
    const { notes, signature } = cableOf("SUBJECT: RAIN\n\n1. (U) It rained.\nDOE\n\nNOTE BY OC/T: NOT PASSED");
    expect(signature?.names).toEqual(["DOE"]);
    expect(notes).toMatchObject([{ kind: "distribution", after: "signature" }]);
  });
});

test("the page line of a fragment is furniture without its time, too", () => {
  const { body } = cableOf("1. THE TALKS ABOUT THE BOATS\nCONFIDENTIAL\nPAGE 02 ELSEWHERE 000412\nGO ON.");
  expect(body).toMatchObject([{ children: [{}, { type: "SectionBreak" }, { text: "GO ON." }] }]);
});

test("the subject of a message of the Army ends where its constant words begin", () => {
  const { subject, body } = cableOf(
    "ALARACT 012/2010\nDTG: R 311234Z JAN 10\nUNCLAS\nSUBJ/ALARACT 012/2010 - BOATS\nTHIS ALARACT MESSAGE HAS BEEN SENT FOR ELSEWHERE\n1. (U) THEY SAIL.",
  );
  expect(subject?.text).toBe("ALARACT 012/2010 - BOATS");
  expect(body.map(({ type }) => type)).toEqual(["TextBlock", "Paragraph"]);
});

test.each([
  ["10ELSEWHERE412 2010-01-31 12:34 2011-08-30 01:44 CONFIDENTIAL Embassy Elsewhere"],
  ["Redacted: This text was not redacted by the page."],
])("what a page says of a record is a note: %j", (line) => {
  const { body, notes, captions } = cableOf(`${line}\n\n${banner}\nSIPDIS\n\nSUBJECT: RAIN`);
  expect(notes).toMatchObject([{ kind: "record", text: line }]);
  expect([body, captions.length]).toEqual([[], 1]);
});

test.each([
  ["with a signature before it", "\nROE\n\n=====CABLE ENDS=====", "signature"],
  ["without", "\n\n=====CABLE ENDS=====", "body"],
  ["with number and level", "\nROE\n\nNNNN\n\n2003ELSEWHERE00012 - Classification: SECRET", "trailer"],
])("the end of a dump is a note, %s", (_, end, after) => {
  const { body, notes, unknown } = cableOf(`SUBJECT: RAIN\n\n1. (U) It rained all day.${end}`);
  expect(unknown).toEqual([]);
  expect(body).toHaveLength(1);
  expect(notes).toMatchObject([{ kind: "record", after }]);
});

test("a line that no rule knows, below prose, is prose", () => {
  const { body, unknown } = cableOf(
    "SUBJECT: RAIN\n\nIt rained all day and all night.\n\nTAGS: PREL\n\nQQQQ 12\n\nIt stopped.",
  );
  expect(unknown).toEqual([]);
  expect(body).toMatchObject([
    { text: "It rained all day and all night." },
    { type: "TextBlock", text: "QQQQ 12" },
    { type: "TextBlock", text: "It stopped." },
  ]);
});

test("words behind the end are an unknown line", () => {
  const { unknown, trailer } = cableOf(
    "SUBJECT: RAIN\n\n1. (U) It rained.\nBT\nNNNN\n\nWords of a text that stands behind the end.\n",
  );
  expect(trailer?.endOfMessage).toBe(true);
  expect(unknown).toMatchObject([
    { text: "Words of a text that stands behind the end.", repeats: null, after: "trailer" },
  ]);
});

test.each([
  ["before everything", "QQQQ 12\nFM AMEMBASSY ELSEWHERE", "start"],
  ["among the addressees", "FM AMEMBASSY ELSEWHERE\nTO SECSTATE WASHDC\n\nQQQQ 12\n\nUNCLAS ELSEWHERE 000412", "to"],
  ["in the text", "UNCLAS ELSEWHERE 000412\n\nQQQQ 12\n\nSUBJECT: RAIN", "classification"],
])("a line that no rule knows, %s", (_, text, after) => {
  expect(cableOf(text).unknown).toMatchObject([{ type: "UnknownLine", text: "QQQQ 12", repeats: null, after }]);
});

test.each([
  ["a caption on the line of the banner", "UNCLAS ELSEWHERE 000412 NOFORN TAGS: PREL", ["NOFORN"]],
  ["a caption behind the E.O. line", "E.O. 12958: N/A SIPDIS", ["SIPDIS"]],
  ["a caption behind the TAGS", "TAGS: PREL, XX SIPDIS", ["SIPDIS"]],
])("%s", (_, text, names) => {
  const cable = cableOf(text);
  const caveats = cable.classification?.caveats ?? [];
  expect([...caveats, ...cable.captions.map(({ name }) => name)]).toEqual(names);
});

test("the cable spans its text, and the nodes lie where they are written", () => {
  const text = `  ${banner}  \n\nSUBJECT: RAIN  \n`;
  const cable = cableOf(text);
  expect([cable.start, cable.end]).toEqual([0, text.length]);
  expect(text.slice(cable.classification?.start, cable.classification?.end)).toBe(banner);
  expect(text.slice(cable.subject?.start, cable.subject?.end)).toBe("SUBJECT: RAIN");
  expect(cable.dialect).toBe("telegram");
});

describe("BT", () => {
  test.each([
    ["before everything", "BT", true],
    ["behind a heading", "R 281347Z FEB 08\nFM AMEMBASSY ELSEWHERE\nBT", true],
    ["behind the class line", "UNCLAS ELSEWHERE 000412\nBT", true],
    ["behind a paragraph", "1. (U) Words.\nBT", false],
    ["behind a paragraph without words", "1. (U)\nBT", false],
    ["behind prose", "These are the words of a text.\n\nBT", false],
    ["behind a title", "THE TALKS\n---------\n\nBT", false],
    ["behind a subject", "SUBJECT: RAIN\nBT", false],
    ["behind TAGS", "TAGS: PREL\nBT", false],
    ["behind the order", "E.O. 12958: N/A\nBT", false],
    ["before a number", "BT\n#0412", false],
  ])("%s stands before the text: %s", (_, text, isBefore) => {
    const { separation, trailer } = cableOf(text);
    expect([separation !== null, trailer?.break ?? false]).toEqual([isBefore, !isBefore]);
  });
});
