import { isInlineTitle, isLead } from "../values/inline-title.js";

/**
 * What a wrapped line must not begin with, lest it be read as something else than prose. The patterns are wider than
 * those of the grammar: a word too many on the line above does no harm.
 */

/** `1.`, `12)`, or a bare number: a paragraph, or its number before a marking. */
const number = /^\d{1,3}(?:[.)]|\s|$)/u;
/** Signs of bullets and rules, `a.`, `(1)`, `[A]`. */
const bullet = /^(?:[-*=#_~•·/¶]|(?:[A-Za-z]|[ivx]{1,4})[.)](?:\s|$)|o\s|[([][A-Za-z0-9]{1,4}[)\]])/u;
/** `(C/NF)`, `SECRET - ENTIRE TEXT`. */
const marking = /^(?:\(\s?(?:TS|S|C|U|R|SBU|LOU|FOUO|TOP|SECRET|CONFIDENTIAL|UNCLAS|LIMITED|SENSITIVE)\b|[CSUR]\s*-)/u;
/** Labels of fields, also misspelt, and glued to what follows. */
const label =
  /^(?:E\.? ?O\b|TAGS?\b|TAGES?\b|TABS\b|TAS\b|TGS\b|AGS\b|T AGS\b|S?UB?JE?C?T?S?[:;]|S UBJ|SUBJ|REF(?:S|TELS?|\(S\)|ERENCES?)?(?:[:;.]|\b)|CLASS?I?FI{0,2}ED\b|DERIVED\b|REASONS?\b|DECL)/iu;
/** Prosigns and signs of the envelope and of the end of a message. Only in capitals: prose is full of `to` and `de`. */
const envelope =
  /^(?:V?ZCZC|N{3,5}\b|BT\b|FM\b|TO\b|INFO\b|XMT\b|DE\b|ZN[RY]\b|ZEN\b|[OPRZ]{1,2}\b|[QRU][A-Z]{3,7}\/|\d{2} ?\d{2} ?\d{2} ?[A-Z]?\s)/u;
/** Banners, captions and page headings. */
const furniture =
  /^(?:UNCLAS|CONFIDENTIAL\b|SECRET\b|TOP SECRET|RESTRICTED\b|LIMITED OFFICIAL|[A-Z]{1,2}(?: {1,3}[A-Z]){3}\b|PAGE\b|S ?I ?PDIS\b|NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SENSITIVE|TERREP|ALDAC|AIDAC|USIAC|TOPEC|CODEL|STAFFDEL|EYES ONLY|DEA SENS|VISAS VIPER|(?:ROGER|DS|DISSENT) CHANNEL|SPECAT|OFFICIAL[ -]INFORMAL|MEDDIS|CHEROKEE|ORCON|PROPIN|INFORM (?:CONSULS|ALL)|NO DISTRIBUTION|FOR OFFICIAL|[A-Z][A-Z. '-]{1,30} \d{8}\b)/u;
/** Notes about the copy. */
const notice = /^(?:NOTE\b|DECLASSIFIED\b|RELEASED?\b|THIS RECORD\b|[A-Z]{1,5}-\d{2}\b|\(?(?:ACTION|ORIGIN)\b)/iu;
/** What begins or ends a quoted text where it stands alone on its line. */
const quotation = /^["([]?(?:B(?:EGIN|egin)|E(?:ND|nd)|(?:UN)?QUOTE)\b/u;

const structures: readonly RegExp[] = [number, bullet, marking, label, envelope, furniture, notice, quotation];

/**
 * Whether a line that begins so could be read as a numbered paragraph, a marking, a label, a bullet or furniture.
 *
 * @example readsAsStructure("3. then") // true
 * @example readsAsStructure("then 3.") // false
 */
export const readsAsStructure = (line: string): boolean => structures.some((pattern) => pattern.test(line));

/**
 * Whether text behind the number of its paragraph could be read as a marking, a title or a label of the paragraph.
 *
 * @example readsAsHead("NEXT STEPS: none") // true
 */
export const readsAsHead = (text: string): boolean => {
  const [, title, rest] = /^([^:]{1,120}):(?!\/\/)\s*(\S?)/u.exec(text) ?? [];
  const isTitle = title !== undefined && isInlineTitle(title) && (rest !== "" || !isLead(title));
  return marking.test(text) || authority.test(text) || isTitle;
};

const authority = /^CLASS?I?FI{0,2}ED\s+BY\b/iu;

/**
 * Whether a line of prose begins an item or a rule, and so stays at the start of a line when the prose is wrapped.
 *
 * @example startsItem("-- the second point") // true
 */
export const startsItem = (line: string): boolean => {
  const text = line.trimStart();
  return bullet.test(text) || /^\d{1,3}[.)]/u.test(text) || marking.test(text);
};

/**
 * Whether a line could be read whole as a caption or banner: few words, the first of them such a word.
 *
 * @example readsAsFurniture("SENSITIVE") // true
 */
export const readsAsFurniture = (line: string): boolean => furniture.test(line) && line.split(" ").length <= 4;

const name =
  /^[A-Z][A-Z'’.-]+(?:[ /][A-Z(][A-Z'’.)-]*){0,4}(?: ?["#]+)?$|^[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?: ?["#]+)?$/u;

/**
 * Whether a line, last of its block, could be read as a title or as the name of who signed: few words in capitals.
 *
 * @example readsAsName("ROE") // true
 */
export const readsAsName = (line: string): boolean => name.test(line.trim());

/**
 * Whether a line ends with what could be read as the name of who signed, behind the last sentence.
 *
 * @example endsWithName("They parted. ROE") // true
 */
export const endsWithName = (line: string): boolean => /[.!?"')’”]\s+[A-Z][A-Z'’-]{2,24}[\s"#]*$/u.test(line);
