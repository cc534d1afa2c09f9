import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of the body: portions, paragraphs, pages. */
export const bodyCodes = {
  "marking-unknown-level": {
    severity: "warning",
    message: "portion marking {} has no known level",
    hint: "Use U, SBU, C, S or TS",
  },
  "marking-above-banner": {
    severity: "warning",
    message: "a portion is marked higher than the text: {}",
    hint: "Correct the marking or the classification line",
  },
  "marking-below-banner": {
    severity: "info",
    message: "no portion has the level of the text: {}",
    hint: "Look for a lost paragraph, or correct the classification line",
  },
  "paragraph-unmarked": {
    severity: "info",
    message: "paragraph {} has no marking, where others have",
    hint: "Write the level in parentheses behind the number",
  },
  "paragraph-number-skipped": {
    severity: "info",
    message: "the numbers of the paragraphs leave out {}",
    hint: "Compare with other copies: a paragraph may be lost or struck out",
  },
  "paragraph-number-repeated": {
    severity: "warning",
    message: "a second paragraph {}",
    hint: "Number the paragraphs one after the other",
  },
  "paragraph-number-backwards": {
    severity: "warning",
    message: "paragraph numbers run backwards: {}",
    hint: "Number the paragraphs one after the other",
  },
  "release-without-usa": {
    severity: "warning",
    message: "the release list {} does not begin with USA",
    hint: "Write USA first",
  },
  "release-out-of-order": {
    severity: "info",
    message: "the release list is out of order: {}",
    hint: "Write nations by the alphabet, then groups",
  },
  "release-with-noforn": {
    severity: "warning",
    message: "{} releases and withholds at once",
    hint: "Leave NOFORN or the release list out",
  },
  "noforn-unmarked": {
    severity: "warning",
    message: "the text is NOFORN, and no portion is",
    hint: "Mark the portions NF, or leave the caption out",
  },
  "noforn-uncaptioned": {
    severity: "info",
    message: "a portion is NOFORN, and the text is not: {}",
    hint: "Write NOFORN as a caption",
  },
  "page-station-mismatch": {
    severity: "info",
    message: "a page heading names another station: {}",
    hint: "Look for a part of another message in the text",
  },
  "page-number-mismatch": {
    severity: "warning",
    message: "a page heading names another message number: {}",
    hint: "Look for a part of another message in the text",
  },
  "page-section-mismatch": {
    severity: "warning",
    message: "a page heading names another count of sections: {}",
    hint: "Look for a part of another message in the text",
  },
  "text-behind-end": {
    severity: "warning",
    message: "the text goes on behind the end of the message",
    hint: "Look for a part of another message, or for an end that is out of its place",
  },
  "section-line-mismatch": {
    severity: "warning",
    message: "the line of a later section differs from the classification line: {}",
    hint: "Look for a part of another message in the text",
  },
} as const satisfies Record<string, DiagnosticText>;
