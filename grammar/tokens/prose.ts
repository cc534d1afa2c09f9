/** FL12, prose: lines in one block, up to an empty line or a line that the body knows. */
import {
  bannerLevel,
  captionLine,
  envelopeAgain,
  joinedNumber,
  labelInLine,
  overRule,
  pageBanner,
  pageHeading,
  paragraphNumber,
  quotationBegin,
  quotationEnd,
  ruleLine,
  signerName,
} from "../labels.js";
import { blank, itemCount, itemSign, lineEnd, restBlank, visible } from "../vocabulary.js";
import { tableWithin } from "./table-lines.js";
import { customToken } from "./token.js";

const proseStop = [
  lineEnd,
  paragraphNumber,
  `(?:-${blank}{1,8})?${itemSign}${blank}*${visible}|${itemCount}(?:${blank}|[("]|${restBlank})`,
  quotationBegin,
  quotationEnd,
  `${captionLine}`,
  pageBanner,
  `${bannerLevel}(?!${restBlank})`,
  pageHeading,
  ruleLine,
  overRule,
  signerName,
  envelopeAgain,
  joinedNumber,
  `BT${restBlank}|#${blank}?\\d{3,6}${restBlank}|N{3,5}${restBlank}|NOTE${blank}+BY${blank}+[A-Z/]{2,}[:.]|DECLASSIFIED/RELEASED`,
];
const nextStop = new RegExp(`${lineEnd}(?=${blank}*(?:${proseStop.join("|")}))`, "g");
const signedInLine = /[.!?"')\u2019\u201d][ \t]+(?=[A-Z][A-Z'\u2019-]{2,24}[\s"#]*$)/;
const cutAtEnd = /(?<=\s)(?:\[?\.{3,}\]?|\u2026)\s*$|(?<![.\s])(?:\.{3}|\u2026)\s*$/;
const restBlankOfText = /\s*/y;
const lineEndBefore = /(?:\r{0,2}\n|\r|[\u000b\u000c\u0085\u2028\u2029])$/;

const nextJoined = new RegExp(joinedNumber);

/** Where a paragraph begins in the middle of a line, or -1. */
const joinedWithin = (text: string, start: number, end: number): number => {
  const found = nextJoined.exec(text.slice(start, end));
  return found === null || found.index === 0 ? -1 : start + found.index;
};

/** The end of the prose that begins at `offset`: before an empty line, or before a line that the body knows. */
const proseEnd = (text: string, offset: number): number => {
  nextStop.lastIndex = offset;
  const stop = nextStop.exec(text)?.index ?? text.length;
  const joined = joinedWithin(text, offset, stop);
  if (joined > offset) return joined;
  const table = tableWithin(text, offset, stop);
  if (table > offset) return offset + text.slice(offset, table).replace(lineEndBefore, "").length;
  restBlankOfText.lastIndex = stop;
  restBlankOfText.exec(text);
  if (restBlankOfText.lastIndex !== text.length) return stop;
  const tail = text.slice(Math.max(offset, stop - 80), stop);
  const cut = cutAtEnd.exec(tail);
  if (cut !== null && cut.index + stop - tail.length > offset) return stop - tail.length + cut.index;
  const signed = signedInLine.exec(tail);
  return signed === null ? stop : stop - tail.length + signed.index + 1;
};
/** Lines of prose up to an empty line or a line that the body knows; a name behind the last sentence stays out. */
export const Prose = customToken("Prose", proseEnd, { to: "body" });
/** Prose among labelled fields; the fields may go on after it. */
export const FreeProse = customToken(
  "FreeProse",
  (text, offset) => {
    const end = proseEnd(text, offset);
    const label = text.slice(offset, end).search(nextLabel);
    return label <= 0 ? end : offset + label;
  },
  { to: "preamble" },
);
const nextLabel = new RegExp(`${lineEnd}(?=${blank}*${labelInLine})`, "i");

/** Prose at the very start, as in a fragment of a text: a line of six words or more. */
export const OpeningProse = customToken(
  "OpeningProse",
  (text, offset) => {
    sixWords.lastIndex = offset;
    if (!sixWords.test(text)) return -1;
    const end = proseEnd(text, offset);
    const label = text.slice(offset, end).search(anyLabel);
    return label <= 0 ? end : offset + label;
  },
  { to: "preamble" },
);
const anyLabel = new RegExp(`${blank}(?=(?:REFS?|SUBJECT|TAGS):)|${nextLabel.source}`, "i");
const sixWords = new RegExp(`(?:[^\\s]{1,40}${blank}+){5}\\S`, "y");
