import { archiveLine, dumpLine, releaseStamp } from "./archive-lines.js";
import { firstMatch, type Search } from "./first-match.js";
import { footToEnd } from "./foot-lines.js";
import {
  bannerLevel,
  behindName,
  capitals,
  captionLine,
  closingMark,
  envelopeAgain,
  joinedNumber,
  nameAbove,
  overRule,
  pageBanner,
  pageHeading,
  paragraphNumber,
  plainSigner,
  quotationBegin,
  quotationEnd,
  ruleLine,
  smallName,
} from "./labels.js";
import { lineStart } from "./line-start.js";
import { tableWithin } from "./tokens/table-lines.js";
import { blank, gap, itemCount, itemSign, lineEnd, plainLevel, restBlank, visible } from "./vocabulary.js";

const proseStop = [
  lineEnd,
  paragraphNumber,
  `(?:-${blank}{1,8})?${itemSign}${blank}*${visible}|${itemCount}(?:${blank}|[("]|${restBlank})`,
  quotationBegin,
  quotationEnd,
  `(?:${nameAbove})?(?:${captionLine}|${pageBanner})`,
  `${bannerLevel}(?!${restBlank})`,
  pageHeading,
  ruleLine,
  plainSigner,
  envelopeAgain,
  joinedNumber,
  archiveLine,
  `BT${restBlank}|#${blank}?\\d{3,6}${restBlank}|N{3,5}${restBlank}|NOTE${blank}+BY${blank}+[A-Z/]{2,}[:.]|DECLASSIFIED/RELEASED`,
];
/** The line end before the next line of a kind: a search for each, as V8 does not optimise a pattern of more than 20 kB. */
const nextLine = (kind: string): Search => firstMatch(new RegExp(`${lineEnd}(?=${gap}(?:${kind}))`, "g"));
/** No stop begins with four small letters; those of numerals may be a label. Most lines of prose need no other look. */
const noSmallWord = "(?!(?![ivx]{2})[a-z]{4})";
const nextStop = nextLine(`${noSmallWord}(?:${proseStop.join("|")})`);
/** What a name may follow besides a sentence: a row of signs, `END COMMENT`, an address of the web, a word struck out. */
const beforeName = `[*=_]{4}|${closingMark}|[a-z][.:/]\\S{0,80}/\\S{0,80}|:${blank}+[A-Z]{8,}`;
const sentence = `[.!?]["')\\u2019\\u201d]{0,2}`;
const title = "\\b(?:[A-Z]|M(?:rs?|s)|[DJS]r|[FLS]t|No|Amb|Gov|Gen|Col|Maj|Capt|Adm|Sen|Rep|Prof|Min)";
/** A text may be cut behind the first word of a sentence. */
const noFirstWord =
  "(?!..\\b|(?:The[a-z]{0,2}|Th[aiou][a-z]{1,2}|And|But|For|She|H[ei][rs]|Our|All|End|Not|With|Wh[a-z]{2,3}|Post|Some|Most|Many)\\b)";
const nameAtEnd = (before: string, ...names: readonly string[]): string =>
  `(?<=[.\\s])(?=(?:${names.join("|")})${behindName}\\s*$)(?<=${before})(?!${plainLevel})`;
const capitalWord = `[A-Z][A-Z'\\u2019-]{2,24}`;
const smallWord = `${noFirstWord}${smallName}`;
const signedInLine = new RegExp(
  [
    nameAtEnd(`(?:${beforeName})${blank}+`, capitalWord, smallWord),
    nameAtEnd(`[.!?"')\\u2019\\u201d]${blank}+|\\s[A-Za-z]?[a-z\\d'-]{0,30}\\.`, capitalWord),
    nameAtEnd(`[a-z\\d]${sentence}${blank}+`, `(?=\\S+ )${capitals}`),
    nameAtEnd(`(?<!${title})${sentence}${blank}+`, smallWord),
  ].join("|"),
);
const cutAtEnd = /(?<=\s)(?:\[?\.{3,}\]?|\u2026)\s*$|(?<![.\s])(?:\.{3}|\u2026)\s*$/;
/** What the shell of an archive has behind the last line, banners and stamps before it, leaves that line the last. */
const restBlankOfText = new RegExp(
  `\\s*(?:(?:(?:${plainLevel}${restBlank}|${releaseStamp})\\s*){0,8}(?:N{1,5}MAF|\\*{3} ?Current|<< ?END|Message Attributes|(?=N)(?<=[ESLDT\\d]\\s+)N{3,4}${restBlank}|(?:>\\s*)?${dumpLine}|${footToEnd})[^]*)?`,
  "y",
);
const lineEndBefore = /(?:\r{0,2}\n|\r|[\u000b\u000c\u0085\u2028\u2029])$/;

/** Where a paragraph begins in the middle of a line; a figure is looked for before what stands in front of it. */
const nextJoined = firstMatch(new RegExp(`(?=\\d)${joinedNumber}`, "g"));

const ruleBelow = new RegExp(`${lineEnd}${blank}*${ruleLine}`, "y");
const titleBelow = new RegExp(`${lineEnd}${blank}*${overRule}`, "y");

/** The end of the prose before a title, where a rule stops the prose: only there is the last line looked at. */
const beforeTitle = (text: string, offset: number, stop: number): number => {
  ruleBelow.lastIndex = stop;
  if (!ruleBelow.test(text)) return stop;
  const line = lineStart(text, stop, offset);
  const ends = lineEndBefore.exec(text.slice(Math.max(offset, line - 3), line))?.[0].length ?? 0;
  titleBelow.lastIndex = line - ends;
  return ends > 0 && titleBelow.test(text) ? line - ends : stop;
};

/**
 * A function that gives the end of the prose that begins at `offset`: before an empty line, or before a line that the
 * body knows; `more` are lines that only some messages have.
 */
export const proseUpTo = (...more: readonly string[]): ((text: string, offset: number) => number) => {
  const nextMore = more.map(nextLine);
  const endOf = (text: string, offset: number): number => {
    const next = nextMore.reduce((first, search) => Math.min(first, search(text, offset)), nextStop(text, offset));
    const stop = beforeTitle(text, offset, next);
    const joined = nextJoined(text, offset + 1);
    if (joined < stop) return joined;
    const table = tableWithin(text, offset, stop);
    if (table > offset) return offset + text.slice(offset, table).replace(lineEndBefore, "").length;
    restBlankOfText.lastIndex = stop;
    restBlankOfText.exec(text);
    if (restBlankOfText.lastIndex !== text.length) return stop;
    const tail = text.slice(Math.max(offset, stop - 160), stop);
    const cut = cutAtEnd.exec(tail);
    if (cut !== null && cut.index + stop - tail.length > offset) return stop - tail.length + cut.index;
    const signed = signedInLine.exec(tail);
    return signed === null ? stop : stop - tail.length + tail.slice(0, signed.index).trimEnd().length;
  };
  // Several tokens ask for the end of the same prose, one behind the other.
  let last = "";
  let from = -1;
  let end = 0;
  return (text, offset) => {
    if (from !== offset || last !== text) end = endOf(text, offset);
    last = text;
    from = offset;
    return end;
  };
};

/** Six words or more. */
export const sixWords = new RegExp(`(?:[^\\s]{1,40}${blank}+){5}\\S`, "y");
