import type { FamilyPrinters } from "./part.js";

/** Naval and joint messages: what is printed otherwise than in a telegram. */
export const naval: FamilyPrinters = {};
