/** The tree of a cable: plain data, types only. Names follow the glossary in `grammar/README.md`. */

/** Half-open range of UTF-16 offsets in the parsed text; both -1 on nodes built by hand. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NodeBase<T extends string> extends Span {
  readonly type: T;
}

/** Family of messages that a cable belongs to. */
export type Dialect = "telegram" | "archive" | "smart" | "naval";

/** Classification levels, lowest first. */
export type Level =
  | "unclassified"
  | "restricted"
  | "limited-official-use"
  | "efto"
  | "confidential"
  | "secret"
  | "top-secret";

/** Urgency of a message (ACP 127 para 150): prosigns R, P, O and Z. */
export type Precedence = "routine" | "priority" | "immediate" | "flash";

/** The places of a cable in the order in which they are printed; `start` is before everything. */
export type Slot =
  | "start"
  | "transmission"
  | "routing"
  | "origin"
  | "security"
  | "dtg"
  | "from"
  | "to"
  | "info"
  | "exempt"
  | "separation"
  | "classification"
  | "captions"
  | "passing"
  | "executiveOrder"
  | "tags"
  | "subject"
  | "references"
  | "classifiedBy"
  | "body"
  | "signature"
  | "trailer";

/** Part `number` of `total`; the DE line (FL3) does not say the total. */
export interface Section {
  readonly number: number;
  readonly total: number | null;
}

/** One message: every place of the envelope by name, then the body. */
export interface Cable extends NodeBase<"Cable"> {
  readonly dialect: Dialect;
  /** FL1. */
  readonly transmission: TransmissionIdentifier | null;
  /** FL2. */
  readonly routing: RoutingLine | null;
  /** FL3. */
  readonly origin: OriginLine | null;
  /** FL4. */
  readonly security: SecurityLine | null;
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
  readonly captions: readonly Caption[];
  readonly passing: readonly PassingInstruction[];
  readonly executiveOrder: ExecutiveOrderLine | null;
  readonly tags: TagsLine | null;
  readonly subject: SubjectLine | null;
  readonly references: ReferenceList | null;
  readonly classifiedBy: ClassificationAuthority | null;
  readonly body: readonly Block[];
  readonly signature: Signature | null;
  /** FL13 to FL16. */
  readonly trailer: Trailer | null;
  /** Lines about the copy, not of the message: page headings, extract and release notices. */
  readonly notes: readonly Note[];
  /** Lines that no rule knows, and second copies of a line that may stand once. */
  readonly unknown: readonly UnknownLine[];
}

/** FL1: `VZCZCXRO0001`. */
export interface TransmissionIdentifier extends NodeBase<"TransmissionIdentifier"> {
  /** Channel designator, `XRO`. */
  readonly channel: string | null;
  /** Channel sequence number, `0001`. */
  readonly serial: string | null;
  readonly text: string;
}

/** FL2: `OO RUEHAA RUEHBB`. */
export interface RoutingLine extends NodeBase<"RoutingLine"> {
  readonly precedence: Precedence | null;
  readonly indicators: readonly RoutingIndicator[];
}

/** Address of a communications centre: `RUEHAA`. */
export interface RoutingIndicator extends NodeBase<"RoutingIndicator"> {
  readonly code: string;
}

/** Time of file: Julian day and time without a zone, `0311234`. */
export interface FilingTime {
  /** Day of the year, 1 to 366. */
  readonly day: number;
  /** Hours and minutes, `1234`. */
  readonly time: string;
}

/** FL3: `DE RUEHXX #0123/01 0311234`. */
export interface OriginLine extends NodeBase<"OriginLine"> {
  readonly routingIndicator: string | null;
  /** Station serial number as written, `0123`. */
  readonly serial: string | null;
  readonly section: Section | null;
  readonly filed: FilingTime | null;
  readonly text: string;
}

/** FL4: `ZNY CCCCC ZZH`. */
export interface SecurityLine extends NodeBase<"SecurityLine"> {
  readonly signal: string;
  /** The class letters, `CCCCC`. */
  readonly group: string | null;
  readonly level: Level | null;
  /** Transmission release code, the last two letters of a group such as `SSSAA`. */
  readonly release: string | null;
  /** Special handling group behind a slash, `FFFFF`. */
  readonly handling: string | null;
  /** Operating signals that follow the group at once, `ZZH`. */
  readonly signals: readonly string[];
  /** What follows the signals, as written. */
  readonly note: string | null;
  readonly text: string;
}

/** FL5: `O R 311234Z JAN 10 ZDK`. */
export interface DateTimeGroup extends NodeBase<"DateTimeGroup"> {
  /** Of the action, then of the information addressees. */
  readonly precedences: readonly Precedence[];
  /** ISO 8601 to the minute in the zone of the group, `2010-01-31T12:34Z`; null when impossible or without a year. */
  readonly date: string | null;
  /** Zone letter, `Z`. */
  readonly zone: string | null;
  readonly signals: readonly string[];
  /** What follows the signals, as written. */
  readonly note: string | null;
  readonly text: string;
}

/** FL6 to FL9: one station of a list. */
export interface Addressee extends NodeBase<"Addressee"> {
  /** `RUEHXX`, or `ZEN` for delivery by other means. */
  readonly routingIndicator: string | null;
  /** Plain language address designator, `AMEMBASSY EXAMPLE`. */
  readonly name: string;
  /** Office symbols between double slashes, `["J-3", "J-5"]`. */
  readonly office: readonly string[];
  readonly precedence: Precedence | null;
  /** True for NIACT IMMEDIATE, night action. */
  readonly niact: boolean;
  /** Message continuity number, `3518` or a range `2276-2277`. */
  readonly mcn: string | null;
  /** True for an address that stands for many. */
  readonly collective: boolean;
  readonly text: string;
}

/** FL11: `BT` between heading and text; public copies have mostly lost it. */
export interface Separation extends NodeBase<"Separation"> {}

/** First line of FL12: `C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 000123`. */
export interface ClassificationLine extends NodeBase<"ClassificationLine"> {
  readonly level: Level | null;
  /** Controls on the line, `["NOFORN"]`. */
  readonly caveats: readonly string[];
  readonly section: Section | null;
  readonly mrn: Mrn | null;
  /** What is grafted on behind the number, as written: `TOSEC 140323`. */
  readonly note: string | null;
  readonly text: string;
}

/** Message reference number: `EXAMPLE 000123`. */
export interface Mrn extends NodeBase<"Mrn"> {
  readonly station: string;
  readonly number: number;
  readonly year: number | null;
  /** False when the year was inferred from the date-time group or the option `year`. */
  readonly yearWritten: boolean;
}

/** Distribution or handling word: `SIPDIS`. */
export interface Caption extends NodeBase<"Caption"> {
  readonly name: string;
  /** What follows the name: `(ADDED TAGS)` behind CORRECTED COPY. */
  readonly note: string | null;
  readonly text: string;
}

/** Who at the addressee gets it: `DEPT FOR EUR`. */
export interface PassingInstruction extends NodeBase<"PassingInstruction"> {
  readonly text: string;
}

/** When a text loses its protection. */
export interface Declassify {
  /** ISO date. */
  readonly on: string | null;
  /** `["X1"]`, `["25X1-HUMAN"]`, `["OADR"]`, `["GDS"]`. */
  readonly codes: readonly string[];
  /** Words that name an event or a span of time. */
  readonly event: string | null;
}

/** Downgrading to a lower level on a day: `DNG: CO 04/01/2009`. */
export interface Downgrade {
  readonly level: Level | null;
  readonly on: string | null;
}

/** `E.O. 12958: DECL: 01/31/2020`. */
export interface ExecutiveOrderLine extends NodeBase<"ExecutiveOrderLine"> {
  readonly order: string | null;
  readonly declassify: Declassify | null;
  readonly downgrade: Downgrade | null;
  /** True for `N/A`. */
  readonly notApplicable: boolean;
  /** What follows the values, as written: `(DOE, JANE L.) OR-P`. */
  readonly note: string | null;
  readonly text: string;
}

/** `TAGS: PREL, XX`. */
export interface TagsLine extends NodeBase<"TagsLine"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  readonly items: readonly Tag[];
}

export type TagKind = "subject" | "program" | "geo" | "organization" | "person" | "other";

/** One of the TAGS. A person's code is `SURNAME, GIVEN`. */
export interface Tag extends NodeBase<"Tag"> {
  readonly kind: TagKind;
  readonly code: string;
  readonly text: string;
}

/** `SUBJECT: ONE LINE, JOINED`. */
export interface SubjectLine extends NodeBase<"SubjectLine"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  readonly marking: PortionMarking | null;
  readonly text: string;
}

/** `REF: A. EXAMPLE 1`. */
export interface ReferenceList extends NodeBase<"ReferenceList"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  readonly items: readonly Reference[];
}

export type ReferenceKind = "cable" | "email" | "telcon" | "memo" | "report" | "other";

/** An earlier message or document. */
export interface Reference extends NodeBase<"Reference"> {
  /** Bullet letter, `A`. */
  readonly label: string | null;
  readonly kind: ReferenceKind;
  readonly mrn: Mrn | null;
  /** `["NOTAL"]`: not sent to all addressees. */
  readonly captions: readonly string[];
  /** For a cable, what stands besides number and captions: `AND PREVIOUS`. */
  readonly note: string | null;
  readonly text: string;
}

/** Section of the order that the classification rests on, with its letters: `1.4 (b) and (d)`. */
export interface Reasons {
  readonly section: string | null;
  readonly letters: readonly string[];
}

/** A person with the office held. */
export interface Person {
  readonly name: string;
  readonly title: string | null;
}

/** `Classified By: ... Reasons: 1.4 (b)`. */
export interface ClassificationAuthority extends NodeBase<"ClassificationAuthority"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  /** Paragraph number when the line is written as a paragraph. */
  readonly number: number | null;
  readonly marking: PortionMarking | null;
  readonly name: string | null;
  readonly title: string | null;
  /** Persons named after the first. */
  readonly others: readonly Person[];
  readonly reasons: Reasons | null;
  readonly derivedFrom: string | null;
  readonly text: string;
}

/** What the body is made of. */
export type Block = Paragraph | Heading | TextBlock | Table | SectionBreak;

/** Numbered (or at least marked) paragraph: `1. (C) SUMMARY: ...`. */
export interface Paragraph extends NodeBase<"Paragraph"> {
  readonly number: number | null;
  readonly marking: PortionMarking | null;
  /** Title run into the text, `SUMMARY`. */
  readonly heading: string | null;
  readonly children: readonly Block[];
  /** The prose of the children, unwrapped. */
  readonly text: string;
}

/** Title of a part of the body, often ruled. */
export interface Heading extends NodeBase<"Heading"> {
  readonly text: string;
  /** Where the rule stands. */
  readonly rule: "above" | "below" | "both" | null;
  /** The character that the rule is made of, `-`. */
  readonly ruler: string | null;
}

/** Lines of prose that follow one another. */
export interface TextBlock extends NodeBase<"TextBlock"> {
  readonly lines: readonly string[];
  /** The lines, unwrapped. */
  readonly text: string;
}

/** Lines whose blanks and breaks carry meaning, verbatim. */
export interface Table extends NodeBase<"Table"> {
  readonly lines: readonly string[];
}

/** Page and section furniture inside the body; the paragraph goes on after it. */
export interface SectionBreak extends NodeBase<"SectionBreak"> {
  readonly lines: readonly string[];
}

/** `(C/NF)`. */
export interface PortionMarking extends NodeBase<"PortionMarking"> {
  readonly level: Level | null;
  /** Full words where known, `["NOFORN"]`; unknown controls as written. */
  readonly controls: readonly string[];
  /** `["USA", "GBR"]`. */
  readonly releasableTo: readonly string[];
  /** `state` with one slash, `capco` with two. */
  readonly style: "state" | "capco";
  readonly text: string;
}

/** Last line of the text: who signed. */
export interface Signature extends NodeBase<"Signature"> {
  readonly names: readonly string[];
  readonly text: string;
}

/** FL13 to FL16: closing BT, `#0123`, NNNN. */
export interface Trailer extends NodeBase<"Trailer"> {
  readonly break: boolean;
  readonly serial: string | null;
  /** True where NNNN stands; `end` is the offset. */
  readonly endOfMessage: boolean;
}

/**
 * `page`: page heading or banner; `extract`: the record is not whole; `release`: a reviewer's stamp; `distribution`: the
 * communications centre's note; `record`: what a dump says of the text; `redaction`: struck out; `repeat`: a second copy
 * of a line, the same to the letter.
 */
export type NoteKind = "page" | "extract" | "release" | "distribution" | "record" | "redaction" | "repeat";

/** A line about the copy, not of the message. */
export interface Note extends NodeBase<"Note"> {
  readonly kind: NoteKind;
  readonly text: string;
  /** The slot that it followed. */
  readonly after: Slot;
}

/** A line that no rule knows, or a second copy of a line that may stand once. */
export interface UnknownLine extends NodeBase<"UnknownLine"> {
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
  | Heading
  | TextBlock
  | Table
  | SectionBreak
  | PortionMarking
  | Signature
  | Trailer
  | Note
  | UnknownLine;

export type NodeType = AnyNode["type"];

/** The node of a type name. */
export type NodeOf<T extends NodeType> = Extract<AnyNode, { readonly type: T }>;
