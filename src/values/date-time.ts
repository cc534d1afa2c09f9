import { formatMonth, isCalendarDate, parseMonth, parseYear } from "./calendar-date.js";

/** What a date-time group says. */
export interface DateTimeReading {
  /** ISO 8601 to the minute, in the zone of the group; null when impossible or without a year. */
  readonly date: string | null;
  /** Zone letter. */
  readonly zone: string | null;
  readonly yearWritten: boolean;
}

/** Zones east of Greenwich at 1 to 12 hours, then those west of it. J is the local time of the reader and no zone. */
const east = "ABCDEFGHIKLM";
const west = "NOPQRSTUVWXY";

/** Longer texts are no date-time group. */
const longest = 40;

/**
 * The value of a date-time group in any case, with stray blanks between its digits, the month spelt out, the zone
 * missing (Z is assumed) or the year missing (`year` is taken). Null when the text is not shaped like a group; a group
 * that names no possible time has a null `date`. A year of two digits lies from `pivot` to `pivot` + 99.
 *
 * Source: ACP 127 para 113, FORMAT.md section 1.7. 2400 is no time of day, J no zone.
 *
 * @example parseDateTime("191033Z NOV 07") // { date: "2007-11-19T10:33Z", zone: "Z", yearWritten: true }
 */
export const parseDateTime = (
  text: string,
  options: { readonly pivot?: number | undefined; readonly year?: number | null | undefined } = {},
): DateTimeReading | null => {
  const group = splitGroup(text);
  if (group === null) return null;
  const { digits, zone, month, yearDigits } = group;
  const yearWritten = yearDigits !== "";
  const year = yearWritten ? parseYear(yearDigits, options.pivot) : (options.year ?? null);
  const offset = zoneOffset(zone ?? "Z");
  const [day, hour, minute] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  const isPossible =
    digits.length === 6 && +hour < 24 && +minute < 60 && offset !== null && month !== null && year !== null;
  if (!isPossible || !isCalendarDate(year, month, +day)) return { date: null, zone, yearWritten };
  const date = `${year}-${String(month).padStart(2, "0")}-${day}T${hour}:${minute}${offset}`;
  return { date, zone, yearWritten };
};

/**
 * The group of a date and a zone letter, with a year of two digits, or of four for a year out of the reach of `pivot`.
 * The date says in which zone it is; `zone` only tells whether Z is written. Throws a TypeError for another date.
 *
 * @example formatDateTime("2007-11-19T10:33Z", "Z") // "191033Z NOV 07"
 * @example formatDateTime("2007-11-19T10:33+03:00", "C") // "191033C NOV 07"
 */
export const formatDateTime = (date: string, zone: string | null, pivot = 50): string => {
  const [, year = "", month = "", day = "", hour = "", minute = "", offset = ""] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})$/.exec(date) ?? [];
  const letter = zoneLetter(offset);
  if (letter === null || !isCalendarDate(+year, +month, +day)) {
    throw new TypeError(
      `a date must be written like 2007-11-19T10:33Z, in a zone of whole hours, got ${JSON.stringify(date)}`,
    );
  }
  const written = letter === "Z" && zone === null ? "" : letter;
  const short = year.slice(2);
  return `${day}${hour}${minute}${written} ${formatMonth(+month)} ${parseYear(short, pivot) === +year ? short : year}`;
};

/**
 * The offset of a zone letter as ISO 8601 writes it; null for J and for what is no zone.
 *
 * Source: the military time zones (FORMAT.md section 1.7).
 *
 * @example zoneOffset("R") // "-05:00"
 */
export const zoneOffset = (letter: string): string | null => {
  if (letter === "Z") return "Z";
  if (letter.length !== 1) return null;
  const hours = east.includes(letter) ? east.indexOf(letter) + 1 : -1 - west.indexOf(letter);
  return hours === 0 ? null : `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
};

/** The letter of an offset; null when no letter stands for it. */
const zoneLetter = (offset: string): string | null =>
  offset === "+00:00" ? "Z" : ([..."Z", ...east, ...west].find((letter) => zoneOffset(letter) === offset) ?? null);

/** The parts of a group as written. */
interface Group {
  readonly digits: string;
  readonly zone: string | null;
  readonly month: number | null;
  readonly yearDigits: string;
}

const splitGroup = (text: string): Group | null => {
  if (text.length > longest) return null;
  const upper = text.trim().toUpperCase();
  const squeezed = upper.replace(/[\s'’.,]/g, "");
  // Six places first, lest a zone O or a month OCT is taken for a zero; then groups that lost or gained a digit.
  const [, digits = "", letters = "", yearDigits = ""] =
    /^([\dOIL]{6})([A-Z]{0,10})(\d{0,5})$/.exec(squeezed) ?? /^(\d{4,8})([A-Z]{3,10})(\d{0,5})$/.exec(squeezed) ?? [];
  if (!/\d/.test(digits)) return null;
  const figures = digits.replaceAll("O", "0").replace(/[IL]/g, "1");
  const month = parseMonth(letters);
  if (month !== null) return { digits: figures, zone: null, month, yearDigits };
  const zone = letters.slice(0, 1);
  const named = parseMonth(letters.slice(1));
  if (named !== null) return { digits: figures, zone, month: named, yearDigits };
  // Without a month the zone letter must stand by itself, or six digits before a word would be a group.
  return /^\d[\d ]{3,10}[A-Z](?![A-Z])/.test(upper) ? { digits: figures, zone, month: null, yearDigits } : null;
};
