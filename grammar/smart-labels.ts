/**
 * How the labelled fields of a SMART message begin, and what a reviewer stamped on its pages. The copies come from optical
 * character recognition, so a label is known by the shapes of its letters. Sources of regular expressions.
 */
import { atLineStart, blank, gap, inLine, lineEnd, newLines, restBlank, restOfLine, visible } from "./vocabulary.js";

/** Signs that recognition takes for one another; every list is bounded, and so is a label. */
const lookalikes: Readonly<Record<string, string>> = {
  a: "[aoe4]",
  b: "[bh68s]",
  c: "[ceo]",
  d: "(?:d|cl)",
  e: "[eco]",
  f: "[ft]",
  g: "[gq9c]",
  h: "[hb]",
  i: "[il1|!j]",
  l: "[li1|!t]",
  m: "(?:m|rn|nn|ni|in|[il1]v[il1])",
  n: "(?:n|ri|ii|h)",
  o: "[o0qeca]",
  p: "[pf]",
  q: "[qg9]",
  r: "[rn]",
  s: "[s5e]",
  t: "[tlf1i]",
  u: "(?:u|v|ii|li)",
  v: "[vy]",
  x: "[xk]",
  y: "[yv]",
  "/": "[/!|li1.\\\\]?",
  ".": "[.,]?",
};

/** The first letter of a label says most, and has few forms. */
const first: Readonly<Record<string, string>> = {
  i: "[il1|!]",
  m: "(?:m|rn|ni|[il1]v[il1])",
  s: "[s5]",
};

/** A pattern of small letters that takes capitals too, so that it can stand beside patterns that tell them apart. */
const anyCase = (source: string): string =>
  source.replace(/\[[^[\]]*\]|[a-z]/g, (part) => (part.length > 1 ? bothCases(part) : `[${bothCases(part)}]`));

const bothCases = (letters: string): string => letters.replace(/[a-z]/g, (letter) => letter + letter.toUpperCase());

const looks = (word: string): string =>
  Array.from(word.toLowerCase())
    .map((letter, index) => {
      if (letter === " ") return `${blank}{0,3}`;
      return anyCase((index === 0 ? first : lookalikes)[letter] ?? letter);
    })
    .join(`${blank}?`);

/** Words as recognition may have read them. */
const read = (...words: readonly string[]): string => `(?:${words.map(looks).join("|")})`;

/** A colon, or what is left of it; a label without one stands before the gap of its column. */
const colon = `(?:${blank}{0,3}(?:[:;](?![:;])|[.,\u2022'](?=${blank}{2,}))|(?=${blank}{3,}${visible}))`;
/** A colon, and the gap of the column behind it: in prose a word with a colon alone is no label. */
const columnColon = `(?:${blank}{0,3}[:;.,](?=${blank}{2,}${visible})|(?=${blank}{6,}${visible}))`;
/** Specks before the label. */
export const speck = `(?:[.,'"\u2022*~^_|-]{1,2}${blank}*)?`;
const label = (words: string, end = colon): string => `${atLineStart}${speck}${words}${end}`;

/** Every field that has a value of its own in the tree. */
export const fieldWords = {
  mrn: read("MRN"),
  date: `(?:${read("Date/DTG")}|${read("DTG")})`,
  from: read("From"),
  action: read("Action"),
  info: read("Info"),
  exempt: read("XMT"),
  order: `E${blank}?[.,]?${blank}?[O0Qo]${blank}?[.,]?`,
  tags: `T${blank}?[AHa]${blank}?[GCQ6g]${blank}?[S5s]`,
  captions: read("Captions", "Caption"),
  references: read("References", "Reference", "Ref"),
  passing: read("Pass Line", "Pass Lines"),
  subject: read("Subject"),
  authority: read("Classified By"),
  signature: read("Signature"),
  drafting: read("Drafted By", "Cleared By", "Approved By", "Released By"),
  attribute: read("Action Office", "Info Office", "Sensitivity"),
  closing: read("Action Post", "Attachments", "Attachment", "Dissemination Rule"),
} as const;

/** `MRN:`. */
export const mrnField = label(fieldWords.mrn);
/** `Date/DTG:`. */
export const dateField = label(fieldWords.date);
export const fromField = label(fieldWords.from);
export const actionField = label(fieldWords.action);
export const infoField = label(fieldWords.info);
export const exemptField = label(fieldWords.exempt);
/** `E.O.:`; the colon may be lost before the number. */
export const orderField = label(fieldWords.order, `(?:${blank}{0,3}[:;.]{1,2}|(?=${blank}{1,}[\\dlIO]{4,5}))`);
export const tagsField = label(fieldWords.tags);
export const captionsField = label(fieldWords.captions);
export const referencesField = label(fieldWords.references);
export const passingField = label(fieldWords.passing);
export const subjectField = label(fieldWords.subject);
export const authorityField = label(fieldWords.authority);
/** `Signature:`, with a name and no more behind it. */
export const signatureField = label(fieldWords.signature, `${colon}(?=${inLine}{0,50}${restBlank})`);
/** `Drafted By:`, `Cleared By:`, `Approved By:`, `Released By:`. */
export const draftingField = label(fieldWords.drafting);
/** `Action Office:`, `Info Office:`: what is no line of a telegram, before the text. */
export const attributeField = label(fieldWords.attribute);
/** `Attachments:`, `Action Post:`, `Dissemination Rule:`: the same behind the text. */
export const closingAttribute = label(fieldWords.closing);

/** Any label, where fields are expected. */
export const anyField = `(?:${[
  mrnField,
  dateField,
  attributeField,
  closingAttribute,
  fromField,
  actionField,
  draftingField,
  infoField,
  exemptField,
  orderField,
  tagsField,
  captionsField,
  referencesField,
  passingField,
  subjectField,
  authorityField,
  signatureField,
].join("|")})`;

/** The fields behind the body, where prose may stand: words that prose has too need their column. */
export const closingField = `${atLineStart}${speck}(?:(?:${[
  fieldWords.drafting,
  read("Dissemination Rule"),
  read("Action Post"),
].join(
  "|",
)})${colon}|(?:${[fieldWords.info, fieldWords.exempt, read("Attachments")].join("|")})${columnColon}|${fieldWords.signature}${blank}{0,3}[:;](?=${blank}{0,60}[A-Z][A-Za-z'\u2019.-]{1,30}(?:${blank}[A-Z][A-Za-z'\u2019.-]{0,30}){0,3}${restBlank}))`;
/** The fields before the body, below the subject: they need their column. */
export const lateField = `${atLineStart}${speck}(?:${Object.values(fieldWords).join("|")})${columnColon}`;

/** A word of a precedence as recognition may have read it. */
const routine = "R[O0oQ][UuVv][TtIil1n]{0,2}[Iil1|]?[NnHM][EeFc]";
const immediate = "[Il1|i](?:[Mm]|RN|rn){1,2}[EeFc][Dd][Iil1|][Aa4][TtIl][EeFc]";
const priority = "P[Rr][Iil1|][Oo0][Rr][Iil1|][Tt][YyVv]";
const flash = "F[Ll1I][Aa4][Ss5][Hh]";
const whole = `(?:(?:NIACT${blank}{1,3})?IMMEDIATE|ROUTINE|PRIORITY|FLASH)`;
/** The precedence behind an addressee; recognition may have glued it to the name. */
export const readPrecedence = `(?:${whole}(?![A-Za-z])|(?:(?:NIACT${blank}{1,3})?${immediate}|${routine}|${priority}|${flash})(?=${gap}(?:[;:.,]|${restBlank})))`;

/** A level word as recognition may have read it. */
export const stampedLevel = `(?:U${blank}?N${blank}?C${blank}?[LI1]${blank}?A${blank}?S${blank}?S${blank}?[I1L]${blank}?F${blank}?[I1L]${blank}?E${blank}?[DO]|UNCLAS|CON[FP][I1L]DENT[I1L]A[LI1]|(?:TOP${blank}+)?SECRET)`;
/** What may stand behind or below a level in the banner of a page. */
export const bannerControl = "(?:SBU|SENSITIVE BUT UNCLASSIFIED|SENSITIVE|NOFORN|FOUO|NODIS|EXDIS|ORCON)";
/** The level of a page, with its control behind it or on the next line. */
export const pageLevel = `${stampedLevel}(?:${blank}*(?:(?:/{1,2}|${lineEnd})${blank}*)?${bannerControl}\\b/{0,2}){0,2}${restBlank}`;

const code = "(?:B[1-9](?:\\([A-F]\\))?|\\(?[bB]\\)?\\(\\d\\)|1[.,]4\\(?[A-Ha-h]\\)?|A[1-6]|NR)";
/** A code of an exemption in the margin. */
export const marginCode = `${code}(?:[,; ]{1,3}${code}){0,6}${restBlank}`;
const department = `(?:U${blank}?[.,]?${blank}?S${blank}?[.,]?${blank}{0,2})?[DO]epa[rt]{1,2}ment${blank}{1,3}of${blank}{1,3}State`;
const caseNumber = `Case${blank}{1,3}N[o0](?=[.,:]?${blank}{0,3}\\S)`;
/** What a reviewer stamped on a page. */
export const reviewStamp = `(?:${[
  `(?:${stampedLevel}${blank}{1,4})?${department}${blank}{1,6}${caseNumber}${restOfLine}`,
  `${caseNumber}${restOfLine}`,
  `(?:D[o0]c${blank}{1,3})?N[o0][.,:]?${blank}{0,3}C\\d{6}${restOfLine}`,
  `(?:C[O0]\\d{7}|F-?\\d{4}-?\\d{5}|STATE-\\d{4}-\\d{4,6})${restBlank}`,
  `(?:${stampedLevel}${blank}{2,80})?RELEASED?${blank}{1,3}IN${blank}{1,3}(?:PART|FULL)\\b${restOfLine}`,
  `(?:DENY|DENIED|WITHHELD|EXCISE)${blank}{1,3}IN${blank}{1,3}(?:PART|FULL)\\b${restOfLine}`,
  `REVIEW${blank}{1,3}AUTHORITY${blank}{0,3}[:;.]${restOfLine}`,
  `DECLASSIFIED(?:${blank}{1,3}(?:BY|IN|ON)\\b${restOfLine}|${restBlank})`,
  `${code}(?:[,; ]{1,3}${code}){0,6}${restBlank}`,
].join("|")})`;
/** The number of a page of the copy, and its level with a label. */
export const pageNumber = `(?:P[ao]ge${blank}{1,3}\\d{1,3}${blank}{1,3}of${blank}{1,3}\\d{1,3}${restBlank}|C[LI1]ASS[I1L]F[I1L]CAT[I1L]ON${blank}{0,3}[:;.]${blank}{0,3}${stampedLevel}${inLine}{0,30}${restBlank})`;

/** One of these lines; a level and the control below it count as one. */
export const furnitureLine = `(?:${[reviewStamp, pageNumber, pageLevel, `${bannerControl}${restBlank}`].join("|")})`;
const lines = `${furnitureLine}(?:(?:${blank}*${lineEnd})+${blank}*${furnitureLine})*`;
/** Stamps, page numbers and levels of pages, with the empty lines above and between them. */
export const furniture = `(?:${newLines}|${atLineStart})${lines}`;
/** The next line is furniture. */
export const atFurniture = `${blank}*${furnitureLine}`;
