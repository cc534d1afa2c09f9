import type { Precedence } from "../ast/nodes.js";
import { damageOf } from "./damaged-word.js";

/** What a precedence word says; `niact` (night action) stands with `immediate` only. */
export interface PrecedenceReading {
  readonly precedence: Precedence;
  readonly niact: boolean;
}

/** Forms of a precedence: word of an address, prosign of FL5, doubled prosign of FL2. */
export type PrecedenceStyle = "word" | "prosign" | "routing";

/** Prosigns, the least urgent first. */
const prosigns = { routine: "R", priority: "P", immediate: "O", flash: "Z" } as const satisfies Record<
  Precedence,
  string
>;

const order = ["routine", "priority", "immediate", "flash"] as const satisfies readonly Precedence[];

/**
 * The precedence of a word, prosign or doubled prosign, in any case; null for anything else. One letter of a word may be
 * lost, doubled or replaced by Q or G, but FLASH is too short for that.
 *
 * Source: ACP 127 para 150-151, FORMAT.md section 1.8. NIACT alone counts as NIACT IMMEDIATE.
 *
 * @example parsePrecedence("NIACT IMMEDIATE") // { precedence: "immediate", niact: true }
 * @example parsePrecedence("OO") // { precedence: "immediate", niact: false }
 */
export const parsePrecedence = (word: string): PrecedenceReading | null => {
  if (word.length > 40) return null;
  const text = word.toUpperCase().replace(/[\s-]/g, "");
  if (text.startsWith("NIACT")) {
    const rest = text.slice("NIACT".length);
    return rest === "" || readWord(rest) === "immediate" ? { precedence: "immediate", niact: true } : null;
  }
  const precedence = readProsign(text) ?? readWord(text);
  return precedence === null ? null : { precedence, niact: false };
};

/**
 * The precedence in one of its forms. `niact` counts for the word IMMEDIATE only, as no other form knows it.
 *
 * @example formatPrecedence("immediate", "routing") // "OO"
 * @example formatPrecedence("immediate", "word", true) // "NIACT IMMEDIATE"
 */
export const formatPrecedence = (precedence: Precedence, style: PrecedenceStyle, niact = false): string => {
  const prosign = prosigns[precedence];
  if (style === "prosign") return prosign;
  if (style === "routing") return prosign + prosign;
  return niact && precedence === "immediate" ? "NIACT IMMEDIATE" : precedence.toUpperCase();
};

/**
 * Negative when `a` is less urgent than `b`, positive when it is more urgent, 0 when they are the same. Sorts routine first.
 *
 * @example comparePrecedence("flash", "routine") // 3
 */
export const comparePrecedence = (a: Precedence, b: Precedence): number => order.indexOf(a) - order.indexOf(b);

const readProsign = (text: string): Precedence | null =>
  text.length > 2
    ? null
    : (order.find((precedence) => text === prosigns[precedence] || text === prosigns[precedence].repeat(2)) ?? null);

/** The words, and how many of their letters may be damaged. */
const words = order.map((precedence) => ({
  precedence,
  word: precedence.toUpperCase(),
  tolerance: precedence === "flash" ? 0 : 1,
}));

const readWord = (text: string): Precedence | null =>
  (
    words.find(({ word }) => word === text) ??
    words.find(({ word, tolerance }) => {
      // Each letter too few or too many is a damage, so most words need no closer look.
      if (Math.abs(text.length - word.length) > tolerance) return false;
      const damage = damageOf(text, word);
      return damage !== null && damage <= tolerance;
    })
  )?.precedence ?? null;
