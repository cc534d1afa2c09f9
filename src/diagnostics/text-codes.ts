import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of the lines before the body, in their order. */
export const textCodes = {
  "classification-unreadable-level": {
    severity: "error",
    message: "no classification level can be read in {}",
    hint: "Start the line with UNCLAS, C O N F I D E N T I A L or S E C R E T",
  },
  "classification-missing": {
    severity: "error",
    message: "the text has no classification line",
    hint: "Look for a lost line behind the header",
  },
  "number-missing": {
    severity: "info",
    message: "the classification line {} has no message number",
    hint: "Compare with the DE line or other copies",
  },
  "order-missing": {
    severity: "info",
    message: "the text has no E.O. line",
    hint: "Look for a lost line, or write E.O. with N/A on an unclassified text",
  },
  "tags-missing": {
    severity: "warning",
    message: "the text has no TAGS",
    hint: "Look for a lost line, or write TAGS: and at least one subject",
  },
  "subject-missing": {
    severity: "warning",
    message: "the text has no subject",
    hint: "Look for a lost line, or write SUBJECT: and a title",
  },
  "caption-conflict": {
    severity: "warning",
    message: "two captions exclude one another: {}",
    hint: "Compare with other copies; trust the stricter one",
  },
  "order-unknown": {
    severity: "warning",
    message: "no executive order on classification has the number {}",
    hint: "Compare with the order in force at the date",
  },
  "order-not-in-force": {
    severity: "warning",
    message: "the executive order was not in force: {}",
    hint: "Compare the number with the date; reviewers put later orders on old texts",
  },
  "declassify-impossible-date": {
    severity: "error",
    message: "declassification date in {} names no possible day",
    hint: "Write the date as MM/DD/YYYY",
  },
  "declassify-before-cable": {
    severity: "warning",
    message: "the text was to be declassified before it was sent: {}",
    hint: "Look for a wrong year",
  },
  "declassify-beyond-limit": {
    severity: "warning",
    message: "the declassification date lies beyond the limit of the order: {}",
    hint: "Look for a wrong year",
  },
  "declassify-unknown-code": {
    severity: "warning",
    message: "the order does not know the code: {}",
    hint: "Compare with the exemptions of the order",
  },
  "declassify-missing": {
    severity: "warning",
    message: "the text is classified, and its E.O. line says not until when: {}",
    hint: "Write DECL with a date, an event or an exemption",
  },
  "declassify-unneeded": {
    severity: "warning",
    message: "the text is not classified, and yet is to be declassified: {}",
    hint: "Write N/A, or correct the level",
  },
  "downgrade-not-lower": {
    severity: "warning",
    message: "the text is to be downgraded to a level that is not lower: {}",
    hint: "Correct the level behind DNG",
  },
  "tag-unknown": {
    severity: "info",
    message: "no list of TAGS has the code {}",
    hint: "Compare with the list of TAGS",
  },
  "tag-other-meaning": {
    severity: "info",
    message: "the TAG meant another place than it does today: {}",
    hint: "Read geographic TAGS by the date of the cable",
  },
  "tag-out-of-date": {
    severity: "info",
    message: "the TAG was not in use at the date of the cable: {}",
    hint: "Compare with the list of that time",
  },
  "tag-repeated": {
    severity: "info",
    message: "the TAG {} stands twice",
    hint: "Remove one of the two",
  },
  "reference-to-itself": {
    severity: "warning",
    message: "the cable refers to itself: {}",
    hint: "Correct the station, number or year",
  },
  "reference-to-later": {
    severity: "warning",
    message: "the reference is later than the cable: {}",
    hint: "Write the year before the station, or correct the number",
  },
  "reference-label-repeated": {
    severity: "info",
    message: "two references have the letter {}",
    hint: "Letter the references A, B, C",
  },
  "reference-label-skipped": {
    severity: "info",
    message: "the letters of the references leave out {}",
    hint: "Compare with other copies: a reference may be lost",
  },
  "reference-unlisted": {
    severity: "info",
    message: "the text speaks of {}, which is not among the references",
    hint: "Compare with other copies: a reference may be lost, or a letter wrong",
  },
  "authority-missing": {
    severity: "warning",
    message: "the text is {}, and nobody has classified it",
    hint: "Look for a lost line, or write Classified By with name, title and reasons",
  },
  "authority-unneeded": {
    severity: "warning",
    message: "the text is {}, and yet somebody has classified it",
    hint: "Leave the line out, or correct the level",
  },
  "reasons-missing": {
    severity: "warning",
    message: "the classification authority gives no reasons: {}",
    hint: "Write the section of the order and its letters, 1.4 (b)",
  },
  "reason-unknown": {
    severity: "warning",
    message: "the order has no such reason: {}",
    hint: "Use 1.4 with (a) to (h), before September 2003 1.5 with (a) to (g)",
  },
  "reason-out-of-date": {
    severity: "info",
    message: "the section of the reasons is not of the time of the cable: {}",
    hint: "Write 1.4 from September 2003 on, 1.5 before",
  },
} as const satisfies Record<string, DiagnosticText>;
