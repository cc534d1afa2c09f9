import type { Meaning } from "./meaning.js";

const handbook = "handbook of TAGS and E.O. 11652 codes, 1974, section 1.a";
const order12958 = "E.O. 12958 of 1995, section 1.6(d); general knowledge";
const order13526 = "E.O. 12958 as amended and E.O. 13526, section 3.3; general knowledge";

/** Meaning, source, and `?` where the meaning is a guess. */
const table: Readonly<Record<string, readonly [meaning: string, source: string, uncertain?: "?"]>> = {
  GDS: ["falls under the General Declassification Schedule, which opens it by steps within ten years", handbook],
  ADS: ["opened earlier than the general schedule would, on the day or event that follows", handbook],
  XGDS: ["exempt from the General Declassification Schedule", handbook],
  XGDS1: ["exempt from the schedule: given in confidence by a foreign government or international body", handbook],
  XGDS2: ["exempt from the schedule: under a statute, or about cryptography or intelligence sources", handbook],
  XGDS3: ["exempt from the schedule: tells of a system, plan, installation or matter of foreign relations", handbook],
  XGDS4: ["exempt from the schedule: opening it would put a person in immediate danger", handbook],
  RDS: ["perhaps: to be reviewed before it is opened", "E.O. 12065; general knowledge", "?"],
  OADR: ["stays classified until the agency that wrote it decides otherwise", "E.O. 12356; seen in cables"],
  MR: ["probably: opened only after a review that somebody asks for", "seen in cables", "?"],
  X1: ["exempt from the ten-year limit: an intelligence source, method or activity, or cryptology", order12958],
  X2: ["exempt from the ten-year limit: would help to make or use weapons of mass destruction", order12958],
  X3: ["exempt from the ten-year limit: would harm the technology of a weapons system", order12958],
  X4: ["exempt from the ten-year limit: military plans or plans for a national emergency", order12958],
  X5: ["exempt from the ten-year limit: information from a foreign government", order12958],
  X6: ["exempt from the ten-year limit: would harm relations, a confidential source or ongoing diplomacy", order12958],
  X7: ["exempt from the ten-year limit: would weaken the protection of the President and others", order12958],
  X8: ["exempt from the ten-year limit: a statute, treaty or agreement forbids to open it", order12958],
  "25X": ["exempt from opening after twenty-five years, for the reason that the figure names", order13526],
  "50X": ["exempt from opening after fifty years, for the reason that the figure names", order13526],
  "75X": ["exempt from opening after seventy-five years, for the reason that the figure names", order13526],
  "50X1-HUM": ["exempt from opening after fifty years: a human source of intelligence", order13526],
  "50X2-WMD": ["exempt from opening after fifty years: design of weapons of mass destruction", order13526],
  "25X1-HUMAN": ["exempt from opening after twenty-five years: a human source of intelligence", order13526],
  "GP-1": ["group 1: left out of downgrading and declassification by time", "E.O. 10501; general knowledge"],
  "GP-2": ["group 2: exempt from downgrading and declassification by time", "E.O. 10501; general knowledge"],
  "GP-3": ["group 3: downgraded every twelve years, never opened by time alone", "E.O. 10501; general knowledge"],
  "GP-4": ["group 4: downgraded every three years, opened after twelve", "E.O. 10501; general knowledge"],
};

/**
 * What a code of the E.O. line means; null for an unknown code. There is no X9: it is told as such.
 *
 * @example declassificationCode("OADR")?.meaning // "stays classified until the agency that wrote it decides otherwise"
 */
export const declassificationCode = (code: string): Meaning | null => {
  const upper = code.trim().toUpperCase();
  if (upper === "X9") return { meaning: "no such exemption; they end with X8", source: order12958, uncertain: true };
  const row = table[upper] ?? table[upper.replace("XGDS-", "XGDS")] ?? table[upper.slice(0, 3)] ?? null;
  return row === null ? null : { meaning: row[0], source: row[1], uncertain: row[2] === "?" };
};
