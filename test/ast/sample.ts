import * as build from "../../src/ast/build.js";
import type { AnyNode, Block, Cable, NodeOf, NodeType } from "../../src/ast/nodes.js";

const mrn = build.buildMrn({ station: "EXAMPLE", number: 123, year: 2010 });
const marking = build.buildPortionMarking({
  level: "confidential",
  controls: ["NOFORN"],
  releasableTo: ["USA", "GBR"],
  text: "(C/NF)",
});

/** A cable by hand in which every node type stands at least once and no field that can hold something is empty. */
export const fullCable: Cable = build.buildCable({
  transmission: build.buildTransmissionIdentifier({ channel: "XRO", serial: "0001", text: "VZCZCXRO0001" }),
  routing: build.buildRoutingLine({
    precedence: "routine",
    indicators: [build.buildRoutingIndicator({ code: "RUEHAA" }), build.buildRoutingIndicator({ code: "RUEHBB" })],
  }),
  origin: build.buildOriginLine({
    routingIndicator: "RUEHXX",
    serial: "0123",
    section: { number: 1, total: null },
    filed: { day: 31, time: "1234" },
  }),
  security: build.buildSecurityLine({
    signal: "ZNY",
    group: "SSSAA",
    level: "secret",
    release: "AA",
    handling: "FFFFF",
    signals: ["ZZH"],
    note: "BY HAND",
  }),
  distribution: build.buildDistribution({
    channel: "11",
    kind: "origin",
    offices: [build.buildOffice({ symbol: "EUR", copies: 25 })],
    info: [build.buildOffice({ symbol: "OCT", copies: 1 })],
    total: 26,
    letter: "W",
  }),
  drafting: build.buildDrafting({
    draftedBy: [build.buildOfficial({ office: "EUR/XX", name: "JADOE", typist: "RF" })],
    clearedBy: [build.buildOfficial({ office: "S", name: "JROE" })],
    approvedBy: [build.buildOfficial({ office: "EUR", name: "APOE" })],
    releasedBy: [build.buildOfficial({ office: "EXEC", name: "Doe, Jane A" })],
  }),
  control: build.buildControlLine({ counters: ["064536", "142223Z", "/75"] }),
  dtg: build.buildDateTimeGroup({
    precedences: ["priority", "routine"],
    date: "2010-01-31T12:34Z",
    zone: "Z",
    signals: ["ZDK"],
    note: "CORRECTED",
  }),
  from: build.buildAddressee({ routingIndicator: "RUEHXX", name: "AMEMBASSY EXAMPLE" }),
  to: [build.buildAddressee({ name: "SECSTATE WASHDC", precedence: "immediate", niact: true, mcn: "3518" })],
  info: [build.buildAddressee({ name: "SOME COLLECTIVE", collective: true, office: ["J-3"] })],
  exempt: [build.buildAddressee({ name: "AMEMBASSY NOWHERE" })],
  separation: build.buildSeparation(),
  classification: build.buildClassificationLine({
    level: "confidential",
    caveats: ["NOFORN"],
    section: { number: 1, total: 2 },
    mrn,
    note: "TOSEC 140323",
  }),
  captions: [build.buildCaption({ name: "SIPDIS", text: "SIPDIS" })],
  passing: [build.buildPassingInstruction({ text: "DEPT FOR EUR" })],
  executiveOrder: build.buildExecutiveOrderLine({
    order: "12958",
    declassify: { on: "2020-01-31", codes: ["X1"], event: "END OF THE VISIT" },
    downgrade: { level: "confidential", on: "2015-01-31" },
  }),
  tags: build.buildTagsLine({ items: [build.buildTag({ kind: "person", code: "DOE, JANE", text: "DOE, JANE" })] }),
  subject: build.buildSubjectLine({ marking, text: "VISIT TO ELSEWHERE" }),
  references: build.buildReferenceList({
    items: [build.buildReference({ label: "A", kind: "cable", mrn, captions: ["NOTAL"], note: "AND PREVIOUS" })],
  }),
  classifiedBy: build.buildClassificationAuthority({
    number: 1,
    marking,
    name: "Jane Doe",
    title: "Counselor",
    others: [{ name: "John Roe", title: null }],
    reasons: { section: "1.4", letters: ["b", "d"] },
    derivedFrom: "A GUIDE",
  }),
  sets: [build.buildMessageSet({ name: "MSGID", fields: ["GENADMIN", "EXAMPLE FLEET"] })],
  body: [
    build.buildHeading({ text: "SUMMARY", rule: "below", ruler: "-" }),
    build.buildParagraph({
      number: 1,
      marking,
      heading: "SUMMARY",
      children: [
        build.buildTextBlock({ lines: ["ONE", "TWO"] }),
        build.buildTextBlock({
          lines: ["XXXX SAID SO. END SUMMARY EXAMPLE 00000123 002 OF 003 ..."],
          inlines: [
            build.buildRedaction({ text: "XXXX" }),
            build.buildPassageMark({ edge: "end", kind: "summary", text: "END SUMMARY" }),
            build.buildPageHeading({ text: "EXAMPLE 00000123 002 OF 003" }),
            build.buildCut({ text: "..." }),
          ],
        }),
        build.buildSubParagraph({ label: "a.", marking, heading: "FISH", text: "FOUR" }),
        build.buildQuotation({ opening: "BEGIN TEXT:", text: "FIVE", closing: "END TEXT." }),
        build.buildTable({ lines: ["A   1", "B   2"] }),
        build.buildSectionBreak({ lines: ["EXAMPLE 00000123 002 OF 003"] }),
        build.buildParagraph({ text: "THREE" }),
      ],
    }),
  ],
  signature: build.buildSignature({ names: ["DOE"], text: "DOE" }),
  trailer: build.buildTrailer({ break: true, serial: "0123", endOfMessage: true }),
  attributes: build.buildAttributes({
    items: [build.buildAttribute({ key: "Draft Date", value: "31 JAN 1976", date: "1976-01-31" })],
  }),
  notes: [build.buildNote({ kind: "release", text: "RELEASED IN FULL", after: "trailer" })],
  unknown: [build.buildUnknownLine({ text: "TAGS: XX", repeats: "tags", after: "tags" })],
});

/** Every builder by node type. */
export const builders: { readonly [T in NodeType]: (fields?: never) => NodeOf<T> } = {
  Cable: build.buildCable,
  TransmissionIdentifier: build.buildTransmissionIdentifier,
  RoutingLine: build.buildRoutingLine,
  RoutingIndicator: build.buildRoutingIndicator,
  OriginLine: build.buildOriginLine,
  SecurityLine: build.buildSecurityLine,
  DateTimeGroup: build.buildDateTimeGroup,
  Addressee: build.buildAddressee,
  Separation: build.buildSeparation,
  ClassificationLine: build.buildClassificationLine,
  Mrn: build.buildMrn,
  Caption: build.buildCaption,
  PassingInstruction: build.buildPassingInstruction,
  ExecutiveOrderLine: build.buildExecutiveOrderLine,
  TagsLine: build.buildTagsLine,
  Tag: build.buildTag,
  SubjectLine: build.buildSubjectLine,
  ReferenceList: build.buildReferenceList,
  Reference: build.buildReference,
  ClassificationAuthority: build.buildClassificationAuthority,
  Paragraph: build.buildParagraph,
  SubParagraph: build.buildSubParagraph,
  Heading: build.buildHeading,
  TextBlock: build.buildTextBlock,
  PassageMark: build.buildPassageMark,
  Redaction: build.buildRedaction,
  PageHeading: build.buildPageHeading,
  Cut: build.buildCut,
  Table: build.buildTable,
  Quotation: build.buildQuotation,
  SectionBreak: build.buildSectionBreak,
  PortionMarking: build.buildPortionMarking,
  Distribution: build.buildDistribution,
  Office: build.buildOffice,
  Drafting: build.buildDrafting,
  Official: build.buildOfficial,
  ControlLine: build.buildControlLine,
  Attributes: build.buildAttributes,
  Attribute: build.buildAttribute,
  MessageSet: build.buildMessageSet,
  Signature: build.buildSignature,
  Trailer: build.buildTrailer,
  Note: build.buildNote,
  UnknownLine: build.buildUnknownLine,
};

/** A cable with paragraphs nested to a depth. */
export const nestedCable = (depth: number): Cable => {
  let block: Block = build.buildTextBlock({ text: "DEEP" });
  for (let level = 0; level < depth; level += 1) block = { ...bareParagraph, children: [block] };
  return build.buildCable({ body: [block] });
};

const bareParagraph = build.buildParagraph({ number: 1 });

/** A copy of a tree in which every node has spans of its own. */
export const withSpans = <N extends AnyNode>(node: N, from = 0): N =>
  JSON.parse(JSON.stringify(node), (key, value) => (key === "start" ? from : key === "end" ? from + 1 : value));
