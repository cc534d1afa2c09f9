import type { Cable, FilingTime, Level, Precedence, Section } from "../ast/nodes.js";
import { daysInYear } from "../values/calendar-date.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A day, ISO 8601, as one says it.
 *
 * @example saidDay("2007-11-19") // "19 November 2007"
 */
export const saidDay = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};

/**
 * A minute, ISO 8601 with its zone, as one says it.
 *
 * @example saidMinute("2007-11-19T10:33Z") // "19 November 2007, 10:33 UTC"
 */
export const saidMinute = (iso: string): string => {
  const zone = iso.slice(16);
  return `${saidDay(iso)}, ${iso.slice(11, 16)} UTC${zone === "Z" ? "" : zone}`;
};

/**
 * A time of file as one says it. The line does not say the year: that of the date-time group is taken, or the one beside
 * it when New Year lies between them.
 *
 * @example saidFiling({ day: 323, time: "1033" }, "2007-11-19T10:33Z") // "19 November 2007, 10:33 UTC"
 * @example saidFiling({ day: 323, time: "1033" }, null) // "day 323 of the year, 10:33 UTC"
 */
export const saidFiling = ({ day, time }: FilingTime, date: string | null): string => {
  const clock = `${time.slice(0, 2)}:${time.slice(2)} UTC`;
  if (date === null) return `day ${day} of the year, ${clock}`;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const filedIn = month === 1 && day > 300 ? year - 1 : month === 12 && day < 60 ? year + 1 : year;
  if (day > daysInYear(filedIn)) return `day ${day}, which ${filedIn} did not have, ${clock}`;
  const iso = new Date(Date.UTC(filedIn, 0, day)).toISOString();
  return `${saidDay(iso)}, ${clock}`;
};

/**
 * The day of a message, from its date-time group, or at least the year, from its number; null without both.
 *
 * @example dayOf(cable) // "2007-11-19"
 */
export const dayOf = ({ dtg, classification }: Cable): string | null => {
  const year = classification?.mrn?.year ?? null;
  return dtg?.date?.slice(0, 10) ?? (year === null ? null : String(year));
};

/** A level as one says it. */
export const saidLevels = {
  unclassified: "unclassified",
  restricted: "restricted",
  "limited-official-use": "limited official use",
  efto: "unclassified, to be encrypted for transmission only",
  confidential: "confidential",
  secret: "secret",
  "top-secret": "top secret",
} as const satisfies Record<Level, string>;

/**
 * Precedences as one says them: of the action, then of the information addressees.
 *
 * @example saidPrecedences(["immediate", "routine"]) // "IMMEDIATE for those who act, ROUTINE for those who are told"
 */
export const saidPrecedences = ([action, info]: readonly Precedence[]): string | null => {
  if (action === undefined) return null;
  return info === undefined
    ? action.toUpperCase()
    : `${action.toUpperCase()} for those who act, ${info.toUpperCase()} for those who are told`;
};

/**
 * A section as one says it.
 *
 * @example saidSection({ number: 1, total: 2 }) // "section 1 of 2"
 */
export const saidSection = ({ number, total }: Section): string =>
  total === null ? `section ${number}` : `section ${number} of ${total}`;

/**
 * Words joined by commas, the last by AND.
 *
 * @example listed(["A", "B", "C"]) // "A, B and C"
 */
export const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");

/**
 * Parts as one sentence, those that are null left out: a capital first, a period last.
 *
 * @example sentence("secret", null, "not for foreign nationals") // "Secret; not for foreign nationals."
 */
export const sentence = (...parts: readonly (string | null)[]): string => {
  const text = parts.filter((part) => part !== null && part !== "").join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
};
