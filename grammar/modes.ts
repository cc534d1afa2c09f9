/**
 * The modes of the lexer. Region modes stand at the start of a line and ask what kind of line it is; line modes are
 * inside a line of one kind. A token that changes the mode says which comes next and nothing ever goes back, so the
 * lexer is a plain automaton. Chevrotain keeps its modes on a stack all the same; it only grows (popping the last mode
 * while pushing another makes chevrotain 13.2 fail), by one entry for each token that changes the mode.
 */
export type RegionMode =
  /** Before the text: FL1 to FL5, and anything else. */
  | "heading"
  /** After the originator: lists of addressees (FL6 to FL9). */
  | "addressing"
  /** After the classification line: captions, passing lines, labelled fields (FL12). */
  | "text"
  /** After the subject: labelled fields may come, and so may prose. */
  | "preamble"
  /** After the first paragraph. */
  | "body"
  /** After a section banner in the body: fields are repeated here. */
  | "sectionHead";

export type LineMode =
  | "transmission"
  | "called"
  | "origin"
  | "security"
  | "dateTime"
  | "from"
  | "addressee"
  | "banner"
  | "passing"
  | "order"
  | "tags"
  | "subject"
  | "references"
  | "authority"
  | "paragraph"
  | "item";

/** The modes of a telegram, which every family has. */
export type TelegramMode = RegionMode | LineMode;

/** Modes of naval messages: in a routing line, in a class line, in the line of the number, in a set, behind `RMKS/`. */
export type NavalMode = "routing" | "classLine" | "series" | "set" | "remarks";

/** Modes that only one family has, in `families/`. */
export type FamilyMode = ArchiveMode | SmartMode | NavalMode;

/** Lines of copies of 1973 to about 2001. */
export type ArchiveMode = "distribution" | "drafting" | "dashes" | "starred" | "record";

/** SMART messages: two regions, before and behind the text, and lines of labelled fields. */
export type SmartMode =
  | "smartHead"
  | "smartTail"
  | "smartField"
  | "smartClosing"
  | "smartAction"
  | "smartInfo"
  | "smartOrder"
  | "smartTags"
  | "smartSubject"
  | "smartAuthority";

export type Mode = TelegramMode | FamilyMode;
