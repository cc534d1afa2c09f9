import { misuse } from "../ast/misuse.js";
import type { Level, PortionMarking } from "../ast/nodes.js";
import { levelRank, levels } from "../values/level.js";
import { markingRank } from "../values/portion-marking.js";

/**
 * How sensitive a level or a marking is, as a number to compare by: higher is more, SBU lies between unclassified and the
 * next level, and what has no level is -1. Throws a TypeError for what is neither.
 *
 * Source: E.O. 12958 section 1.2; 5 FAH-1 H-246.2 for SBU.
 *
 * @example rank("secret") > rank("confidential") // true
 * @example rank(paragraph.marking) >= rank("secret") // true for (S/NF) and (TS)
 */
export const rank = (of: Level | Pick<PortionMarking, "level" | "controls"> | null): number => {
  if (of === null) return -1;
  const level = typeof of === "object" ? of.level : of;
  if (level !== null && !levels.includes(level)) throw misuse("of", "a level, a marking or null", level);
  return typeof of === "string" ? levelRank(of) * 2 : markingRank(of);
};
