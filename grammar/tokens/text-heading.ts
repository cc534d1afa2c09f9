/** FL12 before the paragraphs: banner, captions, passing lines, E.O. line, TAGS, subject, references, authority. */
import {
  attentionLine,
  bannerLevel,
  bareSubjectLabel,
  bareTagsLabel,
  correctedCopy,
  fieldEnd,
  fieldNumber,
  labelInLine,
  lateLine,
  loneTags,
  oneCaption,
  orderLabel,
  portionMarking,
  referencesLabel,
  relayInLine,
  subjectLabel,
  tagsLabel,
} from "../labels.js";
import {
  atLineStart,
  blank,
  blankRun,
  caption,
  gap,
  inLine,
  lineEnd,
  newLines,
  passTarget,
  restBlank,
  serial,
  visible,
} from "../vocabulary.js";
import { anyInLine, anyLineEnd, customToken, type Previous, token, until } from "./token.js";
import {
  before,
  emptyEnd,
  fieldAt,
  lineAt,
  lineBehind,
  markingAlone,
  openPhrase,
  openWrap,
  overEmptyLine,
  wrapped,
} from "./wrapping.js";

const caseless = { ignoreCase: true } as const;
const skip = { skip: true } as const;
const wrap = { skip: true, starts: anyLineEnd } as const;

/** `C O N F I D E N T I A L`, `UNCLAS E F T O`. */
export const BannerLevel = token("BannerLevel", `${bannerLevel}(?!${restBlank})`, { ...caseless, to: "banner" });
/** `//NOFORN` on the banner. */
export const BannerCaveat = token(
  "BannerCaveat",
  `(?<!\\d{3}${blank}*)/{0,2}${blank}*(?:NOFORN|SENSITIVE|FOR OFFICIAL USE ONLY|NODIS|EXDIS|REL${blank}TO[A-Z, ]{2,40}|N${blank}O${blank}F${blank}O${blank}R${blank}N)\\b/{0,2}|//[A-Z0-9 ]{0,30}(?://)?`,
  caseless,
);
/** `SECTION 01 OF 03`; relays garble the word and the zero. */
export const SectionMark = token(
  "SectionMark",
  `(?:FINAL${blank}+)?S?ECTI?O?N?${blank}+(?:[0-9OQIL]{1,2}${blank}{0,2}[O0QG]${blank}?[F ]${blank}{0,2}[0-9OQ]{1,2}|OF${blank}+\\d{1,2})\\b`,
  caseless,
);
/** `EXAMPLE` before a number: the station of the MRN. */
export const Station = token(
  "Station",
  `(?<!\\d{3}${blank}*)[A-Z][A-Z.'-]{0,30}(?:${blank}+[A-Z.'-]{1,30}){0,5}(?=${blank}+${serial})`,
  caseless,
);
/** `000123`: the number of the MRN. */
export const MrnNumber = token("MrnNumber", serial);
/** What is grafted on behind the number: `TOSEC 140323`, `ZFR 763`. */
export const BannerNote = customToken(
  "BannerNote",
  until(new RegExp(`${lineEnd}|${labelInLine}|${blankRun}SIPDIS\\b`, "gi")),
);

/** The station and number of the text on the next line. */
export const BannerWrap = customToken(
  "BannerWrap",
  (text, offset, previous) => {
    if (previous?.name === "MrnNumber" || previous?.name === "BannerNote") return -1;
    numberLine.lastIndex = offset;
    const found = numberLine.exec(text);
    return found === null ? -1 : offset + found[0].length;
  },
  wrap,
);
const numberLine = new RegExp(
  `${lineEnd}(?=${blank}*[A-Z][A-Z. '-]{1,30}${blank}\\d{4,8}${gap}(?:SIPDIS)?${restBlank})`,
  "y",
);

/** Captions on a line of their own. */
export const CaptionWords = token("CaptionWords", `${oneCaption}[,/.]*`, caseless);
/** A caption that stands behind another field on the line. */
export const CaptionInLine = token(
  "CaptionInLine",
  `(?:${caption}|sipdis)(?:\\b(?=${blank}|${restBlank}|[.,/])|(?<=SIPDIS)(?=[A-Z]))`,
);
/** `C O R R E C T E D  C O P Y (TEXT)`. */
export const CorrectedCopy = token("CorrectedCopy", `${correctedCopy}${inLine}*`, caseless);

const passingStart = new RegExp(
  `${atLineStart}(?:${lateLine}|(?:[A-Z0-9][A-Za-z0-9./&'(),:;-]*${blank}+){1,6}?(?:FOR|PASS(?:ED)?|ALSO|SENDS)\\b|(?:FOR|FROM)${blank}+[A-Z]|TO${blank}+(?:[A-Z]+${blank}+){1,5}?FROM\\b|(?:PLEASE|PLS)${blank}+PASS|PASS${blank}+TO|(?:[Ss]tate|[Dd]ept|[Dd]epartment|[Pp]lease)${blank}+(?:for|pass|also)\\b|(?:${passTarget})\\b|[A-Z0-9]+/[A-Z0-9/]+(?:[, ]|${restBlank}))`,
  "y",
);
const untilLabel = until(new RegExp(`${lineEnd}|${labelInLine}`, "gi"));
/** The end of a passing line; another one does not begin in the middle of a phrase. */
const passingEndAt = (text: string, offset: number): number => {
  for (let from = offset; ; ) {
    const end = untilLabel(text, from);
    const word = openPassing.exec(text.slice(from, end))?.[1];
    const next = word === undefined ? -1 : lineBehind(text, emptyEnd(text, end), 2);
    const line = next < 0 ? "" : lineAt(text, next).trim();
    if (line === "" || (word?.toUpperCase() === "AND" && knownPassing.test(line))) return end;
    from = next;
  }
};
const openPassing = /(?<![\w/])(FOR|AND|TO|OF)\s*$/i;
const knownPassing = new RegExp(`^${lateLine}`, "i");
const passing =
  (start: RegExp) =>
  (text: string, offset: number): number => {
    start.lastIndex = offset;
    return start.test(text) ? passingEndAt(text, offset) : -1;
  };
/** `STATE FOR AF/XX`: a line that says who gets the text. */
export const PassingText = customToken("PassingText", passing(passingStart), { to: "passing" });
/** A passing line behind the subject, where only the known words count. */
export const LatePassing = token("LatePassing", `${atLineStart}${lateLine}${inLine}*`, { to: "passing" });
/** `FOR EUR/XX` behind the subject: one line, below which the text begins. */
export const AttentionLine = token("AttentionLine", `${atLineStart}${attentionLine}`, { to: "preamble" });
/** A passing line behind the number of the text, where a copy has lost the line ends. */
export const PassingInLine = customToken(
  "PassingInLine",
  passing(new RegExp(`(?:[A-Z][A-Z0-9/]*${blank}+){1,5}?(?:FOR|PASS)\\b`, "y")),
);
/** Office symbols in capitals that name no addressee: a passing line all the same. */
export const OfficeLine = token(
  "OfficeLine",
  `${atLineStart}(?=[A-Z0-9 ,.&'();-]{0,60}[A-Z]/[A-Z])[A-Z][A-Z0-9 ,./&'();-]+(?![A-Z0-9 ,./&'();-])${restBlank}`,
  { to: "passing" },
);
/** A passing line goes on. */
export const PassingMore = customToken("PassingMore", passingEndAt);
/** Lines behind a passing line belong to it up to the next field, over empty lines too; long ones are prose. */
const passingOn = new RegExp(
  `${newLines}(?!${fieldEnd})(?!${inLine}{90}|(?:SUMMARY|COMMENT)\\b|(?:FM|TO|INFO|XMT)(?:${blank}|${restBlank})|(?:Summary|Introduction)\\b)(?=${visible}${inLine})`,
  "iy",
);
export const PassingWrap = customToken(
  "PassingWrap",
  (text, offset) => {
    passingOn.lastIndex = offset;
    const found = passingOn.exec(text);
    const end = found === null ? -1 : offset + found[0].length;
    // Four words in small letters are a sentence.
    return end >= 0 && /(?:\b[a-z]+ ){3}[a-z]+/.test(lineAt(text, end)) ? -1 : end;
  },
  wrap,
);

/** `E.O.` and variants. */
export const OrderLabel = token("OrderLabel", orderLabel, { ...caseless, to: "order" });
/** `12958`. */
export const OrderNumber = token("OrderNumber", "\\d{4,5}(?=[:;.,\\s]|[A-Z])");
/** `DECL:`, `DNG:` and the codes and dates behind them, up to the next field. */
export const DeclassifyWord = token("DeclassifyWord", `DECL(?:ASSIFY|AS|L)?\\b${blank}*[:;.]*`, caseless);
export const DowngradeWord = token("DowngradeWord", `DNG\\b${blank}*[:;.]*`, caseless);
export const NotApplicable = token("NotApplicable", `N/?A\\b\\.?`, caseless);
export const CalendarDate = token("CalendarDate", "\\d{1,4}[/-]\\d{1,2}[/-]\\d{2,4}(?!\\d)");
export const ExemptionCode = token(
  "ExemptionCode",
  "(?:\\d{2})?X[1-9](?:-HUMAN)?\\b|OADR\\b|MR\\b|X?GDS(?:-?\\d)?\\b|ADS\\b|RDS(?:-?\\d)?\\b",
  caseless,
);
export const OrderText = customToken(
  "OrderText",
  until(
    new RegExp(
      `${lineEnd}|${labelInLine}|${bareTagsLabel}|${blankRun}(?=${relayInLine}|\\d{1,4}[/-]\\d{1,2}[/-]\\d{2,4})`,
      "gi",
    ),
  ),
);
export const Colon = token("Colon", "[:;,.]", skip);
/** Words of an event go on in the next line; a date or a code does not. */
export const OrderWrap = customToken(
  "OrderWrap",
  (text, offset, previous) => {
    const end = wrapped(text, offset);
    if (end < 0 || openOrder.has(previous?.name ?? "")) return end;
    return beforeValue.has(previous?.name ?? "") && /^(?:DECL|DNG|N\/?A\b|\d|X\d|X?GDS)/i.test(lineAt(text, end))
      ? end
      : -1;
  },
  wrap,
);

const openOrder: ReadonlySet<string> = new Set(["OrderText", "DeclassifyWord", "DowngradeWord"]);
const beforeValue: ReadonlySet<string> = new Set(["OrderLabel", "OrderNumber", "PageBreak"]);

/** `TAGS:`. */
export const TagsLabel = token("TagsLabel", `(?:${tagsLabel}|${bareTagsLabel})${blank}*`, { ...caseless, to: "tags" });
/** The first code of a list without its label. */
export const LoneTag = token("LoneTag", `(?=${loneTags})[A-Z]{4}`, { to: "tags" });
/** `PREL`, `UNGA/C-6`, and words; Markdown links are unwrapped by the value. */
export const Tag = token("Tag", `\\[?${blank}*[^\\s,;()\\[\\]]+(?:\\]\\([^)\\s]{0,200}\\))?`, { starts: anyInLine });
/** `(DOE, JANE A.)`. */
export const PersonTag = token("PersonTag", `\\([^()\\r\\n]{1,60}\\)?`);
export const TagSeparator = token("TagSeparator", "[,;.\\[\\]()]", skip);
/** The list goes on in the next line: after a comma, or when that line holds nothing but tags. */
export const TagsWrap = token(
  "TagsWrap",
  `(?:(?<=,${blank}*)${newLines}(?=${visible})|${lineEnd}(?=${blank}*\\(?[A-Z0-9][A-Z0-9/.-]+(?![A-Z0-9/.-])\\)?(?:[,; ]+\\(?[A-Z0-9][A-Z0-9/.-]*(?![A-Z0-9/.-])\\)?,?){0,14}?[,;. ]*(?![,;. ])(?:${restBlank}|${labelInLine})))(?!${fieldEnd})`,
  skip,
);

/** `SUBJECT:`; its text may begin after empty lines. */
export const SubjectLabel = token(
  "SubjectLabel",
  `${subjectLabel}(?:${blank}*${lineEnd}(?:${blank}*${lineEnd})*(?=${blank}*\\S))?`,
  { ...caseless, to: "subject" },
);
/** `SUBJECT` that has lost its colon. */
export const BareSubjectLabel = token("BareSubjectLabel", bareSubjectLabel, { to: "subject" });
export const SubjectMarking = token("SubjectMarking", portionMarking);
export const SubjectText = customToken(
  "SubjectText",
  until(
    new RegExp(
      `${lineEnd}|${labelInLine}|${blankRun}(?=${fieldNumber}|(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)${blank}+PAGE|${relayInLine})`,
      "gi",
    ),
  ),
);
/**
 * The subject goes on in the next line, or behind an empty one where it ends in the middle of a phrase. A line of prose
 * under a subject in capitals is not its continuation, nor is a very long line: both are the text.
 */
export const SubjectWrap = customToken(
  "SubjectWrap",
  (text, offset, previous) => {
    const above = before(text, offset, previous, "SubjectText");
    const isWithin = /\([^()]*$/.test(above);
    const next = wrapped(text, offset);
    const open = next < 0 && (isWithin || openPhrase.test(above)) ? openWrap(text, offset) : next;
    const end = next < 0 && isWithin && !/^[^()]*\)/.test(lineAt(text, open)) ? -1 : open;
    const line = end < 0 ? "" : fieldAt(text, end);
    if (line.length > 110) return -1;
    if (end < 0) return markingAlone(text, offset);
    return isCapitals(previous) && /[a-z]{2} +[a-z]{2}.* [a-z]{3}/.test(line) ? -1 : end;
  },
  wrap,
);

/** `REF:`. */
export const ReferencesLabel = token(
  "ReferencesLabel",
  `${referencesLabel}(?:${blank}*${lineEnd}(?=${blank}*(?:${lineEnd}${blank}*)?\\(?[A-Z][.)])(?:${blank}*${lineEnd})?)?`,
  { ...caseless, to: "references" },
);
/** `A.`, `(A)`, `[A]`, `A)`: a reference begins. */
export const Bullet = token("Bullet", `\\([A-Z] ?\\)|\\[[A-Z]\\]|[A-Z][.)](?=[\\sA-Z0-9(\\[])(?![A-Z]\\.)`);
export const ReferenceText = customToken(
  "ReferenceText",
  until(
    new RegExp(
      `${lineEnd}|(?!REF|(?<=,${blank})SUBJ)${labelInLine}|${blankRun}(?=${fieldNumber})|(?<=\\d)${blankRun}(?=[A-Z]{3,}(?:${blank}[A-Z]{2,}){0,2}${blank}+0{3,4}\\d{4,5}\\b)|(?<![\\s,;])[\\s,;]+(?=(?:\\([B-Z]\\)|\\[[B-Z]\\]|\\b[B-Z][.)])[\\sA-Z0-9(])`,
      "gi",
    ),
  ),
);
export const ReferenceSeparator = token("ReferenceSeparator", "[,;]+", skip);
/** The list goes on in the next line, behind empty lines when a bullet or an open item says so. */
export const ReferencesWrap = customToken(
  "ReferencesWrap",
  (text, offset, previous) => {
    const next = wrapped(text, offset);
    if (next >= 0) return fieldAt(text, next).length > 110 && !bulletAhead.test(lineAt(text, next)) ? -1 : next;
    if (openReference.test(before(text, offset, previous, "ReferenceText"))) {
      const over = overEmptyLine(text, offset);
      if (over >= 0) return over;
    }
    if (previous?.name === "ReferenceText" && /[a-z]\s*$/i.test(previous.image)) {
      numberBelow.lastIndex = offset;
      if (numberBelow.test(text)) return numberBelow.lastIndex;
    }
    const bullet = previous?.name === "Bullet" || previous?.name === "ReferencesLabel";
    laterBullet.lastIndex = offset;
    const later = laterBullet.exec(text);
    if (later !== null) return offset + later[0].length;
    if (!bullet) return -1;
    laterLine.lastIndex = offset;
    const found = laterLine.exec(text);
    return found === null ? -1 : offset + found[0].length;
  },
  wrap,
);

const bulletAhead = /^(?:\([A-Z] ?\)|\[[A-Z]\]|[A-Z][.)])\s?[A-Z0-9(]/;
const openReference = /(?:\b(?:0\d|9\d|19\d\d|20\d\d)|[,-]|\bAND|\bOF)\s*$/i;

/** The number of a station that stands at the end of its line. */
const numberBelow = new RegExp(`(?:${lineEnd}${blank}*){1,2}(?=\\d{3,6}(?![\\d.)]))`, "y");
/** A bullet behind empty lines; one that could be a marking needs the shape of a cable behind it. */
const laterBullet = new RegExp(
  `${newLines}(?:-+${blank}+)?(?=(?:\\([A-Z] ?\\)${blank}*(?:\\d{2,4}${blank})?[A-Z][A-Z. ]{1,24}\\d|(?:\\([ABD-QTV-Z]\\)|\\[[A-Z]\\]|[B-Z][.)])${blank}*(?:\\(?[A-Z]\\)?[.)]${blank}*)?(?:\\d{2,4}${blank})?[A-Z]))`,
  "y",
);
const laterLine = new RegExp(`${newLines}(?!${fieldEnd})(?=[A-Z0-9])`, "y");
const isCapitals = (previous: Previous): boolean =>
  previous !== null && previous.name === "SubjectText" && !/[a-z]{2}/.test(previous.image);
