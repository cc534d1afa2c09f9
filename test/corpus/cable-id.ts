import type { Mrn } from "../../src/ast/nodes.js";
import { mrnId } from "../../src/values/mrn.js";

/**
 * Stations that records name in more than one way, by their letters. Long names stand for the short ones that records
 * prefer; a misspelt station is not mended here.
 */
const synonyms: Readonly<Record<string, string>> = {
  SECSTATE: "STATE",
  SECSTATEWASHDC: "STATE",
  DEPT: "STATE",
  DEPARTMENT: "STATE",
};

/**
 * The letters and digits of a station, upper case, under the name that records use.
 *
 * @example stationKey("Secstate") // "STATE"
 * @example stationKey("N'DJAMENA") // "NDJAMENA"
 */
export const stationKey = (station: string): string => {
  const letters = station.toUpperCase().replace(/[^A-Z0-9]/g, "");
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
