import type { AnyNode, NodeBase, NodeOf, NodeType } from "./nodes.js";

/** Names of the fields of a node besides its type and span. */
export type FieldName<T extends NodeType> = Exclude<keyof NodeOf<T>, keyof NodeBase<T>>;

/** The fields of a node, each of which may be left out. */
export type Fields<T extends NodeType> = { readonly [K in FieldName<T>]?: NodeOf<T>[K] | undefined };

/** What a field holds; with `?` it may be null. A closed list of words that may not be null names its default. */
export type FieldKind = "string" | "string?" | "number" | "number?" | "boolean" | "list" | "node?" | "object?" | Choice;

interface Choice<V extends string = string> {
  readonly fallback: V;
}

type KindOf<V> = null extends V ? `${BaseKind<Exclude<V, null>>}?` : ChoiceOr<V>;

type ChoiceOr<V> = [V] extends [string] ? (string extends V ? "string" : Choice<V>) : BaseKind<V>;

type BaseKind<V> = [V] extends [string]
  ? "string"
  : [V] extends [number]
    ? "number"
    : [V] extends [boolean]
      ? "boolean"
      : [V] extends [readonly unknown[]]
        ? "list"
        : [V] extends [AnyNode]
          ? "node"
          : "object";

type FieldKinds = { readonly [T in NodeType]: { readonly [K in FieldName<T>]: KindOf<NodeOf<T>[K]> } };

/** What every field of every node holds. A field without a row, or with the wrong kind, does not compile. */
export const fieldKinds = {
  Cable: {
    dialect: { fallback: "telegram" },
    transmission: "node?",
    routing: "node?",
    origin: "node?",
    security: "node?",
    distribution: "node?",
    drafting: "node?",
    control: "node?",
    dtg: "node?",
    from: "node?",
    to: "list",
    info: "list",
    exempt: "list",
    separation: "node?",
    classification: "node?",
    number: "node?",
    captions: "list",
    passing: "list",
    executiveOrder: "node?",
    tags: "node?",
    subject: "node?",
    references: "node?",
    classifiedBy: "node?",
    sets: "list",
    body: "list",
    signature: "node?",
    trailer: "node?",
    attributes: "node?",
    notes: "list",
    unknown: "list",
  },
  TransmissionIdentifier: { channel: "string?", serial: "string?", text: "string" },
  RoutingLine: { precedence: "string?", format: "string?", group: "string?", indicators: "list" },
  RoutingIndicator: { code: "string" },
  OriginLine: { routingIndicator: "string?", serial: "string?", section: "object?", filed: "object?", text: "string" },
  SecurityLine: {
    signal: "string",
    group: "string?",
    level: "string?",
    release: "string?",
    handling: "string?",
    signals: "list",
    note: "string?",
    text: "string",
  },
  DateTimeGroup: {
    precedences: "list",
    date: "string?",
    zone: "string?",
    signals: "list",
    note: "string?",
    text: "string",
  },
  Addressee: {
    routingIndicator: "string?",
    name: "string",
    office: "list",
    precedence: "string?",
    niact: "boolean",
    mcn: "string?",
    collective: "boolean",
    text: "string",
  },
  Separation: {},
  ClassificationLine: {
    level: "string?",
    caveats: "list",
    subjectCode: "string?",
    section: "object?",
    mrn: "node?",
    note: "string?",
    text: "string",
  },
  Mrn: { station: "string", number: "number", year: "number?", yearWritten: "boolean" },
  Caption: { name: "string", note: "string?", text: "string" },
  PassingInstruction: { text: "string" },
  ExecutiveOrderLine: {
    order: "string?",
    declassify: "object?",
    downgrade: "object?",
    notApplicable: "boolean",
    note: "string?",
    text: "string",
  },
  TagsLine: { label: "string?", items: "list" },
  Tag: { kind: { fallback: "other" }, code: "string", text: "string" },
  SubjectLine: { label: "string?", marking: "node?", text: "string" },
  ReferenceList: { label: "string?", items: "list" },
  Reference: {
    label: "string?",
    kind: { fallback: "other" },
    mrn: "node?",
    captions: "list",
    note: "string?",
    text: "string",
  },
  ClassificationAuthority: {
    label: "string?",
    number: "number?",
    marking: "node?",
    name: "string?",
    title: "string?",
    others: "list",
    reasons: "object?",
    derivedFrom: "string?",
    text: "string",
  },
  Paragraph: { number: "number?", marking: "node?", heading: "string?", children: "list", text: "string" },
  SubParagraph: { label: "string", marking: "node?", heading: "string?", children: "list", text: "string" },
  Heading: { text: "string", rule: "string?", ruler: "string?", division: "string?", level: "number" },
  TextBlock: { lines: "list", offsets: "list", inlines: "list", text: "string" },
  PassageMark: { edge: { fallback: "begin" }, kind: { fallback: "other" }, text: "string" },
  Redaction: { text: "string" },
  PageHeading: { text: "string" },
  Cut: { text: "string" },
  Table: { lines: "list", offsets: "list" },
  Quotation: { kind: { fallback: "text" }, opening: "string", children: "list", closing: "string", text: "string" },
  SectionBreak: { kind: { fallback: "page" }, lines: "list" },
  PortionMarking: {
    level: "string?",
    controls: "list",
    releasableTo: "list",
    style: { fallback: "state" },
    text: "string",
  },
  Distribution: {
    channel: "string?",
    kind: { fallback: "action" },
    offices: "list",
    info: "list",
    total: "number?",
    letter: "string?",
    text: "string",
  },
  Office: { symbol: "string", copies: "number?" },
  Drafting: {
    draftedBy: "list",
    clearedBy: "list",
    approvedBy: "list",
    releasedBy: "list",
    date: "string?",
    extension: "string?",
    desired: "string?",
    text: "string",
  },
  Official: { office: "string?", name: "string?", typist: "string?", note: "string?", text: "string" },
  ControlLine: { counters: "list", text: "string" },
  Attributes: { items: "list" },
  Attribute: { key: "string", value: "string?", date: "string?" },
  MessageSet: { name: "string", fields: "list", text: "string" },
  Signature: { names: "list", text: "string" },
  Trailer: { break: "boolean", serial: "string?", endOfMessage: "boolean" },
  Note: { kind: { fallback: "page" }, text: "string", after: { fallback: "start" } },
  UnknownLine: { text: "string", repeats: "string?", after: { fallback: "start" } },
} as const satisfies FieldKinds;
