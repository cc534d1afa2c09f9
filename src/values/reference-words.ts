import type { ReferenceKind } from "../ast/nodes.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Captions that stand behind a reference: NOTAL says that not all addressees have it. */
const captions = setOf("NOTAL NOFORN NODIS EXDIS LIMDIS STADIS SIPDIS ROGER");

/**
 * The captions that the words are, null when one of them is none.
 *
 * @example captionsOf("EXDIS/NOTAL") // ["EXDIS", "NOTAL"]
 */
export const captionsOf = (words: string): readonly string[] | null => {
  const parts = words
    .toUpperCase()
    .split(/[\s,/&;]+|\bAND\b/u)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => captions.has(part)) ? parts : null;
};

/** Words before a station that are not of its name: class of the message, kind of the post. */
export const isPrefix = (word: string): boolean => prefixes.has(word.toUpperCase());

const prefixes = setOf(
  "UNCLAS UNCLASS UNCLASSIFIED CONFIDENTIAL SECRET LOU EMBASSY AMEMBASSY AEMBASSY MEMBASSY CONSUL AMCONSUL ACONSUL MCONSUL CONSULATE",
);

/** Words between a station and its number: `EXAMPLE CABLES 12 AND 13`. */
export const isFiller = (word: string): boolean => fillers.has(word.toUpperCase());

const fillers = setOf(
  "CABLE CABLES TEL TELS TELEGRAM TELEGRAMS MSG MSGS MESSAGE MESSAGES SERIAL SERIALS NO NOS NR NUMBER NUMBERS",
);

const notStations = setOf(
  "AND OR OF ON IN TO FROM FOR BY WITH WITHOUT THRU THROUGH AT VIA PER VIDE SEE ALSO AS RE CC BETWEEN ABOUT DATED DATE " +
    "JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER " +
    "OCTOBER NOVEMBER DECEMBER PARA PARAS PARAGRAPH PAGE PAGES PART SECTION ANNEX APPENDIX ARTICLE CHAPTER VOLUME VOL TAB " +
    "DTG IIR IIRS TD TDX TDF FBIS FAM FAH CFR USC STAT UNSC UNSCR UNSCRS RES RESOLUTION RESOLUTIONS HR PL EO E.O. STANAG " +
    "EMAIL EMAILS E-MAIL E-MAILS MAIL MAILS TELCON TELCONS PHONECON MEMO MEMOS MEMORANDUM MEMCON LETTER LETTERS FAX " +
    "REPORT REPORTS NOTE NOTES NONPAPER DEMARCHE CIRCULAR AIRGRAM DESPATCH NOTICE BULLETIN DAILY WEEKLY POINTS PREVIOUS " +
    "NOTAL NOFORN NODIS EXDIS LIMDIS STADIS SIPDIS ET AL ROOM EXTENSION PHASE ROUND MEETING ITEM ITEMS CASE DRAFT SEPTEL " +
    "FY REF REFS REFTEL REFTELS REFERENCE SPECIAL TITLE AR PAM AFI AFR MCO DODD DODI CJCSI DIRECTIVE INSTRUCTION",
);

/** Whether the word cannot be part of a station's name: months, kinds of document, small words. */
export const isNoStation = (word: string): boolean =>
  word.length < 2 || notStations.has(word.toUpperCase()) || isPrefix(word) || /[/&]/.test(word);

const kinds: readonly (readonly [ReferenceKind, RegExp])[] = [
  ["email", /\be[- ]?mails?\b/iu],
  ["telcon", /\b(?:tele?cons?|phonecons?|(?:tele)?phone|telephonic)\b/iu],
  ["memo", /\b(?:memos?|memcons?|memorand(?:um|a))\b/iu],
  ["report", /\b(?:IIRs?|TDX?-?\d+|FBIS|SITREPS?|TERREPS?|SPOTREPS?|reports?|assessments?)\b/iu],
];

/**
 * Kind of a reference that is not a cable, by the words in it; `other` when none tells.
 *
 * @example referenceKind("DOE-ROE E-MAIL OF 1/2") // "email"
 */
export const referenceKind = (text: string): ReferenceKind =>
  kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
