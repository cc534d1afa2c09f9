/** FL12: `Classified By:`, up to where the reasons are complete. */
import { authorityLabel, fieldNumber, portionMarking, relayInLine } from "../labels.js";
import { blank, blankRun, lineEnd, newLines, restBlank } from "../vocabulary.js";
import { anyInLine, anyLineEnd, customToken, token, until } from "./token.js";
import { before, lineAt, wrapped } from "./wrapping.js";

/** `Classified By:`. */
export const AuthorityLabel = token(
  "AuthorityLabel",
  `${authorityLabel}(?:${blank}*CLASS?I?FI?ED${blank}+BY\\b${blank}*[:;]?)?`,
  { ignoreCase: true, to: "authority" },
);

const field = "REFS?:|SUBJECT:|TAGS:";
const untilField = until(new RegExp(`${lineEnd}|${blank}(?=${field})|${blankRun}(?=${relayInLine})`, "gi"));
const section = "1 ?[.,/] ?[45]";
/** Signs and small words that lead to a letter or a figure. */
const links = "(?:and|an|nd|or|of|the|both|thru|through|to|under)";
const signs = "[^\\p{L}\\d\\r\\n]";
/** Letters, and what the order and its sections are called; the number of a paragraph and the article A are none. */
const reasonWord = `(?:(?!a${blank}+(?!${links})\\p{L})[a-h]{1,2}|(?<=\\()[i-rtv-z](?=\\))|(?!\\d{1,3}[.)]${blank}{0,2}\\()\\d{1,5}|sec(?:tions?)?|para(?:graph)?s?|reasons?|E\\.?O|executive|order|as amended)`;
const reasonWords = `(?:${signs}{0,6}(?:${links}${signs}{1,4}){0,3}${reasonWord}\\b)*(?:${blank}?[).,;:\\]]){0,3}`;
const reasons = new RegExp(`\\b${section}${reasonWords}`, "giu");
const moreReasons = new RegExp(reasonWords, "iuy");
/** Words that are none of the authority's, also between rules. */
const otherWords = `(?:${signs}{0,3}|[-=*]{3,80}${blank})(?:\\p{L}{3}|\\p{L}{1,2}${blank}\\p{L})`;
const beforeWords = `${blank}+(?!${field}|${relayInLine}|${links}${restBlank})(?=${otherWords})`;
const startsText = new RegExp(`${beforeWords}|${blank}+${fieldNumber}`, "iuy");
const textBegins = new RegExp(beforeWords, "iuy");
const source = /DERIVED|DECLASSIFY|CLASSIFIED BY|REASONS?:/i;
/** How far behind the reasons a source, a date or other reasons may stand. */
const reach = 100;

/** A line of it, up to another field or to a text that a copy has joined to the reasons. */
export const AuthorityText = customToken("AuthorityText", (text, offset, previous) => {
  const end = untilField(text, offset);
  const line = text.slice(offset, end);
  const rest = reasonsEnd(line, previous?.name === "AuthorityText" && previous.image.search(reasons) >= 0);
  if (rest <= 0) return end;
  startsText.lastIndex = rest;
  return startsText.test(line) && !source.test(line.slice(rest, rest + reach)) ? offset + rest : end;
});

/** Where the reasons end on a line, which may go on with those of the line before; -1 without any. */
const reasonsEnd = (line: string, goesOn: boolean): number => {
  moreReasons.lastIndex = 0;
  let end = goesOn && moreReasons.test(line) ? moreReasons.lastIndex : -1;
  for (const { 0: words, index } of line.matchAll(reasons)) {
    if (end >= 0 && index > end + reach) break;
    end = index + words.length;
  }
  return end;
};

/** The blanks before such a text. */
export const AuthorityEnd = customToken(
  "AuthorityEnd",
  (text, offset, previous) => {
    textBegins.lastIndex = offset;
    return previous?.name === "AuthorityText" && textBegins.test(text) ? textBegins.lastIndex : -1;
  },
  { skip: true, to: "preamble", starts: anyInLine },
);

/** The line goes on until its reasons are complete, even where a copy has broken a number or a word. */
export const AuthorityWrap = customToken(
  "AuthorityWrap",
  (text, offset, previous) => {
    const image = before(text, offset, previous, "AuthorityText");
    nextLine.lastIndex = offset;
    const next = nextLine.exec(text);
    if (next === null) return -1;
    const end = offset + next[0].length;
    const line = lineAt(text, end);
    const isApart = wrapsOnce.test(next[0]) === false;
    if (/1\.\s*$/.test(image)) return /^[45]\b/.test(line) ? end : -1;
    if (/1\.\s?[45]/.test(image) || /\(\s*$/.test(image)) {
      if (isApart || (/\.\s*$/.test(image) && startsMarked.test(line))) return -1;
      return /^(?:\(? ?[a-h]\)?(?:[\s,./&)(]|$)|an ?d\b|or\b|[,&/)]|nd \(?[a-h]\b)/i.test(line) ? end : -1;
    }
    if (/^.{0,40}1[.,]\s?[45]\b/.test(line) && line.length < 70) return end;
    // The number stands alone between two line ends.
    if (/^1\.\s{1,9}[45] ?\(/.test(text.slice(end, end + 14))) return end;
    return wrapped(text, offset);
  },
  { skip: true, starts: anyLineEnd },
);

/** One line end and no more. */
const wrapsOnce = new RegExp(`^${lineEnd}${blank}*$`);
const startsMarked = new RegExp(`^${portionMarking}`);
const nextLine = new RegExp(`${newLines}`, "y");
