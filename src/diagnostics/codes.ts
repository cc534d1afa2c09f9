/** What diagnostics say; on what they rest stands apart, because `parse` has no need of it. */
import { archiveCodes } from "./archive-codes.js";
import { bodyCodes } from "./body-codes.js";
import type { DiagnosticText, Severity } from "./diagnostic-entry.js";
import { envelopeCodes } from "./envelope-codes.js";
import { limitCodes } from "./limit-codes.js";
import { lineCodes } from "./line-codes.js";
import { navalCodes } from "./naval-codes.js";
import { smartCodes } from "./smart-codes.js";
import { textCodes } from "./text-codes.js";

export type { DiagnosticEntry, Severity } from "./diagnostic-entry.js";

/**
 * Every code, with severity, message and hint. A code reads subject-problem and is never used again for another thing.
 *
 * @example diagnosticTexts["unknown-line"].severity // "warning"
 */
export const diagnosticTexts = {
  ...lineCodes,
  ...envelopeCodes,
  ...textCodes,
  ...bodyCodes,
  ...limitCodes,
  ...archiveCodes,
  ...smartCodes,
  ...navalCodes,
} as const satisfies Record<string, DiagnosticText>;

export type DiagnosticCode = keyof typeof diagnosticTexts;

/** What a code can be set to: not reported, or reported with a severity. */
export type CheckLevel = Severity | "off";

/** Codes with the level that each is to have; the others keep theirs. */
export type CheckLevels = { readonly [Code in DiagnosticCode]?: CheckLevel | undefined };

/** Every level, the mildest first. */
export const checkLevels = ["off", "info", "warning", "error"] as const satisfies readonly CheckLevel[];
