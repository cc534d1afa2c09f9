import type { Meaning } from "./meaning.js";

const register = "CAPCO register; general knowledge";
const state = "5 FAH-1 H-246.2";

type Entry = readonly [meaning: string, source: string, uncertain?: "?"];

/** By the full word, as `PortionMarking.controls` has it, or by the code where there is no word. */
const table: Readonly<Record<string, Entry>> = {
  NOFORN: ["not to be given to foreign nationals", state],
  SBU: ["sensitive but unclassified", state],
  ORCON: ["the originator decides who else may have it", register],
  "ORCON-USGOV": ["the originator decides who outside the Government may have it", register],
  IMCON: ["imagery under control", register],
  PROPIN: ["holds proprietary information of a company", register],
  RELIDO: ["a disclosure officer may release it", register],
  RSEN: ["sensitive for the risk to a source", register],
  FOUO: ["for official use only", register],
  "DEA SENSITIVE": ["sensitive matters of drug enforcement", register],
  FISA: ["from surveillance under the Foreign Intelligence Surveillance Act", register],
  LIMDIS: ["limited distribution", register],
  EXDIS: ["exclusive distribution: for those who must know", register],
  NODIS: ["no distribution beyond the addressees", register],
  LES: ["sensitive matters of law enforcement", register],
  SSI: ["sensitive security information, of transport", register],
  NNPI: ["naval nuclear propulsion", register],
  HCS: ["intelligence from human sources", register],
  "HCS-O": ["intelligence from human sources, operations", register],
  "HCS-P": ["intelligence from human sources, product", register],
  SI: ["special intelligence, from signals", register],
  "SI-G": ["special intelligence, GAMMA", register],
  TK: ["TALENT KEYHOLE, from reconnaissance in space", register],
  KDK: ["KLONDIKE, a compartment of intelligence", register, "?"],
  RSV: ["RESERVE, a compartment of intelligence", register, "?"],
  EL: ["ENDSEAL, a compartment of intelligence", register, "?"],
  RD: ["restricted data on nuclear weapons", register],
  "RD-CNWDI": ["restricted data on the design of nuclear weapons", register],
  FRD: ["formerly restricted data on nuclear weapons", register],
  DCNI: ["nuclear information of the Department of Defense, unclassified", register],
  UCNI: ["nuclear information of the Department of Energy, unclassified", register],
  TFNI: ["foreign nuclear information that was restricted data", register],
  ATOMAL: ["nuclear information given to NATO", register],
  BOHEMIA: ["a control of NATO", register, "?"],
  BALK: ["a control of NATO", register, "?"],
  "ENTIRE TEXT": ["the marking holds for the whole text", "seen in cables of 1979 to 1989"],
};

/**
 * What a control in a portion marking means, by its full word; null for an unknown one. FGI and DISPLAY ONLY may name
 * nations.
 *
 * @example portionControl("NOFORN")?.meaning // "not to be given to foreign nationals"
 */
export const portionControl = (control: string): Meaning | null => {
  const upper = control.toUpperCase();
  if (upper === "FGI" || upper.startsWith("FGI ")) {
    const nations = upper.slice(4);
    const from = nations === "" ? "a foreign government" : nations;
    return { meaning: `information from ${from}`, source: register, uncertain: false };
  }
  if (upper.startsWith("DISPLAY ONLY ")) {
    return { meaning: `may be shown but not given to ${upper.slice(13)}`, source: register, uncertain: false };
  }
  const row = Object.hasOwn(table, upper) ? table[upper] : undefined;
  return row === undefined ? null : { meaning: row[0], source: row[1], uncertain: row[2] === "?" };
};
