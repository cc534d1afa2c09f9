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
import { printCable as print } from "../../src/print/index.js";

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

  it("of one slot keep the order of the source, notes or not", () => {
    const at = (start: number) => ({ start, end: start + 1 });
    const fields: Partial<Cable> = {
      notes: [
        { ...buildNote({ text: "third", after: "tags" }), ...at(30) },
        { ...buildNote({ text: "second", after: "tags" }), ...at(20) },
      ],
      unknown: [
        { ...buildUnknownLine({ text: "fourth", after: "tags" }), ...at(40) },
        { ...buildUnknownLine({ text: "first", after: "tags" }), ...at(10) },
      ],
    };
    expect(printed(fields)).toBe("first\n\nsecond\n\nthird\n\nfourth");
  });

  it("stand behind their slot where they repeat an earlier one, and behind a later one that they repeat", () => {
    const { tags, subject } = cable;
    const unknown = [
      buildUnknownLine({ text: "FM ONE", after: "tags", repeats: "from" }),
      buildUnknownLine({ text: "SUBJECT: TWO", after: "tags", repeats: "subject" }),
    ];
    expect(printed({ tags, subject, unknown })).toBe(
      "TAGS: PREL, (DOE, JANE A.), XX\n\nFM ONE\n\nSUBJECT: (C) FISHERIES TALKS RESUME\n\nSUBJECT: TWO",
    );
  });

  it("stand at the end when their slot is none", () => {
    const aside = { ...buildUnknownLine({ text: "lost" }), after: "toString" } as unknown as Cable["unknown"][number];
    expect(printed({ subject: cable.subject, unknown: [aside] })).toBe("SUBJECT: (C) FISHERIES TALKS RESUME\n\nlost");
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
