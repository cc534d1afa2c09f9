/**
 * Copies of 1973 to about 2001, FL12: all is capitals, there may be no empty lines, and words behind a label may have no
 * colon. So fields end by what stands in the next lines.
 */
import { bannerLevel, fieldEnd, orderLabel, paragraphNumber, subjectLabel, tagsLabel } from "../labels.js";
import { atLineStart, blank, caption, gap, inLine, inlineTitle, itemSign, lineEnd, restBlank } from "../vocabulary.js";
import { anyInLine, anyLineEnd, customToken, token, until } from "./token.js";
import { lineAt, openPhrase } from "./wrapping.js";

/** `REF` that has lost its colon, before what may be a reference. */
const bareReferences = `REFS?(?=${blank}+[A-Z0-9(])(?=${inLine}{0,60}(?:\\d|TELE?CON|LETTER|MEMO|MEMCON|AIRGRAM))`;
export const BareReferencesLabel = token("BareReferencesLabel", `${atLineStart}${bareReferences}`, {
  to: "references",
});

/** `EXDIS` before `FOR THE AMBASSADOR`. */
export const LeadingCaption = token(
  "LeadingCaption",
  `${atLineStart}(?:${caption})(?=[,/]?${blank}+(?:(?:${caption})[,/]?${blank}+){0,3}(?:FOR|FROM)${blank})`,
  { to: "text" },
);
/** The next caption of such a line. */
export const NextCaption = token(
  "NextCaption",
  `(?<=(?:${caption})[,/]?${blank}+)(?:${caption})(?=[,/]?${blank}+(?:(?:${caption})[,/]?${blank}+){0,3}(?:FOR|FROM)${blank})`,
);
export const CaptionComma = token("CaptionComma", `(?<=(?:${caption}))[,/]`, { skip: true });
/** `FOR THE AMBASSADOR` behind a caption. */
export const CaptionPassing = token(
  "CaptionPassing",
  `(?<=(?:${caption})[,/]?${blank}+)(?:FOR|FROM)${blank}${inLine}*`,
  { to: "passing" },
);

/** The level and number of a message that is sent again, behind `QUOTE`: this message has its own. */
export const QuotedLevel = token(
  "QuotedLevel",
  `(?<=\\bQUOTE[:.;]?(?:${blank}|${lineEnd}){1,40})${bannerLevel}(?!${restBlank})${inLine}*`,
  { to: "passing", starts: anyInLine },
);

/** How many lines may stand between the banner and the first label, besides empty ones. */
const farthest = 12;
const mostEmpty = 40;
const label = new RegExp(`${blank}*(?:${orderLabel}|${tagsLabel}|${subjectLabel})`, "iy");
const number = new RegExp(`${blank}*(?:${paragraphNumber})`, "y");
const end = new RegExp(`${inLine}*(?:${lineEnd}|$)`, "y");
const emptyLine = new RegExp(`${blank}*(?=${lineEnd})`, "y");
const matchesAt = (pattern: RegExp, text: string, offset: number): boolean => {
  pattern.lastIndex = offset;
  return pattern.test(text);
};

/** True when one of the next lines begins with a label, and none before it with a number. */
const isBeforeLabel = (text: string, offset: number): boolean => {
  let start = offset;
  let empty = 0;
  for (let line = 0; line - empty < farthest && empty < mostEmpty && start < text.length; line++) {
    if (matchesAt(emptyLine, text, start)) empty += 1;
    label.lastIndex = start;
    if (label.test(text)) return true;
    number.lastIndex = start;
    if (line > 0 && number.test(text)) return false;
    end.lastIndex = start;
    start += end.exec(text)?.[0].length ?? text.length;
  }
  return false;
};

/** How many lines of stations may follow one that stands alone. */
const mostStations = 80;
const banner = new RegExp(`${blank}*(?:${bannerLevel})(?!${restBlank})${blank}*[A-Z][A-Z0-9 .'-]*\\d`, "y");
const station = new RegExp(
  `${gap}(?!(?:FM|TO|INFO|XMT|BT)\\b)(?!${fieldEnd})[A-Z][A-Z0-9 /().,'&-]{2,59}${restBlank}`,
  "y",
);

/** True when nothing but such lines, empty lines among them, stands before the level and number of the message. */
const isBeforeBanner = (text: string, offset: number): boolean => {
  let start = offset;
  for (let line = 0; line < mostStations && start < text.length; line++) {
    if (line > 0 && matchesAt(banner, text, start)) return true;
    if (!matchesAt(station, text, start) && !matchesAt(emptyLine, text, start)) return false;
    end.lastIndex = start;
    start += end.exec(text)?.[0].length ?? text.length;
  }
  return false;
};

const firstWord = /[A-Z][A-Z0-9]*/y;
const untilEnd = until(new RegExp(lineEnd, "g"));
/** A station of a list that goes on behind an empty line: what no list of posts need know, since the level is still to come. */
export const StationLine = customToken(
  "StationLine",
  (text, offset) => (isBeforeBanner(text, offset) && matchesAt(firstWord, text, offset) ? firstWord.lastIndex : -1),
  { to: "addressee" },
);

/** A line before the labels that is of no other kind: how the message is to be handled, or what it repeats. */
export const HandlingText = customToken(
  "HandlingText",
  (text, offset) => (isBeforeLabel(text, offset) ? untilEnd(text, offset) : -1),
  { to: "passing" },
);

const skip = { skip: true, starts: anyLineEnd } as const;
const oneEnd = new RegExp(`${lineEnd}${blank}*`, "y");
const afterEnd = (text: string, offset: number): number => {
  oneEnd.lastIndex = offset;
  return offset + (oneEnd.exec(text)?.[0].length ?? 0);
};

/** A passing line does not go on where the text follows without labels. */
export const PassingEnd = customToken(
  "PassingEnd",
  (text, offset) => {
    const next = afterEnd(text, offset);
    return next > offset && !isBeforeLabel(text, next) ? next : -1;
  },
  { ...skip, to: "text" },
);

/** Columns that a line of the text is filled to; a word that would have found room begins something new. */
const filled = 56;
/** So many lines without an empty one, a number or a label are the text and no subject. */
const longestSubject = 3;
const startsText = new RegExp(
  `(?:${bareReferences}|${itemSign}|(?:BEGIN${blank}+)?${inlineTitle}${blank}*[:.-]|FOR${blank}+[A-Z]{1,5}(?:/[A-Z]{1,5})*(?:,${blank}|${blank}AND${blank}|/)[A-Z/, ]{1,40}${restBlank})`,
);
const beforeLine = new RegExp(`${inLine}*$`);
const stopsRun = new RegExp(`${gap}(?:${lineEnd}|${paragraphNumber}|PAGE${blank}\\d|\\(|${restBlank})`, "y");

/** How many lines follow without an empty one or a number, up to one more than a subject has. */
const linesAhead = (text: string, offset: number): number => {
  let start = offset;
  let lines = 0;
  while (start < text.length && lines <= longestSubject) {
    stopsRun.lastIndex = start;
    label.lastIndex = start;
    if (stopsRun.test(text) || label.test(text)) return lines;
    end.lastIndex = start;
    start += end.exec(text)?.[0].length ?? text.length;
    lines += 1;
  }
  return lines;
};

/** The subject ends where a line begins another thing, or where the text follows without an empty line. */
export const SubjectEnd = customToken(
  "SubjectEnd",
  (text, offset, previous) => {
    const next = afterEnd(text, offset);
    const isText = previous?.name === "SubjectText";
    if (next === offset || !(isText || previous?.name === "PageTurn")) return -1;
    const line = lineAt(text, next);
    if (line === "") return -1;
    if (startsText.exec(line)?.index === 0) return next;
    if (!isText || linesAhead(text, next) <= longestSubject) return -1;
    const above = beforeLine.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? "";
    const isLabelled = /^\s*S?UBJ/.test(above);
    const isFull = above.trimEnd().length + 1 + (line.split(" ")[0] ?? "").length > filled;
    return isLabelled && (isFull || openPhrase.test(above)) ? -1 : next;
  },
  { ...skip, to: "preamble" },
);

const notTags = new RegExp(`^(?:${bareReferences}|[^(]*\\b(?:[A-Z]{8,}|THE|AND|OF|WAS|FOR)\\b)`);
/** The tags end at a line that holds other words. */
export const TagsEnd = customToken(
  "TagsEnd",
  (text, offset) => {
    const next = afterEnd(text, offset);
    return next > offset && notTags.test(lineAt(text, next)) ? next : -1;
  },
  { ...skip, to: "text" },
);

const openList = /(?:[,;&-]|\b(?:AND|OR|OF))\s*$/;
const reference = /^(?:\(?[A-Z][).]|(?:\S+ ){0,4}\S*\d{2}\b)/;
/** The references end at a line of words, without an empty line before it. */
export const ReferencesEnd = customToken(
  "ReferencesEnd",
  (text, offset, previous) => {
    const next = afterEnd(text, offset);
    if (next === offset || previous?.name !== "ReferenceText" || openList.test(previous.image)) return -1;
    const line = lineAt(text, next);
    const isProse = line.split(" ").filter((word) => word !== "").length > 5;
    return (isProse && !reference.test(line)) || startsText.exec(line)?.index === 0 ? next : -1;
  },
  { ...skip, to: "preamble" },
);
