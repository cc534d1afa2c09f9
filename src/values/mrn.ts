import type { Mrn } from "../ast/nodes.js";
import { parseMonth, parseYear } from "./calendar-date.js";

/** The value of a message reference number. */
export type MrnReading = Pick<Mrn, "station" | "number" | "year" | "yearWritten">;

/** Longer texts are no number of a message. */
const longest = 80;

/** Words before a number that name a book, a law, a resolution or a part of the text, and no station. */
const notStations: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "FAM FAH CFR USC EO PL HR UNSCR PAGE PARA PARAGRAPH PARAS SECTION PART REF REFTEL DTG NO NUMBER".split(" "),
  ))();

/**
 * The number of a telegram: station, serial and year, in any case. The year may stand before the station, behind it in
 * parentheses, or behind the serial; else it is `year`, and `yearWritten` is false. Two digits mean 1950 to 2049. O in a
 * serial or a year counts as 0, 0 in a name as O. Null for what is no such number, airgrams (`A-50`) among it.
 *
 * Source: FORMAT.md sections 3.2 and 3.7. A serial may precede the station when it has three digits or more, and is not
 * a year without its serial.
 *
 * @example parseMrn("07 EXAMPLE 000012", 2008) // { station: "EXAMPLE", number: 12, year: 2007, yearWritten: true }
 * @example parseMrn("EXAMPLE #12", 2008) // { station: "EXAMPLE", number: 12, year: 2008, yearWritten: false }
 */
export const parseMrn = (text: string, year: number | null): MrnReading | null => {
  if (text.length > longest) return null;
  const clean = text.toUpperCase().replaceAll("’", "'").replace(/\s/g, " ").replace(/ {2,}/g, " ").trim();
  const whole = clean.replace(/[.,;:]$/, "").trimEnd();
  const front = takeFrontYear(whole);
  const back = takeBackYear(front.rest);
  // Where taking the year leaves no serial, the figures were the serial.
  const parts = splitSerial(back.rest) ?? splitSerial(front.rest) ?? splitReversed(whole);
  if (parts === null) return null;
  const written = front.year ?? back.year;
  return { ...parts, year: written ?? year, yearWritten: written !== null };
};

/**
 * Station and number, the number in six digits or more, the year in front when it was written.
 *
 * @example formatMrn({ station: "EXAMPLE", number: 12, year: 2007, yearWritten: true }) // "07 EXAMPLE 000012"
 */
export const formatMrn = (mrn: MrnReading): string => {
  const serial = `${mrn.station} ${String(mrn.number).padStart(6, "0")}`;
  return mrn.yearWritten && mrn.year !== null ? `${shortYear(mrn.year)} ${serial}` : serial;
};

/**
 * The identifier that archives use: two digits of the year, station, number without zeros in front. Blanks and marks of
 * the station's name are left out; without a year it starts with the station.
 *
 * @example mrnId({ station: "ST. PETERSBURG", number: 3, year: 2007, yearWritten: false }) // "07STPETERSBURG3"
 */
export const mrnId = (mrn: MrnReading): string => {
  const year = mrn.year === null ? "" : String(mrn.year % 100).padStart(2, "0");
  return `${year}${mrn.station.toUpperCase().replace(/[^A-Z0-9]/g, "")}${mrn.number}`;
};

/** A text and the year that was taken from it. */
interface YearTaken {
  readonly year: number | null;
  readonly rest: string;
}

const takeFrontYear = (text: string): YearTaken => {
  const [, digits = "", rest = text] =
    /^(?:\(([\dO]{2,4})\)|'?([\dO]{2,4})(?![\dO])) ?-? ?([A-Z].*)$/.exec(text)?.filter((part) => part !== undefined) ??
    [];
  const year = yearOf(digits);
  return year === null ? { year, rest: text } : { year, rest };
};

const takeBackYear = (text: string): YearTaken => {
  // Between station and serial: STATION (07) 12.
  const [, before = "", between = "", after = ""] = /^([^(]+) ?\((\d{2,4})\) ?(#? ?[\dO]+)$/.exec(text) ?? [];
  const middle = yearOf(between);
  if (middle !== null) return { year: middle, rest: `${before.trimEnd()} ${after}` };
  // Behind the serial: STATION 12 (07), STATION 12-07, STATION 000012 07.
  const [, rest = text, ...forms] =
    /^(.*\d)(?: ?\((\d{2,4})\)|-(\d{2}))$/.exec(text) ?? /^(.* #?[\dO]{3,8}) (\d{2})$/.exec(text) ?? [];
  const year = yearOf(forms.find((form) => form !== undefined) ?? "");
  return year === null ? { year, rest: text } : { year, rest };
};

type Serial = Pick<MrnReading, "station" | "number">;

const splitSerial = (text: string): Serial | null => {
  const [, name = "", digits = ""] =
    /^([^#]+?)(?: ?# ?| )([\dOIL]{1,8})$/.exec(text) ?? /^(.*[A-Z])(\d{1,8})$/.exec(text) ?? [];
  return serialOf(name, digits);
};

const splitReversed = (text: string): Serial | null => {
  const [, digits = "", name = ""] = /^(\d{3,6}) (.+)$/.exec(text) ?? [];
  return yearOf(digits) !== null ? null : serialOf(name, digits);
};

const serialOf = (name: string, digits: string): Serial | null => {
  const station = name.trim().replaceAll("0", "O");
  const isName = /^[A-Z][A-Z '/.-]*[A-Z.]$/.test(station) && station.split(" ").length <= 5;
  if (!isName || !/\d/.test(digits)) return null;
  if (notStations.has(station.replaceAll(".", "")) || parseMonth(station) !== null || /[-/ ]A$/.test(station)) {
    return null;
  }
  return { station, number: Number(digits.replaceAll("O", "0").replace(/[IL]/g, "1")) };
};

/** The year that digits name, from 1900 to 2099; null when they name none. */
const yearOf = (digits: string): number | null => {
  const year = /\d/.test(digits) ? parseYear(digits.replaceAll("O", "0")) : null;
  return year !== null && year >= 1900 && year < 2100 ? year : null;
};

/** Two digits, or four for a year that two would not name. */
const shortYear = (year: number): string => {
  const digits = String(year).padStart(4, "0").slice(-2);
  return parseYear(digits) === year ? digits : String(year);
};
