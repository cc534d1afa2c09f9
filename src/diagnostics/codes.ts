/** The table of diagnostics: the type, the documentation and the list of tests in one. */

export type Severity = "error" | "warning" | "info";

export interface DiagnosticEntry {
  readonly severity: Severity;
  /** What was found; `{}` stands for the words that the check fills in. */
  readonly message: string;
  /** What to do, starting with a verb. */
  readonly hint: string | null;
}

/**
 * Every code, with severity, message and hint. A code reads subject-problem and is never used again for another thing.
 *
 * @example diagnosticCodes["unknown-line"].severity // "warning"
 */
export const diagnosticCodes = {
  "unknown-line": {
    severity: "warning",
    message: "no rule knows this line",
    hint: "Check the line for damage, or move it below the envelope",
  },
  "repeated-line": {
    severity: "warning",
    message: "a second {} line; the first one counts",
    hint: "Remove one of the two lines",
  },
  "dtg-impossible-date": {
    severity: "error",
    message: "date-time group {} names no possible time",
    hint: "Correct the day, hour, minute, zone or month",
  },
  "dtg-missing-year": {
    severity: "warning",
    message: "date-time group {} has no year",
    hint: "Pass the option year",
  },
  "declassify-impossible-date": {
    severity: "error",
    message: "declassification date in {} names no possible day",
    hint: "Write the date as MM/DD/YYYY",
  },
  "classification-unreadable-level": {
    severity: "error",
    message: "no classification level can be read in {}",
    hint: "Start the line with UNCLAS, C O N F I D E N T I A L or S E C R E T",
  },
  "marking-unknown-level": {
    severity: "warning",
    message: "portion marking {} has no known level",
    hint: "Use U, SBU, C, S or TS",
  },
  "paragraph-number-skipped": {
    severity: "info",
    message: "the numbers of the paragraphs leave out {}",
    hint: "Compare with other copies: a paragraph may be lost or struck out",
  },
  "serial-mismatch": {
    severity: "warning",
    message: "the DE line and the number of the text differ: {}",
    hint: "Compare with other copies; a message sent through another post keeps that post's serial",
  },
  "filing-day-mismatch": {
    severity: "warning",
    message: "the DE line and the date-time group name days that are more than one apart: {}",
    hint: "Compare the day of the year with the date",
  },
  "security-level-mismatch": {
    severity: "warning",
    message: "the security warning and the classification line differ: {}",
    hint: "Trust the classification line",
  },
  "precedence-mismatch": {
    severity: "warning",
    message: "the routing line and the date-time group give different precedences: {}",
    hint: "Trust the date-time group",
  },
  "closing-serial-mismatch": {
    severity: "warning",
    message: "the number at the end differs from the DE line: {}",
    hint: "Look for the end of another message in the text",
  },
  "label-mended": {
    severity: "info",
    message: "read the label {}",
    hint: null,
  },
  "tag-mended": {
    severity: "info",
    message: "read the tag {}",
    hint: null,
  },
  "station-mended": {
    severity: "info",
    message: "read the station of {}",
    hint: null,
  },
  "caption-mended": {
    severity: "info",
    message: "read the caption {}",
    hint: null,
  },
  "level-mended": {
    severity: "info",
    message: "read the level of {}",
    hint: null,
  },
  "section-mended": {
    severity: "info",
    message: "read the section of {}",
    hint: null,
  },
} as const satisfies Record<string, DiagnosticEntry>;

export type DiagnosticCode = keyof typeof diagnosticCodes;
