import type { Cable, Level, MessageSet } from "../ast/nodes.js";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.js";
import { parseMonth } from "../values/calendar-date.js";
import { setReferences } from "../values/set-references.js";
import { allOf, type Found } from "./check.js";
import { dayOf } from "./moment.js";

const levelOf: Readonly<Record<string, Level>> = {
  U: "unclassified",
  E: "efto",
  R: "restricted",
  C: "confidential",
  S: "secret",
  T: "top-secret",
};

/** JANAP 128 gives the class twice: in the fourth place of the format, and behind the time of file. */
const classLetters = ({ routing, classification }: Cable): Found => {
  const level = classification?.level ?? null;
  if (routing === null || routing.format === null || level === null) return null;
  const written = [...new Set([routing.format.charAt(3), (routing.group ?? "").charAt(0)])].filter((letter) =>
    Object.hasOwn(levelOf, letter),
  );
  const wrong = written.find((letter) => levelOf[letter] !== level && !(letter === "U" && level === "efto"));
  return wrong === undefined
    ? null
    : diagnose("class-letters-mismatch", routing, `FL2 says ${levelOf[wrong]}, the text says ${level}`);
};

const month = (cable: Cable): Found => {
  const set = cable.sets.find(({ name }) => name === "MSGID");
  const day = dayOf(cable);
  const named = set === undefined ? null : monthOf(set);
  if (set === undefined || named === null || day === null || named === Number(day.slice(5, 7))) return null;
  return diagnose("set-month-mismatch", set, `MSGID says month ${named}, FL5 says month ${Number(day.slice(5, 7))}`);
};

/** The last of the fields that names a month. */
const monthOf = ({ fields }: MessageSet): number | null => {
  const months = fields.slice(2).map((field) => parseMonth(field));
  return months.findLast((found) => found !== null) ?? null;
};

const letters = ({ sets }: Cable): readonly Diagnostic[] => {
  const labels = setReferences(sets).filter(({ label }) => label !== null);
  const wrong = labels.find(({ label }, at) => at < 26 && label !== String.fromCharCode(65 + at));
  if (wrong === undefined) return [];
  const expected = String.fromCharCode(65 + labels.indexOf(wrong));
  return [diagnose("set-reference-out-of-order", wrong.set, `${wrong.label} stands where ${expected} is expected`)];
};

const explained = ({ sets }: Cable): readonly Diagnostic[] =>
  setReferences(sets).flatMap(({ label, note, set }) =>
    label !== null && note === null ? diagnose("set-reference-unexplained", set, label) : [],
  );

const year = (cable: Cable): Found => {
  const { number } = cable;
  const day = dayOf(cable);
  if (number === null || number.year === null || day === null || number.year === Number(day.slice(0, 4))) return null;
  return diagnose("series-year-mismatch", number, `the number says ${number.year}, FL5 says ${day.slice(0, 4)}`);
};

/**
 * Naval and joint messages: the routing line against the class line, the sets against the heading and one another.
 *
 * @example checkNaval(parse("R 311234Z JAN 10\nNAVADMIN 012/09").cable)[0]?.code // "series-year-mismatch"
 */
export const checkNaval = allOf(classLetters, month, letters, explained, year);
