/**
 * The lines that only copies of 1973 to about 2001 have: what the printer of the Department put around a telegram, and
 * what the National Archives put around that. Sources of regular expressions, in capitals unless a word has small letters.
 */
import { footLine } from "./foot-lines.js";
import {
  blank,
  inLine,
  lineEnd,
  month,
  plainLevel,
  prosign,
  restBlank,
  restOfTextBlank,
  spacedLevel,
} from "./vocabulary.js";

/** Line ends with nothing but blanks, or a lone filler hyphen, between them. */
const nextLine = `(?:${blank}*${lineEnd}(?:${blank}*-${restBlank})?)+${blank}*`;

const station = `[A-Z][A-Z.'-]{0,14}(?:${blank}[A-Z][A-Z.'-]{0,14}){0,2}`;
const series = `(?:${blank}+(?:TOSEC|SECTO)${blank}*\\d{1,6})?`;
const part = `(?:${blank}+\\d{1,2}${blank}*OF${blank}*\\d{1,2})?`;
const received = `(?:${blank}+\\d{2}${blank}?\\d{4}${blank}?Z?)?`;
/** `PTQ2529`: the channel on which a page of the nineties came. */
export const channelMark = "[A-Z]{2,3}\\d{4}";
/** `EXAMPLE 02223 201251Z` above the word PAGE or the offices: a page line whose columns a copy has parted. */
const timed = `(?!.\\.)[A-Z][A-Z. '-]{1,20}${blank}\\d{3,6}[\\dOF ]{1,12}\\d{6}Z(?=\\s{1,40}(?:---|(?:PAGE|INFO|RELEASED|DRAFTED|FM|[ZOPR])\\b))`;
const ofMessage = `${station}${blank}+\\d{3,6}(?!\\d)${series}${part}${received}(?:${blank}+${channelMark})?${restBlank}`;
const bannersBefore = `(?:(?:${plainLevel}|${spacedLevel})${blank}+){0,4}`;
const pageWord = `PAGE${blank}{1,8}[\\dO]{1,3}(?:${blank}+-(?=${blank}))?`;
/** `PAGE 01 EXAMPLE 02223 01 OF 02 201251 Z`, or with the station on the line below or above; the station may be lost. */
export const pageLine = `${bannersBefore}(?:${pageWord}(?:${blank}+${ofMessage}|${nextLine}${ofMessage}|${restBlank})|${timed})`;

/** A page behind the first where no header has come: the copy begins in the middle of the text. */
export const laterPage = `(?=${bannersBefore}PAGE${blank}{1,8}(?:0[2-9]|[1-9]\\d)\\b)${pageLine}`;

/** `CONFIDENTIAL      PTQ2529`: the banner of a page with the channel. */
export const channelBanner = `(?:${plainLevel}|${spacedLevel})${blank}+${channelMark}${restBlank}`;

/** A banner of a page that is a caption in other messages. */
export const limitedBanner = `LIMITED${blank}+OFFICIAL${blank}+USE${restBlank}`;

const gap = `(?:${blank}|${lineEnd})+`;
const stampWords = ["Declassified/Released", "US", "Department", "of", "State", "EO", "Systematic", "Review"];
/** The stamp of the review of a case, in two lines or three, with the banners of the pages that meet there. */
const caseStamp = `(?:UNITED${blank}STATES${blank}DEPARTMENT${blank}OF${blank}STATE${gap})?REVIEW${blank}AUTHORITY:[^]{0,200}?DATE/CASE${blank}ID:${inLine}{0,80}(?:\\s{1,40}UNCLASSIFIED${restBlank}){0,2}`;
/** The stamp of the review of 2005 to 2014, in one line or in several, with or without who led it; or that of a case. */
export const releaseStamp = `(?:${caseStamp}|(?:[A-Z][A-Za-z]{1,30}${blank}+[A-Z]\\.${blank}+[A-Z][A-Za-z]{1,30}${gap})?${stampWords.join(gap)}(?:${gap}\\d{1,2}${gap}[A-Za-z]{3,9}${gap}\\d{4}\\b)?)`;

const copies = `${blank}?-${blank}?[\\dOIl]{2,3}(?![\\dA-Z])`;
/** `EUR-25`: an office and how many copies it got. */
export const officeCopies = `[A-Z][A-Z0-9/]{0,5}${copies}`;
/** `/026 R`, `(ISO) W`: the sum of the copies, and a letter. */
export const copyTotal = `/${blank}*\\d{1,3}${blank}*[A-Z]?(?![A-Z0-9])|\\(${blank}*[A-Z]{2,5}${blank}*\\)${blank}*[A-Z]?(?![A-Z0-9])`;
const channelNumber = `(?:\\d{1,3}(?:[/-]\\d{1,3}){0,2}|${channelMark})`;
const distributionWord = `(?:ACTION|ORIGIN)(?=${blank}+(?:${officeCopies}|[A-Z]{2,5}${restBlank}))`;
/** `ACTION` or `ORIGIN` before an office, with the number of the channel on the line above. */
export const distributionHead = `(?:${channelNumber}${nextLine})?${distributionWord}`;
/** `INFO` before an office, where the line above is lost. */
export const toldHead = `INFO(?=\\s{1,40}${officeCopies}(?:${blank}|${restBlank}))`;
/** A word of the page line that a copy has put between the columns of the offices. */
export const betweenColumns = `(?!${officeCopies}|/|INFO)[A-Z\\d -]{1,8}${restBlank}\\s{1,40}`;
/** What a distribution goes on with in the next line. */
export const distributionMore = `(?:INFO\\s{1,40})?(?:${officeCopies}(?:${blank}|${restBlank}|/)|${copyTotal})`;

/** Labels of the drafting block. */
export const draftedLabel = `DRAFTED${blank}+BY(?:${blank}*:)?`;
export const approvedLabel = `APPROVED${blank}+BY(?:${blank}*:)?`;
export const clearedLabel = `(?:CLEARED${blank}+BY|CLEARANCES?|CONCURRENCES?)${blank}*:?`;
export const releasedLabel = `(?:RELEASED|AUTHORIZED)${blank}+BY${blank}*(?!${blank}):?`;
export const desiredLabel = `DESIRED${blank}+DISTRIBUTION(?:${blank}*:)?`;
const draftingLabel = `(?:${draftedLabel}|${approvedLabel}|${desiredLabel})`;

const group = `(?:${prosign}${blank}+){1,2}\\d{2}${blank}?\\d{2}${blank}?\\d{2}${blank}?[A-Z]?${blank}*(?:${month})(?![A-Z])`;
const dashes = `-(?:${blank}?-){5,}`;
const counter = `(?=${blank}*[A-Z0-9]{0,4}\\d)(?=${blank}*[A-Z]?[0-9A-F]{4,7}Z?\\b)`;
/** `0A1B2C 011234Z /38`: the first counter of the same line, whose dashes a copy has lost. */
export const bareCounter = `[0-9A-F]{6}(?=${blank}\\d{6}Z${blank}/\\d\\d)`;
/** The dashes of the line before FL5: counters stand behind them, or FL5 below. */
export const dashRun = `(?:${dashes}(?:${counter}|(?=${nextLine}${group}))|${bareCounter})`;
/** The same inside the text, where a header comes again. */
export const repeatedDashRun = `${dashes}(?=${inLine}{0,50}${nextLine}${group})`;

/** `*** Current Classification *** n/a`, without its value. */
export const starredKey = `\\*{3}${blank}*[A-Z][A-Za-z ]{3,40}\\*{3}`;
/** The line above the attributes of a record. */
export const attributesTitle = `Message${blank}+Attributes${restBlank}`;
/** Other lines of the shell in which records come. */
export const shellLine = `(?:Message${blank}+Text${restBlank}|<<${blank}*END${blank}+OF${blank}+DOCUMENT${blank}*>>|(?:(?:ERROR|Error)${blank}+(?:READING|[Rr]eading)${blank}+(?:TEXT|[Tt]ext)|(?:EXPAND|Expand)${blank}+(?:ERROR|[Ee]rror)${blank}+(?:ENCOUNTERED|[Ee]ncountered))${inLine}*)`;
/** `=====CABLE ENDS=====`, and `2003EXAMPLE00012 - Classification: SECRET` as the last line: what a dump has behind a text. */
const dumpEnd = `(?:={5,}${blank}?CABLE${blank}[A-Z]+${blank}?=+${restBlank}|(?:[A-Z]{4}${blank}+)?\\d{4}[A-Z]{3,12}\\d{5}${blank}+-${blank}\\w+:${blank}[A-Z/ ]{6,60}"?${restOfTextBlank})`;
/** The same, or the foot of the last page. No field ends at a foot, whose pattern is long. */
export const dumpLine = `(?:${dumpEnd}|${footLine})`;
/** `NMAFVVZCZ`, `NNNNMAFVVZCZ`: the end of a message that runs into the start of the next. */
export const endRun = `N{1,5}${blank}?MAF${blank}?V{1,2}${blank}?ZCZC?${restBlank}`;

/** The keys of the attributes (National Archives, Access to Archival Databases), and others of two words or more. */
const keys = [
  "Automatic Decaptioning",
  "Channel Indicators",
  "Concepts",
  "Copy",
  "Drafter",
  "Enclosure",
  "Errors",
  "Expiration",
  "From",
  "ISecure",
  "Locator",
  "Markings",
  "Office",
  "Reference",
  "Retention",
  "SAS ID",
  "Secure",
  "Status",
  "Subject",
  "TAGS",
  "To",
  "Type",
  "Vdkvgwkey",
];
export const attributeKey = `(?:${keys.join("|")}|[A-Z][a-z]+(?:${blank}(?:[A-Z][A-Za-z]*|on|of)){1,5})(?=${blank}*:)`;

/** Keys that begin the attributes where their title is lost. */
export const surelyKey = `(?:Automatic Decaptioning|Capture Date|Channel Indicators|Current Classification|Control Number|Draft Date|Sent Date|Decaption (?:Date|Note)|Disposition [A-Z][A-Za-z ]{3,20}|Document (?:Number|Source|Unique ID)|Film Number|Handling Restrictions|Legacy Key|Line Count|Original (?:Previous )?(?:Classification|Handling Restrictions)|Review (?:Action|Authority|Date|Event|Exemptions|History|Markings))(?=${blank}*:)`;

/** A line of these kinds that ends a field or a piece of prose before it. */
export const archiveLine = `(?:${[
  pageLine,
  channelBanner,
  `(?:[A-Z][a-z]+${blank}[A-Z]\\.${blank}[A-Z][a-z]+${gap})?Declassified/Released${gap}US\\b`,
  distributionHead,
  `${draftingLabel}${blank}+[A-Z]`,
  `${dashes}${counter}`,
  starredKey,
  attributesTitle,
  surelyKey,
  shellLine,
  dumpEnd,
  endRun,
].join("|")})`;

/** The level of a page, alone on its line. */
const pageLevel = `(?:${plainLevel}|${spacedLevel})${restBlank}`;
/** A page line, or a stamp. */
export const turn = `(?:${pageLine}|${channelBanner}|${releaseStamp})`;
/** The furniture between two pages in the middle of a field: banners below and above, page line, stamps. */
export const pageTurn = `(?:${nextLine}${pageLevel}){0,4}${nextLine}${turn}(?:${nextLine}${turn}){0,6}`;
