import type { DiagnosticRule } from "./diagnostic-entry.js";

/** The rules behind the codes of other families. */
export const familyRules = {
  "distribution-sum-mismatch": {
    reason: "Behind the slash stands the sum of the copies of all offices",
    source: "seen in the copies of 1973-79",
  },
  "page-out-of-sequence": {
    reason: "The pages of a message, or of one of its sections, count from 1",
    source: "seen in the copies of 1973-79",
  },
  "page-level-mismatch": {
    reason: "The level of the text stands above and below each page",
    source: "seen in the copies of 1973-79",
  },
  "document-number-mismatch": {
    reason: "The number is the year, the station cut to six letters, and the number of the message",
    source: "National Archives, description of the records of 1973-79",
  },
  "record-date-mismatch": {
    reason: "A record has the day on which the message was drafted or sent",
    source: "National Archives, description of the records of 1973-79",
  },
  "record-level-mismatch": {
    reason: "A record says how the message was classified when it was sent",
    source: "National Archives, description of the records of 1973-79",
  },
  "message-repeated": {
    reason: "Messages were sent again to more addressees, and the record has both",
    source: "National Archives, description of the records of 1973-79",
  },
  "message-within": { reason: "The header of a message begins it", source: "ACP 127 para 142" },
  "written-date-mismatch": {
    reason: "The field gives the day of the group a second time, in words",
    source: "seen in SMART messages",
  },
  "number-year-mismatch": {
    reason: "A message has the number of the year in which it was sent",
    source: "seen in SMART messages",
  },
  "drafter-missing": {
    reason: "Somebody drafted what others cleared, approved and released",
    source: "seen in SMART messages",
  },
  "recipient-without-precedence": {
    reason: "Each addressee has a precedence of its own, ROUTINE too",
    source: "seen in SMART messages",
  },
  "class-letters-mismatch": { reason: "The routing line gives the class of the text", source: "JANAP 128" },
  "set-month-mismatch": {
    reason: "MSGID names the month in which the message is released",
    source: "seen in naval messages",
  },
  "set-reference-out-of-order": { reason: "References are lettered in their order", source: "seen in naval messages" },
  "set-reference-unexplained": {
    reason: "A REF set gives no title; the narrative does",
    source: "seen in naval messages",
  },
  "series-year-mismatch": { reason: "A series begins anew each year", source: "seen in naval messages" },
} as const satisfies Record<string, DiagnosticRule>;
