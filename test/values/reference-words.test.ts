import { expect, test } from "vitest";
import { captionsOf, isFiller, isNoStation, isPrefix, referenceKind } from "../../src/values/reference-words.js";

test.each([
  ["NOTAL", ["NOTAL"]],
  ["exdis/notal", ["EXDIS", "NOTAL"]],
  ["EXDIS, NODIS; LIMDIS & STADIS AND ROGER", ["EXDIS", "NODIS", "LIMDIS", "STADIS", "ROGER"]],
  [" NOTAL\n", ["NOTAL"]],
  ["NOTAL EXAMPLE", null],
  ["SANDY", null],
  ["AND", null],
  ["", null],
])("captionsOf(%j)", (words, captions) => {
  expect(captionsOf(words)).toEqual(captions);
});

test.each<[string, (word: string) => boolean, readonly string[], readonly string[]]>([
  [
    "before a station",
    isPrefix,
    [
      "UNCLAS",
      "unclass",
      "UNCLASSIFIED",
      "CONFIDENTIAL",
      "SECRET",
      "LOU",
      "AMEMBASSY",
      "EMBASSY",
      "MEMBASSY",
      "AMCONSUL",
      "CONSUL",
      "CONSULATE",
    ],
    ["EXAMPLE", "UNCLA", "AMEMBASSYX", "XAMEMBASSY", "LOUX", "XSECRET"],
  ],
  [
    "between a station and its number",
    isFiller,
    [
      "CABLE",
      "cables",
      "TEL",
      "TELS",
      "TELEGRAM",
      "TELEGRAMS",
      "MSG",
      "MSGS",
      "MESSAGE",
      "MESSAGES",
      "SERIAL",
      "SERIALS",
      "NO",
      "NOS",
      "NR",
      "NUMBER",
      "NUMBERS",
    ],
    ["EXAMPLE", "XCABLE", "CABLESX", "NOSE", "NRS"],
  ],
  [
    "in no name of a station",
    isNoStation,
    ["AND", "may", "TITLE", "SECRET", "A/B", "R&D", "A"],
    ["EXAMPLE", "NEW", "OX"],
  ],
])("words that stand %s", (_, is, some, others) => {
  expect(some.filter((word) => !is(word))).toEqual([]);
  expect(others.filter(is)).toEqual([]);
});

test.each([
  ["DOE-ROE E-MAIL OF 1/2", "email"],
  ["email", "email"],
  ["E MAILS", "email"],
  ["FEMAIL", "other"],
  ["EMAILED", "other"],
  ["telcons", "telcon"],
  ["DOE-ROE TELECON 7/6/73", "telcon"],
  ["telecons", "telcon"],
  ["PHONECON", "telcon"],
  ["a phone call", "telcon"],
  ["TELEPHONE", "telcon"],
  ["TELEPHONIC", "telcon"],
  ["PHONES", "other"],
  ["MEMO", "memo"],
  ["MEMCONS", "memo"],
  ["MEMORANDUM", "memo"],
  ["memoranda", "memo"],
  ["MEMOIR", "other"],
  ["IIR 1", "report"],
  ["TD-314/12345-07", "report"],
  ["TDX3", "report"],
  ["FBIS", "report"],
  ["SITREPS", "report"],
  ["TERREP", "report"],
  ["SPOTREP", "report"],
  ["REPORTS", "report"],
  ["ASSESSMENT", "report"],
  ["REPORTER", "other"],
  ["MEMO OF A TELCON", "telcon"],
  ["", "other"],
])("%s is of kind %s", (text, kind) => {
  expect(referenceKind(text)).toBe(kind);
});
