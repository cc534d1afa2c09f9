import type { Cable } from "../ast/nodes.js";

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * The time of the date-time group in milliseconds, null where there is none or the tree has no readable one.
 *
 * @example momentOf(buildCable({ dtg: buildDateTimeGroup({ date: "1970-01-02T00:00Z" }) })) // 86400000
 */
export const momentOf = ({ dtg }: Cable): number | null => momentAt(dtg?.date ?? "");

const momentAt = (date: string): number | null => {
  // Other years than those of four figures stand on trees built by hand alone, and cannot be compared as texts.
  const moment = /^\d{4}-/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
};

/**
 * The day of the date-time group at Greenwich as an ISO date; null as `momentOf`.
 *
 * @example dayOf(buildCable({ dtg: buildDateTimeGroup({ date: "2010-01-31T23:00-05:00" }) })) // "2010-02-01"
 */
export const dayOf = ({ dtg }: Cable): string | null => {
  const date = dtg?.date ?? "";
  if (date !== last.date) {
    const moment = momentAt(date);
    last = { date, day: moment === null ? null : isoDay(new Date(moment)) };
  }
  return last.day;
};

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A dozen checks ask for the same day one behind the other, and a `Date` is slow to make. */
let last: { readonly date: string; readonly day: string | null } = { date: "", day: null };

/**
 * The same day some years later as an ISO date; the first of March for a leap day that the year does not have.
 *
 * @example yearsLater("2007-11-19", 10) // "2017-11-19"
 */
export const yearsLater = (day: string, years: number): string => {
  const rest = day.slice(4);
  // Every year has the other days.
  if (rest !== "-02-29") return `${Number(day.slice(0, 4)) + years}${rest}`;
  const date = new Date(`${day}T00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return isoDay(date);
};

/**
 * The day some days later, or earlier, as an ISO date.
 *
 * @example daysLater("2008-03-01", -1) // "2008-02-29"
 */
export const daysLater = (day: string, days: number): string =>
  isoDay(new Date(Date.parse(`${day}T00:00Z`) + days * DAY));
