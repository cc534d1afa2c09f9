/** The table of diagnostics: the type, the documentation and the list of tests in one. */
import { archiveCodes } from "./archive-codes.js";
import { bodyCodes } from "./body-codes.js";
import type { DiagnosticEntry, Severity } from "./diagnostic-entry.js";
import { envelopeCodes } from "./envelope-codes.js";
import { limitCodes } from "./limit-codes.js";
import { lineCodes } from "./line-codes.js";
import { navalCodes } from "./naval-codes.js";
import { smartCodes } from "./smart-codes.js";
import { textCodes } from "./text-codes.js";

export type { DiagnosticEntry, Severity } from "./diagnostic-entry.js";

/**
 * Every code, with severity, message, hint, and the rule behind it. A code reads subject-problem and is never used again
 * for another thing.
 *
 * @example diagnosticCodes["unknown-line"].severity // "warning"
 */
export const diagnosticCodes = {
  ...lineCodes,
  ...envelopeCodes,
  ...textCodes,
  ...bodyCodes,
  ...limitCodes,
  ...archiveCodes,
  ...smartCodes,
  ...navalCodes,
} as const satisfies Record<string, DiagnosticEntry>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** What a code can be set to: not reported, or reported with a severity. */
export type CheckLevel = Severity | "off";

/** Codes with the level that each is to have; the others keep theirs. */
export type CheckLevels = { readonly [Code in DiagnosticCode]?: CheckLevel | undefined };

/** Every level, the mildest first. */
export const checkLevels = ["off", "info", "warning", "error"] as const satisfies readonly CheckLevel[];
