import type { Cable, FilingTime, OriginLine } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { daysInYear } from "../values/calendar-date.js";
import { formatFilingTime } from "../values/filing-time.js";
import { plainDate, plainDayOfYear } from "../values/plain-date.js";
import { type Check, quoted } from "./check.js";
import { DAY, dayOf, momentOf } from "./moment.js";

/**
 * The time of file in FL3, alone and against FL5. It has no year: that of the nearest day is taken.
 *
 * @example checkFiling(parse("DE RUEHXX #0123 3671234").cable)[0]?.code // "filing-time-unreadable"
 */
export const checkFiling: Check = (cable) => {
  const { origin } = cable;
  if (origin === null) return [];
  // A line without a serial is cut off, and has not lost its time alone.
  if (origin.filed === null) return origin.serial === null || origin.text === "" ? [] : [unreadable(origin)];
  const sent = momentOf(cable);
  return sent === null ? [] : againstTime(cable, origin, origin.filed, sent);
};

const unreadable = (origin: OriginLine): Diagnostic => diagnose("filing-time-unreadable", origin, quoted(origin.text));

const againstTime = (cable: Cable, origin: OriginLine, filed: FilingTime, sent: number): readonly Diagnostic[] => {
  const day = dayOf(cable) ?? "";
  if (!/^\d{4}$/.test(filed.time)) return [unreadable(origin)];
  const years = [-1, 0, 1]
    .map((step) => Number(day.slice(0, 4)) + step)
    .filter((year) => filed.day <= daysInYear(year));
  const [nearest] = years
    .map((year) => ({ year, apart: momentOfFiling(year, filed) - sent }))
    .sort((a, b) => Math.abs(a.apart) - Math.abs(b.apart));
  if (nearest === undefined || (filed.day === 366 && Math.abs(nearest.apart) > 180 * DAY)) {
    return [diagnose("filing-day-impossible", origin, `DE line says day ${filed.day}, DTG says ${plainDate(day)}`)];
  }
  if (Math.abs(daysBetween(nearest.apart + sent, sent)) > 1) {
    const named = `day ${filed.day} (${plainDayOfYear(nearest.year, filed.day)})`;
    const found = `DE line says ${named}, DTG says ${plainDate(day, { year: false })}`;
    return [diagnose("filing-day-mismatch", origin, found)];
  }
  if (nearest.apart >= 0) return [];
  const found = `DE line says ${formatFilingTime(filed)}, DTG says ${plainDate(day)} ${timeOf(sent)}`;
  return [diagnose("filing-before-release", origin, found)];
};

const momentOfFiling = (year: number, { day, time }: FilingTime): number =>
  Date.UTC(year, 0, day, Number(time.slice(0, 2)), Number(time.slice(2)));

const daysBetween = (a: number, b: number): number => Math.floor(a / DAY) - Math.floor(b / DAY);

const timeOf = (moment: number): string => new Date(moment).toISOString().slice(11, 16);
