/** What tokens that run over several lines ask of the next line. */
import { labelInLine, labelledEnd, lateLine, passingEnd, portionMarking, textEnd } from "../labels.js";
import { blank, inLine, lineEnd, newLines, restBlank } from "../vocabulary.js";
import type { Previous } from "./token.js";

/** The end of the line end at `offset` when the next line is not empty and begins no other field; else -1. */
export const wrapped = (text: string, offset: number): number => {
  const next = lineBehind(text, offset);
  if (next < 0) return -1;
  shown.lastIndex = next;
  return shown.test(text) ? shown.lastIndex : -1;
};

/**
 * Where the next line begins, when a line end stands at `offset` and no other field behind it; else -1. The first two
 * kinds of fields are all but the passing lines.
 */
export const lineBehind = (text: string, offset: number, kinds = ends.length): number => {
  anyLineEnd.lastIndex = offset;
  if (!anyLineEnd.test(text)) return -1;
  const next = anyLineEnd.lastIndex;
  for (const end of ends.slice(0, kinds)) {
    end.lastIndex = next;
    if (end.test(text)) return -1;
  }
  return next;
};

const anyLineEnd = new RegExp(lineEnd, "y");
const shown = new RegExp(`${blank}*(?=\\S)`, "y");
/** `fieldEnd` in three patterns, and a joint line: V8 would take far longer to make one ready. */
const ends = [labelledEnd, textEnd, `${passingEnd}|${lateLine}`].map(
  (some) => new RegExp(`${blank}*(?:${some})`, "iy"),
);

/** A phrase ends with a sign or a word that something follows. */
export const openPhrase = /(?:[,&-]|\b(?:THE|AND|OF|TO|IN|FOR|ON|WITH|BY|A|AN|AT|FROM|OR|ITS|HIS|HER|U\.S\.))\s*$/i;

export const lineAt = (text: string, offset: number): string => {
  restOfLine.lastIndex = offset;
  return restOfLine.exec(text)?.[0] ?? "";
};
/** The line at an offset, up to the label of another field on it. */
export const fieldAt = (text: string, offset: number): string => {
  const line = lineAt(text, offset);
  const label = line.search(anyLabel);
  return label < 0 ? line : line.slice(0, label);
};
const anyLabel = new RegExp(labelInLine, "i");

const restOfLine = new RegExp(`${inLine}*`, "y");

/** As `wrapped`, with one empty line between. */
export const overEmptyLine = (text: string, offset: number): number => {
  const end = emptyEnd(text, offset);
  return end === offset ? -1 : wrapped(text, end);
};

/** The offset of the last of the line ends that begin at an offset. */
export const emptyEnd = (text: string, offset: number): number => {
  emptyLine.lastIndex = offset;
  return offset + (emptyLine.exec(text)?.[0].length ?? 0);
};

/** The end of the text of a field: the token before, or what stands before a page heading. */
export const before = (text: string, offset: number, previous: Previous, name: string): string => {
  if (previous?.name === name) return previous.image;
  if (previous?.name !== "PageBreak" && previous?.name !== "PageTurn") return "";
  const end = offset - previous.image.length;
  return text.slice(Math.max(0, end - 40), end);
};

/** A phrase that is open goes on with a year alone on its line, or over an empty line. */
export const openWrap = (text: string, offset: number): number => {
  yearLine.lastIndex = offset;
  const year = yearLine.exec(text);
  return year === null ? overEmptyLine(text, offset) : offset + year[0].length;
};
const yearLine = new RegExp(`${lineEnd}${blank}*(?=(?:19|20)\\d\\d${restBlank})`, "y");

const emptyLine = new RegExp(`${newLines}(?=${lineEnd})`, "y");

/**
 * The end of the line end at `offset` when a marking alone stands on the next line, or behind an empty one words in
 * parentheses: the subject's, put behind it.
 */
export const markingAlone = (text: string, offset: number): number => {
  markingLine.lastIndex = offset;
  const found = markingLine.exec(text);
  return found === null ? -1 : offset + found[0].length;
};
const markingLine = new RegExp(
  `${lineEnd}${blank}*(?:(?=\\((?:TS|S|C|U|SBU)(?:/{1,2}[A-Z]{2,6})?\\)${restBlank})|${lineEnd}${blank}*(?=\\([A-Z]{3}[A-Z ,.'/-]{3,90}\\)${restBlank})(?!\\((?:FOR|PASS)|${portionMarking}))`,
  "y",
);
