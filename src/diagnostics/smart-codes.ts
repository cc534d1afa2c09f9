import type { DiagnosticEntry } from "./diagnostic-entry.js";

/** Codes of SMART messages. */
export const smartCodes = {
  "written-date-mismatch": {
    severity: "warning",
    message: "the day in words and the date-time group differ: {}",
    hint: "Trust the date-time group",
    reason: "The field gives the day of the group a second time, in words",
    source: "seen in SMART messages",
  },
  "number-year-mismatch": {
    severity: "warning",
    message: "the year of the number and that of the date-time group differ: {}",
    hint: "Compare with other copies",
    reason: "A message has the number of the year in which it was sent",
    source: "seen in SMART messages",
  },
  "drafter-missing": {
    severity: "info",
    message: "the drafting block names nobody who drafted the message",
    hint: "Look for a lost line",
    reason: "Somebody drafted what others cleared, approved and released",
    source: "seen in SMART messages",
  },
  "recipient-without-precedence": {
    severity: "warning",
    message: "{} has no precedence, and others have one",
    hint: "Look for a lost word, or for two names that run together",
    reason: "Each addressee has a precedence of its own, ROUTINE too",
    source: "seen in SMART messages",
  },
} as const satisfies Record<string, DiagnosticEntry>;
