/** The letters of the two sections, without their meanings. Source: E.O. 12958, and the same as amended by E.O. 13292. */
const letters = { "1.4": "abcdefgh", "1.5": "abcdefg" } as const;

/** A section of the order that lists reasons: 1.5 to September 2003, 1.4 from then on. */
export type ReasonSectionNumber = keyof typeof letters;

/**
 * Whether a section has a letter; false for an unknown section.
 *
 * @example hasReasonLetter("1.5", "h") // false
 */
export const hasReasonLetter = (section: string, letter: string): boolean =>
  isReasonSection(section) && letter.length === 1 && letters[section].includes(letter.toLowerCase());

/**
 * Whether a number is a section that lists reasons.
 *
 * @example isReasonSection("1.4") // true
 */
export const isReasonSection = (section: string): section is ReasonSectionNumber => Object.hasOwn(letters, section);
