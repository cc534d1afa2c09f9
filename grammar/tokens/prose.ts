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
const signedInLine = /[.!?"')\u2019\u201d][ \t]+(?=[A-Z][A-Z'\u2019-]{2,24}[\s"#]*$)/;
const cutAtEnd = /(?<=\s)(?:\[?\.{3,}\]?|\u2026)\s*$|(?<![.\s])(?:\.{3}|\u2026)\s*$/;
const restBlankOfText = /\s*/y;
const lineEndBefore = /(?:\r{0,2}\n|\r|[\u000b\u000c\u0085\u2028\u2029])$/;

/**
 * The offset of the first match of a global pattern at `offset` or behind it, or the length of the text. What was found
 * for an earlier offset is found again without a search, so that a text is searched once however many tokens ask.
 */
const firstMatch = (pattern: RegExp): ((text: string, offset: number) => number) => {
  let last = { text: "", from: 0, found: 0 };
  return (text, offset) => {
    if (last.text !== text || offset < last.from || offset > last.found) {
      pattern.lastIndex = offset;
      last = { text, from: offset, found: pattern.exec(text)?.index ?? text.length };
    }
    return last.found;
  };
};
const nextStop = firstMatch(new RegExp(`${lineEnd}(?=${blank}*(?:${proseStop.join("|")}))`, "g"));
/** Where a paragraph begins in the middle of a line. */
const nextJoined = firstMatch(new RegExp(joinedNumber, "g"));

/** The end of the prose that begins at `offset`: before an empty line, or before a line that the body knows. */
export const proseEnd = (text: string, offset: number): number => {
  const stop = nextStop(text, offset);
  const joined = nextJoined(text, offset + 1);
  if (joined < stop) return joined;
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
