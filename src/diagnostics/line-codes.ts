import type { DiagnosticEntry } from "./diagnostic-entry.js";

/** Codes of lines as a whole, and of what was mended in them. */
export const lineCodes = {
  "unknown-line": {
    severity: "warning",
    message: "no rule knows this line",
    hint: "Check the line for damage, or move it below the envelope",
    reason: "Each line of a message is of a known kind",
    source: "ACP 127 para 142",
  },
  "repeated-line": {
    severity: "warning",
    message: "a second {} line; the first one counts",
    hint: "Remove one of the two lines",
    reason: "The line may stand once",
    source: "ACP 127 para 142",
  },
  "label-mended": {
    severity: "info",
    message: "read the label {}",
    hint: null,
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "tag-mended": {
    severity: "info",
    message: "read the tag {}",
    hint: null,
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "station-mended": {
    severity: "info",
    message: "read the station of {}",
    hint: null,
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "caption-mended": {
    severity: "info",
    message: "read the caption {}",
    hint: null,
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "level-mended": {
    severity: "info",
    message: "read the level of {}",
    hint: null,
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "section-mended": {
    severity: "info",
    message: "read the section of {}",
    hint: null,
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "conversion-loss": {
    severity: "warning",
    message: "{} has no place in a telegram",
    hint: "Keep the message in its own form as well",
    reason: "A telegram has no line for it; only `toTelegram` says this",
    source: "5 FAH-2 H-442",
  },
} as const satisfies Record<string, DiagnosticEntry>;
