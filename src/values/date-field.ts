import { formatMonth, parseCalendarDate, parseYear } from "./calendar-date.js";
import { type DateTimeReading, formatDateTime, parseDateTime } from "./date-time.js";

/** What the Date/DTG field of a SMART message says. */
export interface DateFieldReading {
  /** The date-time group; null when there is none. */
  readonly group: DateTimeReading | null;
  /** The day that is written out before it, `2012-05-04`; null when it cannot be read. */
  readonly written: string | null;
  /** The same as it stands there. */
  readonly words: string | null;
  /** The year of the group, or of the day. */
  readonly year: number | null;
}

/** Digits up to the zone; behind a slash that was read as a figure there are more than six. */
const groupPattern = /((?:[\dOIl|] ?){6,14})([A-Z]) ?([A-Za-z]{3,9})[ .,]{0,3}(\d{4}|\d{2})[ .,;]*$/;
const wordsPattern = /^\W*([A-Za-z]{3,9})[.,]? ?(\d{1,2})(?!\d)[.,]? ?(\d{4}|\d{2}(?!\d))/;

/**
 * A day in words and a date-time group, with a slash between. The slash may be read as 1, l or I, or be lost, and the group
 * then has more than its six figures: the last six are its own.
 *
 * Source: FORMAT.md section 5.
 *
 * @example parseDateField("May 04, 2012 / 041405Z MAY 12").group?.date // "2012-05-04T14:05Z"
 * @example parseDateField("May 04, 20121041405Z MAY 12").written // "2012-05-04"
 */
export const parseDateField = (
  text: string,
  options: { readonly pivot?: number | undefined } = {},
): DateFieldReading => {
  const found = text.length > longest ? null : groupPattern.exec(text);
  const [, figures = "", zone = "", month = "", yearDigits = ""] = found ?? [];
  const six = figures.replace(/ /g, "").replace(/O/g, "0").replace(/[Il|]/g, "1").slice(-6);
  const group =
    found === null ? parseDateTime(text, options) : parseDateTime(`${six}${zone} ${month} ${yearDigits}`, options);
  const words = text.length > longest ? null : (wordsPattern.exec(text)?.[0].trim() ?? null);
  const written = words === null ? null : dayOf(words, options.pivot);
  const year = yearDigits === "" ? null : parseYear(yearDigits, options.pivot);
  return { group, written, words, year: year ?? (written === null ? null : Number(written.slice(0, 4))) };
};

const dayOf = (words: string, pivot = 50): string | null => {
  const [, month = "", day = "", year = ""] = wordsPattern.exec(words) ?? [];
  return parseCalendarDate(`${month.toUpperCase()} ${day}, ${year}`, pivot);
};

/** Longer values are no date. */
const longest = 80;

/**
 * The field of a date; `words` stand in the place of the day where they say another one. Throws a TypeError for a date
 * that cannot be written as a group.
 *
 * @example formatDateField("2012-05-04T14:05Z", "Z", null) // "May 04, 2012 / 041405Z MAY 12"
 */
export const formatDateField = (date: string, zone: string | null, words: string | null): string =>
  `${words ?? formatDay(date)} / ${formatDateTime(date, zone)}`;

const formatDay = (date: string): string => {
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  const name = formatMonth(Number(month));
  return `${name.charAt(0)}${name.slice(1).toLowerCase()} ${day}, ${year}`;
};
