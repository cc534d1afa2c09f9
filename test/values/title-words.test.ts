import { expect, test } from "vitest";
import { isTitleWord } from "../../src/values/title-words.js";

test.each([
  // Words of the lists, in any case and with signs around them
  ["Ambassador", true],
  ["(CHARGE,", true],
  ["d'Affaires", true],
  ["DAffaires", true],
  ["D Affaires", true],
  ["De’Affaires", true],
  ["Political-Economic", true],
  ["Political-Doe", false],
  ["Dept.", true],
  ["Colonel:", true],
  ["officers'", true],
  ["HEMISPHERE", true],
  ["SGT", true],
  // Signs and figures are of no name
  ["POL/C", true],
  ["R&D", true],
  ["2nd", true],
  ["...", true],
  // Offices in one word
  ["EconOff", true],
  ["PolMinCouns", true],
  ["APolOff", true],
  ["MilAtt", true],
  ["PolConsGenOff", true],
  ["PolOffOffOffOff", false],
  ["XPolOff", false],
  ["PolOffX", false],
  ["Poland", false],
  // Misspelt
  ["Ambasasdor", true],
  ["Ambassadr", true],
  ["Ambassadorr", true],
  ["Embassadur", true],
  ["Imbassadurr", false],
  ["Ambsdor", false],
  ["Secretray", true],
  ["Minster", true],
  ["Mnister", true],
  ["Minstre", false],
  ["Ministry", true],
  ["Econmic", true],
  ["Sconmic", false],
  ["Afaires", true],
  ["Drectr", false],
  // Names
  ["Jane", false],
  ["DOE", false],
  ["O'Doe", false],
])("%s: %s", (word, is) => {
  expect(isTitleWord(word)).toBe(is);
});
