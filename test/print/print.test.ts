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
  buildMrn,
  buildNote,
  buildOriginLine,
  buildParagraph,
  buildPassingInstruction,
  buildPortionMarking,
  buildReference,
  buildReferenceList,
  buildRoutingIndicator,
  buildRoutingLine,
  buildSectionBreak,
  buildSecurityLine,
  buildSeparation,
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
import type { Cable } from "../../src/ast/nodes.js";
import { print } from "../../src/print/index.js";

const confidential = buildPortionMarking({ level: "confidential" });

const cable = buildCable({
  transmission: buildTransmissionIdentifier({ channel: "XRO", serial: "0412" }),
  routing: buildRoutingLine({
    precedence: "immediate",
    indicators: ["RUEHAA", "RUEHBB"].map((code) => buildRoutingIndicator({ code })),
  }),
  origin: buildOriginLine({
    routingIndicator: "RUEHXQ",
    serial: "0412",
    section: { number: 1, total: 2 },
    filed: { day: 59, time: "1347" },
  }),
  security: buildSecurityLine({ signal: "ZNY", group: "CCCCC", level: "confidential", signals: ["ZZH"] }),
  dtg: buildDateTimeGroup({
    precedences: ["immediate", "routine"],
    date: "2008-02-28T13:47Z",
    zone: "Z",
    signals: ["ZDK"],
  }),
  from: buildAddressee({ name: "AMEMBASSY EXAMPLE" }),
  to: [
    buildAddressee({
      routingIndicator: "RUEHC",
      name: "SECSTATE WASHDC",
      office: ["J-3", "J-5"],
      precedence: "immediate",
      niact: true,
      mcn: "3518",
    }),
    buildAddressee({ routingIndicator: "RUEHXX", name: "AMEMBASSY ELSEWHERE" }),
  ],
  info: [buildAddressee({ name: "SMALL STATES COLLECTIVE", precedence: "priority", collective: true })],
  exempt: [buildAddressee({ name: "AMEMBASSY NOWHERE" })],
  separation: buildSeparation(),
  classification: buildClassificationLine({
    level: "confidential",
    caveats: ["NOFORN"],
    section: { number: 1, total: 2 },
    mrn: buildMrn({ station: "EXAMPLE", number: 412, year: 2008 }),
    note: "TOSEC 3",
  }),
  captions: ["NOFORN", "SIPDIS"].map((name) => buildCaption({ name })),
  passing: [
    buildPassingInstruction({ text: "STATE FOR AF/XX (ROE)" }),
    buildPassingInstruction({ text: "NSC FOR POE" }),
  ],
  executiveOrder: buildExecutiveOrderLine({
    order: "12958",
    declassify: { on: "2018-02-28", codes: [], event: null },
  }),
  tags: buildTagsLine({
    items: [
      buildTag({ kind: "subject", code: "PREL" }),
      buildTag({ kind: "person", code: "DOE, JANE A." }),
      buildTag({ kind: "geo", code: "XX" }),
    ],
  }),
  subject: buildSubjectLine({ marking: confidential, text: "FISHERIES TALKS RESUME" }),
  references: buildReferenceList({
    items: [
      buildReference({ label: "A", kind: "cable", mrn: buildMrn({ station: "STATE", number: 1, year: 2008 }) }),
      buildReference({
        kind: "cable",
        mrn: buildMrn({ station: "STATE", number: 2, year: 2007, yearWritten: true }),
        captions: ["NOTAL"],
      }),
      buildReference({ label: "B", kind: "email", text: "DOE E-MAIL" }),
    ],
  }),
  classifiedBy: buildClassificationAuthority({
    number: 1,
    marking: buildPortionMarking({ level: "unclassified" }),
    name: "Jane Doe",
    title: "Ambassador",
    reasons: { section: "1.4", letters: ["b", "d"] },
  }),
  body: [
    buildHeading({ text: "SUMMARY", rule: "below", ruler: "-" }),
    buildParagraph({
      number: 2,
      marking: confidential,
      heading: "Summary",
      children: [
        buildTextBlock({ lines: ["The two sides met.", "They parted."] }),
        buildSectionBreak({ lines: ["EXAMPLE 00000412  001.2 OF 002"] }),
        buildTextBlock({ lines: ["They met again."] }),
      ],
    }),
    buildParagraph({ marking: confidential, children: [buildTable({ lines: ["  A   1", "  B   2  "] })] }),
    buildTextBlock({ lines: ["Best regards."] }),
  ],
  signature: buildSignature({ names: ["DOE"] }),
  trailer: buildTrailer({ break: true, serial: "0412", endOfMessage: true }),
});

const text = `VZCZCXRO0412
OO RUEHAA RUEHBB
DE RUEHXQ #0412/01 0591347
ZNY CCCCC ZZH
O R 281347Z FEB 08 ZDK
FM AMEMBASSY EXAMPLE
TO RUEHC/SECSTATE WASHDC//J-3/J-5// NIACT IMMEDIATE 3518
RUEHXX/AMEMBASSY ELSEWHERE
INFO SMALL STATES COLLECTIVE PRIORITY
XMT AMEMBASSY NOWHERE
BT

C O N F I D E N T I A L//NOFORN SECTION 01 OF 02 EXAMPLE 000412 TOSEC 3

NOFORN
SIPDIS

STATE FOR AF/XX (ROE)
NSC FOR POE

E.O. 12958: DECL: 02/28/2018
TAGS: PREL, (DOE, JANE A.), XX
SUBJECT: (C) FISHERIES TALKS RESUME

REF: A. STATE 1; 07 STATE 2 (NOTAL)
     B. DOE E-MAIL

1. (U) Classified By: Jane Doe, Ambassador. Reasons: 1.4 (b) and (d).

SUMMARY
-------

2. (C) Summary: The two sides met.
They parted.

EXAMPLE 00000412  001.2 OF 002

They met again.

(C)

  A   1
  B   2

Best regards.

DOE
BT
#0412
NNNN
`;

describe("print", () => {
  it("writes the whole cable in the order of its slots", () => {
    expect(print(cable)).toBe(text);
  });

  it("ends lines as asked", () => {
    expect(print(cable, { eol: "\r\n" })).toBe(text.replaceAll("\n", "\r\n"));
  });

  it("writes an empty cable as one line end", () => {
    expect(print(buildCable())).toBe("\n");
  });

  it("throws for wrong options only", () => {
    expect(() => print(cable, { width: 3 })).toThrow(TypeError);
  });
});

const printed = (fields: Parameters<typeof buildCable>[0]): string => print(buildCable(fields)).trimEnd();

describe("asides", () => {
  it("stand alone behind their slot, in the order of the source", () => {
    const at = { repeats: null } as const;
    const asides: Partial<Cable> = {
      unknown: [
        { ...buildUnknownLine({ ...at, text: "second", after: "tags" }), start: 20, end: 26 },
        { ...buildUnknownLine({ ...at, text: "fourth", after: "trailer" }), start: 40, end: 46 },
      ],
      notes: [
        { ...buildNote({ text: "third", after: "body" }), start: 30, end: 35 },
        { ...buildNote({ text: "first", after: "start" }), start: 0, end: 5 },
      ],
    };
    const { tags, subject, signature, trailer } = cable;
    const body = [buildTextBlock({ text: "Text." })];
    expect(printed({ tags, subject, signature, trailer, body, ...asides })).toBe(
      [
        "first\n",
        "TAGS: PREL, (DOE, JANE A.), XX\n",
        "second\n",
        "SUBJECT: (C) FISHERIES TALKS RESUME\n",
        "Text.\n",
        "third\n",
        "DOE\nBT\n#0412\nNNNN\n",
        "fourth",
      ].join("\n"),
    );
  });

  it("stand at the end when their slot is none", () => {
    const aside = { ...buildUnknownLine({ text: "lost" }), after: "toString" } as unknown as Cable["unknown"][number];
    expect(printed({ subject: cable.subject, unknown: [aside] })).toBe("SUBJECT: (C) FISHERIES TALKS RESUME\n\nlost");
  });
});

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
      "a heading between rules",
      { body: [buildHeading({ text: "COMMENT", rule: "both", ruler: "=" })] },
      "=======\nCOMMENT\n=======",
    ],
    ["a heading under a rule of no sign", { body: [buildHeading({ text: "A", rule: "above", ruler: "?" })] }, "---\nA"],
    ["a heading without a rule", { body: [buildHeading({ text: "COMMENT" })] }, "COMMENT"],
    ["a text block without lines", { body: [{ ...buildTextBlock(), text: "Text." }] }, "Text."],
    ["an empty block", { body: [buildTextBlock(), buildTable({ lines: [" "] })] }, ""],
  ])("prints %s", (_, fields, expected) => {
    expect(printed(fields)).toBe(expected);
  });
});

describe("line ends inside fields", () => {
  it("never break a line", () => {
    const broken = "A\nTAGS: B\r\n\r\nC";
    expect(
      printed({
        from: buildAddressee({ name: broken }),
        captions: [buildCaption({ name: broken })],
        subject: buildSubjectLine({ text: broken }),
        references: buildReferenceList({ items: [buildReference({ label: "A", text: broken })] }),
        body: [buildHeading({ text: broken })],
      }).split("\n"),
    ).toEqual([
      "FM A TAGS: B C",
      "",
      "A TAGS: B C",
      "",
      "SUBJECT: A TAGS: B C",
      "",
      "REF: A. A TAGS: B C",
      "",
      "A TAGS: B C",
    ]);
  });
});

describe("width", () => {
  it("wraps prose, subject and tags, but no tables", () => {
    const words = Array.from({ length: 12 }, () => "fisheries");
    const table = buildTable({ lines: [words.join("   ")] });
    const block = buildTextBlock({ lines: [words.slice(0, 2).join(" "), words.slice(2).join(" ")] });
    const body = [buildParagraph({ number: 1, marking: confidential, children: [block, table] })];
    const subject = buildSubjectLine({ text: words.slice(0, 6).join(" ") });
    const tags = buildTagsLine({ items: Array.from({ length: 9 }, () => buildTag({ code: "PREL" })) });
    expect(print(buildCable({ body, subject, tags }), { width: 40 })).toBe(
      [
        "TAGS: PREL, PREL, PREL, PREL, PREL,",
        "PREL, PREL, PREL, PREL",
        "SUBJECT: fisheries fisheries fisheries",
        "fisheries fisheries fisheries",
        "",
        "1. (C) fisheries fisheries fisheries",
        "fisheries fisheries fisheries fisheries",
        "fisheries fisheries fisheries fisheries",
        "fisheries",
        "",
        words.join("   "),
        "",
      ].join("\n"),
    );
  });

  it("wraps the called stations to a teletype line", () => {
    const indicators = Array.from({ length: 12 }, () => buildRoutingIndicator({ code: "RUEHAA" }));
    const lines = printed({ routing: buildRoutingLine({ precedence: "routine", indicators }) }).split("\n");
    expect(lines.map((line) => line.length)).toEqual([65, 20]);
  });
});

describe("odd trees", () => {
  it("prints paragraphs nested without end", () => {
    let body = [buildParagraph({ number: 1, text: "Text." })];
    for (let depth = 0; depth < 10_000; depth += 1) body = [buildParagraph({ number: null, children: body })];
    expect(printed({ body })).toBe("1. Text.");
  });

  it("prints lists without end", () => {
    const many = 200_000;
    const lines = Array.from({ length: many }, () => "x");
    const signals = Array.from({ length: many }, () => "ZZH");
    const security = buildSecurityLine({ signal: "ZNR", signals });
    expect(printed({ security, body: [buildTextBlock({ lines })] }).length).toBe(3 + many * 4 + 2 + many * 2 - 1);
  });
});
