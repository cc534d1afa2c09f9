import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of SMART messages. */
export const smartCodes = {
  "written-date-mismatch": {
    severity: "warning",
    message: "the day in words and the date-time group differ: {}",
    hint: "Trust the date-time group",
  },
  "number-year-mismatch": {
    severity: "warning",
    message: "the year of the number and that of the date-time group differ: {}",
    hint: "Compare with other copies",
  },
  "drafter-missing": {
    severity: "info",
    message: "the drafting block names nobody who drafted the message",
    hint: "Look for a lost line",
  },
  "recipient-without-precedence": {
    severity: "warning",
    message: "{} has no precedence, and others have one",
    hint: "Look for a lost word, or for two names that run together",
  },
} as const satisfies Record<string, DiagnosticText>;
