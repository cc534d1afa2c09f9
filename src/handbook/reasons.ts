import type { Meaning } from "./meaning.js";
import { hasReasonLetter, isReasonSection } from "./reason-letters.js";

/** What the letters stand for; both sections list the same matters in the same order, as far as they go. */
const matters: Readonly<Record<string, string>> = {
  a: "military plans, weapons systems or operations",
  b: "information from foreign governments",
  c: "intelligence activities, sources or methods, or cryptology",
  d: "foreign relations or activities of the United States, confidential sources included",
  e: "scientific, technological or economic matters that bear on national security",
  f: "programs that keep nuclear materials or facilities safe",
  g: "what systems, installations, projects or plans can do, and where they are weak",
  h: "weapons of mass destruction",
};

const sources = {
  "1.4": "E.O. 12958 as amended by E.O. 13292, and E.O. 13526, section 1.4, as 5 FAH-3 H-700 quotes it",
  "1.5": "E.O. 12958 of 1995, section 1.5; general knowledge",
} as const;

/**
 * Why information may be classified: a letter of section 1.4 or, before September 2003, 1.5. A letter that the section
 * does not have is told as such and uncertain. Null for another section, or no letter of either.
 *
 * @example reason("1.4", "b")?.meaning // "information from foreign governments"
 */
export const reason = (section: string, letter: string): Meaning | null => {
  const matter = matters[letter.toLowerCase()];
  if (!isReasonSection(section) || matter === undefined) return null;
  const source = sources[section];
  return hasReasonLetter(section, letter)
    ? { meaning: matter, source, uncertain: false }
    : { meaning: `no such letter in section ${section}; in section 1.4 it is ${matter}`, source, uncertain: true };
};
