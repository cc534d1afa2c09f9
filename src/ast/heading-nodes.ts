/** FL12 before the paragraphs: classification line, captions, labelled fields. Types only. */
import type { Level, NodeBase, Section } from "./node-base.js";

/** First line of FL12: `C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 000123`. */
export interface ClassificationLine extends NodeBase<"ClassificationLine"> {
  /** Null where no level can be read; the words stand in `text` then. */
  readonly level: Level | null;
  /** Controls on the line, `["NOFORN"]`. */
  readonly caveats: readonly string[];
  /** Naval messages: the standard subject identification code between double slashes, `N01000`. */
  readonly subjectCode: string | null;
  /** Which part of a long message this is, `SECTION 01 OF 02`. */
  readonly section: Section | null;
  /** The number of the message, which stands last on the line. */
  readonly mrn: Mrn | null;
  /** What is grafted on behind the number, as written: `TOSEC 140323`. */
  readonly note: string | null;
  /** The line as written, on one line. */
  readonly text: string;
}

/** Message reference number: `EXAMPLE 000123`. */
export interface Mrn extends NodeBase<"Mrn"> {
  /** The post in capitals, a usual short form completed, `EXAMPLE`; of a message in a series its name, `NAVADMIN`. */
  readonly station: string;
  /** The running number without zeros in front. */
  readonly number: number;
  /** Four figures; null where the text gives no year to go by. */
  readonly year: number | null;
  /** False when the year was inferred from the date-time group or the option `year`. */
  readonly yearWritten: boolean;
}

/** Distribution or handling word: `SIPDIS`. */
export interface Caption extends NodeBase<"Caption"> {
  /** The canonical word, `SIPDIS`. */
  readonly name: string;
  /** What follows the name: `(ADDED TAGS)` behind CORRECTED COPY. */
  readonly note: string | null;
  /** The caption as written. */
  readonly text: string;
}

/** Who at the addressee gets it: `DEPT FOR EUR`. */
export interface PassingInstruction extends NodeBase<"PassingInstruction"> {
  /** The instruction on one line. */
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
  /** The level after that day. */
  readonly level: Level | null;
  /** ISO date. */
  readonly on: string | null;
}

/** `E.O. 12958: DECL: 01/31/2020`. */
export interface ExecutiveOrderLine extends NodeBase<"ExecutiveOrderLine"> {
  /** The number of the order as written, `12958`. */
  readonly order: string | null;
  /** Null where nothing is said, or it cannot be read. */
  readonly declassify: Declassify | null;
  /** Null where nothing is said. */
  readonly downgrade: Downgrade | null;
  /** True for `N/A`. */
  readonly notApplicable: boolean;
  /** What follows the values, as written: `(DOE, JANE L.) OR-P`. */
  readonly note: string | null;
  /** The whole line as written, label and all. */
  readonly text: string;
}

/** `TAGS: PREL, XX`. */
export interface TagsLine extends NodeBase<"TagsLine"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  /** In the order of the line. */
  readonly items: readonly Tag[];
}

export type TagKind = "subject" | "program" | "geo" | "organization" | "person" | "other";

/** One of the TAGS. A person's code is `SURNAME, GIVEN`. */
export interface Tag extends NodeBase<"Tag"> {
  /** By the handbook of the cable's year; `other` for what it does not know. */
  readonly kind: TagKind;
  /** The code in capitals, with a slip mended. */
  readonly code: string;
  /** The tag as written. */
  readonly text: string;
}

/** `SUBJECT: ONE LINE, JOINED`. */
export interface SubjectLine extends NodeBase<"SubjectLine"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  /** The portion marking before the subject. */
  readonly marking: PortionMarking | null;
  /** The subject on one line, without label and marking. */
  readonly text: string;
}

/** `REF: A. EXAMPLE 1`. */
export interface ReferenceList extends NodeBase<"ReferenceList"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  /** In the order of the list. */
  readonly items: readonly Reference[];
}

export type ReferenceKind = "cable" | "email" | "telcon" | "memo" | "report" | "other";

/** An earlier message or document. */
export interface Reference extends NodeBase<"Reference"> {
  /** Bullet letter, `A`. */
  readonly label: string | null;
  /** What the reference is; `cable` where it has a number. */
  readonly kind: ReferenceKind;
  /** The number of the cable; null for another document and where it cannot be read. */
  readonly mrn: Mrn | null;
  /** `["NOTAL"]`: not sent to all addressees. */
  readonly captions: readonly string[];
  /** For a cable, what stands besides number and captions: `AND PREVIOUS`. */
  readonly note: string | null;
  /** The reference as written, without its letter. */
  readonly text: string;
}

/** Section of the order that the classification rests on, with its letters: `1.4 (b) and (d)`. */
export interface Reasons {
  /** The section of the order, `1.4`. */
  readonly section: string | null;
  /** In small letters, `["b", "d"]`. */
  readonly letters: readonly string[];
}

/** A person with the office held. */
export interface Person {
  /** The name as written. */
  readonly name: string;
  /** The office held, as written. */
  readonly title: string | null;
}

/** `Classified By: ... Reasons: 1.4 (b)`. */
export interface ClassificationAuthority extends NodeBase<"ClassificationAuthority"> {
  /** The label as written, where it is damaged; null for the usual one. */
  readonly label: string | null;
  /** Paragraph number when the line is written as a paragraph. */
  readonly number: number | null;
  /** The portion marking, where the line is a paragraph. */
  readonly marking: PortionMarking | null;
  /** Who classified it; null where no name can be told. */
  readonly name: string | null;
  /** The office held, as written. */
  readonly title: string | null;
  /** Persons named after the first. */
  readonly others: readonly Person[];
  /** Section and letters of the order; null where none are given. */
  readonly reasons: Reasons | null;
  /** The source of a derived classification, as written. */
  readonly derivedFrom: string | null;
  /** What stands behind the label, on one line. */
  readonly text: string;
}

/** `(C/NF)`. */
export interface PortionMarking extends NodeBase<"PortionMarking"> {
  /** Null for controls alone, and where no level can be read. */
  readonly level: Level | null;
  /** Full words where known, `["NOFORN"]`; unknown controls as written. */
  readonly controls: readonly string[];
  /** `["USA", "GBR"]`. */
  readonly releasableTo: readonly string[];
  /** `state` with one slash, `capco` with two. */
  readonly style: "state" | "capco";
  /** The marking as written. */
  readonly text: string;
}
