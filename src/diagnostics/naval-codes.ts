import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of naval and joint messages. */
export const navalCodes = {
  "class-letters-mismatch": {
    severity: "warning",
    message: "the class letters of the routing line and the class line differ: {}",
    hint: "Correct the class letters, or the class line",
  },
  "set-month-mismatch": {
    severity: "warning",
    message: "the month of the set MSGID is not that of the date-time group: {}",
    hint: "Correct the month of MSGID",
  },
  "set-reference-out-of-order": {
    severity: "warning",
    message: "the letters of the references do not follow one another: {}",
    hint: "Give the REF sets the letters A, B, C and so on",
  },
  "set-reference-unexplained": {
    severity: "info",
    message: "neither AMPN nor NARR says what reference {} is",
    hint: "Say in NARR what the reference is",
  },
  "series-year-mismatch": {
    severity: "warning",
    message: "the number of the message is of another year than the date-time group: {}",
    hint: "Correct the year of the number",
  },
} as const satisfies Record<string, DiagnosticText>;
