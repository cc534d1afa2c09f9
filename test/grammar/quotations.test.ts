import { describe, expect, it } from "vitest";
import { lex } from "../../grammar/index.js";
import { quotationsOf } from "../../grammar/quotations.js";

/** The lines that begin and end quoted texts, in the order of the text. */
const paired = (text: string): readonly string[] =>
  [...quotationsOf(lex(text))]
    .sort(([one], [other]) => one - other)
    .map(([offset, edge]) => `${edge}: ${text.slice(offset).split("\n")[0]}`);

const table: readonly (readonly [why: string, text: string, edges: readonly string[]])[] = [
  ["a text", "1. a:\n\nBEGIN TEXT\n\nb\n\nEND TEXT", ["begin: BEGIN TEXT", "end: END TEXT"]],
  ["a quote", "1. a:\n\nQUOTE\n\nb\n\nUNQUOTE", ["begin: QUOTE", "end: UNQUOTE"]],
  [
    "words more or less",
    "1. a:\n\nBEGIN TEXT OF NOTE:\n\nb\n\nEND TEXT.",
    ["begin: BEGIN TEXT OF NOTE:", "end: END TEXT."],
  ],
  ["numbers of its own", "3. a:\n\nBEGIN TEXT\n\n1. b\n\n2. c\n\nEND TEXT", ["begin: BEGIN TEXT", "end: END TEXT"]],
  ["not where the numbers of the cable go on", "1. a:\n\nBEGIN TEXT\n\n2. b\n\nEND TEXT", []],
  ["not without an end", "1. a:\n\nBEGIN TEXT\n\nb", []],
  ["not without a beginning", "1. a:\n\nb\n\nEND TEXT", []],
  ["not where they share no word", "1. a:\n\nBEGIN TEXT\n\nb\n\nEND NOTE", []],
  ["not over a section", "1. a:\n\nBEGIN TEXT\n\nUNCLAS SECTION 02 OF 02 EXAMPLE 000001\n\nb\n\nEND TEXT", []],
  [
    "one in another",
    "1. a:\n\nBEGIN TEXT\n\nb\n\nQUOTE\n\nc\n\nUNQUOTE\n\nEND TEXT",
    ["begin: BEGIN TEXT", "begin: QUOTE", "end: UNQUOTE", "end: END TEXT"],
  ],
  ["not by BEGIN alone", "1. a:\n\nBEGIN TEXT\n\nb\n\nEND NOTE TO BEGIN WITH", []],
  ["not by THE alone", "1. a:\n\nBEGIN THE TEXT\n\nb\n\nEND THE NOTE", []],
  [
    "over an end that answers nothing",
    "1. a:\n\nBEGIN TEXT\n\nb\n\nEND NOTE\n\nc\n\nEND TEXT",
    ["begin: BEGIN TEXT", "end: END TEXT"],
  ],
  [
    "up to the first end",
    "1. a:\n\nBEGIN TEXT\n\nb\n\nEND TEXT\n\nc\n\nEND TEXT",
    ["begin: BEGIN TEXT", "end: END TEXT"],
  ],
  [
    "with numbers from the middle of it",
    "1. a:\n\nBEGIN TEXT\n\n5. b\n\nEND TEXT",
    ["begin: BEGIN TEXT", "end: END TEXT"],
  ],
  ["not where the third number of the cable comes", "1. a\n\n2. b\n\nBEGIN TEXT\n\n3. c\n\nEND TEXT", []],
  ["not where numbers go on that began anew", "1. a\n\n2. b\n\n3. c\n\n1. d\n\nBEGIN TEXT\n\n2. e\n\nEND TEXT", []],
  ["not where they go on behind a number out of its row", "1. a\n\n7. b\n\nBEGIN TEXT\n\n2. c\n\nEND TEXT", []],
  [
    "not a fifth in four others",
    `1. a:\n\n${["TEXT", "NOTE", "SUMMARY", "EXCERPT", "BACKGROUND"].map((word) => `BEGIN ${word}\n\n`).join("")}b\n\n${["BACKGROUND", "EXCERPT", "SUMMARY", "NOTE", "TEXT"].map((word) => `END ${word}\n\n`).join("")}`,
    [
      "begin: BEGIN TEXT",
      "begin: BEGIN NOTE",
      "begin: BEGIN SUMMARY",
      "begin: BEGIN EXCERPT",
      "end: END EXCERPT",
      "end: END SUMMARY",
      "end: END NOTE",
      "end: END TEXT",
    ],
  ],
];

describe("quoted texts", () => {
  it.each(table)("%s", (_, text, edges) => {
    expect(paired(text)).toEqual(edges);
  });
});
