/** What the tests write beside the rules, modes and tokens: format lines, samples, nodes. A test holds it complete. */
import type { Dialect } from "./dialect.js";
import { smartNotes } from "./ebnf-smart-notes.js";
import type { Mode } from "./modes.js";

/** What a rule stands for. */
export interface RuleNote {
  /** The family that has it, where telegrams do not. */
  readonly dialect?: Dialect;
  /** Format line and source. */
  readonly what: string;
  /** A line, or several, that the rule takes. */
  readonly sample: string;
  /** What decides besides the tokens. */
  readonly gate?: string;
  /** The nodes that `src/lower` makes of it. */
  readonly nodes: readonly string[];
}

const telegramNotes: Readonly<Record<string, RuleNote>> = {
  cable: { what: "the whole text, ACP 127 para 142", sample: "FM AMEMBASSY EXAMPLE\nSUBJECT: BREAD", nodes: ["Cable"] },
  line: {
    what: "any line or block, wherever it stands; `src/lower` decides what a line out of its place means",
    gate: "paragraphBlock: when the number counts on; itemBlock: when the label counts; quotationBlock: when an end answers the beginning; signatureLine: when the names are the last of the text",
    sample: "TAGS: PREL, XX",
    nodes: [],
  },

  transmissionLine: { what: "FL1, 5 FAH-2 H-321", sample: "VZCZCXRO0001", nodes: ["TransmissionIdentifier"] },
  calledLine: { what: "FL2, ACP 127 para 151", sample: "OO RUEHAA RUEHBB", nodes: ["RoutingLine", "RoutingIndicator"] },
  originLine: { what: "FL3, ACP 127 para 115", sample: "DE RUEHXX #0123/01 0311234", nodes: ["OriginLine"] },
  securityLine: { what: "FL4, ACP 127 para 124", sample: "ZNY CCCCC ZZH", nodes: ["SecurityLine"] },
  dateTimeLine: {
    what: "FL5, ACP 127 para 113 and 152",
    gate: "a second time begins a second line",
    sample: "O R 311234Z JAN 10 ZDK",
    nodes: ["DateTimeGroup"],
  },
  fromLine: { what: "FL6, ACP 127 para 142", sample: "FM AMEMBASSY EXAMPLE", nodes: ["Addressee"] },
  addressList: {
    what: "FL7 to FL9, ACP 127 para 142",
    sample: "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0123\nRUEHXX/AMEMBASSY ELSEWHERE",
    nodes: ["Addressee"],
  },
  resumedList: {
    what: "FL7 to FL9, a list that goes on behind an empty line or a page heading",
    sample: "RUEHXX/AMEMBASSY ELSEWHERE",
    nodes: ["Addressee"],
  },
  elements: {
    what: "FL6 to FL9, the stations of a list, one a line",
    sample: "RUEHXX/AMEMBASSY EXAMPLE//J-3// PRIORITY 0123",
    nodes: ["Addressee"],
  },

  bannerLine: {
    what: "FL12, 5 FAH-2 H-442: the first line of the text",
    sample: "C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 000123",
    nodes: ["ClassificationLine", "Mrn"],
  },
  captionLine: { what: "FL12, 5 FAH-2 H-252", sample: "SIPDIS", nodes: ["Caption"] },
  passingList: {
    what: "FL12, handbook of TAGS, 1974, section 3",
    sample: "STATE FOR AF/XX",
    nodes: ["PassingInstruction"],
  },
  orderLine: {
    what: "FL12, handbook of TAGS, 1974, section 2",
    sample: "E.O. 12958: DECL: 01/31/2020",
    nodes: ["ExecutiveOrderLine"],
  },
  tagsLine: {
    what: "FL12, handbook of TAGS, 1974, sections 3 and 4",
    sample: "TAGS: PREL, XX (DOE, JANE)",
    nodes: ["TagsLine", "Tag"],
  },
  subjectLine: {
    what: "FL12, handbook of TAGS, 1974, section 3",
    sample: "SUBJECT: (C) WORDS OVER\nSEVERAL LINES",
    nodes: ["SubjectLine", "PortionMarking"],
  },
  referenceList: {
    what: "FL12, handbook of TAGS, 1974, section 3",
    sample: "REF: A. ELSEWHERE 45\nB. 09 EXAMPLE 1234 (NOTAL)",
    nodes: ["ReferenceList", "Reference", "Mrn"],
  },
  authorityLine: {
    what: "FL12, 5 FAH-1 H-246",
    sample: "Classified By: Ambassador Jane Doe. Reasons: 1.4 (b)",
    nodes: ["ClassificationAuthority"],
  },
  distributionBlock: {
    what: "archive, above FL5: who got a copy",
    sample: "50\nACTION AF-18\nINFO OCT-01 EUR-25 /044 W\n--------------------- 099384",
    nodes: ["Distribution", "Office"],
  },
  draftingBlock: {
    what: "archive, above FL5: who drafted, approved and cleared",
    sample:
      "ORIGIN AF-18 /018 R\nDRAFTED BY AF/XX:JADOE:RF\nAPPROVED BY AF:JROE\nEUR - MR. POE (SUBS)\n--------------------- 099384",
    nodes: ["Drafting", "Official"],
  },
  controlLine: {
    what: "archive, the line before FL5",
    sample: "PAGE 01 EXAMPLE 00123 142223Z\n------------------129400 142223Z /75",
    nodes: ["ControlLine"],
  },
  attributesBlock: {
    what: "archive: the attributes of a record",
    sample: "Message Attributes\nDraft Date: 04 MAY 1976\nCurrent Classification: UNCLASSIFIED",
    nodes: ["Attributes", "Attribute"],
  },
  noteLine: {
    what: "lines about the copy, of publishers, reviewers and dumps",
    sample: "RELEASED IN FULL",
    nodes: ["Note"],
  },
  endingLine: {
    what: "FL11 and FL13 to FL16, ACP 127 para 142",
    sample: "BT\n#0123\nNNNN",
    nodes: ["Separation", "Trailer"],
  },
  strayLine: { what: "anything else: nothing of the source vanishes", sample: "?? 12", nodes: ["UnknownLine"] },

  routingLine: {
    what: "FL2 and FL3 of a naval message in one line, JANAP 128",
    sample: "RTTUZYUW RUEXAAA0001 0311234-UUUU--RUEXBBB.",
    nodes: ["RoutingLine", "RoutingIndicator", "OriginLine"],
  },
  classLine: {
    what: "FL12 of a naval message: level, controls and subject code; or a banner of the page",
    sample: "UNCLAS //N01000//",
    nodes: ["ClassificationLine", "Note", "PassingInstruction"],
  },
  seriesLine: {
    what: "FL12 of a naval message: its number in a series of the year",
    sample: "NAVADMIN 012/10",
    nodes: ["Mrn", "Caption"],
  },
  passToLine: {
    what: "FL12 of a naval message: to whom the text goes on",
    sample: "NAVADMIN 012/10\nPASS TO OFFICE CODES:",
    nodes: ["PassingInstruction"],
  },
  messageSet: {
    what: "FL12 of a naval message: a set of the message text format, over lines up to its double slash",
    sample: "MSGID/GENADMIN/EXAMPLE FLEET/-/JAN//",
    nodes: ["MessageSet", "SubjectLine"],
  },

  paragraphBlock: {
    what: "FL12, 5 FAH-1 H-246: a numbered or marked paragraph; furniture does not end it",
    gate: "ends before a number that counts on, and before the signature",
    sample: "1. (C) SUMMARY: The talks go on.",
    nodes: ["Paragraph", "PortionMarking", "ClassificationAuthority"],
  },
  content: {
    what: "FL12, what a paragraph is made of",
    sample: "1. The talks go on.",
    gate: "itemBlock: when the label counts; quotationBlock: when an end answers the beginning",
    nodes: ["TextBlock", "SubParagraph", "Quotation", "Table", "SectionBreak"],
  },
  itemBlock: {
    what: "FL12, 5 FAH-1 H-246: an item of a list, with what follows it up to an empty line",
    sample: "-- The fleet of Elsewhere stays in port.",
    nodes: ["SubParagraph", "PortionMarking"],
  },
  quotationBlock: {
    what: "FL12, a quoted text with paragraphs of its own",
    gate: "up to the end that answers the beginning",
    sample: "3. The note says:\nBEGIN TEXT:\n1. The fleet stays.\nEND TEXT.",
    nodes: ["Quotation"],
  },
  quoted: {
    what: "FL12, what a quoted text is made of",
    gate: "as in `line` and `content`",
    sample: "1. The fleet stays.",
    nodes: [],
  },
  tableBlock: {
    what: "FL12, lines whose blanks carry meaning, kept to the letter",
    sample: "1. They sold:\nBOATS      12\nNETS        3",
    nodes: ["Table"],
  },
  textBlock: {
    what: "FL12, prose, with the numbers, labels and names in it that are no more than that",
    gate: "ends as the paragraph does, at an item and at a quoted text",
    sample: "The talks about the fisheries went on for days.",
    nodes: ["TextBlock", "PassageMark", "Cut"],
  },
  titleBlock: {
    what: "FL12, a title with a rule above, below or both; a rule alone",
    gate: "empty lines only between a title and its rule; a rule below only where the title token asked for it",
    sample: "NEXT STEPS\n----------",
    nodes: ["Heading", "SectionBreak"],
  },
  ruleRow: { what: "FL12, a row of hyphens or other signs", sample: "----------", nodes: [] },
  titleWords: { what: "FL12, the words of a title", sample: "NEXT STEPS\n----------", nodes: [] },
  breakBlock: {
    what: "FL12, page and section furniture: headings, banners, repeated fields",
    sample: "EXAMPLE 00000123 002 OF 003",
    nodes: ["SectionBreak", "Note", "ClassificationLine"],
  },
  signatureLine: {
    what: "FL12, the last line: who signed",
    sample: "1. (C) The talks go on. DOE",
    nodes: ["Signature"],
  },
};

/** Every rule, in format-line order, and then those of families. */
export const ruleNotes: Readonly<Record<string, RuleNote>> = { ...telegramNotes, ...smartNotes };

/** The tokens within prose, which no rule sees: a line with each, and the node of it. */
export const proseNotes: Readonly<Record<string, { readonly sample: string; readonly nodes: readonly string[] }>> = {
  JoinedPage: { sample: "the talks EXAMPLE 00000123 002 OF 003 went on", nodes: ["PageHeading"] },
  JoinedTitle: { sample: "The end. -------- NEXT STEPS --------", nodes: ["PassageMark"] },
  ClosingMark: { sample: "The talks went on. END SUMMARY.", nodes: ["PassageMark"] },
  OpeningMark: { sample: "They fish (Note: with nets", nodes: ["PassageMark"] },
  Redaction: { sample: "The Minister told XXXXXXXX", nodes: ["Redaction"] },
  Words: { sample: "The talks went on.", nodes: [] },
};

/** Where the lexer is in each mode. */
export const modeNotes = {
  heading: "line start: before the text, FL1 to FL5; and behind FL16",
  addressing: "line start: after a time or an originator, FL6 to FL9",
  text: "line start: after the first line of the text, FL12",
  preamble: "line start: after a subject or the first prose; fields may come, and so may prose",
  body: "line start: after the first paragraph",
  sectionHead: "line start: after a section banner in the body; fields are repeated here",
  transmission: "in a line of FL1",
  called: "in a line of FL2",
  origin: "in a line of FL3",
  security: "in a line of FL4",
  dateTime: "in a line of FL5",
  from: "in a line of FL6",
  addressee: "in a line of FL7 to FL9",
  banner: "in the first line of the text",
  passing: "in a passing line",
  order: "in an E.O. line",
  tags: "in a list of TAGS",
  subject: "in a subject",
  references: "in a list of references",
  authority: "in a classification authority",
  paragraph: "behind the number or the marking of a paragraph",
  item: "behind the label of an item of a list",
  distribution: "archive: in the offices that got a copy",
  drafting: "archive: in the block of who drafted",
  dashes: "archive: in the dash line",
  starred: "archive: behind a key between stars",
  record: "archive: line start: in the attributes of a record",
  smartHead: "SMART, line start: fields before the text",
  smartTail: "SMART, line start: fields behind the text",
  smartField: "SMART, in a field before the text",
  smartClosing: "SMART, in a field behind the text",
  smartAction: "SMART, in the action addressees",
  smartInfo: "SMART, in the information addressees, and in those left out",
  smartOrder: "SMART, in the E.O. field",
  smartTags: "SMART, in the TAGS field",
  smartSubject: "SMART, in the subject",
  smartAuthority: "SMART, in the classification authority",
  routing: "naval: in the routing line",
  classLine: "naval: in the class line",
  series: "naval: in the line of the number in a series",
  set: "naval: in a set of the message text format",
  remarks: "naval: behind the name of the remarks",
} as const satisfies Readonly<Record<Mode, string>>;

/** The tokens that a function recognises, in words. */
export const tokenNotes: Readonly<Record<string, string>> = {
  AddresseeName: "up to the offices, the precedence, the number or XMT behind it, or the line end",
  AddresseeRest:
    "a line end before what is left of a station: its precedence, its number, or words set in below its indicator",
  MailLine: "a line of the head of a mail: `From:` with `Sent:` or `Date:` below it, and what follows",
  BannerWrap: "a line end before a line with station and number, where none has come",
  BannerNote: "up to a label, SIPDIS or the line end",
  PassingText:
    "{passTarget}, an office symbol, or words before FOR, PASS, ALSO or SENDS; up to a label or the line end",
  PassingInLine: "words in capitals before FOR or PASS; up to a label or the line end",
  PassingMore: "up to a label or the line end",
  OrderText: "up to a date, a label or the line end",
  OrderWrap: "a line end behind OrderText before a line that begins no field",
  PassingWrap: "line ends before a line that begins no field and is no sentence",
  SubjectText: "up to a label, a page heading or the line end",
  SubjectWrap:
    "a line end before a line that begins no field and is no prose; over an empty line behind an open phrase",
  ReferenceText: "up to the next bullet, a label or the line end",
  ReferencesWrap: "a line end before a line that begins no field; over empty lines at a bullet or behind an open item",
  AuthorityText: "up to REF, SUBJECT or TAGS, the line end, or other words behind the reasons",
  AuthorityEnd: "blanks before other words behind the reasons",
  AuthorityWrap: "a line end until the reasons are complete, before a line that begins no field",
  Prose: "lines up to an empty one or one that the body knows; a name behind the last sentence stays out",
  FreeProse: "as Prose, and up to a line that begins with a label",
  OpeningProse: "as Prose, when the line has six words or more",
  FieldText: "up to the line end, or to a code in the margin",
  ListedName: "up to a precedence, a semicolon, a code in the margin or the line end",
  FieldWrap:
    "a line end before a line that begins no field; over empty lines before one that stands in the column of values",
  SubjectFieldWrap: "a line end before a line that begins no field",
  FieldBreak: "furniture, when the field goes on below: in the column of values, or behind a comma",
  BodyProse: "as Prose, and up to furniture or a field behind the text",
  LeadProse: "as BodyProse, when the line has six words or more",
  TableLines: "lines with gaps that stand under one another, or with two wide gaps each; rules among them",
  FreeTableLines: "as TableLines",
  HandlingText: "the line, when a label begins one of the next twelve",
  PassingEnd: "a line end, when no label begins one of the next twelve lines",
  StationLine:
    "the first word of a line, when only lines of capitals and empty ones stand between it and the level with the number",
  SubjectEnd:
    "a line end before a line that begins another thing, or before four lines without an empty one behind a short line",
  TagsEnd: "a line end before a line that holds words that are no tags",
  ReferencesEnd: "a line end before six words that are no reference",
  SetMarking: "a marking right behind SUBJ and its slash",
  SetWrap: "a line end behind the heading of a page, where the set goes on",
  SetText:
    "up to the double slash that ends the set, over lines; before a line that begins a set, BT or the number of the text",
  RemarksName: "RMKS or GENTEXT with what it is about, the last of the text",
  LastProse: "as Prose, up to the double slash that ends the remarks, or to a set",
  FreeLastProse: "as LastProse",
  FlatHeading: "FM, TO, INFO or PASS TO and what follows, up to a class line or a line that begins something else",
  SubjectBeforeClass: "words before UNCLASSIFIED and a slash on the same line",
  Words: "up to the next of the tokens of prose",
};
