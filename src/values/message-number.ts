import { parseYear } from "./calendar-date.js";

/** What the MRN field of a SMART message says. */
export interface MessageNumber {
  readonly station: string;
  readonly number: number;
  /** Null where no year is written. */
  readonly year: number | null;
  /** What stands behind the number. */
  readonly rest: string | null;
  /** Where the number ends in the text. */
  readonly end: number;
}

const pattern =
  /^((?:[\dIlO]{2}|(?:19|20)\d\d) +)?([A-Z][A-Z.,'’& -]{0,40}?) +((?=[^ ]*\d)[\dOIlSB,]{1,9})(?![A-Za-z\d])(.*)$/;
/** An l may be a figure, but not beside a small letter. */
const letter = /[^lI]|l(?=l?[a-km-z])|(?<=[a-km-z]l?)l/g;
const figures = (text: string): string =>
  text.replace(/,/g, "").replace(/O/g, "0").replace(/[Il]/g, "1").replace(/S/g, "5").replace(/B/g, "8");

/**
 * Year, station and number, without zeros before it; letters that look like figures count as such. Null for another text.
 *
 * Source: FORMAT.md section 5.
 *
 * @example parseMessageNumber("12 EXAMPLE 1208") // { station: "EXAMPLE", number: 1208, year: 2012, rest: null, end: 15 }
 */
export const parseMessageNumber = (text: string, pivot = 50): MessageNumber | null => {
  if (text.length > longest) return null;
  const found = pattern.exec(text.replace(letter, (sign) => sign.toUpperCase()));
  if (found === null) return null;
  const [whole, year, station = "", number = "", rest = ""] = found;
  return {
    station: station.toUpperCase().replace(/ +/g, " "),
    number: Number.parseInt(figures(number), 10),
    year: year === undefined ? null : parseYear(figures(year.trim()), pivot),
    rest: rest.trim() || null,
    end: whole.length - rest.length,
  };
};

const longest = 120;

/**
 * The number as the field has it. The inverse of `parseMessageNumber`.
 *
 * @example formatMessageNumber({ station: "EXAMPLE", number: 1208, year: 2012 }) // "12 EXAMPLE 1208"
 */
export const formatMessageNumber = ({
  station,
  number,
  year,
}: Pick<MessageNumber, "station" | "number" | "year">): string => {
  const short = year === null ? null : year >= 1950 && year < 2050 ? String(year % 100).padStart(2, "0") : String(year);
  return [short, station, String(number)].filter((part) => part !== null).join(" ");
};
