/** The labelled fields of a SMART message, and what reviewers stamped on its pages. */
import { paragraphNumber, portionMarking } from "../labels.js";
import { proseUpTo, sixWords } from "../prose-end.js";
import {
  actionField,
  anyField,
  atFurniture,
  attributeField,
  authorityField,
  bannerControl,
  captionsField,
  closingAttribute,
  closingField,
  dateField,
  draftingField,
  exemptField,
  fromField,
  furniture,
  furnitureLine,
  infoField,
  lateField,
  marginCode,
  mrnField,
  orderField,
  passingField,
  readPrecedence,
  referencesField,
  signatureField,
  subjectField,
  tagsField,
} from "../smart-labels.js";
import { blank, lineEnd, newLines, restBlank, visible } from "../vocabulary.js";
import { anyInLine, anyLineEnd, customToken, type Previous, token, until } from "./token.js";
import { lineAt } from "./wrapping.js";

/** `MRN:`. */
export const MrnField = token("MrnField", mrnField, { to: "smartField" });
/** `Date/DTG:`. */
export const DateField = token("DateField", dateField, { to: "smartField" });
/** `From:`. */
export const FromField = token("FromField", fromField, { to: "smartField" });
/** `Action:`. */
export const ActionField = token("ActionField", actionField, { to: "smartAction" });
/** `Info:`, behind the body. */
export const InfoField = token("InfoField", infoField, { to: "smartInfo" });
/** `XMT:`. */
export const ExemptField = token("ExemptField", exemptField, { to: "smartInfo" });
/** `E.O.:`. */
export const OrderField = token("OrderField", orderField, { to: "smartOrder" });
/** `TAGS:`. */
export const TagsField = token("TagsField", tagsField, { to: "smartTags" });
/** `Captions:`. */
export const CaptionsField = token("CaptionsField", captionsField, { to: "smartField" });
/** `Reference:`. */
export const ReferencesField = token("ReferencesField", referencesField, { to: "smartField" });
/** `Pass Line:`. */
export const PassingField = token("PassingField", passingField, { to: "smartField" });
/** `Subject:`. */
export const SubjectField = token("SubjectField", subjectField, { to: "smartSubject" });
/** `Classified By:`. */
export const AuthorityField = token("AuthorityField", authorityField, { to: "smartAuthority" });
/** `Action Office:`, `Info Office:`. */
export const AttributeField = token("AttributeField", attributeField, { to: "smartField" });
/** `Signature:`. */
export const SignatureField = token("SignatureField", signatureField, { to: "smartClosing" });
/** `Drafted By:`, `Cleared By:`, `Approved By:`, `Released By:`. */
export const DraftingField = token("DraftingField", draftingField, { to: "smartClosing" });
/** `Attachments:`, `Action Post:`, `Dissemination Rule:`. */
export const ClosingAttribute = token("ClosingAttribute", closingAttribute, { to: "smartClosing" });

/** Line ends before the first field behind the body. */
export const ClosingStart = token("ClosingStart", `${newLines}(?=${closingField})`, {
  skip: true,
  to: "smartTail",
});
/** Line ends before a field that stands below the subject. */
export const LateStart = token("LateStart", `${newLines}(?=${lateField})`, {
  skip: true,
  to: "smartHead",
});
/** Ends of fields, by the region that comes after. */
export const HeadFieldEnd = token("HeadFieldEnd", lineEnd, { skip: true, to: "smartHead" });
export const TailFieldEnd = token("TailFieldEnd", lineEnd, { skip: true, to: "smartTail" });

/**
 * Line ends and the empty lines between them, at once: what may begin with any number of them has been looked for at the
 * first, and would be looked for at each.
 */
export const LineBreaks = token("LineBreaks", `${lineEnd}(?:${blank}*${lineEnd})*`, { skip: true });
/** Stamps of reviewers, page numbers and levels of pages: lines about the copy. */
export const Furniture = token("Furniture", furniture, { starts: [...anyInLine, ...anyLineEnd] });
/** A code of an exemption in the margin, far behind the words of a field. */
export const MarginCode = token("MarginCode", `(?<=${visible}${blank}{4,80})${marginCode}`);

/** The value of a field, or what of it stands on one line. */
export const FieldText = customToken(
  "FieldText",
  until(new RegExp(`${lineEnd}|(?<!${blank})${blank}{4,80}(?=${marginCode})`, "g")),
);
/** `WASHDC, SECSTATE`: up to the precedence, a semicolon or the line end. */
export const ListedName = customToken(
  "ListedName",
  until(new RegExp(`[;]|${lineEnd}|(?<!${blank})${blank}{4,80}(?=${marginCode})|(?=${readPrecedence})`, "g")),
);
/** `ROUTINE` behind a name, also glued to it. */
export const ListedPrecedence = token("ListedPrecedence", readPrecedence);
/** `;` between two addressees, or what recognition made of it. */
export const ListSeparator = token("ListSeparator", "[;:.,]");

/** How far a line must stand in to belong to a field above empty lines; the column of the values is 31. */
const column = 14;
const wrap = { skip: true, starts: anyLineEnd } as const;
/** A line that begins something else. */
const otherLine = `${blank}*(?:${anyField}|${paragraphNumber}${blank}*\\(|${portionMarking})|${atFurniture}`;
const nextLine = new RegExp(`${lineEnd}(?=${blank}*${visible})(?!${otherLine})`, "y");
/** A caption that stands on pages too goes on with an open list. */
const caption = new RegExp(`${lineEnd}(?=${blank}+${bannerControl}(?:,|${restBlank}))`, "y");
const overOne = new RegExp(
  `${lineEnd}${blank}*${lineEnd}(?=${blank}*${visible})(?!${otherLine}|${blank}*${paragraphNumber})`,
  "y",
);
const indented = new RegExp(`${newLines}(?<=${blank}{${column}})(?=${visible})(?!${otherLine})`, "y");
const lineOfFurniture = new RegExp(`(?:${blank}*${lineEnd})+${blank}*${furnitureLine}`, "y");
const afterFurniture = new RegExp(`(?:${blank}*${lineEnd})+(?=${blank}*${visible})(?!${otherLine})`, "y");

const endOf = (pattern: RegExp, text: string, offset: number): number => {
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  return found === null ? -1 : offset + found[0].length;
};

const isLabel = (previous: Previous): boolean => previous !== null && /(?:Field|Attribute)$/.test(previous.name);
/** A list that is open. */
const isOpen = (previous: Previous): boolean => previous !== null && /[,;]\s*$/.test(previous.image);

/** A field goes on in the next line, over empty lines where that line stands in its column; a value may begin there. */
const wrapEnd = (text: string, offset: number, previous: Previous): number => {
  const next = endOf(nextLine, text, offset);
  if (next >= 0) return next;
  const listed = isOpen(previous) ? endOf(caption, text, offset) : -1;
  if (listed >= 0) return listed;
  const far = endOf(indented, text, offset);
  if (far >= 0) return far;
  return isLabel(previous) ? endOf(overOne, text, offset) : -1;
};
export const FieldWrap = customToken("FieldWrap", wrapEnd, wrap);
/** The same for a subject, which ends at an empty line. */
export const SubjectFieldWrap = customToken(
  "SubjectFieldWrap",
  (text, offset, previous) => {
    const next = endOf(nextLine, text, offset);
    return next >= 0 ? next : isLabel(previous) ? endOf(overOne, text, offset) : -1;
  },
  wrap,
);
/** Furniture in the middle of a field: the field goes on where the next line stands in its column, or the list is open. */
export const FieldBreak = customToken(
  "FieldBreak",
  (text, offset, previous) => {
    // One pattern for all lines would try each line in all the ways that it can be read.
    let last = offset;
    for (let end = endOf(lineOfFurniture, text, last); end >= 0; end = endOf(lineOfFurniture, text, last)) last = end;
    const end = last > offset ? endOf(afterFurniture, text, last) : -1;
    if (end < 0) return -1;
    const line = lineAt(text, end);
    const isIn = line.length - line.trimStart().length >= column;
    return isIn || (isOpen(previous) && !new RegExp(`^${blank}*${paragraphNumber}`).test(line)) ? end : -1;
  },
  { starts: anyLineEnd },
);

const proseEnd = proseUpTo(closingField, atFurniture);
/** Prose in the body of a SMART message: it ends before furniture and before the closing fields besides. */
export const BodyProse = customToken("BodyProse", proseEnd, { to: "body" });
/** Prose where fields are expected: a line of six words or more. */
export const LeadProse = customToken(
  "LeadProse",
  (text, offset) => {
    sixWords.lastIndex = offset;
    return sixWords.test(text) ? proseEnd(text, offset) : -1;
  },
  { to: "body" },
);
/** A line of a few signs, as recognition makes of dust. */
export const Specks = token("Specks", `[^\\s]{1,3}(?:${blank}[^\\s]{1,2})?${restBlank}`, { starts: anyInLine });
