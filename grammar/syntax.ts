/** Concrete syntax: what the rules return. Tokens by name, nothing interpreted; `src/lower` makes the tree of it. */

/** A token as the rules hand it on. */
export interface Lexeme {
  readonly image: string;
  readonly startOffset: number;
  /** Set on furniture that is the stamp of a review. */
  readonly about?: "release";
}

interface LineSyntax<K extends string> {
  readonly kind: K;
  /** Offset of the first token, and of the end of the last one without blanks behind it. */
  readonly start: number;
  readonly end: number;
}

type One = Lexeme | null;
type Many = readonly Lexeme[];

/** FL1. */
export interface TransmissionSyntax extends LineSyntax<"transmission"> {
  readonly channel: One;
  readonly serial: One;
}
/** FL2. */
export interface CalledSyntax extends LineSyntax<"called"> {
  readonly precedence: Lexeme;
  readonly indicators: Many;
}
/** FL2 and FL3 of naval messages, in one line (JANAP 128). */
export interface RoutingSyntax extends LineSyntax<"routing"> {
  readonly format: Lexeme;
  readonly station: One;
  readonly serial: One;
  readonly filed: One;
  readonly letters: One;
  readonly indicators: Many;
}
/** FL3. */
export interface OriginSyntax extends LineSyntax<"origin"> {
  readonly indicator: One;
  readonly serial: One;
  readonly section: One;
  readonly filed: One;
}
/** FL4. */
export interface SecuritySyntax extends LineSyntax<"security"> {
  readonly signal: Lexeme;
  readonly group: One;
  readonly handling: One;
  readonly signals: Many;
  readonly note: One;
}
/** FL5. */
export interface DateTimeSyntax extends LineSyntax<"dateTime"> {
  readonly precedences: Many;
  readonly dayTime: One;
  readonly month: One;
  readonly year: One;
  readonly signals: Many;
  readonly note: One;
}
/** One station of FL6 to FL9. */
export interface ElementSyntax {
  readonly start: number;
  readonly end: number;
  readonly indicator: One;
  readonly name: Many;
  readonly offices: One;
  readonly precedence: One;
  readonly number: One;
  /** XMT before the station, where it leads it. */
  readonly lead: One;
  /** True behind XMT. */
  readonly exempt: boolean;
}
/** FL6. */
export interface FromSyntax extends LineSyntax<"from"> {
  readonly element: ElementSyntax | null;
  /** Stations below it that no prosign leads. */
  readonly rest: readonly ElementSyntax[];
  readonly pages: Many;
}
/** FL7, FL8, FL9, or a list that goes on without its prosign. */
export interface AddressSyntax extends LineSyntax<"to" | "info" | "exempt" | "resumed"> {
  readonly elements: readonly ElementSyntax[];
  readonly pages: Many;
}
/** First line of FL12. */
export interface BannerSyntax extends LineSyntax<"banner"> {
  readonly level: Lexeme;
  readonly caveats: Many;
  readonly section: One;
  readonly station: One;
  readonly number: One;
  readonly note: One;
  readonly captions: Many;
  readonly passing: Many;
}
/** Naval messages: the class line, or a banner of the page. */
export interface ClassSyntax extends LineSyntax<"class"> {
  /** `CLASSIFICATION:`. */
  readonly label: One;
  readonly level: One;
  readonly code: One;
  readonly caveats: Many;
  readonly section: One;
  readonly note: One;
  /** Addresses that are passed on, run into the line. */
  readonly passed: Many;
}
/** Naval messages: the number of the message in its series. */
export interface SeriesSyntax extends LineSyntax<"series"> {
  readonly name: Lexeme;
  readonly number: One;
  readonly year: One;
  readonly captions: Many;
}
/** Naval messages: a line that says to whom the text goes on. */
export interface PassToSyntax extends LineSyntax<"passTo"> {}
/** Naval messages: a set of the message text format. */
export interface SetSyntax extends LineSyntax<"set"> {
  readonly name: Lexeme;
  readonly marking: One;
  readonly texts: Many;
  readonly pages: Many;
  /** True for the set whose text is the body. */
  readonly opens: boolean;
  /** True for a narrative that begins with its first reference, without a name. */
  readonly lacksName: boolean;
}
export interface CaptionSyntax extends LineSyntax<"caption"> {
  readonly words: Lexeme;
}
export interface PassingSyntax extends LineSyntax<"passing"> {
  /** First lines and continuation lines in their order; a first line begins an instruction. */
  readonly lines: readonly { readonly lexeme: Lexeme; readonly begins: boolean }[];
}
export interface OrderSyntax extends LineSyntax<"order"> {
  readonly label: Lexeme;
  readonly captions: Many;
  readonly pages: Many;
}
export interface TagsSyntax extends LineSyntax<"tags"> {
  /** Null for a list that has lost its label. */
  readonly label: One;
  readonly tags: Many;
  readonly captions: Many;
  readonly pages: Many;
}
export interface SubjectSyntax extends LineSyntax<"subject"> {
  readonly label: Lexeme;
  readonly marking: One;
  readonly texts: Many;
  readonly pages: Many;
}
export interface ReferencesSyntax extends LineSyntax<"references"> {
  readonly label: Lexeme;
  readonly texts: Many;
  readonly pages: Many;
}
export interface AuthoritySyntax extends LineSyntax<"authority"> {
  readonly label: Lexeme;
  readonly texts: Many;
  readonly pages: Many;
}
/** Copies of 1973 to about 2001: who got the message in Washington. */
export interface DistributionSyntax extends LineSyntax<"distribution"> {
  /** `ACTION` or `ORIGIN`, with the channel above; null where INFO is the first. */
  readonly head: One;
  readonly offices: Many;
  readonly info: Many;
  readonly total: One;
}
/** Who drafted, cleared and approved: lines in their order, each with the label that it stands behind. */
export interface DraftingSyntax extends LineSyntax<"drafting"> {
  readonly lines: readonly { readonly role: DraftingRole; readonly lexeme: Lexeme; readonly isLabelled: boolean }[];
}
export type DraftingRole = "drafted" | "approved" | "cleared" | "released" | "desired";
/** The dash line. */
export interface ControlSyntax extends LineSyntax<"control"> {
  readonly counters: Many;
}
/** The attributes of a record; lines before the first key have none. */
export interface AttributesSyntax extends LineSyntax<"attributes"> {
  /** The title, where it begins them. */
  readonly title: One;
  readonly items: readonly { readonly key: Lexeme; readonly values: Many }[];
  readonly rest: Many;
}
/** A line about the copy. */
export interface NoteSyntax extends LineSyntax<"note"> {
  readonly about: "extract" | "release" | "distribution" | "record" | "shell" | "redaction";
  readonly lexeme: Lexeme;
}
/** FL13 to FL16. */
export interface EndingSyntax extends LineSyntax<"ending"> {
  readonly breaks: Many;
  readonly serial: One;
  readonly ends: Many;
}
/** A line that no rule knows. */
export interface StraySyntax extends LineSyntax<"stray"> {
  readonly lexeme: Lexeme;
}
/** Lines of prose without an empty one among them. */
export interface TextSyntax extends LineSyntax<"text"> {
  /** True for prose at the very start of the text. */
  readonly opens: boolean;
  readonly parts: Many;
  /** Those of the parts that are titles, as `COMMENT:` behind an empty line. */
  readonly titles: Many;
  /** Three points at the end of the whole text. */
  readonly cut: One;
  /** Naval messages: `//` that ends the remarks. */
  readonly closing: One;
}
/** An item of a list, up to an empty line. */
export interface ItemSyntax extends LineSyntax<"item"> {
  readonly label: Lexeme;
  /** The label with the first count of its kind, `(a)`; the label itself for a sign. */
  readonly style: string;
  readonly ordinal: number | null;
  readonly marking: One;
  readonly title: One;
  readonly text: TextSyntax | null;
}
/** Lines whose columns carry meaning. */
export interface TableSyntax extends LineSyntax<"table"> {}
/** A text between BEGIN and END. */
export interface QuotationSyntax extends LineSyntax<"quotation"> {
  readonly begin: Lexeme;
  readonly content: readonly QuotedSyntax[];
  /** The token that ends it. */
  readonly last: Lexeme;
}
/** A title and its rules; a rule alone has no title. */
export interface TitleSyntax extends LineSyntax<"title"> {
  readonly above: One;
  readonly title: One;
  readonly below: One;
  /** True for the title of an annex or a part. */
  readonly division: boolean;
}
/** Page and section furniture in the body. */
export interface BreakSyntax extends LineSyntax<"break"> {
  /** `telegram` with lines of an envelope, `section` with a banner that has a number. */
  readonly about: "page" | "section" | "telegram";
  /** True with a page line of a copy in pages: the text goes on behind it, whatever ended before. */
  readonly turns: boolean;
  readonly parts: Many;
}
export interface ParagraphSyntax extends LineSyntax<"paragraph"> {
  readonly number: One;
  readonly marking: One;
  readonly title: One;
  /** `1. Classified By: ...`. */
  readonly authority: AuthoritySyntax | null;
  readonly content: readonly ContentSyntax[];
}
export interface SignatureSyntax extends LineSyntax<"signature"> {
  readonly names: Many;
}

/** A labelled field of a SMART message whose value is text. */
export interface FieldSyntax extends LineSyntax<"field"> {
  readonly field: "mrn" | "date" | "from" | "captions" | "passing" | "signature" | "drafting" | "attribute" | "closing";
  readonly label: Lexeme;
  /** The value, line by line. */
  readonly texts: Many;
}
/** A list of addressees of a SMART message. */
export interface RecipientsSyntax extends LineSyntax<"recipients"> {
  readonly list: "to" | "info" | "exempt";
  readonly label: Lexeme;
  readonly elements: readonly ElementSyntax[];
}
/** A line about the copy in a SMART message, wherever it stands. */
export interface FurnitureSyntax extends LineSyntax<"furniture"> {
  readonly about: "banner" | "page" | "release" | "redaction";
  readonly lexeme: Lexeme;
  /** The level of a banner, and what stands behind or below it. */
  readonly level: One;
  readonly control: One;
}

/** What a paragraph is made of. */
export type ContentSyntax = TextSyntax | ItemSyntax | TableSyntax | QuotationSyntax | BreakSyntax;

/** What a quoted text is made of. */
export type QuotedSyntax = ParagraphSyntax | TitleSyntax | ContentSyntax;

export type BlockSyntax = QuotedSyntax;

export type AnyLineSyntax =
  | TransmissionSyntax
  | CalledSyntax
  | RoutingSyntax
  | ClassSyntax
  | SeriesSyntax
  | PassToSyntax
  | SetSyntax
  | OriginSyntax
  | SecuritySyntax
  | DateTimeSyntax
  | FromSyntax
  | AddressSyntax
  | BannerSyntax
  | CaptionSyntax
  | PassingSyntax
  | OrderSyntax
  | TagsSyntax
  | SubjectSyntax
  | ReferencesSyntax
  | AuthoritySyntax
  | DistributionSyntax
  | DraftingSyntax
  | ControlSyntax
  | AttributesSyntax
  | NoteSyntax
  | EndingSyntax
  | StraySyntax
  | SignatureSyntax
  | FieldSyntax
  | RecipientsSyntax
  | FurnitureSyntax
  | BlockSyntax;
