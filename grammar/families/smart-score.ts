import { dateField, fieldWords, mrnField, readPrecedence, speck } from "../smart-labels.js";
import { anyLineEnd, blank } from "../vocabulary.js";

/**
 * What tells a SMART message, each with its weight: a label with a value behind it, as no telegram has it. Small letters
 * count here, for copies of 1973-79 have some of the labels in capitals.
 */
const signs = [
  [2, `${mrnField}${blank}*[\\dlIO]{2,4}${blank}+[A-Z]`],
  [2, `${dateField}${blank}*(?:[A-Z][a-z]{2}|\\d{2})`],
  [1, `${fieldWords.from}${blank}{0,3}[:;.]${blank}*(?:[A-Z]{2,}${blank}|[A-Z]{5,})`],
  [1, `A[a-z0-9]{2,4}[a-z]n${blank}{0,3}[:;.]${blank}*[A-Z].{2,80}?${readPrecedence}`],
  [1, `${fieldWords.order}${blank}*[:;.]${blank}{2,}(?:[\\dlIO]{5}|N/?A)`],
  [1, `${fieldWords.captions}${blank}{0,3}[:;.]${blank}*[A-Z]{2}`],
  [1, `${fieldWords.passing}${blank}{0,3}[:;.]${blank}*[A-Z]{2}`],
  [1, `S[a-z]{2,5}t${blank}{0,3}[:;.]${blank}{3,}\\S`],
  [1, `TAGS${blank}{0,3}[:;.]${blank}{6,}[A-Z]{4}`],
  [1, `R[a-z]{6,9}${blank}{0,3}[:;.]${blank}{3,}\\S`],
  [1, `(?:Action|Info) Office${blank}{0,3}[:;.]`],
  [1, `Drafted By${blank}{0,3}[:;.]`],
  [1, `Released By${blank}{0,3}[:;.]`],
  [1, `Approved By${blank}{0,3}[:;.]`],
  [2, `Dissemination Rule${blank}{0,3}[:;.]`],
] as const satisfies readonly (readonly [weight: number, source: string])[];

/** A group for each; one search for them all finds the lines that begin with one. */
const anySign = new RegExp(
  `${anyLineEnd}${blank}*${speck}(?:${signs.map(([, source]) => `(${source})`).join("|")})`,
  "g",
);

/** How much the first lines of a text, each behind a line end, have of a SMART message; from 3 on it is one. */
export const smartScore = (head: string): number => {
  const found = new Set<number>();
  for (const [, ...groups] of head.matchAll(anySign)) found.add(groups.findIndex((group) => group !== undefined));
  return signs.reduce((sum, [weight], at) => sum + (found.has(at) ? weight : 0), 0);
};
