import fc from "fast-check";
import { ruleNotes } from "../../grammar/ebnf-notes.js";
import * as vocabulary from "../../grammar/vocabulary.js";

/** Lines of telegrams, and the words in them. */
const lines = Object.values(ruleNotes).flatMap(({ sample }) => sample.split("\n"));
const words = [...new Set(lines.flatMap((line) => line.split(" ")))];

/** What the closed lists of the vocabulary hold; patterns that look around have no text of their own. */
const listed = Object.values(vocabulary)
  .filter((source) => !/\(\?[=!<]/.test(source))
  .map((source) => fc.stringMatching(new RegExp(`^(?:${source})$`)));

const damage = [
  "",
  "",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "\r\r\n",
  "\r",
  "\u0085",
  "\u2028",
  "\u00a0",
  "(",
  ")",
  "/",
  "//",
  ".",
  ",",
  ":",
  "-",
  "-----",
  "'",
  '"',
  "#",
  "1",
  "X",
  "x",
  "é",
  "\ud83d",
];

/** Any code units, lone surrogates among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...damage), ...listed);
const pieces = fc.array(piece, { maxLength: 40 });

/** Every kind of text that a law of the grammar must hold for. */
export const texts: readonly (readonly [name: string, text: fc.Arbitrary<string>])[] = [
  ["any code units", anyUnits],
  ["printable text", fc.string({ unit: "grapheme", maxLength: 120 })],
  ["words of telegrams", pieces.map((parts) => parts.join(" "))],
  ["pieces of telegrams", pieces.map((parts) => parts.join(""))],
  [
    "lines of telegrams",
    fc.array(fc.oneof(fc.constantFrom(...lines, ""), piece), { maxLength: 25 }).map((parts) => parts.join("\n")),
  ],
];
