import { blank, gap, inLine, lineEnd, plainLevel, restBlank, restOfTextBlank, spacedLevel } from "./vocabulary.js";

/** What a printer or a site puts at the foot of a page: its address, the time of printing, the page. */
const printTime = `(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:,?${blank}+\\d{1,2}:\\d\\d(?::\\d\\d)?(?:${blank}?[AP]M)?)?`;
const ownLine = `(?:${[
  `https?://[^\\s\\x85[\\]]{4,}(?:${blank}*\\[${inLine}{8,24}\\]|${blank}+${printTime})?`,
  `(?:Printed|Downloaded|Retrieved|Generated|Posted)${blank}(?=${inLine}{0,60}\\d{4})${inLine}{4,80}`,
  printTime,
  `P(?:age|AGE)${blank}+\\d{1,3}`,
].join("|")})${restBlank}`;
const otherLine = `(?:P(?:age|AGE)${blank}+\\d{1,3}${blank}+[Oo][Ff]${blank}+\\d{1,3}|-${blank}?\\d{1,3}${blank}?-|${plainLevel}|${spacedLevel})${restBlank}`;
const anyLine = `(?:${ownLine}|${otherLine})`;

/** Lines of page feet, and then nothing. */
export const footToEnd = `(?=(?!\\s)(?:\\s*${anyLine}){1,6}${restOfTextBlank})`;

/**
 * A line of a page's foot at the end of a text, or the dashes above it. An address that goes on with a sentence is of the
 * text, so that an empty line, a line that ends in a capital or a number, or an address stands before.
 */
export const footLine = `(?=[hPDRG\\d-])(?<=(?:${lineEnd}${gap}){2}|[A-Z\\d\\]-]\\s*|https?://[^\\s\\x85]{4,400}\\s*)(?<![:;,]\\s*)(?:${ownLine}|-{2,60}${gap}(?!${restOfTextBlank}))(?=(?:\\s*${anyLine}){0,6}${restOfTextBlank})`;
