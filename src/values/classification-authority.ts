import type { ClassificationAuthority } from "../ast/nodes.js";
import { formatPersons, parsePersons } from "./person-name.js";
import { cutAtReasons, formatReasons, parseReasons } from "./reasons.js";

/** Who classified a cable, and why. */
export type AuthorityValue = Pick<ClassificationAuthority, "name" | "title" | "others" | "reasons" | "derivedFrom">;

/** Where lines were cut, also inside words. */
const width = 71;

/**
 * Persons, reasons and source of a classification authority; `text` is what follows `Classified By`, a colon included,
 * line breaks inside. `column` is where it begins in its line, counted from 0: a line that ends at column 71 was cut
 * there, mostly inside a word. Never fails; what is not there is null.
 *
 * Source: FORMAT.md section 3.8. Deviations: the label written twice, the number of the section cut or misspelt.
 *
 * @example parseAuthority(": Jane Doe, DCM, for reasons 1.4 (b)").name // "Jane Doe"
 */
export const parseAuthority = (text: string, column: number = columnOf(text)): AuthorityValue =>
  settle(readAuthority(joinCuts(text, column)));

/** What is read when a text so damaged that its value would print as something else is printed. */
const settle = (value: AuthorityValue): AuthorityValue => {
  const printed = formatAuthority(value);
  const again = readAuthority(printed);
  return formatAuthority(again) === printed ? value : again;
};

const readAuthority = (text: string): AuthorityValue => {
  const { who, why } = cutAtReasons(text);
  const { persons, source } = splitSource(firstSentence(who));
  const [first = null, ...others] = parsePersons(persons);
  return {
    name: first?.name ?? null,
    title: first?.title ?? null,
    others: others.flatMap(({ name, title }) => (name === null ? [] : [{ name, title }])),
    reasons: parseReasons(why),
    derivedFrom: derivation(why) ?? source,
  };
};

/**
 * The authority as it follows `Classified By: `. The inverse of `parseAuthority`.
 *
 * @example formatAuthority(value) // "Jane Doe, Ambassador. Reasons: 1.4 (b) and (d)."
 */
export const formatAuthority = ({ name, title, others, reasons, derivedFrom }: AuthorityValue): string => {
  const parts = [
    formatPersons([{ name, title }, ...others]),
    reasons === null ? "" : `Reasons: ${formatReasons(reasons)}.`,
    derivedFrom === null ? "" : `Derived From: ${derivedFrom}.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
};

/** Behind the label without its colon, or with it and a blank. */
const columnOf = (text: string): number => "Classified By".length + (text.startsWith(":") ? 0 : 1);

/** One line; words that the cut parted are whole again. Where a blank follows the cut, it fell between words. */
const joinCuts = (text: string, column: number): string => {
  let joined = "";
  let isCut = false;
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "" && at > 0) {
      continue;
    }
    joined += (isCut && /^\p{L}/u.test(line) ? "" : " ") + line.trim();
    isCut = line.trimEnd().length + (at === 0 ? column : 0) === width && /\p{L}$/u.test(line.trimEnd());
  }
  return joined
    .replace(/[\s\\¶]+/gu, " ")
    .replace(/ (?=[.,;:)])/gu, "")
    .trim();
};

/** Persons behind the last BY (the label may be doubled), and a guide before it. */
const splitSource = (who: string): { readonly persons: string; readonly source: string | null } => {
  const parts = who.split(/\bby\b:? ?/iu);
  const persons = (parts.at(-1) ?? "").replace(/^(?:[\s:.,-]|\d+\.|\((?:U|C|S|SBU|C\/NF|S\/NF)\)){1,9}/u, "");
  const source = parts.slice(0, -1).find((part) => /\bguide\b/iu.test(part)) ?? "";
  return { persons, source: trimSource(source) };
};

/** Up to a point behind a word that is no abbreviation. */
const firstSentence = (who: string): string => {
  const end = who.search(
    /(?<=\p{L}{3})(?<!\b(?:AMB|COUNS?|POL|ECON|DIR|GEN|COL|MAJ|CAPT|REP|DEPT?|ASST|MIN|SEC|OFF|CHG))\. (?=[\p{Lu}0])/iu,
  );
  return end < 0 ? who : who.slice(0, end);
};

const derivation = (why: string): string | null => {
  const [, rest = ""] = why.split(/\bDERIVED FROM\b:? ?/iu);
  const [source = ""] = rest.split(/\b(?:DECLASSIFY|REASONS?|CLASSIFIED)\b/iu, 1);
  return trimSource(source);
};

const trimSource = (text: string): string | null => {
  const source = text.replace(/^[\s:.,-]{1,9}|[\s.,;:-]{1,9}$/gu, "");
  return source === "" ? null : source;
};
