import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.js";

const cableOf = (text: string) => parse(text).cable;
const mrn = (station: string, number: number) => ({ station, number, year: null, yearWritten: false });

test.each([
  [
    "C O N F I D E N T I A L SECTION 01 OF 03 ELSEWHERE 000412",
    {
      level: "confidential",
      caveats: [],
      section: { number: 1, total: 3 },
      mrn: mrn("ELSEWHERE", 412),
      note: null,
      text: "C O N F I D E N T I A L SECTION 01 OF 03 ELSEWHERE 000412",
    },
  ],
  ["UNCLAS ELSEWHERE 000412", { level: "unclassified", section: null, mrn: mrn("ELSEWHERE", 412) }],
  ["UNCLASSIFIED ELSEWHERE 0412", { level: "unclassified", mrn: mrn("ELSEWHERE", 412) }],
  ["unclas elsewhere 000412", { level: "unclassified", mrn: mrn("ELSEWHERE", 412) }],
  ["UNCLAS E F T O ELSEWHERE 000412", { level: "efto" }],
  ["S E C R E T ELSEWHERE 000412", { level: "secret" }],
  ["SECRET ELSEWHERE 000412", { level: "secret" }],
  ["TOP SECRET ELSEWHERE 000412", { level: "top-secret" }],
  ["LIMITED OFFICIAL USE ELSEWHERE 05464", { level: "limited-official-use" }],
  ["C O N F I D E N T I A L", { level: "confidential", mrn: null }],
  ["S E C R E T//NOFORN ELSEWHERE 000412", { level: "secret", caveats: ["NOFORN"], mrn: mrn("ELSEWHERE", 412) }],
  ["SECRET NOFORN ELSEWHERE 000412", { level: "secret", caveats: ["NOFORN"] }],
  ["UNCLAS//FOR OFFICIAL USE ONLY// ELSEWHERE 000412", { caveats: ["FOR OFFICIAL USE ONLY"] }],
  ["UNCLAS PORT ELSEWHERE 000412", { mrn: mrn("PORT ELSEWHERE", 412) }],
  ["UNCLAS ST. ELSEWHERE 000412", { mrn: mrn("ST. ELSEWHERE", 412) }],
  ["UNCLAS SECTIO 01 0F 02 ELSEWHERE 000412", { section: { number: 1, total: 2 } }],
  ["UNCLAS ECTION 02 OF 02 ELSEWHERE 000412", { section: { number: 2, total: 2 } }],
  ["O N F I D E N T I A L ELSEWHERE 000412", { level: "confidential" }],
  ["C C O N F I D E N T I A L ELSEWHERE 000412", { level: "confidential" }],
  ["CONFIDENTIALELSEWHERE 000412", { level: "confidential", mrn: mrn("ELSEWHERE", 412) }],
  ["SECRETSECTION 01 OF 02 PORT ELSEWHERE 000412", { level: "secret", section: { number: 1, total: 2 } }],
  ["UNCLAS ELSEWHERE 000412 SUSPECTED DUPLICATE", { mrn: mrn("ELSEWHERE", 412), note: "SUSPECTED DUPLICATE" }],
  ["X Q X Q X Q X ELSEWHERE 000412", { level: null, mrn: mrn("ELSEWHERE", 412) }],
])("first line of the text: %j", (line, expected) => {
  expect(cableOf(line).classification).toMatchObject(expected);
});

test("the MRN takes the year of the date-time group, or of the option", () => {
  const line = "UNCLAS ELSEWHERE 000412";
  expect(cableOf(`R 281347Z FEB 08\n${line}`).classification?.mrn?.year).toBe(2008);
  expect(parse(line, { year: 2009 }).cable.classification?.mrn?.year).toBe(2009);
  expect(cableOf(`R 300000Z FEB 08\n${line}`).classification?.mrn?.year).toBe(2008);
});

const captionsOf = (text: string) => cableOf(`UNCLAS ELSEWHERE 000412\n\n${text}`).captions.map(({ name }) => name);

test.each([
  ["SIPDIS", ["SIPDIS"]],
  ["sipdis", ["SIPDIS"]],
  ["S IPDIS", ["SIPDIS"]],
  ["SI PDIS", ["SIPDIS"]],
  ["NOFORN\nSIPDIS", ["NOFORN", "SIPDIS"]],
  ["SIPDIS\n\nSIPDIS", ["SIPDIS", "SIPDIS"]],
  ["SENSITIVE", ["SENSITIVE"]],
  ["EYES ONLY", ["EYES ONLY"]],
  ["ROGER CHANNEL", ["ROGER CHANNEL"]],
  ["SIPDIS //", ["SIPDIS"]],
])("captions: %j", (text, names) => {
  expect(captionsOf(text)).toEqual(names);
});

test.each(["SIPDIS", "sipdis"])("a caption behind the number: %s", (word) => {
  const { classification, captions } = cableOf(`UNCLAS ELSEWHERE 000412 ${word}`);
  expect([classification?.note, captions.map(({ name }) => name)]).toEqual([null, ["SIPDIS"]]);
});

const passingOf = (text: string) => cableOf(`UNCLAS ELSEWHERE 000412\n\n${text}`).passing.map((line) => line.text);

test.each([
  ["STATE FOR AF/XX", ["STATE FOR AF/XX"]],
  ["STATE FOR AF/XX (ROE), INR\nNSC FOR POE", ["STATE FOR AF/XX (ROE), INR", "NSC FOR POE"]],
  ["DEPARTMENT PASS USTR FOR DOE/ROE", ["DEPARTMENT PASS USTR FOR DOE/ROE"]],
  ["DEPT PLEASE PASS TO NOWHERE", ["DEPT PLEASE PASS TO NOWHERE"]],
  ["Dept for AF/XX", ["Dept for AF/XX"]],
  ["NOWHERE FOR POL", ["NOWHERE FOR POL"]],
  ["USDOC FOR 4322/ITA/ROE", ["USDOC FOR 4322/ITA/ROE"]],
  ["STATE FOR AF/XX\n(ROE)", ["STATE FOR AF/XX (ROE)"]],
  ["STATE FOR AF/XX AND\nNSC FOR POE", ["STATE FOR AF/XX AND", "NSC FOR POE"]],
])("passing lines: %j", (text, lines) => {
  expect(passingOf(text)).toEqual(lines);
});

const nothing = { on: null, codes: [], event: null };

test.each([
  [
    "E.O. 12958: DECL: 02/28/2018",
    {
      order: "12958",
      declassify: { ...nothing, on: "2018-02-28" },
      downgrade: null,
      notApplicable: false,
      note: null,
      text: "E.O. 12958: DECL: 02/28/2018",
    },
  ],
  ["E.O. 12958: N/A", { order: "12958", declassify: null, notApplicable: true }],
  ["EO 12958 N/A", { order: "12958", notApplicable: true }],
  ["E.O.: 12958: N/A", { order: "12958", notApplicable: true }],
  ["E.O.12958:N/A", { order: "12958", notApplicable: true }],
  ["e.o. 12958: decl: 2/8/2018", { declassify: { ...nothing, on: "2018-02-08" } }],
  ["E.O. 12958: DECL: 2018/02/28", { declassify: { ...nothing, on: "2018-02-28" } }],
  ["E.O. 12958: DECL: 02-28-18", { declassify: { ...nothing, on: "2018-02-28" } }],
  ["E.O. 12958: DECL: X1, X5", { declassify: { ...nothing, codes: ["X1", "X5"] } }],
  ["E.O. 13526: DECL: 25X1-HUMAN", { order: "13526", declassify: { ...nothing, codes: ["25X1-HUMAN"] } }],
  ["E.O. 12356: DECL: OADR", { declassify: { ...nothing, codes: ["OADR"] } }],
  ["E.O. 11652: GDS", { order: "11652", declassify: { ...nothing, codes: ["GDS"] } }],
  ["E.O. 12958: DNG: CO 04/01/2009", { downgrade: { level: "confidential", on: "2009-04-01" } }],
  ["E.O. 12958: DECL: 02/30/2018", { declassify: nothing }],
])("E.O. line: %j", (line, expected) => {
  expect(cableOf(line).executiveOrder).toMatchObject(expected);
});

test("the E.O. line takes two-digit years by the pivot", () => {
  const line = "E.O. 12065: GDS 8/12/85";
  expect(cableOf(line).executiveOrder?.declassify?.on).toBe("1985-08-12");
  expect(parse(line, { pivot: 90 }).cable.executiveOrder?.declassify?.on).toBe("2085-08-12");
});

test("an event of the E.O. line goes on in the next line", () => {
  expect(cableOf("E.O. 12958: DECL: UPON THE END OF\nTHE VISIT\nTAGS: PREL").executiveOrder?.declassify?.event).toBe(
    "UPON THE END OF THE VISIT",
  );
});

test.each([
  ["E.O. 12958:\nN/A", { order: "12958", notApplicable: true }],
  ["E.O. 12958:\nDECL: 02/28/2018", { declassify: { ...nothing, on: "2018-02-28" } }],
  ["E.O. 12958: DECL:\n02/28/2018", { declassify: { ...nothing, on: "2018-02-28" } }],
  ["E.O. 12958: N/A\n02/28/2018", { declassify: null, notApplicable: true }],
])("the value of the E.O. line in the next line: %j", (text, expected) => {
  expect(cableOf(text).executiveOrder).toMatchObject(expected);
});

const tag = (kind: string, code: string, text = code) => ({ kind, code, text });

test.each([
  ["TAGS: PREL, XX", [tag("subject", "PREL"), tag("geo", "XX")]],
  ["TAGS: PREL XX", [tag("subject", "PREL"), tag("geo", "XX")]],
  ["TAGS PREL; KDEM", [tag("subject", "PREL"), tag("program", "KDEM")]],
  ["TAGS: PREL (DOE, JANE A.)", [tag("subject", "PREL"), tag("person", "DOE, JANE A.", "(DOE, JANE A.)")]],
  ["TAGS: [PREL](#), [XX](#)", [tag("subject", "PREL", "PREL"), tag("geo", "XX", "XX")]],
  ["tags: prel", [tag("subject", "PREL", "prel")]],
  ["TAGE: PREL", [tag("subject", "PREL")]],
  ["TAS: PREL", [tag("subject", "PREL")]],
  ["TAGS: PREL,\nXX", [tag("subject", "PREL"), tag("geo", "XX")]],
  ["TAGS:", []],
])("TAGS: %j", (line, items) => {
  expect(cableOf(line).tags?.items).toMatchObject(items);
});

const codesOf = (text: string) => cableOf(`UNCLAS ELSEWHERE 000412\n\n${text}`).tags?.items.map(({ code }) => code);

test.each([
  ["over an empty line", "TAGS: PREL, PGOV,\n\nXX\nSUBJECT: RAIN", ["PREL", "PGOV", "XX"]],
  ["without their label", "PREL, PGOV, XX\nSUBJECT: RAIN", ["PREL", "PGOV", "XX"]],
  ["without their label, twice", "PREL, PGOV, XX\n\nPREL, ECON, XX\nSUBJECT: RAIN", ["PREL", "PGOV", "XX", "ECON"]],
  ["before their label", "PREL, PGOV, XX\nTAGS: ECON, XX\nSUBJECT: RAIN", ["PREL", "PGOV", "XX", "ECON"]],
  ["behind their label", "TAGS: PREL\n\nECON, EFIN, XX\nSUBJECT: RAIN", ["PREL", "ECON", "EFIN", "XX"]],
])("TAGS %s", (_, text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  ["SUBJECT: RAIN IN NOWHERE", "RAIN IN NOWHERE", null],
  ["SUBJ: RAIN", "RAIN", null],
  ["UBJECT: RAIN", "RAIN", null],
  ["Subject: Rain in Nowhere", "Rain in Nowhere", null],
  ["SUBJECT: (C) RAIN", "RAIN", "confidential"],
  ["SUBJECT: (SBU) RAIN: MORE OF IT", "RAIN: MORE OF IT", "unclassified"],
  ["SUBJECT:\nRAIN", "RAIN", null],
  ["SUBJECT: RAIN IN\nNOWHERE", "RAIN IN NOWHERE", null],
  ["SUBJECT: A SEMI-\nANNUAL RAIN", "A SEMI-ANNUAL RAIN", null],
  ["SUBJECT: RAIN -\nAND SNOW", "RAIN - AND SNOW", null],
  ["SUBJECT: (C) (SBU) RAIN", "(SBU) RAIN", "confidential"],
  ["SUBJECT: THE MINISTER OF\n\n  FISHERIES", "THE MINISTER OF FISHERIES", null],
  ["SUBJECT: RAIN\nIt rained in all of the country for days.", "RAIN", null],
  [`SUBJECT: RAIN\n${"MORE RAIN ".repeat(14)}`, "RAIN", null],
  ["SUBJECT:", "", null],
])("SUBJECT: %j", (line, text, level) => {
  const { subject } = cableOf(line);
  expect([subject?.text, subject?.marking?.level ?? null]).toEqual([text, level]);
});

describe("REF", () => {
  const items = (text: string, year?: number) =>
    parse(text, { year }).cable.references?.items.map(({ label, kind, mrn: number, captions, note }) => ({
      label,
      kind,
      ...(number === null ? {} : { station: number.station, number: number.number, year: number.year }),
      captions,
      note,
    }));
  const cable = (label: string | null, station: string, number: number, year: number | null = null) => ({
    label,
    kind: "cable",
    station,
    number,
    year,
    captions: [],
    note: null,
  });

  test.each([
    ["REF: NOWHERE 12", [cable(null, "NOWHERE", 12)]],
    ["REFTEL: NOWHERE 12", [cable(null, "NOWHERE", 12)]],
    ["REFS: A. NOWHERE 12 B. 07 FARAWAY 13", [cable("A", "NOWHERE", 12), cable("B", "FARAWAY", 13, 2007)]],
    ["REF A. NOWHERE 12\n    B. NOWHERE 13", [cable("A", "NOWHERE", 12), cable("B", "NOWHERE", 13)]],
    ["REF: (A) NOWHERE 12\n\n(B) NOWHERE 13", [cable("A", "NOWHERE", 12), cable("B", "NOWHERE", 13)]],
    ["REF: NOWHERE 12 (NOTAL)", [{ ...cable(null, "NOWHERE", 12), captions: ["NOTAL"] }]],
    ["REF: NOWHERE 12 AND PREVIOUS", [{ ...cable(null, "NOWHERE", 12), note: "AND PREVIOUS" }]],
    ["REF: ROE-POE EMAIL OF MAY 1", [{ label: null, kind: "email", captions: [], note: null }]],
    ["REF: A. NOWHERE 12 B. 03\n\nFARAWAY 13", [cable("A", "NOWHERE", 12), cable("B", "FARAWAY", 13, 2003)]],
    [`REF: NOWHERE 12\n${"It rained all day. ".repeat(8)}`, [cable(null, "NOWHERE", 12)]],
    ["REF: A. NOWHERE 12, B. FARAWAY\n1313", [cable("A", "NOWHERE", 12), cable("B", "FARAWAY", 1313)]],
    ["REF: A. STATE\n\n12345 B. NOWHERE 12", [cable("A", "STATE", 12345), cable("B", "NOWHERE", 12)]],
    ["REF:\n\n1. (C) Words.", []],
    ["REF:", []],
  ])("%j", (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  test("a reference takes the year of the message", () => {
    expect(items("REF: A. NOWHERE 12, B. 07 NOWHERE 13", 2008)).toEqual([
      cable("A", "NOWHERE", 12, 2008),
      cable("B", "NOWHERE", 13, 2007),
    ]);
  });

  test("what is written has spans, in the label too", () => {
    const text = "REF: A. 07 NOWHERE 12";
    const [first] = parse(text).cable.references?.items ?? [];
    expect(text.slice(first?.start, first?.end)).toBe("A. 07 NOWHERE 12");
    expect(text.slice(first?.mrn?.start, first?.mrn?.end)).toBe("07 NOWHERE 12");
  });
});

test.each([
  [
    "Classified By: Consul John Roe. Reason: 1.4 (d).",
    {
      number: null,
      marking: null,
      name: "John Roe",
      title: "Consul",
      others: [],
      reasons: { section: "1.4", letters: ["d"] },
      derivedFrom: null,
      text: "Consul John Roe. Reason: 1.4 (d).",
    },
  ],
  ["Classfied By: Consul John Roe. Reason: 1.4 (d).", { name: "John Roe" }],
  ["CLASSIFIED BY CONSUL JOHN ROE, REASON 1.4 (D)", { name: "JOHN ROE", title: "CONSUL" }],
  ["Classified By: John Roe. Derived from: Guide to Fish.", { derivedFrom: "Guide to Fish" }],
  ["Classified By: Consul John Roe for Reasons 1.\n4 (b/d).", { reasons: { section: "1.4", letters: ["b", "d"] } }],
  ["Classified By: Consul John Roe. Reasons: 1.4 (b)\nand (d).", { reasons: { section: "1.4", letters: ["b", "d"] } }],
  ["Classified By: Consul John Roe. Reasons: 1.4 (b)\nWords.", { reasons: { section: "1.4", letters: ["b"] } }],
  ["Classified By: Consul John Roe. Reasons: 1.\nWords.", { name: "John Roe", reasons: null }],
  [
    "Classified By: Consul John Roe for re\nasons 1.4 (b).",
    { name: "John Roe", reasons: { section: "1.4", letters: ["b"] } },
  ],
])("classification authority: %j", (line, expected) => {
  expect(cableOf(line).classifiedBy).toMatchObject(expected);
});

describe("classification authority written as a paragraph", () => {
  const text = "1. (U) Classified By: Consul John Roe. Reason: 1.4 (d).\n\n2. (C) The text.\n";

  test("before the body is the authority, with its number and marking", () => {
    const { classifiedBy, body } = cableOf(text);
    expect(classifiedBy).toMatchObject({ number: 1, marking: { level: "unclassified" }, name: "John Roe", start: 0 });
    expect(body).toMatchObject([{ type: "Paragraph", number: 2 }]);
  });

  test("may have a number or a marking alone", () => {
    expect(cableOf("1. Classified By: Consul John Roe.").classifiedBy).toMatchObject({ number: 1, marking: null });
    expect(cableOf("SUBJECT: RAIN\n\n(SBU) Classified By: Consul John Roe.").classifiedBy).toMatchObject({
      number: null,
      marking: { controls: ["SBU"] },
      name: "John Roe",
    });
  });

  test("leaves what stands below it to the body", () => {
    const { classifiedBy, body } = cableOf(
      "1. (U) Classified By: Consul John Roe.\n\nMore words.\n\nNOWHERE 00000412  001.2 OF 002\n\n2. (C) Two.",
    );
    expect(classifiedBy?.name).toBe("John Roe");
    expect(body).toMatchObject([
      { type: "TextBlock", text: "More words." },
      { type: "SectionBreak", lines: ["NOWHERE 00000412 001.2 OF 002"] },
      { type: "Paragraph", number: 2 },
    ]);
  });

  test("behind the authority or in the body is a paragraph", () => {
    const { classifiedBy, body } = cableOf(`Classified By: Consul Ann Poe.\n\n${text}`);
    expect(classifiedBy).toMatchObject({ number: null, name: "Ann Poe" });
    expect(body).toMatchObject([
      { type: "Paragraph", number: 1, text: "Classified By: Consul John Roe. Reason: 1.4 (d)." },
      { type: "Paragraph", number: 2 },
    ]);
  });
});

test("a passing line behind the number on the line of the banner", () => {
  const { classification, passing } = cableOf("UNCLAS ELSEWHERE 000412 STATE FOR AF/XX");
  expect(classification).toMatchObject({ mrn: mrn("ELSEWHERE", 412), note: null });
  expect(passing).toMatchObject([{ text: "STATE FOR AF/XX" }]);
});
