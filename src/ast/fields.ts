import { dialects } from "./dialects.js";
import type { AnyNode, NodeBase, NodeOf, NodeType } from "./nodes.js";
import { slots } from "./slots.js";

/** Names of the fields of a node besides its type and span. */
export type FieldName<T extends NodeType> = Exclude<keyof NodeOf<T>, keyof NodeBase<T>>;

/** The fields of a node, each of which may be left out. */
export type Fields<T extends NodeType> = { readonly [K in FieldName<T>]?: NodeOf<T>[K] | undefined };

/** What a field holds; with `?` it may be null. A closed list of words names its default, which may be null. */
export type FieldKind = "string" | "string?" | "number" | "number?" | "boolean" | "list" | "node?" | "object?" | Choice;

/** One of some words. */
export interface Choice<V extends string | null = string | null> {
  readonly fallback: V;
  readonly among: readonly Exclude<V, null>[];
}

type KindOf<V> = [Exclude<V, null>] extends [string]
  ? string extends Exclude<V, null>
    ? `string${OrNull<V>}`
    : Choice<V & (string | null)>
  : `${BaseKind<Exclude<V, null>>}${OrNull<V>}`;

type OrNull<V> = null extends V ? "?" : "";

type BaseKind<V> = [V] extends [number]
  ? "number"
  : [V] extends [boolean]
    ? "boolean"
    : [V] extends [readonly unknown[]]
      ? "list"
      : [V] extends [AnyNode]
        ? "node"
        : "object";

type FieldKinds = { readonly [T in NodeType]: { readonly [K in FieldName<T>]: KindOf<NodeOf<T>[K]> } };

const level = {
  fallback: null,
  among: ["unclassified", "restricted", "limited-official-use", "efto", "confidential", "secret", "top-secret"],
} as const;
const precedence = { fallback: null, among: ["routine", "priority", "immediate", "flash"] } as const;
/** What the mark of a passage may say that it is. */
export const passages = [
  "summary",
  "comment",
  "action-request",
  "note",
  "text",
  "talking-points",
  "quote",
  "introduction",
  "background",
  "recommendation",
  "other",
] as const;
const after = { fallback: "start", among: slots } as const;

/** What every field of every node holds. A field without a row, or with the wrong kind, does not compile. */
export const fieldKinds = {
  Cable: {
    dialect: { fallback: "telegram", among: dialects },
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
  RoutingLine: { precedence, format: "string?", group: "string?", indicators: "list" },
  RoutingIndicator: { code: "string" },
  OriginLine: { routingIndicator: "string?", serial: "string?", section: "object?", filed: "object?", text: "string" },
  SecurityLine: {
    signal: "string",
    group: "string?",
    level,
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
    precedence,
    niact: "boolean",
    mcn: "string?",
    collective: "boolean",
    text: "string",
  },
  Separation: {},
  ClassificationLine: {
    level,
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
  Tag: {
    kind: { fallback: "other", among: ["subject", "program", "geo", "organization", "person", "other"] },
    code: "string",
    text: "string",
  },
  SubjectLine: { label: "string?", marking: "node?", text: "string" },
  ReferenceList: { label: "string?", items: "list" },
  Reference: {
    label: "string?",
    kind: { fallback: "other", among: ["cable", "email", "telcon", "memo", "report", "other"] },
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
  Heading: {
    text: "string",
    rule: { fallback: null, among: ["above", "below", "both"] },
    ruler: "string?",
    division: {
      fallback: null,
      among: ["part", "annex", "attachment", "appendix", "enclosure", "addendum", "tab"],
    },
    level: "number",
  },
  TextBlock: { lines: "list", offsets: "list", inlines: "list", text: "string" },
  PassageMark: {
    edge: { fallback: "begin", among: ["begin", "end"] },
    kind: { fallback: "other", among: passages },
    text: "string",
  },
  Redaction: { text: "string" },
  PageHeading: { text: "string" },
  Cut: { text: "string" },
  Table: { lines: "list", offsets: "list" },
  Quotation: {
    kind: { fallback: "text", among: passages },
    opening: "string",
    children: "list",
    closing: "string",
    text: "string",
  },
  SectionBreak: { kind: { fallback: "page", among: ["page", "section", "telegram", "rule"] }, lines: "list" },
  PortionMarking: {
    level,
    controls: "list",
    releasableTo: "list",
    style: { fallback: "state", among: ["state", "capco"] },
    text: "string",
  },
  Distribution: {
    channel: "string?",
    kind: { fallback: "action", among: ["action", "origin"] },
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
  Note: {
    kind: {
      fallback: "page",
      among: ["page", "extract", "release", "distribution", "record", "redaction", "cut", "repeat"],
    },
    text: "string",
    after,
  },
  UnknownLine: { text: "string", repeats: { fallback: null, among: slots }, after },
} as const satisfies FieldKinds;
