import type { DiagnosticText } from "./diagnostic-entry.js";

/** Codes of the header, in the order of its lines. */
export const envelopeCodes = {
  "dtg-impossible-date": {
    severity: "error",
    message: "date-time group {} names no possible time",
    hint: "Correct the day, hour, minute or month",
  },
  "dtg-unknown-zone": {
    severity: "error",
    message: "date-time group {} names a zone that does not exist",
    hint: "Write Z, or another of the letters A to Y without J",
  },
  "dtg-missing-year": {
    severity: "warning",
    message: "date-time group {} has no year",
    hint: "Pass the option year",
  },
  "precedence-unknown": {
    severity: "warning",
    message: "no known precedence stands before the date-time group {}",
    hint: "Write R, P, O or Z before the group",
  },
  "precedence-out-of-order": {
    severity: "warning",
    message: "the lower precedence stands first: {}",
    hint: "Put the precedence of the action addressees first",
  },
  "precedence-mismatch": {
    severity: "warning",
    message: "the routing line and the date-time group give different precedences: {}",
    hint: "Trust the date-time group",
  },
  "addressee-precedence-above": {
    severity: "warning",
    message: "an addressee has a higher precedence than the message: {}",
    hint: "Compare the word with the date-time group",
  },
  "addressee-precedence-below": {
    severity: "info",
    message: "no addressee has the precedence of the message: {}",
    hint: "Look for an addressee that the copy has lost",
  },
  "filing-time-unreadable": {
    severity: "error",
    message: "the DE line {} has no possible time of file",
    hint: "Write the day of the year, 001 to 366, and the time",
  },
  "filing-day-impossible": {
    severity: "error",
    message: "the DE line names a day that its year does not have: {}",
    hint: "Correct the day of the year",
  },
  "filing-day-mismatch": {
    severity: "warning",
    message: "the DE line and the date-time group name days that are more than one apart: {}",
    hint: "Compare the day of the year with the date",
  },
  "filing-before-release": {
    severity: "info",
    message: "the message was filed before its time of origin: {}",
    hint: "Compare the two times",
  },
  "routing-indicator-malformed": {
    severity: "warning",
    message: "{} is no routing indicator",
    hint: "Compare with the table of routing indicators",
  },
  "operating-signal-unknown": {
    severity: "info",
    message: "no list has the operating signal {}",
    hint: "Compare with the list of signals",
  },
  "security-group-unknown": {
    severity: "warning",
    message: "no level can be read in the security warning {}",
    hint: "Write five letters of one class: U, E, R, C, S or T",
  },
  "security-signal-mismatch": {
    severity: "warning",
    message: "the signal of the security warning does not fit its letters: {}",
    hint: "Write ZNR UUUUU for a clear text, ZNY for any other",
  },
  "security-level-mismatch": {
    severity: "warning",
    message: "the security warning and the classification line differ: {}",
    hint: "Trust the classification line",
  },
  "serial-mismatch": {
    severity: "warning",
    message: "the DE line and the number of the text differ: {}",
    hint: "Compare with other copies; a message sent through another post keeps that post's serial",
  },
  "closing-serial-mismatch": {
    severity: "warning",
    message: "the number at the end differs from the DE line: {}",
    hint: "Look for the end of another message in the text",
  },
  "section-impossible": {
    severity: "error",
    message: "{} is no possible section",
    hint: "Count sections from 1 to their total",
  },
  "section-mismatch": {
    severity: "warning",
    message: "the DE line and the classification line name different sections: {}",
    hint: "Look for a part of another section in the text",
  },
  "station-mismatch": {
    severity: "warning",
    message: "the number of the text is not of the originator: {}",
    hint: "Compare with other copies; a travelling party may use the serials of its host",
  },
  "originator-missing": {
    severity: "error",
    message: "the header names addressees but no originator",
    hint: "Look for a lost FM line",
  },
  "addressee-repeated": {
    severity: "warning",
    message: "{} stands twice",
    hint: "Remove one of the two",
  },
  "exempt-without-collective": {
    severity: "warning",
    message: "{} is exempted, but no addressee stands for many",
    hint: "Look for a lost collective address",
  },
} as const satisfies Record<string, DiagnosticText>;
