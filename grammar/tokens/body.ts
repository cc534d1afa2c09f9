/** FL12 from the first paragraph on, and FL13 to FL16. Prose is taken in blocks of lines. */
import { dumpLine } from "../archive-lines.js";
import { mayStandOverRule } from "../first-match.js";
import {
  atJoinedNumber,
  bannerLevel,
  captionLine,
  copyHead,
  correctedCopy,
  envelopeAgain,
  fieldEnd,
  fieldNumber,
  joinedNumber,
  labelInLine,
  overRule,
  pageBanner,
  pageHeading,
  paragraphNumber,
  portionMarking,
  recordLine,
  relayInLine,
  ruleLine,
  signerName,
  titleWithRule,
  wholeRule,
} from "../labels.js";
import { mailBefore, mailHeader } from "../naval-words.js";
import {
  afterEmptyLine,
  atLineStart,
  blank,
  gap,
  inLine,
  inlineTitle,
  itemCount,
  itemSign,
  lineEnd,
  newLines,
  restBlank,
  titleBeforePoint,
  titleWords,
  visible,
} from "../vocabulary.js";
import { anyInLine, capitals, customToken, guardedToken, token } from "./token.js";

const caseless = { ignoreCase: true } as const;

/** `1.`; whether it counts on is for the parser to say. */
export const ParagraphNumber = token("ParagraphNumber", `${atLineStart}${paragraphNumber}`, { to: "paragraph" });
/** The same in the middle of a line. */
export const JoinedNumber = token("JoinedNumber", joinedNumber, { to: "paragraph" });
/** The number of the first paragraph on the line of a field. */
export const FieldNumber = token("FieldNumber", fieldNumber, { to: "paragraph" });
/** `(C/NF)`. */
export const PortionMarking = token("PortionMarking", `${portionMarking}\\.?`, { ...caseless, to: "paragraph" });
/** A marking that begins a paragraph without a number: after an empty line, before words. */
export const LoneMarking = token(
  "LoneMarking",
  `${afterEmptyLine}${atLineStart}${portionMarking}(?=${blank}*["'A-Za-z])`,
  { to: "paragraph" },
);
/** `SUMMARY:`: a title run into the text. */
export const InlineTitle = token(
  "InlineTitle",
  `${inlineTitle}${blank}*(?::|\\.(?!\\.)|(?:-{1,2}|[\u2013\u2014])(?=${blank}))`,
  {
    ...caseless,
    to: "paragraph",
  },
);
/** The same where no number stands before it: labelled fields may still follow. */
export const OpeningInlineTitle = token(
  "OpeningInlineTitle",
  `${inlineTitle}${blank}*(?::|\\.(?!\\.)|(?:-{1,2}|[\u2013\u2014])(?=${blank}))`,
  { ...caseless, to: "preamble" },
);
/** `2. TITLE` with a rule under it: the number is the paragraph's, and so is the title. */
export const ParagraphTitle = guardedToken("ParagraphTitle", overRule, mayStandOverRule, { to: "paragraph" });
/** The rule under the title of a paragraph. */
export const ParagraphRule = token(
  "ParagraphRule",
  `${lineEnd}${blank}*${ruleLine}(?:(?:${blank}*${lineEnd})+${blank}*(?=\\((?:U|C|S|SBU)\\b))?`,
  { to: "paragraph" },
);
/** `THE NEXT STEPS:`, `PURPOSE.`: any other title that is run into the text. */
export const ColonTitle = token("ColonTitle", `(?!${labelInLine})(?:${titleWords}:(?!//)|${titleBeforePoint}\\.)`, {
  to: "paragraph",
});
/** A rule; one that was too long for the line goes on in the next. */
const ruleLinePattern = `${atLineStart}${wholeRule}`;
export const RuleLine = token("RuleLine", ruleLinePattern);
export const OpeningRuleLine = token("OpeningRuleLine", ruleLinePattern, { to: "preamble" });
const signs = `[-=*]{3,}(?:${blank}[-=*]+)*`;
/** A title with a rule under it, or between two rows of signs, or before one. */
const titleLinePattern = `${atLineStart}(?:${[
  `${signs}${blank}*(?!${relayInLine})[^-=*\\s]${inLine}{0,100}?${blank}*${signs}${restBlank}`,
  titleWithRule,
  `(?:${afterEmptyLine}|(?<=[-=*]{3}${blank}*${lineEnd}${blank}*))(?![-=*]|${paragraphNumber})${visible}${inLine}{2,90}?${blank}[-=*]{5,}(?:${blank}[-=*]+)*(?:${restBlank}|${atJoinedNumber})`,
].join("|")})`;
export const TitleLine = guardedToken("TitleLine", titleLinePattern, mayStandOverRule);
export const OpeningTitleLine = guardedToken("OpeningTitleLine", titleLinePattern, mayStandOverRule, {
  to: "preamble",
});
/** Marks of a passage, the item over a list, an address, and what leads to the paragraphs below. */
const noLoneTitle = `(?!${paragraphNumber}|${portionMarking}|[Xx]{5}|E[Nn][Dd]${blank}|B[Ee][Gg][Ii][Nn]${blank}|(?:UN)?QUOTE\\b|${itemCount}${blank}${inLine}{0,90}(?:${lineEnd}${blank}*)+\\d{1,2}\\)${blank}*[^\\s(]|M[rs]s?\\.|Dear\\b|${inLine}{0,99}[Ff][Oo][Ll]{2}[Oo][Ww][A-Za-z]*:|${inLine}{40,120}:${restBlank})`;
/**
 * Quoted or not, and no sentence: without its sign at the end, and none of a speech in front of the quotation mark. Of
 * two titles the second may go on with the first: `THEY BAKE BREAD...`, `...AND SELL IT`.
 */
const loneTitleLine = `(?:(?:"|//)?[A-Z]|\\.{3} ?\\w)${inLine}{2,120}(?!${inLine})(?<!(?:[;,!]|(?<!\\.\\.)\\.)["'\u2019\u201d]?${blank}*|[?]["'\u2019\u201d]${blank}*)`;
/** A title without a rule: a short line alone between empty lines, before a numbered or marked paragraph; a page may end between. */
const loneTitlePattern = `${afterEmptyLine}${atLineStart}(?:${noLoneTitle}${loneTitleLine}(?=(?:${blank}*${lineEnd})+${blank}*(?:(?:${pageBanner}|${pageHeading}|${ruleLine})(?:${blank}*${lineEnd})+${blank}*){0,3}(?:${paragraphNumber}|${portionMarking}))|[A-Z][A-Z0-9'&/-]{2,24}(?: [A-Z0-9'&/-]{1,24}){0,8}[:?]?${atJoinedNumber})`;
export const LoneTitle = guardedToken(
  "LoneTitle",
  loneTitlePattern,
  // No title: the last item of a list.
  (text, offset, matched) => {
    const last = String.fromCharCode(text.charCodeAt(offset) - 1) + text.charAt(offset + 1);
    return !/[A-Z][.)]/.test(last) || matched.slice(-24).every(({ image }) => image !== last);
  },
  { starts: [...capitals, 34, 46, 47] },
);
export const OpeningLoneTitle = token("OpeningLoneTitle", loneTitlePattern, { to: "preamble" });
/** A title under its rule, with an empty line below. */
const titleUnderRulePattern = `(?<=[-=*#_~]{3}${blank}*${lineEnd}${blank}*)(?!${paragraphNumber}|${portionMarking})[A-Z]${inLine}{1,80}(?<![.:;,]${blank}*)(?=(?:${blank}*${lineEnd}){2}\\s*(?!BT\\b|NNNN|${dumpLine})${visible})`;
export const TitleUnderRule = token("TitleUnderRule", titleUnderRulePattern);
export const OpeningTitleUnderRule = token("OpeningTitleUnderRule", titleUnderRulePattern, { to: "preamble" });
/** Behind a title or a sign of a list they are no name. */
const signerLine = `(?=[A-Za-z])(?<!(?:[:-]|${atLineStart}${itemSign})${blank}*)${signerName}`;
/** Capitals alone on a line, before an empty line or the end: a title, or who signed. */
export const NameLine = token("NameLine", signerLine, {
  starts: anyInLine,
  to: "body",
});

/** The same where no numbered paragraph has come yet: labelled fields may still follow. */
export const FreeName = token("FreeName", signerLine, {
  starts: anyInLine,
  to: "preamble",
});

const wholeBlock = `${inLine}*(?:${lineEnd}(?!${blank}*(?:${paragraphNumber}))(?=${blank}*${visible})${inLine}*)*`;
/** A later section begins: level, section, station and number again. */
export const SectionBanner = token("SectionBanner", `${atLineStart}${bannerLevel}(?!${restBlank})${inLine}*`, {
  to: "sectionHead",
});
/** Lines of an envelope in the middle of a text: a message pasted in, or sent again. */
export const RepeatedEnvelope = token("RepeatedEnvelope", `${atLineStart}(?:${envelopeAgain})${wholeBlock}`, {
  to: "sectionHead",
});
/** Labelled lines and passing lines under the banner of a later section. */
export const RepeatedFields = token(
  "RepeatedFields",
  `${atLineStart}(?:${labelInLine}|(?:[A-Z][A-Z0-9/]*${blank}+){1,4}(?:FOR|PASS)\\b|${correctedCopy})${wholeBlock}`,
  { ...caseless, to: "sectionHead" },
);

/** Captions, page headings and page banners between or inside paragraphs. */
export const BodyCaption = token("BodyCaption", `${atLineStart}(?:${captionLine}${blank}*[/.]*|${pageBanner})`);
/** What one begins with: to see that the number of a paragraph is none takes less than to look back to the line end. */
const pageSign = "(?=[A-Z>-]|\\d{3}|1\\.[45])";
export const BodyPage = token(
  "BodyPage",
  `${pageSign}${atLineStart}(?:(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|UNCLAS|-{3,9})${blank}+)?${pageHeading}(?:${inLine}{0,20}(?!${inLine}))?|>${restBlank}|\\d{4}[A-Z]{3,8}\\d{5}\\b(?:${blank}*-${inLine}*)?${restBlank})`,
);

/** FL13 `BT`. */
export const Break = token("Break", `${atLineStart}BT${restBlank}`);
/** FL15 `#0123`: the serial again. */
export const ValidationNumber = token("ValidationNumber", `${atLineStart}#${blank}?\\d{3,6}${restBlank}`);
/** FL16 `NNNN`. */
export const EndOfMessage = token("EndOfMessage", `${atLineStart}N{3,5}${restBlank}`, { to: "heading" });

/** A notice of the publisher that the record is not whole. */
export const ExtractNotice = token(
  "ExtractNotice",
  `${atLineStart}This record is a partial extract${inLine}*`,
  caseless,
);
/** A stamp that a reviewer put on the page. */
export const ReleaseNotice = token(
  "ReleaseNotice",
  `${atLineStart}(?:DECLASSIFIED/RELEASED|Declassified/Released|DECLASSIFIED${blank}+(?:BY|IN PART|IN FULL|PA/HO)|RELEASE${blank}+IN${blank}+(?:FULL|PART)|RELEASED${blank}+IN)\\b${inLine}*`,
);
/** Notes of the communications centre, and the list of offices that got a copy. */
export const DistributionNotice = token(
  "DistributionNotice",
  `${atLineStart}(?:NOTE(?:${blank}+BY${blank}+[A-Z/]{2,}|:${blank}+NOT PASSED)\\b${inLine}*|(?:(?:ACTION|INFO|ORIGIN)${blank}+[A-Z]{1,5}-\\d{2}(?:${blank}+[A-Z]{1,5}-\\d{2})*|[A-Z]{1,5}-\\d{2}(?:${blank}+[A-Z]{1,5}-\\d{2})+)(?:${blank}+\\.\\.\\.)?(?:${blank}*/\\d{3}[A-Z]?.?(?:A\\d)?)?${restBlank}|(?:ACTION|INFO|ORIGIN)${blank}+[A-Z]{1,5}-\\d{2}\\b${inLine}*|/\\d{3}[A-Z]{1,2}${restBlank}|[A-Z]{2,3}\\d{4}${restBlank}|-{6,}${blank}*[0-9A-F]{6}\\b${inLine}*)`,
);

/**
 * `From: Jane Doe`, with `Sent:` or `Date:` below it, and the lines that follow: the mail in which a telegram came. Lines
 * without a label go on with a list of names or a subject, when the head goes on or ends below them.
 */
export const MailLine = customToken(
  "MailLine",
  (text, offset, previous) => {
    const line = previous?.name === "MailLine" ? laterMailLine : firstMailLine;
    line.lastIndex = offset;
    return line.test(text) ? line.lastIndex : -1;
  },
  { starts: anyInLine },
);
const mailBegin = `From:${inLine}*(?=${newLines}(?:(?:To|Cc|Reply-To):${inLine}*(?:${newLines}${visible}${inLine}*){0,6}?${newLines})?(?:Sent|Date):)`;
const mailWrap = `(?:(?:${lineEnd}${gap}(?!${mailHeader}|${fieldEnd}|(?:FM|TO|INFO|DE)${blank})${visible}${inLine}*){1,8}(?=${lineEnd}${gap}(?:${mailHeader}|${lineEnd})))?`;
const firstMailLine = new RegExp(
  `${atLineStart}(?:${mailBegin}|(?:${mailBefore}|Begin forwarded message:)${gap}(?=${newLines}From:))`,
  "y",
);
const laterMailLine = new RegExp(`${atLineStart}(?:(?!From:)${mailHeader}${mailWrap}|${mailBegin})`, "y");

/** What a book, a message centre or a page of messages has above a telegram. */
export const CopyHead = token("CopyHead", `${atLineStart}${copyHead}`);
/** What a dump or a page says of a text before it or between its parts: number, time, identifier, post. */
export const RecordLine = token("RecordLine", `${atLineStart}${recordLine}`, { ...caseless, starts: anyInLine });
/** A line that was struck out, or cut. */
export const RedactionLine = token(
  "RedactionLine",
  `${atLineStart}(?:[Xx]{5,}(?:${blank}[Xx]{3,})*|\\[?redacted\\]?|\\[?\\.\\.\\.\\]?)${restBlank}`,
  caseless,
);

/** A line that no other token of the region knows. */
export const StrayLine = token("StrayLine", `[^\\s]${inLine}*`, { starts: anyInLine });
