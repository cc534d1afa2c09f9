import { expect, test } from "vitest";
import {
  buildCable,
  buildCaption,
  buildClassificationLine,
  buildExecutiveOrderLine,
  buildMrn,
  buildReference,
  buildReferenceList,
  buildTag,
  buildTagsLine,
} from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import { checkRepairs } from "../../src/check/repairs.js";
import { parse } from "../../src/index.js";

/** Codes and messages of a text. */
const said = (text: string): readonly string[] =>
  parse(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);

test.each([
  ["Subject: Rain"],
  ["SUBJ: RAIN"],
  ["Tags: PREL"],
  ["REFTEL: NOWHERE 12"],
  ["REF(S): NOWHERE 12"],
  ["CLASSIFIED BY JOHN ROE"],
  ["E.O.12958: N/A"],
  ["EO 12958: N/A"],
  ["e.o. 12958: n/a"],
  ["TAGS: PREL, XX"],
  ["tags: prel xx"],
  ["TAGS: [PREL](#), [XX](#)"],
  ["TAGS: PREL (DOE, JANE A.)"],
  ["REF: A. NOWHERE 12 AND 13"],
  ["REF: A. 07 NOWHERE 12 (NOTAL) AND PREVIOUS"],
  ["REF: A. nowhere 12"],
  ["REF: A. USUN 12, B. RIO 13 AND 14"],
  ["THIS CABLE IS SENSITIVE BUT UNCLASSIFIED."],
  ["SIPDIS"],
  ["sipdis"],
  ["UNCLAS ELSEWHERE 000412\n\nC O R R E C T E D  C O P Y (ADDED TAGS)"],
  ["C O N F I D E N T I A L SECTION 01 OF 02 ELSEWHERE 000412"],
  ["CONFIDENTIAL ELSEWHERE 000412"],
  ["C O N F I DENTIAL ELSEWHERE 000412"],
  ["UNCLASSIFIED ELSEWHERE 000412"],
  ["UNCLAS E F T O ELSEWHERE 000412"],
  ["S E C R E T//NOFORN ELSEWHERE 000412"],
  ["UNCLAS FINAL SECTION OF 2 ELSEWHERE 000412"],
])("%j is read as it is", (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ["SUBJECT:: RAIN", 'label-mended: read the label "SUBJECT::" as "SUBJECT:"'],
  ["SUBJECT RAIN", 'label-mended: read the label "SUBJECT" as "SUBJECT:"'],
  ["UBJECT: RAIN", 'label-mended: read the label "UBJECT:" as "SUBJECT:"'],
  ["TAGE: PREL", 'label-mended: read the label "TAGE:" as "TAGS:"'],
  ["REF NOWHERE 12", 'label-mended: read the label "REF" as "REF:"'],
  ["Classfied By: John Roe", 'label-mended: read the label "Classfied By:" as "Classified By:"'],
  ["E,O. 12958: N/A", 'label-mended: read the label "E,O. 12958:" as "E.O."'],
  ["TAGS: PREL, PGOVV", 'tag-mended: read the tag "PGOVV" as "PGOV"'],
  ["REF: A. N0WHERE 12", 'station-mended: read the station of "N0WHERE 12" as "NOWHERE"'],
  ["UNCLAS ELSEWHERE 000412\n\nSI PDIS", 'caption-mended: read the caption "SI PDIS" as "SIPDIS"'],
  [
    "O N F I D E N T I A L ELSEWHERE 000412",
    'level-mended: read the level of "O N F I D E N T I A L ELSEWHERE 000412" as "C O N F I D E N T I A L"',
  ],
  [
    "UNCLAS SECTIO 01 0F 02 ELSEWHERE 000412",
    'section-mended: read the section of "UNCLAS SECTIO 01 0F 02 ELSEWHERE 000412" as "SECTION 1 OF 2"',
  ],
])("%j is mended", (text, message) => {
  expect(said(text)).toEqual([message]);
});

test("a repair is an info without a hint, at the place of the value", () => {
  const text = "TAGS: PREL, PGOVV";
  expect(parse(text).diagnostics).toMatchObject([
    { severity: "info", hint: null, start: text.indexOf("PGOVV"), end: text.length },
  ]);
});

const reference = (text: string) => ({
  references: buildReferenceList({
    items: [buildReference({ kind: "cable", mrn: buildMrn({ station: "NOWHERE", number: 12 }), text })],
  }),
});

test.each<[string, Partial<Cable>, readonly string[]]>([
  ["a label in SMART", { dialect: "smart", executiveOrder: buildExecutiveOrderLine({ text: "E.O.: 13526" }) }, []],
  [
    "a label in SMART, behind another word",
    { dialect: "smart", executiveOrder: buildExecutiveOrderLine({ text: "SEE E.O.: 13526" }) },
    ["label-mended"],
  ],
  ["a label", { executiveOrder: buildExecutiveOrderLine({ text: "E.O. 12958: N/A" }) }, []],
  ["a label behind a word", { executiveOrder: buildExecutiveOrderLine({ text: "SEE E.O. 12958" }) }, ["label-mended"]],
  [
    "a label of too few digits",
    { executiveOrder: buildExecutiveOrderLine({ text: "E.O. 129: N/A" }) },
    ["label-mended"],
  ],
  ["an order without a text", { executiveOrder: buildExecutiveOrderLine() }, []],
  [
    "a person",
    { tags: buildTagsLine({ items: [buildTag({ kind: "person", code: "DOE, JANE", text: "Jane Doe" })] }) },
    [],
  ],
  ["another tag", { tags: buildTagsLine({ items: [buildTag({ code: "PGOV", text: "PGOVV" })] }) }, ["tag-mended"]],
  ["a station", reference("N0WHERE 12"), ["station-mended"]],
  ["a serial in a chain", reference("13"), []],
  ["a serial behind a label", reference("A 13"), []],
  ["a serial behind words of a list", reference("AND NOTAL PREVIOUS 13"), []],
  ["a reference without a text", reference(""), []],
  [
    "a level that stands elsewhere",
    { classification: buildClassificationLine({ level: "unclassified", text: "12 ELSEWHERE 412" }) },
    [],
  ],
  [
    "a level in the line",
    { classification: buildClassificationLine({ level: "unclassified", text: "UNCLAZ ELSEWHERE 412" }) },
    ["level-mended"],
  ],
  ["a caption", { captions: [buildCaption({ name: "SIPDIS", text: "sipdis." })] }, []],
  ["a broken caption", { captions: [buildCaption({ name: "SIPDIS", text: "SI PDIS" })] }, ["caption-mended"]],
  ["a caption without a text", { captions: [buildCaption({ name: "SIPDIS" })] }, []],
  ["a caption with a note", { captions: [buildCaption({ name: "SIPDIS", note: "(A)", text: "SI PDIS (A)" })] }, []],
  [
    "the spaced caption",
    { captions: [buildCaption({ name: "CORRECTED COPY", text: "C O R R E C T E D  C O P Y" })] },
    [],
  ],
])("of %s on a tree", (_, fields, codes) => {
  expect(checkRepairs(buildCable(fields)).map(({ code }) => code)).toEqual(codes);
});
