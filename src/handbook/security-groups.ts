import type { Level } from "../ast/nodes.js";
import type { Meaning } from "./meaning.js";

const acp117 = "ACP 117 CAN-US SUPP-1(P) para 7.d";

const levels = {
  unclassified: ["unclassified, or encrypted off the line", "ACP 127(G) para 124.b(1)"],
  efto: ["unclassified, but to be encrypted for transmission only", "5 FAH-2 H-222"],
  restricted: ["restricted, a level of allies", "ACP 127(G) para 124.b(2)"],
  "limited-official-use": ["limited official use, for which FL4 has no letter", "ACP 127(G) para 124"],
  confidential: ["confidential", "ACP 127(G) para 124.b(3)"],
  secret: ["secret", "ACP 127(G) para 124.b(4)"],
  "top-secret": ["top secret", "ACP 127(G) para 124.b(5)"],
} as const satisfies Record<Level, readonly [meaning: string, source: string]>;

/**
 * What the class letters of FL4 say of a level.
 *
 * @example securityGroup("secret").meaning // "secret"
 */
export const securityGroup = (level: Level): Meaning => {
  const [meaning, source] = levels[level];
  return { meaning, source, uncertain: false };
};

const nations: Readonly<Record<string, string>> = {
  A: "Australia",
  B: "the United Kingdom",
  C: "Canada",
  O: "Japan",
  U: "the United States",
  X: "NATO and its other members",
  Z: "New Zealand",
};

/**
 * The nations of a transmission release code, the last two letters of a group such as SSSAA; null when a letter names
 * none.
 *
 * @example releaseCode("AB")?.meaning // "may be released to Australia and the United Kingdom"
 */
export const releaseCode = (code: string): Meaning | null => {
  const names = [...new Set(code.toUpperCase())].map((letter) => nations[letter]);
  return names.length === 0 || names.includes(undefined)
    ? null
    : { meaning: `may be released to ${names.join(" and ")}`, source: acp117, uncertain: false };
};

const handlings: Readonly<Record<string, readonly [meaning: string, source: string]>> = {
  FFFFF: ["for the eyes of the United States and the United Kingdom only", acp117],
  BBBBB: ["SPECAT, a special category of the military", "training texts of the U.S. Navy"],
  AAAAA: ["SPECAT SIOP-ESI, about plans for nuclear war", "training texts of the U.S. Navy"],
};

/**
 * What the group behind the slash of FL4 asks for; null for an unknown one.
 *
 * @example handlingGroup("FFFFF")?.source // "ACP 117 CAN-US SUPP-1(P) para 7.d"
 */
export const handlingGroup = (group: string): Meaning | null => {
  const row = handlings[group.toUpperCase()];
  return row === undefined ? null : { meaning: row[0], source: row[1], uncertain: false };
};
