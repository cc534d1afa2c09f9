import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of copies of 1973 to about 2001. */
export const archiveCodes = {
  "distribution-sum-mismatch": {
    severity: "info",
    message: "the copies of the distribution do not add up: {}",
    hint: "Look for an office that the copy has lost, or for a figure that is misread",
  },
  "page-out-of-sequence": {
    severity: "warning",
    message: "the pages are out of sequence: {}",
    hint: "Put the pages in order, or look for a lost one",
  },
  "page-level-mismatch": {
    severity: "warning",
    message: "the banner of a page has another level than the text: {}",
    hint: "Look for a page of another message in the text",
  },
  "document-number-mismatch": {
    severity: "warning",
    message: "the document number of the record is not that of the text: {}",
    hint: "Compare with other copies: the record may belong to another message",
  },
  "record-date-mismatch": {
    severity: "info",
    message: "the date of the record is not that of the message: {}",
    hint: "Trust the date-time group",
  },
  "record-level-mismatch": {
    severity: "info",
    message: "the original classification of the record is not that of the text: {}",
    hint: "Trust the classification line",
  },
  "message-repeated": {
    severity: "info",
    message: "the message stands in the text again: {}",
    hint: "Compare the two: the second may correct the first",
  },
  "message-within": {
    severity: "info",
    message: "another message stands in the text: {}",
    hint: "Split the text to read each by itself",
  },
} as const satisfies Record<string, DiagnosticText>;
