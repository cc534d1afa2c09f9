import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of lines as a whole, and of what was mended in them. */
export const lineCodes = {
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
  "conversion-loss": {
    severity: "warning",
    message: "{} has no place in a telegram",
    hint: "Keep the message in its own form as well",
  },
} as const satisfies Record<string, DiagnosticText>;
