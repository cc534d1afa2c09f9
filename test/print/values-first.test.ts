import { describe, expect, it } from "vitest";
import {
  buildAddressee,
  buildCable,
  buildCaption,
  buildClassificationAuthority,
  buildClassificationLine,
  buildDateTimeGroup,
  buildExecutiveOrderLine,
  buildHeading,
  buildOriginLine,
  buildParagraph,
  buildPortionMarking,
  buildReferenceList,
  buildRoutingIndicator,
  buildRoutingLine,
  buildSecurityLine,
  buildSignature,
  buildSubjectLine,
  buildTable,
  buildTag,
  buildTagsLine,
  buildTextBlock,
  buildTrailer,
  buildTransmissionIdentifier,
  buildUnknownLine,
} from "../../src/ast/build.js";
import { printCable as print } from "../../src/print/index.js";

const printed = (fields: Parameters<typeof buildCable>[0]): string => print(buildCable(fields)).trimEnd();

describe("values before text", () => {
  it.each([
    ["FL1 from its fields", { transmission: buildTransmissionIdentifier({ serial: "0412", text: "x" }) }, "VZCZC0412"],
    ["FL1 as written", { transmission: buildTransmissionIdentifier({ text: "VZCZC ???" }) }, "VZCZC ???"],
    [
      "FL2 without precedence",
      { routing: buildRoutingLine({ indicators: [buildRoutingIndicator({ code: "RUEHAA" })] }) },
      "RUEHAA",
    ],
    ["FL3 as written", { origin: buildOriginLine({ text: "DE ???" }) }, "DE ???"],
    ["FL3 in part", { origin: buildOriginLine({ serial: "0412", text: "x" }) }, "DE #0412"],
    [
      "FL4 by its level",
      { security: buildSecurityLine({ signal: "ZNY", group: "CCCCC", level: "secret", release: "AA" }) },
      "ZNY SSSAA",
    ],
    ["FL4 by its group", { security: buildSecurityLine({ signal: "ZNY", group: "XXXXX" }) }, "ZNY XXXXX"],
    [
      "FL4 with a level that has no letter",
      { security: buildSecurityLine({ signal: "ZNR", level: "limited-official-use" }) },
      "ZNR",
    ],
    [
      "FL4 with handling and note",
      { security: buildSecurityLine({ signal: "ZNY", level: "top-secret", handling: "FFFFF", note: "(CCY)" }) },
      "ZNY TTTTT/FFFFF (CCY)",
    ],
    ["FL4 as written", { security: buildSecurityLine({ text: "ZN? CCCCC" }) }, "ZN? CCCCC"],
    [
      "FL5 without a date",
      { dtg: buildDateTimeGroup({ precedences: ["immediate"], signals: ["ZDK"], text: "R 321347Z FEB 08 ZFF3" }) },
      "O 321347Z FEB 08 ZDK",
    ],
    ["FL5 without a shape", { dtg: buildDateTimeGroup({ precedences: ["routine"], text: "R ??? ZFF3 x" }) }, "R ???"],
    [
      "FL5 with a date that is none",
      { dtg: buildDateTimeGroup({ date: "soon", text: "281347Z FEB 08" }) },
      "281347Z FEB 08",
    ],
    ["FL6 as written", { from: buildAddressee({ text: "AMEMBASSY" }) }, "FM AMEMBASSY"],
    ["FL7 without empty addressees", { to: [buildAddressee(), buildAddressee({ name: "A" })] }, "TO A"],
    [
      "a banner without a level",
      { classification: buildClassificationLine({ text: "C O N F EXAMPLE 1" }) },
      "C O N F EXAMPLE 1",
    ],
    [
      "a banner with nothing but a section",
      { classification: buildClassificationLine({ section: { number: 2, total: null } }) },
      "SECTION 02",
    ],
    ["captions as written", { captions: [buildCaption({ text: "SI PDIS" })] }, "SI PDIS"],
    ["an order alone", { executiveOrder: buildExecutiveOrderLine({ order: "12958" }) }, "E.O. 12958:"],
    [
      "an order with an unreadable rest",
      { executiveOrder: buildExecutiveOrderLine({ order: "13526", text: "E.O. 12958: DECL: 99/99/2020" }) },
      "E.O. 13526: DECL: 99/99/2020",
    ],
    [
      "an order whose declassification says nothing",
      {
        executiveOrder: buildExecutiveOrderLine({
          order: "12958",
          declassify: { on: null, codes: [], event: null },
          text: "E.O. 12958: DECL: 99/99/2020",
        }),
      },
      "E.O. 12958: DECL: 99/99/2020",
    ],
    ["an order line without an order", { executiveOrder: buildExecutiveOrderLine({ text: "EO: ???" }) }, "E.O. ???"],
    [
      "an order that does not apply",
      { executiveOrder: buildExecutiveOrderLine({ order: "12958", notApplicable: true, text: "x" }) },
      "E.O. 12958: N/A",
    ],
    [
      "no label without a value",
      { tags: buildTagsLine(), subject: buildSubjectLine(), references: buildReferenceList() },
      "",
    ],
    [
      "no text that would be read as the head of its paragraph behind it",
      { body: [buildParagraph({ number: 1, text: "(C) Text." }), buildParagraph({ number: 2, text: "Comment: so." })] },
      "1.\n(C) Text.\n\n2.\nComment: so.",
    ],
    ["tags without codes", { tags: buildTagsLine({ items: [buildTag({ text: "?" }), buildTag()] }) }, "TAGS: ?"],
    [
      "a marking as written",
      { subject: buildSubjectLine({ marking: buildPortionMarking({ text: "(X)" }), text: "y" }) },
      "SUBJECT: (X) y",
    ],
    [
      "an authority as written",
      { classifiedBy: buildClassificationAuthority({ text: "CLASSIFIED BY: ???" }) },
      "Classified By: ???",
    ],
    ["a signature as written", { signature: buildSignature({ text: "D?E" }) }, "D?E"],
    ["a trailer in part", { trailer: buildTrailer({ serial: "0412" }) }, "#0412"],
    ["a paragraph without children", { body: [{ ...buildParagraph({ number: 1 }), text: "Text." }] }, "1. Text."],
    [
      "a paragraph without anything but a number",
      { body: [buildParagraph({ number: 1 }), buildParagraph({ number: 2 })] },
      "1.\n\n2.",
    ],
    [
      "a paragraph in a paragraph",
      { body: [buildParagraph({ number: 1, children: [buildParagraph({ number: 2, text: "Text." })] })] },
      "1.\n\n2. Text.",
    ],
    [
      "a heading with its own colon",
      { body: [buildParagraph({ heading: "COMMENT:", text: "Text." })] },
      "COMMENT: Text.",
    ],
    [
      "a title that could not be told from text",
      { body: [buildParagraph({ number: 1, heading: "What comes next?", text: "Text." })] },
      "1. What comes next?\n----------------\n\nText.",
    ],
    [
      "the later copy of a line behind the first",
      {
        tags: buildTagsLine({ items: [buildTag({ code: "XX" })] }),
        unknown: [buildUnknownLine({ text: "TAGS: YY", repeats: "tags", after: "from" })],
      },
      "TAGS: XX\n\nTAGS: YY",
    ],
    [
      "a heading between rules",
      { body: [buildHeading({ text: "COMMENT", rule: "both", ruler: "=" })] },
      "=======\nCOMMENT\n=======",
    ],
    ["a heading without words", { body: [buildHeading({ rule: "both", ruler: "=" })] }, "==="],
    ["a heading under a rule of no sign", { body: [buildHeading({ text: "A", rule: "above", ruler: "?" })] }, "---\nA"],
    ["a heading without a rule", { body: [buildHeading({ text: "COMMENT" })] }, "COMMENT"],
    ["a text block without lines", { body: [{ ...buildTextBlock(), text: "Text." }] }, "Text."],
    [
      "addressees with their offices",
      { to: [buildAddressee({ name: "A", office: ["EUR", " ", "A\nF"] })] },
      "TO A//EUR/A F//",
    ],
    ["an addressee of an indicator", { to: [buildAddressee({ name: "A", routingIndicator: " " })] }, "TO A"],
    [
      "FL2 without codes that are empty",
      {
        routing: buildRoutingLine({
          precedence: "routine",
          indicators: [" ", "RUEHAA"].map((code) => buildRoutingIndicator({ code })),
        }),
      },
      "RR RUEHAA",
    ],
    ["FL3 with a station alone", { origin: buildOriginLine({ routingIndicator: "RUEHXQ", text: "x" }) }, "DE RUEHXQ"],
    [
      "FL3 with a section alone",
      { origin: buildOriginLine({ section: { number: 3, total: 4 }, text: "x" }) },
      "DE /03",
    ],
    [
      "FL3 with a time alone",
      { origin: buildOriginLine({ filed: { day: 3, time: "1200" }, text: "x" }) },
      "DE 0031200",
    ],
    ["FL4 with handling alone", { security: buildSecurityLine({ signal: "ZNY", handling: "FFFFF" }) }, "ZNY /FFFFF"],
    [
      "FL4 without handling that is empty",
      { security: buildSecurityLine({ signal: "ZNY", group: "CCCCC", handling: " " }) },
      "ZNY CCCCC",
    ],
    [
      "a banner with caveats, and none that is empty",
      { classification: buildClassificationLine({ level: "secret", caveats: [" ", "NOFORN"], text: "x" }) },
      "S E C R E T//NOFORN",
    ],
    ["a banner of caveats alone", { classification: buildClassificationLine({ caveats: ["NOFORN"] }) }, "//NOFORN"],
    [
      "an order until an event",
      {
        executiveOrder: buildExecutiveOrderLine({
          order: "12958",
          declassify: { on: null, codes: [], event: "END OF TALKS" },
        }),
      },
      "E.O. 12958: DECL: END OF TALKS",
    ],
    [
      "an order with codes",
      {
        executiveOrder: buildExecutiveOrderLine({
          order: "12958",
          declassify: { on: null, codes: ["X1"], event: null },
        }),
      },
      "E.O. 12958: DECL: X1",
    ],
    [
      "an order with codes that are empty",
      {
        executiveOrder: buildExecutiveOrderLine({
          order: "12958",
          declassify: { on: null, codes: [" "], event: null },
          text: "EO 12958 ???",
        }),
      },
      "E.O. 12958: ???",
    ],
    [
      "an order in another spelling",
      { executiveOrder: buildExecutiveOrderLine({ order: "12958", text: "E. O. : 12958 ; . THE E.O. 12" }) },
      "E.O. 12958: THE E.O. 12",
    ],
    [
      "an order that is not the one written",
      { executiveOrder: buildExecutiveOrderLine({ order: "12958", text: "EO 12065 GDS 12065" }) },
      "E.O. 12958: GDS 12065",
    ],
    [
      "an order written behind the rest",
      { executiveOrder: buildExecutiveOrderLine({ order: "12958", text: "EO GDS 12958" }) },
      "E.O. 12958: GDS 12958",
    ],
    ["a subject without a word", { subject: buildSubjectLine({ text: " " }) }, ""],
    [
      "a subject of a marking alone",
      { subject: buildSubjectLine({ marking: buildPortionMarking({ level: "secret" }) }) },
      "SUBJECT: (S)",
    ],
    ["signers, none of them empty", { signature: buildSignature({ names: [" ", "DOE"], text: "x" }) }, "DOE"],
    [
      "a signature on its lines",
      { signature: buildSignature({ text: "D?E\r\nR?E\rP?E\n\nL?E" }) },
      "D?E\nR?E\nP?E\nL?E",
    ],
    ["a signature of empty names as written", { signature: buildSignature({ names: [" "], text: "D?E" }) }, "D?E"],
    [
      "an end without a number",
      { trailer: buildTrailer({ break: true, serial: " ", endOfMessage: true }) },
      "BT\nNNNN",
    ],
    ["an end without a break", { trailer: buildTrailer({ endOfMessage: true }) }, "NNNN"],
    ["an empty block", { body: [buildTextBlock(), buildTable({ lines: [" "] })] }, ""],
  ])("prints %s", (_, fields, expected) => {
    expect(printed(fields)).toBe(expected);
  });

  it.each([["32 13 47 Z FEB 08"], ["321347 FEBRUARY 2008"], ["321347Z FEB"], ["321347Z FEB 0 8"]])(
    "prints the time %s, which is none, as written",
    (time) => {
      expect(printed({ dtg: buildDateTimeGroup({ text: `O R ${time} ZDK 1` }) })).toBe(time);
    },
  );

  it.each([
    ["321347Z FEB 20081", "321347Z FEB"],
    ["O ??? ZFF3", "???"],
    ["O R ??? ZFF", "???"],
    ["??? O ZFF3A", "??? O ZFF3A"],
  ])("prints of %s what is no precedence and no signal", (text, time) => {
    expect(printed({ dtg: buildDateTimeGroup({ text }) })).toBe(time);
  });
});
