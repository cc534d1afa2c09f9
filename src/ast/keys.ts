import type { AnyNode, NodeOf, NodeType } from "./nodes.js";

/** Names of the fields of a node that hold a node or a list of nodes. */
export type ChildKey<T extends NodeType> = {
  [K in keyof NodeOf<T>]: [Exclude<NodeOf<T>[K], null>] extends [AnyNode | readonly AnyNode[]] ? K : never;
}[keyof NodeOf<T>];

/**
 * The fields of every node that hold nodes, in the order in which a cable is printed. A node type without a row does not
 * compile.
 *
 * @example childKeys.Paragraph // ["marking", "children"]
 */
export const childKeys = {
  Cable: [
    "transmission",
    "routing",
    "origin",
    "security",
    "distribution",
    "drafting",
    "control",
    "dtg",
    "from",
    "to",
    "info",
    "exempt",
    "separation",
    "classification",
    "number",
    "captions",
    "passing",
    "executiveOrder",
    "tags",
    "subject",
    "references",
    "classifiedBy",
    "sets",
    "body",
    "signature",
    "trailer",
    "attributes",
    "notes",
    "unknown",
  ],
  TransmissionIdentifier: [],
  RoutingLine: ["indicators"],
  RoutingIndicator: [],
  OriginLine: [],
  SecurityLine: [],
  DateTimeGroup: [],
  Addressee: [],
  Separation: [],
  ClassificationLine: ["mrn"],
  Mrn: [],
  Caption: [],
  PassingInstruction: [],
  ExecutiveOrderLine: [],
  TagsLine: ["items"],
  Tag: [],
  SubjectLine: ["marking"],
  ReferenceList: ["items"],
  Reference: ["mrn"],
  ClassificationAuthority: ["marking"],
  Paragraph: ["marking", "children"],
  SubParagraph: ["marking", "children"],
  Heading: [],
  TextBlock: ["inlines"],
  PassageMark: [],
  Redaction: [],
  PageHeading: [],
  Cut: [],
  Table: [],
  Quotation: ["children"],
  SectionBreak: [],
  PortionMarking: [],
  Distribution: ["offices", "info"],
  Office: [],
  Drafting: ["draftedBy", "clearedBy", "approvedBy", "releasedBy"],
  Official: [],
  ControlLine: [],
  Attributes: ["items"],
  Attribute: [],
  MessageSet: [],
  Signature: [],
  Trailer: [],
  Note: [],
  UnknownLine: [],
} as const satisfies { readonly [T in NodeType]: readonly ChildKey<T>[] };

/**
 * Whether a value is the name of a node type.
 *
 * @example isNodeType("Paragraph") // true
 */
export const isNodeType = (value: unknown): value is NodeType =>
  typeof value === "string" && Object.hasOwn(childKeys, value);
