/** The tree of a cable: plain data, types only. Names follow the glossary in `grammar/README.md`. */

import type {
  Block,
  Cut,
  Heading,
  PageHeading,
  Paragraph,
  PassageMark,
  Quotation,
  Redaction,
  SectionBreak,
  SubParagraph,
  Table,
  TextBlock,
} from "./body-nodes.js";
import type {
  Addressee,
  DateTimeGroup,
  OriginLine,
  RoutingIndicator,
  RoutingLine,
  SecurityLine,
  Separation,
  TransmissionIdentifier,
} from "./envelope-nodes.js";
import type {
  Attribute,
  Attributes,
  ControlLine,
  Distribution,
  Drafting,
  MessageSet,
  Office,
  Official,
} from "./family-nodes.js";
import type {
  Caption,
  ClassificationAuthority,
  ClassificationLine,
  ExecutiveOrderLine,
  Mrn,
  PassingInstruction,
  PortionMarking,
  Reference,
  ReferenceList,
  SubjectLine,
  Tag,
  TagsLine,
} from "./heading-nodes.js";
import type { Dialect, NodeBase, Slot } from "./node-base.js";

export type * from "./body-nodes.js";
export type * from "./envelope-nodes.js";
export type * from "./family-nodes.js";
export type * from "./heading-nodes.js";
export type * from "./node-base.js";

/** One message: every place of the envelope by name, then the body. */
export interface Cable extends NodeBase<"Cable"> {
  /** The family of messages, by the first lines or by the option `dialect`. */
  readonly dialect: Dialect;
  /** FL1. */
  readonly transmission: TransmissionIdentifier | null;
  /** FL2. */
  readonly routing: RoutingLine | null;
  /** FL3. */
  readonly origin: OriginLine | null;
  /** FL4. */
  readonly security: SecurityLine | null;
  /** Copies of 1973 to about 2001: the offices that got the message. */
  readonly distribution: Distribution | null;
  /** Copies of 1973-79 and SMART messages: who drafted, cleared, approved and released it. */
  readonly drafting: Drafting | null;
  /** Copies of 1973 to about 2001: the dash line. */
  readonly control: ControlLine | null;
  /** FL5. */
  readonly dtg: DateTimeGroup | null;
  /** FL6. */
  readonly from: Addressee | null;
  /** FL7. */
  readonly to: readonly Addressee[];
  /** FL8. */
  readonly info: readonly Addressee[];
  /** FL9. */
  readonly exempt: readonly Addressee[];
  /** FL11: BT before the text. */
  readonly separation: Separation | null;
  /** FL12, the first line of the text. */
  readonly classification: ClassificationLine | null;
  /** Naval messages: the number of the message in its series, `NAVADMIN 221/05`. */
  readonly number: Mrn | null;
  /** FL12: words on handling, `SIPDIS`. */
  readonly captions: readonly Caption[];
  /** FL12: who at the addressee gets it. */
  readonly passing: readonly PassingInstruction[];
  /** FL12: the executive order and when the text is declassified. */
  readonly executiveOrder: ExecutiveOrderLine | null;
  /** FL12: the index words. */
  readonly tags: TagsLine | null;
  /** FL12: what it is about. */
  readonly subject: SubjectLine | null;
  /** FL12: earlier messages and documents. */
  readonly references: ReferenceList | null;
  /** FL12: who classified it, and why. */
  readonly classifiedBy: ClassificationAuthority | null;
  /** Naval messages: the sets of the message text format, the one that gives the subject among them. */
  readonly sets: readonly MessageSet[];
  /** FL12: paragraphs, titles and what stands between them, in order. */
  readonly body: readonly Block[];
  /** Who signed; null where no name stands below the text. */
  readonly signature: Signature | null;
  /** FL13 to FL16. */
  readonly trailer: Trailer | null;
  /** Copies of 1973-79: the record's attributes; SMART messages: the labelled fields that are no lines of a telegram. */
  readonly attributes: Attributes | null;
  /** Lines about the copy, not of the message: page headings, extract and release notices. */
  readonly notes: readonly Note[];
  /** Lines that no rule knows, and second copies of a line that may stand once. */
  readonly unknown: readonly UnknownLine[];
}

/** Last line of the text: who signed. */
export interface Signature extends NodeBase<"Signature"> {
  /** Usually one; in the order of the line. */
  readonly names: readonly string[];
  /** The line as written. */
  readonly text: string;
}

/** FL13 to FL16: closing BT, `#0123`, NNNN. */
export interface Trailer extends NodeBase<"Trailer"> {
  /** True where the closing BT stands. */
  readonly break: boolean;
  /** The number behind `#`, `0123`. */
  readonly serial: string | null;
  /** True where NNNN stands; `end` is the offset. */
  readonly endOfMessage: boolean;
}

/**
 * `page`: page heading or banner; `extract`: the record is not whole; `release`: a reviewer's stamp; `distribution`: the
 * communications centre's note; `record`: what a dump says of the text; `redaction`: struck out; `cut`: points where the text was cut; `repeat`: a second copy
 * of a line, the same to the letter.
 */
export type NoteKind = "page" | "extract" | "release" | "distribution" | "record" | "redaction" | "cut" | "repeat";

/** A line about the copy, not of the message. */
export interface Note extends NodeBase<"Note"> {
  /** What the line tells of the copy. */
  readonly kind: NoteKind;
  /** The line as written. */
  readonly text: string;
  /** The slot that it followed. */
  readonly after: Slot;
}

/** A line that no rule knows, or a second copy of a line that may stand once. */
export interface UnknownLine extends NodeBase<"UnknownLine"> {
  /** The line as written, on one line. */
  readonly text: string;
  /** The slot that an earlier line has taken already; null when the line itself cannot be read. */
  readonly repeats: Slot | null;
  /** The slot that it followed. */
  readonly after: Slot;
}

/** Every node of the tree. */
export type AnyNode =
  | Cable
  | TransmissionIdentifier
  | RoutingLine
  | RoutingIndicator
  | OriginLine
  | SecurityLine
  | DateTimeGroup
  | Addressee
  | Separation
  | ClassificationLine
  | Mrn
  | Caption
  | PassingInstruction
  | ExecutiveOrderLine
  | TagsLine
  | Tag
  | SubjectLine
  | ReferenceList
  | Reference
  | ClassificationAuthority
  | Paragraph
  | SubParagraph
  | Heading
  | TextBlock
  | PassageMark
  | Redaction
  | PageHeading
  | Cut
  | Table
  | Quotation
  | SectionBreak
  | PortionMarking
  | Distribution
  | Office
  | Drafting
  | Official
  | ControlLine
  | Attributes
  | Attribute
  | MessageSet
  | Signature
  | Trailer
  | Note
  | UnknownLine;

export type NodeType = AnyNode["type"];

/** The node of a type name. */
export type NodeOf<T extends NodeType> = Extract<AnyNode, { readonly type: T }>;
