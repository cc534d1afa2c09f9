/** FL12 before the paragraphs: classification line, captions, labelled fields. Types only. */
import type { Level, NodeBase, Section } from "./node-base.js";

/** First line of FL12: `C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 000123`. */
export interface ClassificationLine extends NodeBase<"ClassificationLine"> {
  readonly level: Level | null;
  /** Controls on the line, `["NOFORN"]`. */
  readonly caveats: readonly string[];
  /** Naval messages: the standard subject identification code between double slashes, `N01000`. */
  readonly subjectCode: string | null;
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
