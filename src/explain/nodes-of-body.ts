import type { NodeType, NoteKind, PassageKind } from "../ast/nodes.js";
import type { NodeExplainer, Said } from "./explanation.js";
import { markingMeaning } from "./values.js";
import { listed, saidLevels } from "./wording.js";

const textRules = "5 FAH-1 H-246";

/** What each kind of line about the copy is. */
const noteKinds = {
  page: ["page heading", "the head or the banner of a page, not a part of the message"],
  extract: ["extract notice", "says that the record is not whole"],
  release: ["release stamp", "the stamp of a reviewer who released the copy"],
  distribution: ["note of the communications centre", "how the centre handled the message, not a part of it"],
  record: ["record line", "what the collection says of the text"],
  redaction: ["redaction", "a line that was struck out"],
  cut: ["cut", "points where the copy was cut; the rest is missing"],
  repeat: ["repeated line", "a second copy of a line, the same to the letter"],
} as const satisfies Record<NoteKind, readonly [name: string, meaning: string]>;

/** What each passage is called. */
const passageNames = {
  summary: "the summary",
  comment: "a comment of the drafter",
  "action-request": "a request for action",
  note: "a note",
  text: "a text",
  "talking-points": "talking points",
  quote: "a quotation",
  introduction: "an introduction",
  background: "the background",
  recommendation: "a recommendation",
  other: "another part",
} as const satisfies Record<PassageKind, string>;

/** The text and what ends it, FL12 to FL16, and the lines that are about the copy. */
export const bodyNodes = {
  Paragraph: ({ number, marking, heading }): Said => ({
    kind: "text",
    name: number === null ? "paragraph" : `paragraph ${number}`,
    meaning: [
      marking?.level == null
        ? "a paragraph without a readable marking"
        : `this paragraph is ${saidLevels[marking.level]}`,
      ...(heading === null ? [] : [`headed ${heading}`]),
    ].join("; "),
    source: `${textRules}.2`,
    uncertain: false,
    level: marking?.level ?? null,
  }),
  SubParagraph: ({ label, marking, heading }): Said => ({
    kind: "text",
    name: `item ${label}`,
    meaning: [
      marking?.level == null ? "an item of a list" : `this item is ${saidLevels[marking.level]}`,
      ...(heading === null ? [] : [`headed ${heading}`]),
    ].join("; "),
    source: `${textRules}.2`,
    uncertain: false,
    level: marking?.level ?? null,
  }),
  Heading: ({ division }): Said => ({
    kind: "text",
    name: division ?? "heading",
    meaning:
      division === null
        ? "the title of a part of the text"
        : `${/^[aeiou]/u.test(division) ? "an" : "a"} ${division} begins; its paragraphs may count anew`,
    source: textRules,
    uncertain: false,
  }),
  PassageMark: ({ edge, kind }): Said => ({
    kind: "text",
    name: edge === "begin" ? "opening words" : "closing words",
    meaning: `${edge === "begin" ? "here begins" : "here ends"} ${passageNames[kind]}`,
    source: `${textRules}; seen in cables`,
    uncertain: false,
  }),
  Redaction: (): Said => ({
    kind: "copy",
    name: "redaction",
    meaning: "words that were struck out before the copy was released",
    source: "seen in cables",
    uncertain: false,
  }),
  PageHeading: (): Said => ({
    kind: "copy",
    name: "page heading",
    meaning: "the head of a page, which a copy has joined to the line; not a part of the sentence",
    source: "ACP 127 para 208; seen in cables",
    uncertain: false,
  }),
  Cut: (): Said => ({
    kind: "copy",
    name: "cut",
    meaning: "points where the copy was cut; the rest of the text is missing",
    source: "seen in cables",
    uncertain: false,
  }),
  Quotation: ({ kind }): Said => ({
    kind: "text",
    name: "quoted text",
    meaning: `${passageNames[kind]} of its own, with its own paragraph numbers`,
    source: "ACP 127 para 137 (QUOTE for quotation marks); seen in cables",
    uncertain: false,
  }),
  TextBlock: (): Said => ({
    kind: "text",
    name: "text",
    meaning: "prose of the drafter",
    source: textRules,
    uncertain: false,
  }),
  Table: (): Said => ({
    kind: "text",
    name: "table",
    meaning: "lines whose blanks and breaks carry meaning",
    source: textRules,
    uncertain: false,
  }),
  SectionBreak: (): Said => ({
    kind: "copy",
    name: "section break",
    meaning: "where a page or a section of a long message begins; the text goes on behind it",
    source: "ACP 127 para 208; seen in cables",
    uncertain: false,
  }),
  PortionMarking: (marking): Said => ({
    kind: "classification",
    name: "portion marking",
    ...markingMeaning(marking),
    level: marking.level,
  }),
  Signature: ({ names }): Said => ({
    kind: "ending",
    name: "signature",
    meaning: `signed by ${listed(names) || "somebody"}, who answers for the post whoever wrote the cable`,
    source: `${textRules}; seen in cables`,
    uncertain: false,
  }),
  Trailer: (node): Said => ({
    kind: "ending",
    name: "end of the message, FL13 to FL16",
    meaning: [
      "ends the transmission",
      ...(node.serial === null ? [] : [`number ${node.serial} of the sending station, as in FL3`]),
    ].join("; "),
    source: "ACP 127 Annex B",
    uncertain: false,
  }),
  Note: ({ kind }): Said => {
    const [name, meaning] = noteKinds[kind];
    return { kind: "copy", name, meaning, source: "seen in cables", uncertain: false };
  },
  UnknownLine: ({ repeats }): Said => ({
    kind: "unknown",
    name: repeats === null ? "unknown line" : "repeated line",
    meaning: repeats === null ? "not known: no rule reads this line" : "a second copy of a line; the first one counts",
    source: "none",
    uncertain: repeats === null,
  }),
} as const satisfies { readonly [T in NodeType]?: NodeExplainer<T> };
