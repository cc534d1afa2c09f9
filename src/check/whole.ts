import type { Cable, Level } from "../ast/nodes.js";
import { dayOf } from "./moment.js";

/** From this day on State telegrams have an E.O. line, TAGS and a subject (handbook of TAGS, 1974, section 1). */
const firstDay = "1973-03-01";

/**
 * Whether a line that is missing is really missing: the cable has a header with time and originator, and a body, it is of
 * the time of the handbook, and no line says that the copy is an extract. Of a fragment nothing is missing.
 *
 * @example isWhole(parse("1. (U) Words.").cable) // false
 */
export const isWhole = (cable: Cable): boolean => {
  const day = dayOf(cable);
  return (
    day !== null &&
    day >= firstDay &&
    cable.from !== null &&
    cable.body.some(({ type }) => type === "Paragraph" || type === "TextBlock") &&
    cable.notes.every(({ kind }) => kind !== "extract")
  );
};

const classifiedLevels: ReadonlySet<Level> = new Set(["confidential", "secret", "top-secret"]);

/**
 * Whether a level is one of the three of the executive orders.
 *
 * @example isClassified("limited-official-use") // false
 */
export const isClassified = (level: Level | null | undefined): boolean =>
  level !== null && level !== undefined && classifiedLevels.has(level);
