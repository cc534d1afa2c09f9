import type { DiagnosticEntry } from "./diagnostic-entry.js";

/** Codes of copies of 1973 to about 2001. */
export const archiveCodes = {
  "distribution-sum-mismatch": {
    severity: "info",
    message: "the copies of the distribution do not add up: {}",
    hint: "Look for an office that the copy has lost, or for a figure that is misread",
    reason: "Behind the slash stands the sum of the copies of all offices",
    source: "seen in the copies of 1973-79",
  },
  "page-out-of-sequence": {
    severity: "warning",
    message: "the pages are out of sequence: {}",
    hint: "Put the pages in order, or look for a lost one",
    reason: "The pages of a message, or of one of its sections, count from 1",
    source: "seen in the copies of 1973-79",
  },
  "document-number-mismatch": {
    severity: "warning",
    message: "the document number of the record is not that of the text: {}",
    hint: "Compare with other copies: the record may belong to another message",
    reason: "The number is the year, the station cut to six letters, and the number of the message",
    source: "National Archives, description of the records of 1973-79",
  },
  "record-date-mismatch": {
    severity: "info",
    message: "the date of the record is not that of the message: {}",
    hint: "Trust the date-time group",
    reason: "A record has the day on which the message was drafted or sent",
    source: "National Archives, description of the records of 1973-79",
  },
  "record-level-mismatch": {
    severity: "info",
    message: "the original classification of the record is not that of the text: {}",
    hint: "Trust the classification line",
    reason: "A record says how the message was classified when it was sent",
    source: "National Archives, description of the records of 1973-79",
  },
  "message-repeated": {
    severity: "info",
    message: "the message stands in the text again: {}",
    hint: "Compare the two: the second may correct the first",
    reason: "Messages were sent again to more addressees, and the record has both",
    source: "National Archives, description of the records of 1973-79",
  },
  "message-within": {
    severity: "info",
    message: "another message stands in the text: {}",
    hint: "Split the text to read each by itself",
    reason: "The header of a message begins it",
    source: "ACP 127 para 142",
  },
} as const satisfies Record<string, DiagnosticEntry>;
