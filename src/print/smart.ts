import type { FamilyPrinters } from "./part.js";

/** Messages of the SMART system: what is printed otherwise than in a telegram. */
export const smart: FamilyPrinters = {};
