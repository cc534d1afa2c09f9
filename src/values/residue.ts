/** What copying leaves in a text: HTML, Markdown, pilcrows, backslashes, control characters. */
import { singleSpaced } from "./double-spacing.js";
import { unescaped } from "./escapes.js";
import { hasMarkup, printable, withoutMarkup } from "./markup.js";

/** A line is cleaned again until nothing changes; one that still changes after so many rounds is left as it was. */
const rounds = 5;

/**
 * The text without the residue of copying; line breaks and tabs stay, and so does the number of lines.
 *
 * Goes: pilcrows and the marks of quoted mail at line starts, Markdown links (their words stay), emphasis signs,
 * backslashes and blanks at line ends, HTML tags and entities, control characters, soft hyphens; a non-breaking blank is a
 * blank. The work is linear in the length, and cleaning a second time changes nothing: a line counts as clean only when a
 * round over it changes nothing, else it keeps its residue.
 *
 * Source: FORMAT.md section 9, rows HTML, Markdown, pilcrow and line ends.
 *
 * @example cleanResidue("¶1. (C) [PREL](#) &amp; more\\") // "1. (C) PREL & more"
 */
export const cleanResidue = (text: string): string =>
  text
    .replace(/\r+\n?/g, "\n")
    .replaceAll(filler, " ")
    .replace(unseen, "")
    .split("\n")
    .map((line) => stable(line, cleanOnce) ?? replaceControls(line, " ", ""))
    .join("\n");

/**
 * What stands for residue between words. It is a blank that no gap of a table is made of: behind `&quot;` the next word
 * would seem to stand in a column of its own. It is in Latin-1, for a text with one character beyond takes twice the room.
 */
export const filler = "\u00a0";

/**
 * The text with blanks in place of its residue: it is as long as before, and what stays stands where it stood, so that an
 * offset means the same in both. Line ends stay, NEL as a line feed. An entity or a tag that breaks the line between words
 * is a line feed. Non-breaking blanks are blanks, and residue between words is `filler`. Where a copy has doubled the line
 * ends, every second one is a blank; the escapes of JSON are what they stand for.
 *
 * @example maskResidue("**TAGS:** [PREL](#)") // "  TAGS:    PREL    ", the blanks between words being `filler`
 */
export const maskResidue = (given: string): string => {
  const text = unescaped(given);
  // NEL ends a line, but JavaScript does not count it as white space: behind here it is a line feed.
  let source = text.includes("\u0085") ? text.replaceAll("\u0085", "\n") : text;
  // Words and columns are told apart by plain blanks.
  if (source.includes(filler)) source = source.replaceAll(filler, " ");
  // Where a page may break a word: a soft hyphen, and a blank without width.
  if (source.includes("\u00ad") || source.includes("\u200b")) source = source.replace(unseen, filler);
  const mayHold =
    source.includes("](") || mayHoldResidue.test(source) || (source.includes("&") && source.includes(";"));
  if (!mayHold) return singleSpaced(source);
  const masked = maskLines(source);
  // A line that fell into two has margins where it had none.
  return singleSpaced(masked.includes("\n") && hasMarkup(source) ? maskLines(masked) : masked);
};

const unseen = /[\u00ad\u200b]/g;
const mayHoldResidue = /[>*_¶\\\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const lineEnds = "\r\n\u000b\f\u0085\u2028\u2029";
const anyLineEnd = new RegExp(`[${lineEnds}]`, "g");

/** What every line has that is not left as it is: one class of characters, as a search for that is the cheapest. */
const mayChange =
  /[&<>*_¶\\\]\0-\u0009\u000e-\u001f\u007f-\u0084\u0086-\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/g;

const endsLine = (code: number): boolean =>
  code < 14 ? code > 9 : code === 0x85 || code === 0x2028 || code === 0x2029;

const maskLines = (text: string): string => {
  let masked = "";
  let at = 0;
  mayChange.lastIndex = 0;
  for (let found = mayChange.exec(text); found !== null; found = mayChange.exec(text)) {
    let start = found.index;
    while (start > at && !endsLine(text.charCodeAt(start - 1))) start -= 1;
    anyLineEnd.lastIndex = found.index;
    const end = anyLineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(start, end);
    masked += text.slice(at, start) + (stable(line, maskOnce) ?? replaceControls(line, "\n", " "));
    at = end;
    mayChange.lastIndex = end;
  }
  return masked + text.slice(at);
};

/** The line after as many rounds as change it; null when they are too many. */
const stable = (line: string, round: (line: string) => string): string | null => {
  let given = line;
  for (let count = 0; count <= rounds; count += 1) {
    const next = round(given);
    if (next === given) return given;
    given = next;
  }
  return null;
};

const replaceControls = (line: string, lineBreak: string, other: string): string =>
  Array.from(line, (character) => printable(character, lineBreak) || other).join("");

const cleanOnce = (line: string): string => {
  const text = hasMarkup(line) ? withoutMarkup(line, " ").text : line;
  let clean = "";
  let from = 0;
  for (const { start, end } of signs(text)) {
    clean += text.slice(from, start);
    from = end;
  }
  return clean + text.slice(from);
};

const maskOnce = (line: string): string => {
  const remains = hasMarkup(line) ? withoutMarkup(line, "\n") : null;
  const text = remains?.text ?? line;
  const blanked = signs(text);
  if (remains === null && !line.includes("\n")) return blankedOut(line, blanked);
  const masked = new Array<string>(line.length).fill(filler);
  const last = text.trimEnd().length;
  const first = text.length - text.trimStart().length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const isMargin = index < first || index >= last;
    const offset = remains?.offsets[index] ?? index;
    masked[offset] = unit === "\n" && isMargin ? " " : unit;
    // A single `&nbsp;` stands between two words of a name; two of them, or one beside a blank, may be a gap.
    if (unit === " " && line[offset] === "&" && text.slice(index - 1, index + 2).trim().length === 3) {
      masked.fill(" ", offset, remains?.offsets[index + 1]);
    }
  }
  for (const { start, end } of blanked) {
    const blank = blankFor(text, start, end);
    for (let index = start; index < end; index += 1) masked[remains?.offsets[index] ?? index] = blank;
  }
  return masked.join("");
};

/** Ranges of different signs may touch, and one may lie in another. */
const blankedOut = (line: string, ranges: readonly Range[]): string => {
  let masked = line;
  for (const { start, end } of ranges) {
    masked = masked.slice(0, start) + blankFor(line, start, end).repeat(end - start) + masked.slice(end);
  }
  return masked;
};

/** Blanks before and behind the words of a line are plain. */
const blankFor = (line: string, start: number, end: number): string => (start > 0 && end < line.length ? filler : " ");

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The signs on a line that are no words: pilcrows and `>` in front, pilcrows before the numbers of joined paragraphs and
 * emphasis within, backslashes and blanks behind.
 */
const signs = (line: string): readonly Range[] => {
  // Pilcrows are mojibake where UTF-8 was read as Latin-1; each mail that quotes a text puts one more angle bracket.
  const [front = "", blanks = ""] = /^(\s*)(?:Â?¶\s*|>(?=[>\s]|$)\s?)+/u.exec(line) ?? [];
  let end = line.length;
  while (end > front.length && isTrailing(line.charAt(end - 1))) end -= 1;
  const joined = line.includes("¶", front.length) ? [...line.matchAll(joinedPilcrow)] : [];
  const emphasized = line.includes("*") || line.includes("_") ? [...line.matchAll(emphasis)] : [];
  const ranges = [
    { start: blanks.length, end: front.length },
    ...joined.map(({ index, 0: sign }) => ({ start: index, end: index + sign.length })),
    ...emphasized.flatMap(({ index, 0: whole, 1: sign = "" }) => [
      { start: index, end: index + sign.length },
      { start: index + whole.length - sign.length, end: index + whole.length },
    ]),
    { start: end, end: line.length },
  ];
  const shown = ranges.filter((range) => range.end > range.start);
  return joined.length === 0 ? shown : shown.sort((a, b) => a.start - b.start);
};

/** Before a number with its marking, or cut off from it; within a sentence it stands for the word. */
const joinedPilcrow = /(?<=\s)Â?¶+(?=\d{1,3}\.\s{0,2}\([A-Z]|\s*$)/gu;

const isTrailing = (character: string): boolean => character === "\\" || character.trim() === "";

/** `**word**`, `_word_`: signs that touch the words; a run of three or more is a rule or a heading of the text. */
const emphasis = /(?<![*\w])(\*\*|__|\*|_)(?=[^*_\s])[^*_]+(?<=[^*_\s])\1(?![*\w])/gu;
