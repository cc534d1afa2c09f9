import { archive } from "./archive.js";
import type { Family } from "./family.js";
import { naval } from "./naval.js";
import { smart } from "./smart.js";

/** The families of messages besides the telegram. */
export const families = { archive, smart, naval } as const satisfies Record<string, Family>;
