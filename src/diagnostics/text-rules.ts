import type { DiagnosticRule } from "./diagnostic-entry.js";

/** The rules behind the codes of the text and the body. */
export const textRules = {
  "classification-unreadable-level": {
    reason: "The text begins with its level, letters spaced from CONFIDENTIAL on",
    source: "ACP 127 para 209",
  },
  "classification-missing": {
    reason: "The text begins with its level and number",
    source: "ACP 127 para 209; handbook of TAGS, 1974, section 3",
  },
  "number-missing": {
    reason: "Station and number stand behind the level and name the message",
    source: "handbook of TAGS, 1974, section 3",
  },
  "order-missing": {
    reason: "Mandatory on State telegrams since 1 March 1973, with N/A where nothing is classified",
    source: "handbook of TAGS, 1974, section 1",
  },
  "tags-missing": {
    reason: "Mandatory on State telegrams since 1 March 1973",
    source: "handbook of TAGS, 1974, section 1",
  },
  "subject-missing": {
    reason: "Mandatory on State telegrams since 1 March 1973",
    source: "handbook of TAGS, 1974, section 1",
  },
  "caption-conflict": {
    reason: "A message is distributed in one way; STADIS alone may join NODIS or EXDIS",
    source: "5 FAH-2 H-252.1-1, H-442",
  },
  "order-unknown": { reason: "State cables name one of five orders", source: "E.O. 11652, 12065, 12356, 12958, 13526" },
  "order-not-in-force": {
    reason: "Each order takes the place of the one before it",
    source: "E.O. 11652, 12065, 12356, 12958, 13526",
  },
  "declassify-impossible-date": {
    reason: "The calendar must have the day",
    source: "handbook of TAGS, 1974, section 1",
  },
  "declassify-before-cable": {
    reason: "A declassification date lies ahead of the cable",
    source: "E.O. 12958 section 1.6",
  },
  "declassify-beyond-limit": {
    reason: "An order sets the longest time from the date of the text",
    source: "E.O. 12065 section 1-4; E.O. 12958 and 13526 section 1.5",
  },
  "declassify-unknown-code": {
    reason: "Each order has its own schedules and exemptions",
    source: "E.O. 11652 section 5; E.O. 12065; E.O. 12958 section 1.6; E.O. 13526 section 3.3",
  },
  "declassify-missing": {
    reason: "A classified text says when it is declassified",
    source: "E.O. 12958 section 1.7; 5 FAH-1 H-246",
  },
  "declassify-unneeded": { reason: "N/A is for what is not classified", source: "handbook of TAGS, 1974, section 1" },
  "downgrade-not-lower": { reason: "A downgrade leads to a lower level", source: "E.O. 11652 section 5" },
  "tag-unknown": {
    reason: "Subject, program and geographic TAGS are closed lists",
    source: "5 FAH-3 H-011; handbook of TAGS, 1974",
  },
  "tag-other-meaning": {
    reason: "Codes were given to other places when the lists changed",
    source: "handbook of TAGS, 1974; 5 FAH-3 H-414",
  },
  "tag-out-of-date": {
    reason: "The lists of places changed between 1974 and 2024",
    source: "handbook of TAGS, 1974; 5 FAH-3 H-414",
  },
  "tag-repeated": { reason: "A list names each subject and place once", source: "handbook of TAGS, 1974, section 3" },
  "reference-to-itself": { reason: "A reference is an earlier message", source: "handbook of TAGS, 1974, section 3" },
  "reference-to-later": {
    reason: "A reference is an earlier message; without a year it is of the year of the cable",
    source: "handbook of TAGS, 1974, section 3",
  },
  "reference-label-repeated": {
    reason: "The text names a reference by its letter",
    source: "handbook of TAGS, 1974, section 3",
  },
  "reference-label-skipped": {
    reason: "References are lettered one after the other",
    source: "handbook of TAGS, 1974, section 3",
  },
  "reference-unlisted": {
    reason: "The text names a reference by its letter; where the list has none they are counted",
    source: "handbook of TAGS, 1974, section 3",
  },
  "authority-missing": {
    reason: "A classified telegram names its classifier",
    source: "5 FAH-1 H-246; E.O. 12958 section 1.7",
  },
  "authority-unneeded": { reason: "Only classified telegrams have a classifier", source: "5 FAH-1 H-246" },
  "reasons-missing": {
    reason: "The classifier names the reasons by section and letter",
    source: "5 FAH-1 H-246; E.O. 12958 section 1.7",
  },
  "reason-unknown": {
    reason: "The reasons are a closed list",
    source: "E.O. 12958 section 1.5; E.O. 13292 and 13526 section 1.4",
  },
  "reason-out-of-date": { reason: "E.O. 13292 moved the reasons from section 1.5 to 1.4", source: "E.O. 13292" },
  "marking-unknown-level": { reason: "A marking begins with a level", source: "5 FAH-1 H-246.2" },
  "marking-above-banner": {
    reason: "The text has the level of its highest portion",
    source: "5 FAH-1 H-246.2; E.O. 12958 section 1.7",
  },
  "marking-below-banner": {
    reason: "The text has the level of its highest portion",
    source: "5 FAH-1 H-246.2; E.O. 12958 section 1.7",
  },
  "paragraph-unmarked": { reason: "Every paragraph of a classified text is marked", source: "5 FAH-1 H-246.2" },
  "paragraph-number-skipped": { reason: "Paragraphs are numbered consecutively", source: "5 FAH-1 H-246.2" },
  "paragraph-number-repeated": { reason: "Paragraphs are numbered consecutively", source: "5 FAH-1 H-246.2" },
  "paragraph-number-backwards": { reason: "Paragraphs are numbered consecutively", source: "5 FAH-1 H-246.2" },
  "release-without-usa": { reason: "A list behind REL TO begins with USA", source: "CAPCO register, REL TO" },
  "release-out-of-order": {
    reason: "Behind USA stand codes of three letters, then of four, each by the alphabet",
    source: "CAPCO register, REL TO",
  },
  "release-with-noforn": {
    reason: "NOFORN bars every foreign national, also those of the list",
    source: "CAPCO register, NOFORN",
  },
  "noforn-unmarked": {
    reason: "A control of the text comes from a portion",
    source: "CAPCO register, NOFORN; 5 FAH-2 H-440",
  },
  "noforn-uncaptioned": {
    reason: "The text has the controls of its portions",
    source: "CAPCO register, NOFORN; 5 FAH-2 H-440",
  },
  "page-station-mismatch": {
    reason: "Each page repeats station and number",
    source: "ACP 127 para 208; counts over public cables",
  },
  "page-number-mismatch": {
    reason: "Each page repeats station and number",
    source: "ACP 127 para 208; counts over public cables",
  },
  "page-section-mismatch": {
    reason: "The total of a page heading is that of the classification line",
    source: "counts over public cables",
  },
  "text-behind-end": { reason: "NNNN ends the message", source: "ACP 127 para 142, FL16" },
  "section-line-mismatch": { reason: "Each section repeats level, total and number", source: "ACP 127 para 208" },
} as const satisfies Record<string, DiagnosticRule>;
