import type { Precedence } from "../ast/nodes.js";
import type { Meaning } from "./meaning.js";

/** An urgency with its letter. */
export interface PrecedenceMeaning extends Meaning {
  /** One letter in FL5, doubled in FL2. */
  readonly prosign: "Z" | "O" | "P" | "R";
}

const source = "ACP 127(G) para 150 and 151; 5 FAH-2 H-421";

const table = {
  flash: { prosign: "Z", meaning: "FLASH, the highest, goes before everything else, within minutes" },
  immediate: { prosign: "O", meaning: "IMMEDIATE goes before priority and routine traffic" },
  priority: { prosign: "P", meaning: "PRIORITY goes before routine traffic" },
  routine: { prosign: "R", meaning: "ROUTINE goes in its turn" },
} as const satisfies Record<Precedence, { readonly prosign: string; readonly meaning: string }>;

/**
 * What a precedence asks for, highest first FLASH, IMMEDIATE, PRIORITY, ROUTINE.
 *
 * @example precedenceMeaning("immediate").prosign // "O"
 */
export const precedenceMeaning = (precedence: Precedence): PrecedenceMeaning => ({
  ...table[precedence],
  source,
  uncertain: false,
});

/** NIACT IMMEDIATE stands in an address only; the letter stays O. */
export const nightAction: Meaning = {
  meaning: "NIACT IMMEDIATE, night action, wakes the duty officer at any hour",
  source: "5 FAH-2 H-421.2",
  uncertain: false,
};
