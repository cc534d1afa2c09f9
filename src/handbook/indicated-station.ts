import { placeName, postName } from "./post-names.js";
import { collectiveIndicators, otherIndicators, postIndicators } from "./routing-indicators.js";
import { rowOf } from "./rows.js";

/** A routing indicator and the station that it calls. */
export interface IndicatedStation {
  readonly code: string;
  /** The address as the table has it, `AMEMBASSY BEIJING`; null for an indicator that the table lacks. */
  readonly plad: string | null;
  /** The same as one says it, `Embassy Beijing`; for an unlisted indicator the nation, or what is known. */
  readonly name: string;
  readonly source: string;
  readonly uncertain: boolean;
}

const table = "ACP 117 CAN-US SUPP-1(O) 2010, section I";

/** The second letter of an indicator. */
const nations: Readonly<Record<string, string>> = {
  A: "Australia",
  B: "the United Kingdom",
  C: "Canada",
  D: "Denmark",
  E: "Spain",
  F: "France",
  G: "Germany",
  H: "the United States",
  I: "Italy",
  K: "Greece",
  N: "the Netherlands",
  O: "Japan",
  P: "Portugal",
  Q: "Belgium",
  U: "the United States",
  X: "NATO",
  Y: "Norway",
  Z: "New Zealand",
};

/**
 * The station of a routing indicator. One that the table lacks is told by its letters, as far as they go. Null for what
 * has not the shape of an indicator: R, then three to seven letters.
 *
 * @example routingIndicator("RUEHBJ")?.name // "Embassy Beijing"
 * @example routingIndicator("RXABCD")?.name // "a station of NATO"
 */
export const routingIndicator = (code: string): IndicatedStation | null => {
  const upper = code.trim().toUpperCase();
  if (!/^R[A-Z]{3,7}$/.test(upper)) return null;
  const row = rowOf(postIndicators, upper) ?? rowOf(otherIndicators, upper);
  if (row !== null && row.name !== null) {
    const name = postName(row.name) ?? placeName(row.name);
    const said = row.uncertain ? `probably the ${row.name}` : name;
    return {
      code: upper,
      plad: row.uncertain ? null : row.name,
      name: said,
      source: row.uncertain ? "seen in cables" : table,
      uncertain: row.uncertain,
    };
  }
  const collective = rowOf(collectiveIndicators, upper)?.name ?? null;
  if (collective !== null) {
    const name = `the stations of the ${placeName(collective)}`;
    return { code: upper, plad: collective, name, source: "seen in cables", uncertain: false };
  }
  return { code: upper, plad: null, ...byLetters(upper) };
};

const byLetters = (code: string): Pick<IndicatedStation, "name" | "source" | "uncertain"> => {
  const source = "ACP 117 CAN-US SUPP-1(P) para 3 and appendix";
  if (code.startsWith("RUEH"))
    return { name: "a station of the Department of State, not in the table", source, uncertain: true };
  if (/^R[HU]CR/.test(code)) return { name: "a collective address", source: "ACP 117 para 11.a(2)", uncertain: false };
  const nation = nations[code[1] ?? ""];
  return nation === undefined
    ? { name: "a station that the table does not have", source, uncertain: true }
    : { name: `a station of ${nation}`, source, uncertain: false };
};
