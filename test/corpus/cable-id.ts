import type { Mrn } from "../../src/ast/nodes.js";
import { fullStation } from "../../src/handbook/stations.js";
import { mrnId } from "../../src/values/mrn.js";

/** Names of one station by its letters; the handbook keeps what senders wrote, records prefer the shorter name. */
const synonyms: Readonly<Record<string, string>> = { SECSTATE: "STATE", SECSTATEWASHDC: "STATE" };

/**
 * The letters and digits of a station, upper case, by its full name and under the one that records use.
 *
 * @example stationKey("Secstate") // "STATE"
 * @example stationKey("RIO") // "RIODEJANEIRO"
 */
export const stationKey = (station: string): string => {
  const letters = fullStation(station).replace(/[^A-Z0-9]/g, "");
  return synonyms[letters] ?? letters;
};

/**
 * A number as records write it: two digits of the year, station, serial without leading zeros. The year is left out
 * when it is not known.
 *
 * @example cableId({ station: "PORT EXAMPLE", number: 43, year: 2007 }) // "07PORTEXAMPLE43"
 */
export const cableId = (mrn: Pick<Mrn, "station" | "number" | "year">): string => {
  const { station, number, year } = mrn;
  return mrnId({ station: stationKey(station), number, year, yearWritten: false });
};

/**
 * The parts of such a number; null when it is written otherwise.
 *
 * @example readCableId("07EXAMPLE43") // { year: "07", station: "EXAMPLE", number: 43 }
 */
export const readCableId = (
  id: string,
): { readonly year: string; readonly station: string; readonly number: number } | null => {
  const match = /^(\d\d)([A-Z].*?)0*(\d+)$/.exec(id);
  if (match === null) return null;
  const [, year = "", station = "", number = ""] = match;
  return { year, station, number: Number(number) };
};
