import { expect, test } from "vitest";
import { referenceDrafts } from "../../src/values/reference-drafts.js";
import { referenceTokens } from "../../src/values/reference-tokens.js";

/** Each reference as `station number year {captions} <note> [text]`. */
const shown = (text: string, station: string | null = null): readonly string[] =>
  referenceDrafts(referenceTokens(text), 2010, station).map(({ found, captions, note, start, end }) =>
    [
      found === null ? "-" : `${found.mrn.station} ${found.mrn.number} ${found.mrn.year}`,
      captions.length === 0 ? "" : `{${captions}}`,
      note === null ? "" : `<${text.slice(note.start, note.end)}>`,
      `[${text.slice(start, end)}]`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );

test.each([
  ["", []],
  ["EXAMPLE 12", ["EXAMPLE 12 2010 [EXAMPLE 12]"]],
  ["EXAMPLE 12 AND 13", ["EXAMPLE 12 2010 [EXAMPLE 12]", "EXAMPLE 13 2010 [13]"]],
  [
    "EXAMPLE 12, 13; 14 & 15",
    ["EXAMPLE 12 2010 [EXAMPLE 12]", "EXAMPLE 13 2010 [13]", "EXAMPLE 14 2010 [14]", "EXAMPLE 15 2010 [15]"],
  ],
  ["EXAMPLE 12\n413", ["EXAMPLE 12 2010 [EXAMPLE 12]", "EXAMPLE 413 2010 [413]"]],
  ["EXAMPLE 12 STATE 13", ["EXAMPLE 12 2010 [EXAMPLE 12]", "STATE 13 2010 [STATE 13]"]],
  ["EXAMPLE 12 AND STATE 13", ["EXAMPLE 12 2010 [EXAMPLE 12]", "STATE 13 2010 [STATE 13]"]],
  ["EXAMPLE 12 AND PREVIOUS", ["EXAMPLE 12 2010 <AND PREVIOUS> [EXAMPLE 12 AND PREVIOUS]"]],
  ["EXAMPLE 12, ET AL", ["EXAMPLE 12 2010 <ET AL> [EXAMPLE 12, ET AL]"]],
  ["EXAMPLE 12 NOTAL", ["EXAMPLE 12 2010 {NOTAL} [EXAMPLE 12 NOTAL]"]],
  ["EXAMPLE 12 (EXDIS) (NOTAL)", ["EXAMPLE 12 2010 {EXDIS,NOTAL} [EXAMPLE 12 (EXDIS) (NOTAL)]"]],
  ["EXAMPLE 12 NOTAL STATE 13", ["EXAMPLE 12 2010 {NOTAL} [EXAMPLE 12 NOTAL]", "STATE 13 2010 [STATE 13]"]],
  ["EXAMPLE 12 (SOME WORDS)", ["EXAMPLE 12 2010 <(SOME WORDS)> [EXAMPLE 12 (SOME WORDS)]"]],
  ["EXAMPLE 12 SOME WORDS", ["EXAMPLE 12 2010 <SOME WORDS> [EXAMPLE 12 SOME WORDS]"]],
  ["EXAMPLE 12: SOME WORDS", ["EXAMPLE 12 2010 <SOME WORDS> [EXAMPLE 12: SOME WORDS]"]],
  ["EXAMPLE 12, SOME WORDS", ["EXAMPLE 12 2010 <SOME WORDS> [EXAMPLE 12, SOME WORDS]"]],
  ["EXAMPLE 12; SOME WORDS", ["EXAMPLE 12 2010 [EXAMPLE 12]", "- [SOME WORDS]"]],
  ["EXAMPLE 12, DOE E-MAIL", ["EXAMPLE 12 2010 [EXAMPLE 12]", "- [DOE E-MAIL]"]],
  ["EXAMPLE 12 DOE E-MAIL", ["EXAMPLE 12 2010 <DOE E-MAIL> [EXAMPLE 12 DOE E-MAIL]"]],
  ["EXAMPLE 12, DOE, E-MAIL", ["EXAMPLE 12 2010 <DOE> [EXAMPLE 12, DOE]", "- [E-MAIL]"]],
  ["EXAMPLE 12\nDOE E-MAIL", ["EXAMPLE 12 2010 [EXAMPLE 12]", "- [DOE E-MAIL]"]],
  ["EXAMPLE 12 WORDS NOTAL MORE", ["EXAMPLE 12 2010 {NOTAL} <WORDS> [EXAMPLE 12 WORDS NOTAL]", "- [MORE]"]],
  ["EXAMPLE 12 WORDS 13", ["EXAMPLE 12 2010 [EXAMPLE 12]", "WORDS 13 2010 [WORDS 13]"]],
  ["EXAMPLE 12 WORDS, 13", ["EXAMPLE 12 2010 <WORDS, 13> [EXAMPLE 12 WORDS, 13]"]],
  ["EXAMPLE 12 WORDS, STATE 13", ["EXAMPLE 12 2010 <WORDS> [EXAMPLE 12 WORDS]", "STATE 13 2010 [STATE 13]"]],
  ["EXAMPLE 12 TOSEC 34", ["EXAMPLE 12 2010 <TOSEC 34> [EXAMPLE 12 TOSEC 34]"]],
  ["EXAMPLE 12, TOSEC 34", ["EXAMPLE 12 2010 [EXAMPLE 12]", "TOSEC 34 2010 [TOSEC 34]"]],
  ["TOSEC 34", ["TOSEC 34 2010 [TOSEC 34]"]],
  ["SOME WORDS", ["- [SOME WORDS]"]],
  ["SOME WORDS; MORE WORDS", ["- [SOME WORDS]", "- [MORE WORDS]"]],
  ["SOME WORDS, MORE WORDS", ["- [SOME WORDS, MORE WORDS]"]],
  ["SOME WORDS\nMORE WORDS", ["- [SOME WORDS\nMORE WORDS]"]],
  ["NOTAL", ["- [NOTAL]"]],
  ["IIR 1 234 5678 90 STATE 13", ["- [IIR 1 234 5678 90]", "STATE 13 2010 [STATE 13]"]],
  ["IIR 1234567890 12 STATE 13", ["- [IIR 1234567890]", "STATE 13 2012 [12 STATE 13]"]],
  ["(SOME WORDS) STATE 13", ["- [(SOME WORDS)]", "STATE 13 2010 [STATE 13]"]],
  ["07 EXAMPLE 12, 13", ["EXAMPLE 12 2007 [07 EXAMPLE 12]", "EXAMPLE 13 2007 [13]"]],
])("%j", (text, references) => {
  expect(shown(text)).toEqual(references);
});

test.each([
  ["1234", ["EXAMPLE 1234 2010 [1234]"]],
  ["1234, 1235", ["EXAMPLE 1234 2010 [1234]", "EXAMPLE 1235 2010 [1235]"]],
  ["1234 WORDS", ["WORDS 1234 2010 [1234 WORDS]"]],
  ["STATE 13", ["STATE 13 2010 [STATE 13]"]],
])("%j behind a number of EXAMPLE", (text, references) => {
  expect(shown(text, "EXAMPLE")).toEqual(references);
});
