import type { Level, Section } from "../ast/nodes.js";
import { parseLevel } from "./level.js";
import { parseSection } from "./section.js";

/** What a line of page or section furniture says of its message. */
export interface PageReading {
  /** Station as written; older printers cut it to six letters. */
  readonly station: string;
  readonly number: number;
  readonly section: Section | null;
  /** The level before SECTION; null on a page heading. */
  readonly level: Level | null;
}

/** Longer texts are no heading. */
const longest = 200;

/** Station, serial of eight digits, section with or without page, total; copies join it to a title or to rules. */
const relayed =
  /(?:^|[^A-Z .'] ?)([A-Z][A-Z .']{1,40}?) {1,4}(\d{8}) {1,6}(\d{3}(?:\.\d{1,2})? OF \d{3})(?: -{1,80})?$/;
/** PAGE, station, serial, section, time received. */
const printed =
  /^(?:[A-Z ]{1,90} )?PAGE {1,8}\d{1,2} {1,16}(?:- {1,8})?([A-Z][A-Z .]{1,40}?) {1,16}(\d{4,6})(?: {1,6}(?:TOSEC|SECTO) {0,4}\d{1,6})?(?: {1,6}(\d\d OF \d\d))?(?: |$)/;
/** Level, SECTION, station, number. */
const sectioned = /^([A-Z ]{3,60}?) ?(SECTION \d{1,2} OF \d{1,2}) {1,4}([A-Z][A-Z .']{1,40}?) {1,4}(\d{4,7})(?: |$)/;

/**
 * The value of a page heading of the relay or of an older printer, or of the first line of a later section; null when the
 * line is another one, or too damaged.
 *
 * Source: FORMAT.md section 3.9, 5 FAH-2 H-250.
 *
 * @example parsePageHeading("EXAMPLE 00000412 001.2 OF 003")
 *   // { station: "EXAMPLE", number: 412, section: { number: 1, total: 3 }, level: null }
 */
export const parsePageHeading = (text: string): PageReading | null => {
  // Most titles have no figures, and every heading has.
  if (text.length > longest || !/\d/.test(text)) return null;
  const line = text.toUpperCase().replace(/\s/g, " ").trim();
  const page = relayed.exec(line) ?? printed.exec(line);
  if (page !== null) return readingOf(page[1], page[2], page[3], null);
  const [, level = "", section, station, number] = sectioned.exec(line) ?? [];
  return number === undefined ? null : readingOf(station, number, section, parseLevel(level));
};

/**
 * The number of a page, where a line says it: `PAGE 02 EXAMPLE 02223 201251Z`. Null for another line.
 *
 * @example parsePageNumber("SECRET PAGE 02") // 2
 */
export const parsePageNumber = (text: string): number | null => {
  const [, number] = /^(?:[A-Z ]{1,90} )?PAGE {1,8}([\dO]{1,3})(?: |$)/.exec(text.slice(0, longest).trim()) ?? [];
  return number === undefined ? null : Number(number.replaceAll("O", "0"));
};

const readingOf = (station = "", number = "", section: string | undefined, level: Level | null): PageReading => ({
  station: station.trim().replace(/ {2,}/g, " "),
  number: Number(number),
  section: section === undefined ? null : parseSection(section),
  level,
});
