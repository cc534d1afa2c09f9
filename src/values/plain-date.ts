import { daysInMonth, monthNames } from "./calendar-date.js";

/**
 * The day of an ISO date in words for a message, with its year unless that goes without saying; another text as it is.
 *
 * @example plainDate("2007-11-19T10:33Z") // "19 November 2007"
 * @example plainDate("2007-11-19", { year: false }) // "19 November"
 */
export const plainDate = (iso: string, { year = true }: { readonly year?: boolean } = {}): string => {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
  const [years = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${plainDay(Number(month), Number(day))}${year ? ` ${years}` : ""}`;
};

/**
 * The day of the year in words; the last of December for a number above the days of the year.
 *
 * @example plainDayOfYear(2007, 323) // "19 November"
 */
export const plainDayOfYear = (year: number, number: number): string => {
  let month = 1;
  let day = number;
  while (month < 12 && day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return plainDay(month, Math.min(day, daysInMonth(year, month)));
};

const plainDay = (month: number, day: number): string => {
  const name = monthNames[month - 1] ?? "";
  return `${day} ${name.charAt(0)}${name.slice(1).toLowerCase()}`;
};
