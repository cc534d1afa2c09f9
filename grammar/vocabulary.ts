/** The closed word lists and small pattern parts that the tokens are made of. All are sources of regular expressions. */

const anyOf = (...words: readonly string[]): string => `(?:${words.join("|")})`;

/** Characters that end a line: LF, VT, FF, CR, NEL, and the Unicode line and paragraph separators. */
// The characters themselves, not their escapes, here and below: V8 does not optimise a pattern of more than 20 kB.
const ends = "\\r\\n\\v\\f\u0085\u2028\u2029";
const blanks = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff";
/** One line end; relays wrote two carriage returns and a line feed. */
export const lineEnd = "(?:\\r{0,2}\\n|\\r(?!\\r{0,2}\\n)|[\\v\\f\u0085\u2028\u2029])";
/** The last character of a line end, for a search that need not know where the line end begins. */
export const anyLineEnd = `[${ends}]`;
/** A blank inside a line. */
export const blank = `[${blanks}]`;
/** The first blank of a run and all after it; without the look behind, a run of n blanks would cost n squared. */
export const blankRun = `(?<!${blank})${blank}+`;
/** All blanks that come next: a pattern that fails behind them is not tried again behind fewer. */
export const gap = `${blank}*(?!${blank})`;
/** Line ends with the blanks before and behind, up to what comes next. */
export const newLines = `(?:${lineEnd}${blank}*)+(?!${blank})`;
/** Any character that is not a line end. */
export const inLine = `[^${ends}]`;
/** All that is left of the line. */
export const restOfLine = `${inLine}*(?!${inLine})`;
/** A character that shows: neither blank nor line end. */
export const visible = `[^${blanks}${ends}]`;
/** Nothing but blanks follows on this line. */
export const restBlank = `(?!${blank}*${visible})`;
/** Nothing but blanks stands before on this line, and none comes next: from each of n of them it would go back over all. */
export const atLineStart = `(?!${blank})(?<!${visible}${blank}*)`;
/** The line before is empty, or there is none. */
export const afterEmptyLine = `(?!${blank})(?<!${visible}${blank}*${lineEnd}${blank}*)`;
/** Nothing but blanks and line ends follows to the end of the text. */
export const restOfTextBlank = `(?![${blanks}${ends}]*${visible})`;

/** ACP 127 para 150. */
export const prosign = "[ZOPR]";
export const precedenceWord = anyOf(`NIACT${blank}+IMMEDIATE`, "IMMEDIATE", "PRIORITY", "ROUTINE", "FLASH");
export const month = anyOf(
  "JAN(?:UARY)?",
  "FEB(?:RUARY)?",
  "MAR(?:CH)?",
  "APR(?:IL)?",
  "MAY",
  "JUNE?",
  "JULY?",
  "AUG(?:UST)?",
  "SEPT?(?:EMBER)?",
  "OCT(?:OBER)?",
  "NOV(?:EMBER)?",
  "DEC(?:EMBER)?",
);

/** ACP 117 para 3: an indicator begins with R; Q and U occur in older traffic. */
export const routingIndicator = "[QRU][A-Z]{3,7}";
/** Letters that recognition and retyping leave for 0 and 1 count as figures. */
export const figure = "[\\dOIl]";
/** Serial number of a text: three figures or more, and one of them is no letter. */
export const serial = `(?=[OIl]{0,6}\\d)${figure}{3,8}(?!${figure})`;
/** Message continuity number or a range of them. */
export const continuityNumber = "\\d{2,6}(?:-\\d{2,6})?";

/** Words that begin the names of posts and departments; enough to know an addressee without its list. */
export const pladWord = anyOf(
  "AMEMBASSY",
  "AMCONSUL",
  "AMCONGEN",
  "AMLEGATION",
  "SECSTATE",
  "SECDEF",
  "USMISSION",
  "USINT",
  "USUN",
  "USEU",
  "USNATO",
  "USLO",
  "USDEL",
  "AIT",
  "RPO",
  "IRAN RPO",
  "REO",
  "CIA",
  "DIA",
  "NSC",
  "JCS",
  "JOINT STAFF",
  "CJCS",
  "HQ",
  "CDR",
  "DEPT OF",
  "USCINC[A-Z]*(?![A-Z])",
  "AMEMB",
  "USOFFICE",
);

/** Level words written without blanks between their letters. */
export const plainLevel = anyOf(
  "UNCLASSIFIED",
  "UNCLAS",
  "CONFIDENTIAL",
  `TOP${blank}+SECRET`,
  "SECRET",
  `LIMITED${blank}+OFFICIAL${blank}+USE`,
  "RESTRICTED",
);
/** Level words with blanks between the letters; a relay may drop or double a letter (ACP 127 para 209). */
export const spacedLevel = anyOf(
  ...["CONFIDENTIAL", "SECRET", "UNCLAS", "TOPSECRET"].map((word) => Array.from(word).join("[ \t\u00a0]{0,2}")),
  `[A-Z]{1,2}(?:${blank}{1,3}[A-Z]){4,17}`,
);

/** Captions that stand on a line of their own (captions.json; 5 FAH-2 H-252). */
export const caption = anyOf(
  "S\\s?I\\s?PDIS",
  // A letter is lost or doubled, or has changed places: no word is made of these alone.
  "[SIPD]{5,7}",
  "NOFORN",
  "NODIS",
  "EXDIS",
  "STADIS",
  "LIMDIS",
  "SENSITIVE",
  "TERREP",
  "ALDAC",
  "AIDAC",
  "USIAC",
  "TOPEC",
  "CODEL",
  "STAFFDEL",
  "EYES ONLY",
  "DEA SENSITIVE",
  "VISAS VIPER",
  "ROGER CHANNEL",
  "DS CHANNEL",
  "DISSENT CHANNEL",
  "SPECAT(?: EXCLUSIVE)?",
  "OFFICIAL[ -]INFORMAL",
  "MEDDIS",
  "CHEROKEE",
  "ORCON",
  "PROPIN",
  "INFORM CONSULS",
  "INFORM ALL STATE EMPLOYEES",
  "NO DISTRIBUTION OUTSIDE DEPARTMENT",
  "FOR OFFICIAL USE ONLY",
  "LIMITED OFFICIAL USE",
  "NOT FOR INTERNET DISTRIBUTION",
  // The sentence may go on over a line end.
  "(?:THIS CABLE IS )?SENSITIVE BUT UNCLASSIFIED(?:[.;, -]{1,4}(?:PLEASE )?[A-Z]{5,7}\\s{1,9}ACCORDINGLY)?",
);

/** Who a passing line may be addressed to without the word FOR (FORMAT section on passing lines). */
export const passTarget = anyOf(
  "STATE",
  "DEPT",
  "DEPARTMENT",
  "NSC",
  "TREASURY",
  "USDOC",
  "COMMERCE",
  "JUSTICE",
  "OSD",
  "ENERGY",
  "USTR",
  "USAID",
  "WHITE HOUSE",
  "PENTAGON",
);

/** Level part of a portion marking (portion-markings.json). */
export const portionLevel = anyOf(
  "C?TS",
  "S(?:BU?|NF|E|U| B U)?",
  "CNF",
  "C",
  "U",
  "N[CRSU]",
  "LOU",
  "R",
  "EFTO",
  "FOUO",
  "TOP SECRET",
  "SECRET",
  "CONFIDENTIAL",
  "UNCLASSIFIED",
  "UNCLAS",
  "SENSITIVE BUT UNCLASSIFIED",
);

const smallWord = anyOf("and", "of", "the", "on", "for", "in", "to");
/** A sentence that leads to the list below, and no title alone on its line: it has a verb, or ends in the middle. */
const noLead = `(?<!\\b(?:(?:FOLLOW[A-Z]*|IS|ARE|WAS|WERE|BE|HA[SD]|HAVE|WILL|SHALL|SHOULD|MUST|CAN|INCLUDES?|APPLY|PLEASE|THEY|S?HE|WE|YOU|REQUESTS?|SA(?:ID|YS))\\b[^:\\r\\n]{0,120}|TO|AT|AS|BY|OF|IN|ON|FOR|FROM|THAT|WITH|${smallWord}):)`;
/** Words in capitals, or with capital letters, before a colon at the start of a paragraph; on the line or above the text. */
export const titleWords = `(?![^:\\r\\n]{0,160}(?<!\\b(?:MR|MS|MRS|DR|ST|NO|GEN|COL|LT|AMB|PARA))(?<=[A-Z]{2})\\.${blank})(?:[A-Z][A-Z0-9'\\u2019.&-]{1,24}(?:[ /](?:[A-Z0-9][A-Z0-9'\\u2019.&-]{0,24}|${smallWord})){0,6}|[A-Z][a-z'\\u2019-]{2,24}(?:[ /](?:[A-Z][A-Za-z'\\u2019-]{0,24}|${smallWord})){0,5})(?=:(?:${blank}*${visible}|${restBlank}${noLead}(?:${blank}*${lineEnd}){1,2}${blank}*${visible}))`;
/** A word in capitals, and with one capital. */
const bothCases = (word: string): string[] => [word, `${word.charAt(0)}${word.slice(1).toLowerCase()}`];
const orderWords =
  "ACTION PURPOSE SITUATION MISSION EXECUTION POLICY SCOPE DISCUSSION APPLICABILITY ELIGIBILITY GUIDANCE TRAINING OVERVIEW TASKS CANCELLATION RESPONSIBILITIES";
/** Titles of orders and directives, behind which a point stands. */
const orderTitle = anyOf(
  ...orderWords.split(" ").flatMap(bothCases),
  "EXECUTIVE SUMMARY|COMM(?:ANDER|ANDANT)'?S'? INTENT|CONCEPT OF OPERATIONS|ADMINISTRATION AND LOGISTICS",
  "COMMAND AND SIGNAL|RESERVE APPLICABILITY|POINTS? OF CONTACT",
);
/** The same, and any two words or more with capitals: `Program Overview`; no title of a person ends so. */
const pointTitle = `(?:${orderTitle}|[A-Z][a-z]{2,24}(?: (?:[A-Z][a-z]{2,24}|${smallWord})){0,4} [A-Z][a-z]{4,24})`;
export const titleBeforePoint = `${pointTitle}(?=\\.${blank}{1,3}[A-Z"(\\d])`;
/** Titles that are run into the text of a paragraph also without a colon. */
export const inlineTitle = anyOf(
  `SUMM?A?R?Y${blank}*(?:AND|/|&)${blank}*(?:COMMENT|ACTION${blank}+REQUEST|INTRODUCTION|RECOMMENDATIONS?)`,
  `INTRODUCTION${blank}*(?:AND|/|&)${blank}*SUMMARY`,
  `SUMMARY,?${blank}+\\(?CONT(?:INUED|D)?\\)?`,
  "SUMM?A?R?Y",
  "S U M M A R Y",
  "COMMENT",
  `ACTION${blank}+REQUEST(?:ED)?`,
  "INTRODUCTION",
  "BACKGROUND",
  "CONCLUSION",
  "RECOMMENDATIONS?",
  "NOTE",
  "BIO NOTE",
);

/** A pattern in capitals that takes small letters too. */
const anyCase = (source: string): string =>
  source.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`).replaceAll(" ", `${blank}{1,3}`);
/** What BEGIN and END, or a title in the middle of prose, may name; a letter may be lost (FORMAT, paragraphs). */
export const passageWord = anyOf(
  ...[
    "(?:EXECUTIVE )?SUMM?A?R?Y",
    "(?:EMBASSY |POST )?COMM?ENT(?:S|ARY)?",
    "(?:BIO |DRAFTER'?S |EMBASSY )?NOTE",
    "FYI",
    "ACTION REQUEST(?:ED)?",
    "(?:TALKING )?POINTS?",
    "(?:UNOFFICIAL |INFORMAL |OFFICIAL )?(?:TEXT|TRANSLATION)",
    "NON-?PAPER",
    "QUOTE",
    "EXCERPTS?",
    "INTRODUCTION",
    "BACKGROUND",
    "RECOMMENDATIONS?",
  ].map(anyCase),
);

/** What a part of a long message is called, and how it is counted. */
export const divisionWord = anyOf(
  ...["PART", "ANNEX", "ATTACHMENT", "APPENDIX", "ENCLOSURE", "ADDENDUM", "TAB"].flatMap(bothCases),
);
export const divisionCount = anyOf("[A-Z]", "[IVX]{1,4}", "\\d{1,2}", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX");

/** Signs before an item of a list: dashes, asterisks, bullets; one dash before a figure is a minus. */
export const itemSign = `(?:-(?![-\\d])|-{2,3}(?!-)|\\*{1,3}(?!\\*)|[\u2022\u00b7\u25aa\u25cf\u25e6\u2013\u2014]|o(?=${blank}{1,4}[A-Z"(\u201c]))`;
const roman = "(?:[ivx]{2,5}|[IVX]{2,5})";
/** Letters and numbers before an item: `a.`, `B)`, `(c)`, `ii.`, `(3)`. A number with a point is a ParagraphNumber. */
export const itemCount = `(?:(?:[A-Za-z]|${roman})[.)]|\\((?:[A-Za-z]|${roman}|\\d{1,2})\\))`;
