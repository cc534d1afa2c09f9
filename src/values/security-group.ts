import type { Level } from "../ast/nodes.js";

/** What the group of FL4 says. */
export interface SecurityGroup {
  readonly level: Level;
  /** Transmission release code: two letters of nations. */
  readonly release: string | null;
  /** Special handling group behind the slash. */
  readonly handling: string | null;
}

const letterOf = {
  unclassified: "U",
  efto: "E",
  restricted: "R",
  confidential: "C",
  secret: "S",
  "top-secret": "T",
} as const satisfies Partial<Record<Level, string>>;

type LetteredLevel = keyof typeof letterOf;

const lettered = Object.keys(letterOf) as readonly LetteredLevel[];

/** Australia, United Kingdom, Canada, Japan, United States, NATO, New Zealand. */
const nations = "ABCOUXZ";

/**
 * The level, release code and handling group of the class letters; null when no level can be read. A group of one
 * letter may have lost a letter or have one replaced.
 *
 * Source: ACP 127 para 124, ACP 117 CAN-US SUPP-1 para 7.d, FORMAT.md section 1.6.
 *
 * @example parseSecurityGroup("SSSBB", "FFFFF") // { level: "secret", release: "BB", handling: "FFFFF" }
 */
export const parseSecurityGroup = (group: string, handling: string | null = null): SecurityGroup | null => {
  const letters = group.trim().toUpperCase();
  if (!/^[A-Z]{4,6}$/.test(letters)) return null;
  const special = handling?.trim().toUpperCase().replace(/^\//, "") || null;
  const level = lettered.find((candidate) => countOf(letterOf[candidate], letters) >= 3);
  if (level === undefined) return null;
  const letter = letterOf[level];
  const others = letters.length - countOf(letter, letters);
  const tail = letters.slice(3);
  if (letters.startsWith(letter.repeat(3)) && isRelease(tail) && others > 0) {
    return { level, release: tail, handling: special };
  }
  return others <= 1 ? { level, release: null, handling: special } : null;
};

/**
 * The class letters of a level with its release code, without the handling group; null for LIMITED OFFICIAL USE, which
 * FL4 has no letter for. A release code of the class letter itself (CC on CONFIDENTIAL) cannot be told from no code.
 *
 * @example formatSecurityGroup("secret", "AA") // "SSSAA"
 */
export const formatSecurityGroup = (level: Level, release: string | null = null): string | null => {
  if (level === "limited-official-use") return null;
  return release === null ? letterOf[level].repeat(5) : letterOf[level].repeat(3) + release;
};

/** One nation twice, or two in the order of the alphabet. */
const isRelease = (tail: string): boolean => {
  const [first = "", second = ""] = tail;
  return tail.length === 2 && nations.includes(first) && nations.includes(second) && first <= second;
};

const countOf = (letter: string, letters: string): number => letters.split(letter).length - 1;
