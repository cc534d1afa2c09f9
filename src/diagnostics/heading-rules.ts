import type { DiagnosticRule } from "./diagnostic-entry.js";

const bounds = { reason: "Time has bounds", source: "limits of cablegram" } as const;

/** The rules behind the codes of the heading, of single lines, and of the limits. */
export const headingRules = {
  "unknown-line": { reason: "Each line of a message is of a known kind", source: "ACP 127 para 142" },
  "repeated-line": { reason: "The line may stand once", source: "ACP 127 para 142" },
  "label-mended": {
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "tag-mended": {
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "station-mended": {
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "caption-mended": {
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "level-mended": {
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "section-mended": {
    reason: "The damage leaves one reading; the node keeps the text as written",
    source: "counts over public cables",
  },
  "conversion-loss": { reason: "A telegram has no line for it; only `toTelegram` says this", source: "5 FAH-2 H-442" },
  "dtg-impossible-date": {
    reason: "The group is day, hour and minute; the calendar must have the day, and 2400 is no time",
    source: "ACP 127 para 113",
  },
  "dtg-unknown-zone": {
    reason: "Each letter but J stands for one zone; J is the local time of the reader",
    source: "ACP 127 para 113",
  },
  "dtg-missing-year": {
    reason: "Without the year neither dates nor references can be compared",
    source: "ACP 127 para 113",
  },
  "precedence-unknown": { reason: "The precedence of the message begins FL5", source: "ACP 127 para 150" },
  "precedence-out-of-order": {
    reason: "Of two precedences the first is for action and the higher one",
    source: "ACP 127 para 152",
  },
  "precedence-mismatch": { reason: "FL2 repeats the higher precedence of FL5", source: "ACP 127 para 151-152" },
  "addressee-precedence-above": {
    reason: "The first precedence of FL5 is the highest of the message",
    source: "ACP 127 para 152",
  },
  "addressee-precedence-below": {
    reason: "An addressee without a word is ROUTINE, so one must have the word of the first precedence of FL5",
    source: "ACP 127 para 152",
  },
  "filing-time-unreadable": {
    reason: "The time of file is a day of the year with hour and minute, or day and time with a zone",
    source: "ACP 127 para 115, 129",
  },
  "filing-day-impossible": { reason: "A common year has 365 days", source: "ACP 127 para 115" },
  "filing-day-mismatch": {
    reason: "A message is filed when it is released, at most a night later, also over New Year",
    source: "ACP 127 para 115, 129",
  },
  "filing-before-release": {
    reason: "The originator sets the date-time group, and hands the message in after it",
    source: "ACP 127 para 113, 115",
  },
  "routing-indicator-malformed": {
    reason: "An indicator has four to seven letters: R, a nation (never J, R, T or V), then area and relay",
    source: "ACP 117 CAN-US SUPP-1 para 3",
  },
  "operating-signal-unknown": {
    reason: "Operating signals have a fixed meaning each",
    source: "ACP 131; ACP 127 para 133",
  },
  "security-group-unknown": {
    reason: "The letters behind ZNR or ZNY name the class, the last two perhaps a nation",
    source: "ACP 127 para 124; ACP 117 CAN-US SUPP-1 para 7.d",
  },
  "security-signal-mismatch": {
    reason: "ZNR is for what may be sent in the clear, ZNY for what may not",
    source: "ACP 127 para 124",
  },
  "security-level-mismatch": { reason: "The letters of FL4 name the level of the text", source: "ACP 127 para 124" },
  "serial-mismatch": {
    reason: "The station serial number is the last four digits of the message number",
    source: "ACP 127 para 129; counts over public cables",
  },
  "closing-serial-mismatch": {
    reason: "The number behind the text repeats the serial of FL3",
    source: "U.S. supplement to ACP 127, FL15",
  },
  "section-impossible": { reason: "A section is one of the total", source: "ACP 127 para 208" },
  "section-mismatch": {
    reason: "The figure behind the serial is the section of the transmission",
    source: "ACP 127 para 208",
  },
  "station-mismatch": { reason: "A post numbers its own telegrams", source: "counts over public cables" },
  "originator-missing": {
    reason: "FL6 names the originator, unless a collective address fixes it",
    source: "ACP 127 para 142, 205",
  },
  "addressee-repeated": {
    reason: "A station is addressed once, for action or for information",
    source: "ACP 127 para 142",
  },
  "exempt-without-collective": {
    reason: "XMT takes stations out of a collective address",
    source: "ACP 127 Annex B, line 9",
  },
  "text-too-long": bounds,
  "lines-too-many": bounds,
  "nodes-too-many": bounds,
  "nesting-too-deep": bounds,
  "diagnostics-too-many": bounds,
} as const satisfies Record<string, DiagnosticRule>;
