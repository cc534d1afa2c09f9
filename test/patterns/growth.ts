import { runInNewContext } from "node:vm";
import type { AttackPattern } from "recheck";
import type { Found } from "./collect.js";

/** Characters of the longest text, and milliseconds after which no longer one is tried. */
const longest = 160_000;
const enough = 300;
/** Work below is more of noise than of growth. */
const least = 30;
/** Milliseconds after which a search is given up. */
const patience = 5_000;
/** Doubling a text may do no more than this to the time. */
const highest = 2.9;

/**
 * Whether the text that recheck made for a pattern slows the engine of Node too: recheck counts the steps of an engine
 * of its own, which tries more than V8 where a pattern looks back.
 */
export const isSlow = ({ source, flags }: Found, attack: AttackPattern): boolean => {
  const pattern = new RegExp(source, flags);
  let before = 0;
  for (let size = 300; size <= longest; size *= 2) {
    const time = timeOf(pattern, textOf(attack, size));
    if (time > enough || (size * 2 > longest && time > least)) return time / before > highest;
    before = time;
  }
  return false;
};

const textOf = ({ pumps, suffix }: AttackPattern, size: number): string => {
  const own = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const count = Math.max(1, Math.round((size - own) / Math.max(1, pumped)));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(count)).join("") + suffix;
};

const search = "pattern.global ? [...text.matchAll(pattern)].length : pattern.test(text)";

/** Milliseconds of the processor for a search; of two, the shorter. */
const timeOf = (pattern: RegExp, text: string): number =>
  Math.min(
    ...[1, 2].map(() => {
      const start = process.cpuUsage();
      pattern.lastIndex = 0;
      try {
        runInNewContext(search, { pattern, text }, { timeout: patience });
      } catch {
        return Number.POSITIVE_INFINITY;
      }
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
