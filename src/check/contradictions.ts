import type { Cable, DateTimeGroup, OriginLine, Span } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { dayOfYear, daysInYear } from "../values/calendar-date.js";
import { comparePrecedence } from "../values/precedence.js";

/** Facts that a cable states twice, and not the same way. */
export const checkContradictions = (cable: Cable): readonly Diagnostic[] =>
  [serials, filingDay, levels, precedences, closingSerial].flatMap((check) => check(cable) ?? []);

/** The serial of the DE line is the last four digits of the number of the text (FORMAT section on FL3). */
const serials = ({ origin, classification }: Cable): Diagnostic | null => {
  const serial = numberOf(origin?.serial);
  const number = classification?.mrn?.number ?? null;
  if (origin === null || serial === null || number === null || number % 10_000 === serial % 10_000) return null;
  return diagnose("serial-mismatch", origin, `DE line says ${origin.serial}, MRN says ${number}`);
};

/** The Julian day may be the day before or after: filing runs over midnight, also at New Year (ACP 127 para 129). */
const filingDay = ({ origin, dtg }: Cable): Diagnostic | null => {
  if (origin === null || origin.filed === null || dtg === null || dtg.date === null) return null;
  const apart = daysApart(origin, dtg);
  if (apart === null || apart <= 1) return null;
  return diagnose(
    "filing-day-mismatch",
    origin,
    `DE line says day ${origin.filed.day}, DTG says ${dtg.date.slice(0, 10)}`,
  );
};

const daysApart = ({ filed }: OriginLine, { date }: DateTimeGroup): number | null => {
  if (filed === null || date === null) return null;
  const year = Number(date.slice(0, 4));
  const days = Math.abs(filed.day - dayOfYear(year, Number(date.slice(5, 7)), Number(date.slice(8, 10))));
  // Over New Year the greater day is one of the year before.
  return Math.min(days, daysInYear(filed.day > 180 ? year - 1 : year) - days);
};

/** The letters of FL4 name the level of the text (ACP 127 para 124). */
const levels = ({ security, classification }: Cable): Diagnostic | null => {
  const [outer, inner] = [security?.level ?? null, classification?.level ?? null];
  if (security === null || outer === null || inner === null || outer === inner) return null;
  // FL4 has no letters of its own for limited official use.
  if (outer === "unclassified" && inner === "limited-official-use") return null;
  return diagnose("security-level-mismatch", security, `FL4 says ${outer}, the text says ${inner}`);
};

/** FL2 repeats the higher precedence of FL5 (ACP 127 para 151). */
const precedences = ({ routing, dtg }: Cable): Diagnostic | null => {
  const called = routing?.precedence ?? null;
  const [highest = null] = [...(dtg?.precedences ?? [])].sort((a, b) => comparePrecedence(b, a));
  if (routing === null || called === null || highest === null || called === highest) return null;
  return diagnose("precedence-mismatch", routing, `FL2 says ${called}, FL5 says ${highest}`);
};

/** FL15 repeats the serial of the DE line. */
const closingSerial = ({ origin, trailer }: Cable): Diagnostic | null => {
  const [first, last] = [numberOf(origin?.serial), numberOf(trailer?.serial)];
  if (trailer === null || first === null || last === null || first === last) return null;
  return diagnose(
    "closing-serial-mismatch",
    trailer satisfies Span,
    `DE line says ${origin?.serial}, FL15 says ${trailer.serial}`,
  );
};

const numberOf = (serial: string | null | undefined): number | null => {
  const digits = /\d+/.exec(serial ?? "");
  return digits === null ? null : Number(digits[0]);
};
