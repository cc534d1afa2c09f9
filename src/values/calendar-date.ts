/** The months in capitals, January first. */
export const monthNames = [
  "JANUARY",
  "FEBRUARY",
  "MARCH",
  "APRIL",
  "MAY",
  "JUNE",
  "JULY",
  "AUGUST",
  "SEPTEMBER",
  "OCTOBER",
  "NOVEMBER",
  "DECEMBER",
] as const;

/**
 * A date as ISO 8601, in any of the orders that cables use: `11/19/2027`, `11-19-27`, `2027/11/19`, `NOVEMBER 19, 2027`,
 * `19 NOV 2027`. Null when the text is no date, or one that the calendar does not have. A year of two digits lies from
 * `pivot` to `pivot` + 99 in the 1900s and 2000s. In figures I and l count as 1, O as 0.
 *
 * Source: FORMAT.md sections 3.5 and 10 (trap 20). The day never stands before the month in figures.
 *
 * @example parseCalendarDate("6/30/08") // "2008-06-30"
 * @example parseCalendarDate("02/29/2007") // null
 */
export const parseCalendarDate = (text: string, pivot = 50): string | null => {
  const parts = splitDate(text, pivot);
  return parts !== null && isCalendarDate(...parts) ? isoDate(...parts) : null;
};

/**
 * The date as MM/DD/YYYY. Throws a TypeError for a text that is not an ISO date.
 *
 * @example formatCalendarDate("2027-11-19") // "11/19/2027"
 */
export const formatCalendarDate = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || !isCalendarDate(+year, +month, +day)) {
    throw new TypeError(`a date must be written like 2027-11-19, got ${JSON.stringify(iso)}`);
  }
  return `${month}/${day}/${year}`;
};

/**
 * The part at the start of `text` that is shaped like a date, whether the calendar has it or not; null when there is none.
 *
 * @example leadingDate("02/30/2010 OR SO") // "02/30/2010"
 */
export const leadingDate = (text: string): string | null => {
  const head = text.slice(0, longest);
  const figures = /^[\dOIL]{1,4} ?[/.-] ?[\dOIL]{1,2} ?[/.-] ?[\dOIL]{1,4}(?![\dA-Z])/i.exec(head)?.[0];
  if (figures !== undefined) return splitDate(figures, 50) === null ? null : figures;
  const words =
    /^[A-Z]{3,9}\.? ?\d{1,2}(?:ST|ND|RD|TH)?(?:, ?| )\d{2,4}(?![\dA-Z])/i.exec(head)?.[0] ??
    /^\d{1,2}(?:ST|ND|RD|TH)?[ -]?[A-Z]{3,9}\.?,?[ -]?\d{2,4}(?![\dA-Z])/i.exec(head)?.[0] ??
    null;
  return words === null || splitDate(words, 50) === null ? null : words;
};

/**
 * True when the calendar has the day. Years have four digits: one below 1000 has lost a digit.
 *
 * @example isCalendarDate(2008, 2, 29) // true
 */
export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(day) &&
  year >= 1000 &&
  year <= 9999 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/**
 * How many days the month has, 0 for a month that the year does not have.
 *
 * @example daysInMonth(2007, 2) // 28
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

/**
 * 366 in a leap year, else 365.
 *
 * @example daysInYear(2008) // 366
 */
export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/**
 * The number of a day in its year, 1 to 366, as FL3 counts it.
 *
 * @example dayOfYear(2007, 11, 19) // 323
 */
export const dayOfYear = (year: number, month: number, day: number): number => {
  let days = day;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
};

/**
 * The month, 1 to 12, of a name or of its first three letters or more, in any case; null for another word.
 *
 * @example parseMonth("Sept") // 9
 */
export const parseMonth = (word: string): number | null => {
  const upper = word.toUpperCase();
  const index = upper.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(upper));
  return index < 0 ? null : index + 1;
};

/**
 * The month as three letters. Throws a TypeError for a number that is no month.
 *
 * @example formatMonth(11) // "NOV"
 */
export const formatMonth = (month: number): string => {
  const name = monthNames[month - 1];
  if (name === undefined) throw new TypeError(`a month must be an integer from 1 to 12, got ${month}`);
  return name.slice(0, 3);
};

/**
 * The year of two digits, or of four as they are; null for any other number of digits.
 *
 * @example parseYear("07") // 2007
 */
export const parseYear = (digits: string, pivot = 50): number | null => {
  if (!/^(?:\d{2}|\d{4})$/.test(digits)) return null;
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < pivot ? 2000 + year : 1900 + year;
};

/** The longest text that can be a date. */
const longest = 40;

type DateParts = readonly [year: number, month: number, day: number];

/** Year, month and day of a text shaped like a date; null for another shape. Impossible values pass. */
const splitDate = (text: string, pivot: number): DateParts | null => {
  if (text.length > longest) return null;
  const clean = text.trim().toUpperCase().replace(/\s/g, " ");
  const figures = /^([\dOIL]{1,4}) ?[/.-] ?([\dOIL]{1,2}) ?[/.-] ?([\dOIL]{1,4})$/.exec(clean);
  if (figures !== null) {
    const [first = "", second = "", third = ""] = figures.slice(1);
    if (!/\d/.test(clean)) return null;
    const [year, month, day] = first.length === 4 ? [first, second, third] : [third, first, second];
    return partsOf(asFigures(year), asMonth(month), asFigures(day), pivot);
  }
  const named = /^([A-Z]{3,9})\.? ?(\d{1,2})(?:ST|ND|RD|TH)?(?:, ?| )(\d{2,4})$/.exec(clean);
  if (named !== null) return partsOf(named[3], parseMonth(named[1] ?? ""), named[2], pivot);
  const military = /^(\d{1,2})(?:ST|ND|RD|TH)?[ -]?([A-Z]{3,9})\.?,?[ -]?(\d{2,4})$/.exec(clean);
  if (military !== null) return partsOf(military[3], parseMonth(military[2] ?? ""), military[1], pivot);
  return null;
};

const partsOf = (year = "", month: number | null, day = "", pivot: number): DateParts | null =>
  // A year of a wrong width counts as 0, a year that the calendar does not have.
  month === null || day.length > 2 ? null : [parseYear(year, pivot) ?? 0, month, Number(day)];

const asMonth = (figures: string): number | null => (figures.length > 2 ? null : Number(asFigures(figures)));

const asFigures = (text: string): string => text.replaceAll("O", "0").replace(/[IL]/g, "1");

const isoDate = (year: number, month: number, day: number): string =>
  [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
