import type { FilingTime } from "../ast/nodes.js";

/**
 * The time of file: three digits of the day of the year (001 to 366) and four of the hour and minute, without a zone.
 * Stray blanks are left out, O counts as 0, I and l as 1. Null when the text is no such time.
 *
 * Source: ACP 127 para 115 and 129, FORMAT.md section 1.5. Deviation: a Z behind the time is tolerated.
 *
 * @example parseFilingTime("3231033") // { day: 323, time: "1033" }
 */
export const parseFilingTime = (text: string): FilingTime | null => {
  if (text.length > 20) return null;
  const squeezed = text.toUpperCase().replace(/\s/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const [, day = "", time = ""] = /^(\d{3})(\d{4})Z?$/.exec(squeezed) ?? [];
  if (+day < 1 || +day > 366 || +time.slice(0, 2) > 23 || +time.slice(2) > 59) return null;
  return { day: +day, time };
};

/**
 * The time of file as FL3 has it.
 *
 * @example formatFilingTime({ day: 31, time: "1234" }) // "0311234"
 */
export const formatFilingTime = (filed: FilingTime): string => String(filed.day).padStart(3, "0") + filed.time;
