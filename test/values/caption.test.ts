import { expect, test } from "vitest";
import { formatCaption, parseCaption } from "../../src/values/caption.js";

test.each([
  ["SIPDIS", "SIPDIS", null],
  ["Sensitive", "SENSITIVE", null],
  ["S I PDIS", "SIPDIS", null],
  ["SIP DIS", "SIP DIS", null],
  ["SI PDIS SIPDIS", "SIPDIS SIPDIS", null],
  ["SIPDIS,/.", "SIPDIS", null],
  ["NODIS/CHEROKEE", "NODIS/CHEROKEE", null],
  ["CORRECTED COPY", "CORRECTED COPY", null],
  ["corrected copy", "CORRECTED COPY", null],
  ["C O R R E C T E D  C O P Y (ADDED TAGS)", "CORRECTED COPY", "(ADDED TAGS)"],
  ["CORRECTED   COPY  added TAGS", "CORRECTED COPY", "added TAGS"],
  ["A CORRECTED COPY", "A CORRECTED COPY", null],
  ["Sensitive but Unclassified.", "SENSITIVE BUT UNCLASSIFIED", null],
  ["SENSITIVE BUT UNCLASSIFIED; HANDLE ACCORDINGLY.", "SENSITIVE BUT UNCLASSIFIED", "HANDLE ACCORDINGLY"],
  [
    "This cable is sensitive but unclassified - please treat \n accordingly.",
    "SENSITIVE BUT UNCLASSIFIED",
    "PLEASE TREAT ACCORDINGLY",
  ],
  ["NOT FOR INTERNET DISTRIBUTION", "NOT FOR INTERNET DISTRIBUTION", null],
  ["CORRECTED    COPY", "CORRECTED    COPY", null],
])("%s", (text, name, note) => {
  expect(parseCaption(text)).toEqual({ name, note });
});

test.each([
  ["SIPDIS", null, "SIPDIS"],
  ["CORRECTED COPY", "(ADDED TAGS)", "CORRECTED COPY (ADDED TAGS)"],
])("formatCaption of %s and %j", (name, note, text) => {
  expect(formatCaption({ name, note })).toBe(text);
});
