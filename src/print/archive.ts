import type { FamilyPrinters } from "./part.js";

/** Copies of 1973 to about 2001 in pages: what is printed otherwise than in a telegram. */
export const archive: FamilyPrinters = {};
