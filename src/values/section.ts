import type { Section } from "../ast/nodes.js";
import { damageOf } from "./damaged-word.js";

/** Longer texts are no section. */
const longest = 60;

/**
 * The part that a text names: `SECTION 01 OF 02` with letters lost or replaced, `FINAL SECTION OF 2`, `01 OF 02`, the
 * `001.2 OF 003` of page headings (the figure behind the point is a page), and `/01` of FL3, which has no total. Null for
 * anything else.
 *
 * Source: ACP 127 para 208, FORMAT.md sections 1.5, 1.13, 3.2 and 3.9.
 *
 * @example parseSection("SECTIO 01 0F 02") // { number: 1, total: 2 }
 */
export const parseSection = (text: string): Section | null => {
  if (text.length > longest) return null;
  const clean = text.trim().toUpperCase().replace(/\s/g, " ").replace(/ {2,}/g, " ");
  const serial = /^\/ ?(\d{1,3})$/.exec(clean);
  if (serial !== null) return sectionOf(serial[1], null);
  const final = /^FINAL ([A-Z]{5,9}) [O0]F ([0-9]{1,3})$/.exec(clean);
  if (final !== null) return isSectionWord(final[1]) ? sectionOf(final[2], final[2]) : null;
  const [, word, rest = ""] = /^(?:([A-Z]{5,9}) ?)?(\S.*)$/.exec(clean) ?? [];
  if (word !== undefined && !isSectionWord(word)) return null;
  if (word !== undefined && /^\d{1,3}$/.test(rest)) return sectionOf(rest, null);
  for (const pattern of parts) {
    const [, number, total] = pattern.exec(rest) ?? [];
    const section = total === undefined ? null : sectionOf(number, total);
    if (section !== null) return section;
  }
  return null;
};

/**
 * The section of the classification line, or of FL3 when there is no total.
 *
 * @example formatSection({ number: 1, total: 2 }) // "SECTION 01 OF 02"
 * @example formatSection({ number: 1, total: null }) // "/01"
 */
export const formatSection = (section: Section): string =>
  section.total === null ? `/${pad(section.number)}` : `SECTION ${pad(section.number)} OF ${pad(section.total)}`;

/** Number and total, the cleanest form first. In the last forms a letter stands for a figure, or one of OF is lost. */
const parts = [
  /^(\d{3})(?:\.\d{1,2})? OF (\d{3})$/,
  /^(\d{1,3}) OF (\d{1,3})$/,
  /^(\d{1,2}) ?[O0GQDC] ?F ?(\d{1,2})$/,
  /^(\d{1,2}) ?F ?(\d{1,2})$/,
  /^(\d{1,2}) [O0] (\d{1,2})$/,
  /^(\d[QWERTYUPIO]|[QWERTYUPIO]\d) ?[O0GQDC]? ?F ?(\d{1,2})$/,
] as const;

/**
 * Letters that a receiver prints for figures when the shift to figures is lost (ITA2: Q is 1, W is 2, up to P for 0).
 * O and I are not read so, as they look like 0 and 1 in print.
 */
const unshifted = "PQWERTYU";

const sectionOf = (number = "", total: string | null = null): Section | null => {
  const part = figuresOf(number);
  const all = total === null ? null : figuresOf(total);
  return part === 0 || all === 0 ? null : { number: part, total: all };
};

const figuresOf = (text: string): number =>
  Number(
    [...text.replaceAll("O", "0").replaceAll("I", "1")]
      .map((letter) => (unshifted.includes(letter) ? unshifted.indexOf(letter) : letter))
      .join(""),
  );

const isSectionWord = (word = ""): boolean => {
  const damage = damageOf(word, "SECTION");
  return damage !== null && damage <= 2;
};

const pad = (number: number): string => String(number).padStart(2, "0");
