/** Parts of patterns that only naval and joint messages need: JANAP 128, message text format. */
import {
  atLineStart,
  blank,
  caption,
  gap,
  inLine,
  lineEnd,
  month,
  plainLevel,
  precedenceWord,
  prosign,
  restBlank,
  restOfTextBlank,
  spacedLevel,
  visible,
} from "./vocabulary.js";

/** `RTTUZYUW`: precedence, language and media, class, content of a JANAP 128 routing line; a letter may be wrong. */
export const messageFormat = `[ZOPRYW][A-Z]{7}(?=${blank}+[A-Z]{6,8}\\d{3,4}(?![A-Z\\d])|${blank}+[A-Z\\d]{7}-[A-Z]{4})`;

/** `311234Z`, also with letters in the place of a time that was not known. */
export const looseTime = `(?:\\d{2}${blank}?\\d{2}${blank}?\\d{2}|[DHMTXY]{6})${blank}?[A-Z]?(?=${blank}*(?:${month}|M{3})(?![A-Z]))`;

/** `ROUTINE` alone above the time, or run into it. */
export const precedenceLine = `${precedenceWord}(?=${restBlank}|${prosign}${blank}?\\d{6})`;

/** Sets that are known wherever they stand. */
export const knownSet =
  "(?:MSGID|SUBJ|REF|NARR|AMPN|POC|RMKS|REMARKS|GENTEXT|AKNLDG|DECL|DRVD|EXER|OPER|CANX|KEYWORD|ORDTYP|PERIOD|TIMEZONE)";
/** A known set, with its slash; POC may say which, REF may have lost the first one, or end its line. */
export const knownSetStart = `(?:${knownSet}${blank}{0,3}(?=/)|POC${blank}*(?:${lineEnd}${blank}*)?\\([A-Z]{3,20}\\)(?=/)|REF(?:${blank}?|${blank}{0,3}${lineEnd})(?=\\(?[A-Z]{1,2}\\)?/))`;
/** Any other set: its end has to stand within a few lines. */
export const otherSetStart = `[A-Z0-9]{3,15}(?=/${visible}(?:${inLine}{0,120}${lineEnd}(?!${blank}*${lineEnd})){0,4}${inLine}{0,120}//${restBlank})`;

/** Series of messages that are numbered by year: NAVADMIN, ALNAV, MARADMIN, ALCOAST. */
export const seriesName = "(?:[A-Z]{2,8}ADMIN|AL[A-Z]{2,14}|ACN|NAVOP|MILPERS|[A-Z]{2,10}GRAM)";
export const seriesNumber = `${blank}*(?:(?:NUMBER|NR|NO\\.?|:)${blank}*)?\\d{1,4}${blank}*[/-]${blank}*(?:\\d{4}|\\d{2})(?!\\d)`;
/** What may be said of the number on its line. */
export const correctedWords = `C${blank}?O${blank}?R${blank}?R${blank}?E${blank}?C${blank}?T${blank}?E${blank}?D${blank}+C${blank}?O${blank}?P${blank}?Y`;
/** The line that gives the message its number, with nothing else on it but that it was corrected. */
export const seriesStart = `(?!ALMARS)${seriesName}(?=${seriesNumber}${gap}(?:/{0,2}${restBlank}|(?:[*(]+${blank}*)?${correctedWords}|MSGID/))`;

const jointLevel = `(?:${plainLevel}|${spacedLevel})(?:${blank}+E${blank}?F${blank}?T${blank}?O\\b)?`;
/** Controls that may follow a level without slashes. */
export const classControl = `(?:FOUO|FOR${blank}+OFFICIAL${blank}+USE${blank}+ONLY|NOFORN|N${blank}O${blank}F${blank}O${blank}R${blank}N|SPECAT|LIMDIS|NNPI|SBU|CUI|REL${blank}+TO${blank}+[A-Z]{3}(?:,${blank}*[A-Z]{3,4}){0,20})\\b`;
/** `UNCLAS //N01000//`, `UNCLASSIFIED//`: the level of a class line. */
export const classLevel = `(?<![A-Z])${jointLevel}(?=${restBlank}|${blank}*/|${blank}+(?:${classControl}|(?:FINAL${blank}+)?SECTION${blank}+(?:OF${blank}+)?\\d|QQQQ|PERSONAL\\b|MSGID/|${seriesName}${blank}+\\d))`;
/** `CLASSIFICATION: UNCLASSIFIED//`. */
export const classLabel = `CLASSIFICATION${blank}*:(?=${blank}*(?:${jointLevel})\\b)`;

/** `PASS TO OFFICE CODES:`, `PERSONAL FOR THE COMMANDER`. */
export const passTo = `(?:(?:PLEASE|PLS)${blank}+)?(?:PASS(?:ED)?${blank}+TO\\b|PERSONAL${blank}+FOR\\b)${inLine}*`;

/** Lines of the communications centre, and of the directive that a message stands for. */
export const handlingLine = `(?:${[
  `\\*{2,}${blank}*[A-Z]${inLine}*`,
  `QQQQ${restBlank}`,
  `(?:ADMINISTRATIVE|OPERATIONAL|GENERAL|JOINT|COMBINED)${blank}+MESSAGE${restBlank}`,
  `THIS${blank}+IS${blank}+AN?${blank}${inLine}{0,60}(?:MESSAGE|MSG|${seriesName})\\b${inLine}*`,
  `[Ss](?:ECTION|ection)${blank}+\\d{1,2}:${inLine}*`,
  `MINIMIZE\\b${inLine}*`,
  `[A-Z]{2,10}(?:NOTE|INST|BUL)${blank}+\\d{3,5}[A-Z]?${restBlank}`,
  `${seriesName}${seriesNumber}${blank}+(?=${visible})(?:${inLine}{1,40}${restBlank}|-${blank}${inLine}*)`,
  `\\(?${correctedWords}\\)?${blank}+${visible}${inLine}*`,
  `[*(]+${blank}*${correctedWords}${gap}[*)]*${restBlank}`,
  `(?:SSIC${blank}+\\d{4,5}|CUI|CONTROLLED${blank}+UNCLASSIFIED${blank}+INFORMATION)${restBlank}`,
  // What a message system says of the release, in tags of its own.
  `</?Dmds[A-Za-z]{1,30}>${inLine}*`,
  // What a page has around the message: its title in the series, the day, whether it still holds, the site.
  `(?:[A-Z]{2,8}ADMINS?|ALMARS)(?:${blank}+[A-Z][a-z]+){0,2}${blank}*:${blank}*\\d{1,4}/\\d{2}${restBlank}`,
  `Date${blank}Signed:${inLine}*`,
  `Cancelled(?=\\s{1,20}[A-Z]{4,12}S${blank}:)`,
  `united${blank}states${blank}coast${blank}guard${restBlank}`,
  // WMO-No. 386: the heading of a bulletin.
  `[A-Z]{4}\\d{2}${blank}[A-Z]{4}${blank}\\d{6}${restBlank}`,
].join("|")})`;

/** Words in capitals above the time: `ATTENTION INVITED TO`, `REROUTE DETECTED`. */
export const headingNote = `(?!N{3,5}${restBlank}|${correctedWords}|Z[A-Z]{2}\\b|[ZOPRY]{1,2}${blank}|(?:${caption})\\b|(?:BT|FM|TO|INFO|XMT|SUBJ|DE|REF|TAGS|SUBJECT)\\b)-{0,30}${blank}*[A-Z][A-Z'.-]{1,20}(?:${blank}+[A-Z][A-Z'.-]{0,20}){1,9}${gap}-{0,30}${restBlank}(?=(?:${blank}*${lineEnd}){1,4}${blank}*(?:${precedenceLine}|${prosign}(?:${blank}${prosign})?${blank}\\d{6}|FM${blank}|${messageFormat}|V?ZCZC))`;

/** A line above the header of a mail that was sent on. */
export const mailBefore = `-{3,}${blank}*(?:Original|Forwarded)${blank}+[Mm]essage${blank}*-{3,}`;

/** A header line of a mail around a message; capitals and small letters tell it from the lines of the message. */
export const mailHeader = `(?:(?:From|To|Cc|Bcc|Sent|Date|Subject|Importance|Reply-To|Return-Path|Delivered-To|Received|Message-I[Dd]|NNTP-[A-Za-z-]+|Newsgroups|Path|Lines|Organization|Sender|Approved|M(?:IME|ime)-Version|Content-[A-Za-z-]+|X-[A-Za-z-]+|Attachments|Signed By)${blank}*:${inLine}*|${mailBefore})`;

/** `A. COMDTINST 1000.1` below the subject: references without a label, before the first paragraph. */
export const listedReference = `\\(?A[.)]${blank}{1,4}(?=[A-Z0-9"](?:${inLine}*${lineEnd}){1,40}?${blank}*1[.)]${blank})`;

/** How the lines of a naval message begin that end a list or a field before them. */
export const navalStart = `(?:${[
  `(?:FM|TO|INFO|XMT)${blank}`,
  `BT(?:${restBlank}|${blank}+UNCLAS)`,
  knownSetStart,
  `${seriesName}${seriesNumber}`,
  classLevel,
  classLabel,
  passTo,
  handlingLine,
  `${precedenceLine}`,
].join("|")})`;

/** Behind the end of the remarks: the end of the message, or sets. */
export const afterRemarks = `(?=(?:${blank}|${lineEnd})*(?:BT${restBlank}|#${blank}?\\d{3,6}${restBlank}|N{3,5}${restBlank}|(?:${classLevel})|${classLabel}|${atLineStart}${knownSetStart})|${restOfTextBlank})`;
