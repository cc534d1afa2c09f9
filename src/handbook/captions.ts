import { generalKnowledge, type Meaning } from "./meaning.js";

/** What a caption restricts. */
export type CaptionKind = "distribution" | "channel" | "handling" | "control" | "special" | "status";

/** A caption that the handbook or public cables have. */
export interface CaptionMeaning extends Meaning {
  readonly name: string;
  readonly kind: CaptionKind;
}

const seen = "seen in cables";
const archive = "counts of the National Archives for 1973 to 1979";
const h442 = "5 FAH-2 H-442 (2023)";
const handbook = "handbook of TAGS, 1974, section 2";

type Entry = readonly [kind: CaptionKind, meaning: string, source: string, uncertain?: "?"];

const table: Readonly<Record<string, Entry>> = {
  SIPDIS: ["distribution", "may be shown to other agencies on the network for secrets, SIPRNet", seen],
  SENSITIVE: ["handling", "with UNCLAS: sensitive but unclassified", seen],
  NOFORN: ["control", "not to be given to foreign nationals", seen],
  NODIS: ["distribution", "for nobody but the addressees; the strictest of the captions", "5 FAH-2 H-251.1"],
  EXDIS: ["distribution", "exclusive distribution: for those who must know", "5 FAH-2 H-252.1-1"],
  LIMDIS: ["distribution", "limited distribution", archive],
  STADIS: ["distribution", "stays within the Department of State", "5 FAH-2 H-252.1-1"],
  ONLY: ["distribution", "only for the person or office that is named", h442],
  "EYES ONLY": ["distribution", "only for the eyes of the person that is named", generalKnowledge],
  LOU: ["distribution", "limited official use, to about 1995", archive],
  "LIMITED OFFICIAL USE": ["distribution", "for official use, though not classified; to about 1995", archive],
  "AGREMENT CHANNEL": ["channel", "appointments of ambassadors and the consent of the host to them", h442],
  "DIRGEN CHANNEL": ["channel", "personnel matters of the Director General; allows no other caption", h442],
  "MED CHANNEL": ["channel", "medical matters", h442],
  "TM CHANNEL": ["channel", "probably travel and assignments", h442, "?"],
  "DS CHANNEL": ["channel", "diplomatic security", archive],
  "SY CHANNEL": ["channel", "the Office of Security, before 1985", archive],
  "ROGER CHANNEL": ["channel", "intelligence matters, for the Bureau of Intelligence and Research", archive],
  "DISSENT CHANNEL": ["channel", "disagreement with policy, to the planning staff of the Secretary", generalKnowledge],
  CODEL: ["special", "travel of members of Congress", h442],
  STAFFDEL: ["special", "travel of staff of Congress", generalKnowledge],
  TERREP: ["special", "a report on terrorism", seen],
  "VISAS VIPER": ["special", "names suspected terrorists for the visa lookout lists", seen],
  AIDAC: ["special", "for or from the Agency for International Development", handbook],
  USIAC: ["special", "for or from the United States Information Agency, to 1999", handbook, "?"],
  TOPEC: ["special", "for or from the Peace Corps", handbook, "?"],
  ALDAC: ["special", "to all diplomatic and consular posts", seen],
  "OFFICIAL INFORMAL": ["special", "between officers at working level, outside the formal record", "5 FAH-2 H-252.1-2"],
  "INFORM ALL STATE EMPLOYEES": ["special", "for everyone in the Department; the one caption that opens", h442],
  "DEA SENSITIVE": ["control", "sensitive matters of drug enforcement", seen],
  "CORRECTED COPY": ["status", "takes the place of an earlier copy that had a mistake", seen],
  SPECAT: ["control", "special category of the military, like EXDIS", "5 FAH-2 H-251"],
  "SPECAT EXCLUSIVE": ["control", "special category of the military, like NODIS", "5 FAH-2 H-251.1"],
  NESCO: ["handling", "not known; a word of the 1970s", "lists of handling words", "?"],
  NOTAL: ["distribution", "not sent to all: some addressees of this cable did not get the one referred to", seen],
};

/**
 * What a caption means; null for one that neither handbook nor cables explain. `FOR … ONLY` is read as ONLY.
 *
 * @example caption("EXDIS")?.kind // "distribution"
 */
export const caption = (name: string): CaptionMeaning | null => {
  const upper = name.trim().toUpperCase();
  const key = Object.hasOwn(table, upper) ? upper : / ONLY$/.test(upper) ? "ONLY" : upper;
  const row = Object.hasOwn(table, key) ? table[key] : undefined;
  if (row === undefined) return null;
  const [kind, meaning, source, mark] = row;
  return { name: key, kind, meaning, source, uncertain: mark === "?" };
};
