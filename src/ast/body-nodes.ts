/** FL12 from the first paragraph on. Types only. */
import type { PortionMarking } from "./heading-nodes.js";
import type { NodeBase } from "./node-base.js";

/** What the body is made of. */
export type Block = Paragraph | SubParagraph | Heading | TextBlock | Table | Quotation | SectionBreak;

/** Numbered (or at least marked) paragraph: `1. (C) SUMMARY: ...`. */
export interface Paragraph extends NodeBase<"Paragraph"> {
  /** Null for a paragraph that has a marking alone. */
  readonly number: number | null;
  /** Null for a paragraph without one; `effectiveMarking` says which holds. */
  readonly marking: PortionMarking | null;
  /** Title run into the text, `SUMMARY`. */
  readonly heading: string | null;
  /** The prose and what lies in it, in order. */
  readonly children: readonly Block[];
  /** The prose of the children, unwrapped. */
  readonly text: string;
}

/** Item of a list inside a paragraph, with the items below it: `a. (C) ...`, `(1) ...`, `-- ...`. */
export interface SubParagraph extends NodeBase<"SubParagraph"> {
  /** As written: `a.`, `(1)`, `--`. */
  readonly label: string;
  /** Null for an item without one. */
  readonly marking: PortionMarking | null;
  /** Title run into the text. */
  readonly heading: string | null;
  /** The prose of the item and the items below it. */
  readonly children: readonly Block[];
  /** The prose of the children, unwrapped. */
  readonly text: string;
}

/** Parts of a message that are counted. */
export type Division = "part" | "annex" | "attachment" | "appendix" | "enclosure" | "addendum" | "tab";

/** Title of a part of the body, often ruled. */
export interface Heading extends NodeBase<"Heading"> {
  /** The title on one line, without its rules. */
  readonly text: string;
  /** Where the rule stands. */
  readonly rule: "above" | "below" | "both" | null;
  /** The character that the rule is made of, `-`. */
  readonly ruler: string | null;
  /** What `ANNEX A` or `PART TWO` begins; null for other titles. */
  readonly division: Division | null;
  /** 1 for a division, 2 between rules or over `=`, `*` and `#`, 3 with one rule, 4 without. */
  readonly level: number;
}

/** Lines of prose that follow one another. */
export interface TextBlock extends NodeBase<"TextBlock"> {
  /** Without the blanks around them. */
  readonly lines: readonly string[];
  /** Offset in the source at which each line begins; empty on nodes built by hand. */
  readonly offsets: readonly number[];
  /** What in the lines is more than words. */
  readonly inlines: readonly Inline[];
  /** The lines, unwrapped, without page headings in them. */
  readonly text: string;
}

/** What a text block may hold besides words. The lines hold it too, and are what is printed. */
export type Inline = PassageMark | Redaction | PageHeading | Cut;

/** What a passage of the text is, as its marks say. */
export type PassageKind =
  | "summary"
  | "comment"
  | "action-request"
  | "note"
  | "text"
  | "talking-points"
  | "quote"
  | "introduction"
  | "background"
  | "recommendation"
  | "other";

/** Words that begin or end a passage: `BEGIN TEXT`, `(Note:`, `END SUMMARY`. */
export interface PassageMark extends NodeBase<"PassageMark"> {
  /** Whether the passage begins or ends here. */
  readonly edge: "begin" | "end";
  /** Which passage. */
  readonly kind: PassageKind;
  /** The words as written. */
  readonly text: string;
}

/** Words struck out before release: `XXXXXXXX`. */
export interface Redaction extends NodeBase<"Redaction"> {
  /** The signs as written. */
  readonly text: string;
}

/** Page heading that a copy has joined to a line of prose. */
export interface PageHeading extends NodeBase<"PageHeading"> {
  /** The words as written. */
  readonly text: string;
}

/** Points at the end of the whole text, which was cut there. */
export interface Cut extends NodeBase<"Cut"> {
  /** The points as written. */
  readonly text: string;
}

/** Lines whose blanks and breaks carry meaning, verbatim. */
export interface Table extends NodeBase<"Table"> {
  /** The lines to the letter, with the blanks that make the columns. */
  readonly lines: readonly string[];
  /** Offset in the source at which each line begins; empty on nodes built by hand. */
  readonly offsets: readonly number[];
}

/** A text of its own between two lines, with its own paragraph numbers: BEGIN TEXT to END TEXT, QUOTE to UNQUOTE. */
export interface Quotation extends NodeBase<"Quotation"> {
  /** What is quoted, as its opening says. */
  readonly kind: PassageKind;
  /** The line that begins it, `BEGIN TEXT OF THE NOTE:`. */
  readonly opening: string;
  /** The blocks of the quoted text. */
  readonly children: readonly Block[];
  /** The line that ends it, `END TEXT.`. */
  readonly closing: string;
  /** The prose of the children, unwrapped. */
  readonly text: string;
}

/** Page and section furniture inside the body; the paragraph goes on after it. */
export interface SectionBreak extends NodeBase<"SectionBreak"> {
  /**
   * `section` where a banner with a number begins another section, `telegram` where a header stands, `rule` for a rule
   * without a title, else `page`.
   */
  readonly kind: "page" | "section" | "telegram" | "rule";
  /** The lines as written. */
  readonly lines: readonly string[];
}
