import type { Attribute } from "../ast/nodes.js";
import { isCalendarDate, parseMonth } from "./calendar-date.js";

/** What an attribute of a record says. */
export type AttributeReading = Pick<Attribute, "value" | "date">;

/** How a record says that there is nothing. */
const nothing = /^(?:n\/a|none|-*)$/i;
/** The day that stands for none (National Archives, FAQ on the Central Foreign Policy File). */
const noDay = "1960-01-01";

/**
 * The value of an attribute on one line, null for `n/a`; and the day, where the value is one: `04 MAY 1976`,
 * `04-Sep-1999 12:00:00 am`, `31/12/2019`. 01 JAN 1960 stands for no day.
 *
 * Source: National Archives, values of 2 million records of 1973-79; FORMAT.md section 4.
 *
 * @example parseAttribute("04 MAY 1976") // { value: "04 MAY 1976", date: "1976-05-04" }
 */
export const parseAttribute = (text: string): AttributeReading => {
  const value = text.replace(/\s+/g, " ").trim();
  if (nothing.test(value)) return { value: null, date: null };
  const date = dayOf(value);
  return { value, date: date === noDay ? null : date };
};

const dayOf = (value: string): string | null => {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[ /-]([A-Z]{3,9}|\d{1,2})[ /-](\d{4})(?: \d{1,2}:\d\d:\d\d(?: [ap]m)?)?$/i.exec(value) ?? [];
  const number = /^\d/.test(month) ? Number(month) : parseMonth(month);
  if (number === null || year === "" || !isCalendarDate(Number(year), number, Number(day))) return null;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/**
 * The value as it stands behind its key.
 *
 * @example formatAttribute({ value: null }) // "n/a"
 */
export const formatAttribute = ({ value }: Pick<AttributeReading, "value">): string => value ?? "n/a";
