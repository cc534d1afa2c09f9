import type { Reasons } from "../ast/nodes.js";

/** The text of a classification authority, cut where the reasons begin. */
export interface ReasonsCut {
  readonly who: string;
  readonly why: string;
}

/** The word, also with a letter lost or exchanged, a figure for a letter, or blanks where a line was cut. */
const label =
  /\b(?:[RS] ?E ?A ?[S35]? ?[O0] ?N|R ?E ?S ?O ?N|R ?A ?E ?S ?O ?N|R ?E ?S ?A ?O ?N|R ?E ?A ?S ?N)(?: ?S| ?\(S\))?(?!\p{L})/iu;

/** Section of the order, `1.4`; also `1,4`, `1/4`, `1. 4` and, misread, `l.4`. */
const section = /(?<![\d.])(?:1|(?<!\p{L})[lI]) ?[.,/] ?([1-9])(?!\d)/u;

const starts: readonly RegExp[] = [
  label,
  section,
  /\bE\.? ?O\.?:? ?\d{5}/iu,
  /\b1[23]\d{3}\b/u,
  /\bF[O0]R RE\S/iu,
  /\bDERIVED FROM\b/iu,
  /\bDECLASSIFY\b/iu,
];

/** Words that lead from the persons to the reasons. */
const links: ReadonlySet<string> = new Set(
  "FOR F0R PER UNDER DUE TO BASED ON PURSUANT IN ACCORDANCE WITH THE FOLLOWING SECTION SECTIONS SEC BY AND OF AS".split(
    " ",
  ),
);

/**
 * Cuts a classification authority, its line breaks folded, before the first word about reasons, orders or sources.
 *
 * @example cutAtReasons("Jane Doe, DCM, for reasons 1.4 (b)") // { who: "Jane Doe, DCM", why: "reasons 1.4 (b)" }
 */
export const cutAtReasons = (text: string): ReasonsCut => {
  const at = Math.min(...starts.map((start) => start.exec(text)?.index ?? text.length));
  return { who: withoutLinks(text.slice(0, at)), why: text.slice(at) };
};

/**
 * The text without the small words and signs that lead on from it.
 *
 * @example withoutLinks("Jane Doe, DCM, for the") // "Jane Doe, DCM,"
 */
export const withoutLinks = (text: string): string => {
  const words = text.split(" ");
  while (words.length > 0 && isLink(words.at(-1) ?? "")) {
    words.pop();
  }
  return words.join(" ");
};

const isLink = (word: string): boolean => {
  const plain = /[\p{L}\d](?:.*[\p{L}\d])?/u.exec(word)?.[0] ?? "";
  return plain === "" || links.has(plain.toUpperCase());
};

/**
 * Section and letters of the reasons, letters in lower case, each once, ranges written out; null without both. The
 * text may hold anything else before and behind.
 *
 * Source: FORMAT.md section 3.8 (E.O. 12958 sections 1.4 and 1.5, letters a to h).
 *
 * @example parseReasons("Reasons: 1.4 (b) and (d).") // { section: "1.4", letters: ["b", "d"] }
 */
export const parseReasons = (text: string): Reasons | null => {
  const found = section.exec(text);
  const from = found ?? label.exec(text);
  if (from === null) {
    return null;
  }
  const letters = lettersOf(text.slice(from.index + from[0].length));
  return found === null && letters.length === 0 ? null : { section: found && `1.${found[1]}`, letters };
};

/**
 * Where section and letters of the reasons stand in a text whose lines may be broken: from the section to the last
 * letter, with a parenthesis behind it. Null without a section.
 *
 * @example reasonsSpan("Reasons: 1.4 (b) and (d).") // { start: 9, end: 24 }
 */
export const reasonsSpan = (text: string): { readonly start: number; readonly end: number } | null => {
  const flat = text.replace(/[\r\n]/gu, " ");
  const found = /(?<![\d.])1 {0,3}[.,/] {0,3}[1-9](?!\d)/u.exec(flat);
  if (found === null) return null;
  const start = found.index;
  const letters =
    /^(?:[ (),/&-]{0,4}(?:and|or|[a-rtv-z])\b)*\)?/iu.exec(flat.slice(start + found[0].length))?.[0] ?? "";
  return { start, end: start + (found[0] + letters).trimEnd().length };
};

/**
 * The letters that a text begins with, whatever signs and small words stand between them. One that no order has counts in
 * parentheses, but for S and U, which may be a marking.
 */
const lettersOf = (text: string): readonly string[] => {
  const letters: string[] = [];
  let end = 0;
  let isRange = false;
  const joined = text.replace(/\ba ?n ?d\b/giu, "and");
  for (const { 0: word, index } of joined.matchAll(/[\p{L}\d]+|[-–]/gu)) {
    const isSentence = /\.\s/u.test(joined.slice(end, index)) && !/\(\s*$/u.test(joined.slice(end, index));
    const letter = word.toLowerCase();
    end = index + word.length;
    if (isSentence && letters.length > 0) {
      break;
    }
    const isEnclosed = joined[index - 1] === "(" && joined[end] === ")";
    if (/^[a-h]$/u.test(letter) || (isEnclosed && /^[i-rtv-z]$/u.test(letter))) {
      letters.push(...(isRange ? between(letters.at(-1) ?? letter, letter) : []), letter);
    } else if (!/^(?:and|or|both|[-–]|thru|through|to|[1-9])$/u.test(letter)) {
      break;
    }
    isRange = /^(?:[-–]|thru|through|to)$/u.test(letter);
  }
  return [...new Set(letters)];
};

/** The letters behind `from`, up to `to`. */
const between = (from: string, to: string): readonly string[] =>
  Array.from("abcdefgh").filter((letter) => letter > from && letter <= to);

/**
 * The reasons as `1.4 (b), (c) and (d)`. The inverse of `parseReasons`.
 *
 * @example formatReasons({ section: "1.4", letters: ["b", "d"] }) // "1.4 (b) and (d)"
 */
export const formatReasons = ({ section: number, letters }: Reasons): string => {
  const marked = letters.map((letter) => `(${letter})`);
  const last = marked.slice(-2).join(" and ");
  return [number, [...marked.slice(0, -2), last].filter((part) => part !== "").join(", ")]
    .filter((part) => part !== null && part !== "")
    .join(" ");
};
