import { describe, expect, it } from "vitest";
import { lex } from "../../grammar/index.js";
import { signatureIndex } from "../../grammar/signature.js";

/** The tokens from the signature on, as written; null without one. */
const signed = (text: string): readonly string[] | null => {
  const tokens = lex(text);
  const index = signatureIndex(tokens);
  return index < 0
    ? null
    : tokens
        .slice(index)
        .map(({ image }) => image.trim())
        .filter((image) => image !== "");
};

const table: readonly (readonly [why: string, text: string, from: readonly string[] | null])[] = [
  ["no text", "", null],
  ["a name alone is no signature", "DOE", null],
  ["capitals behind an empty line", "1. a\n\nDOE", ["DOE"]],
  ["capitals behind the last sentence", "1. The end. DOE", ["DOE"]],
  ["one word with a capital letter, last in the text", "1. a\n\nDoe", ["Doe"]],
  ["a name of two parts", "1. a\n\nVAN DOE", ["VAN DOE"]],
  ["no capitals in the middle", "1. a\n\nDOE\n\n2. b", null],
  ["behind it the ending", "1. a\n\nDOE\n\nBT\n#0123\nNNNN", ["DOE", "BT", "#0123", "NNNN"]],
  ["behind it furniture", "1. a\n\nDOE\n\nSECRET", ["DOE", "SECRET"]],
  ["behind it a stamp", "1. a\n\nDOE\n\nRELEASE IN FULL", ["DOE", "RELEASE IN FULL"]],
  ["behind it a rule", "1. a\n\nDOE\n\n-----", ["DOE", "-----"]],
  ["where no paragraph has come", "SUBJECT: X\n\nthe text.\n\nDOE", ["DOE"]],
  ["no words with small letters", "1. a\n\nJane Doe of Example", null],
  ["not the last words of a sentence in capitals", "1. IT IS BREAD THAT\nWE SELL.\n\nDOE", ["DOE"]],
  ["nor those before it on two lines", "1. IT IS BREAD THAT\nWE SELL.\nDOE", ["DOE"]],
  ["nor where a page turns in it", "1. IT IS BREAD THAT\nSECRET\nPAGE 02 EXAMPLE 00123\nWE SELL.\nSECRET\nNNN", null],
  ["nor those alone", "1. IT IS BREAD THAT\nWE SELL.", null],
  ["nor those that end a quotation", '1. THEY SAY "IT IS BREAD THAT\nWE SELL."', null],
  ["capitals with a point behind the last sentence", "1. They sell bread.\nDOE JR.", ["DOE JR."]],
  ["capitals with a point in their middle", "1. They sell bread and\nST. DOE", ["ST. DOE"]],
  ["behind the only sentence", "The talks went on for many days. DOE", ["DOE"]],
  [
    "in the last of several sections of a copy",
    "PAGE 01 EXAMPLE 00123\n\nACTION EUR-25\n\n1. a\n\nDOE\n\nNNNN\n\nACTION EUR-25\n\nSUBJECT: X\n\n1. b\n\nROE\n\nNNNN",
    ["ROE", "NNNN"],
  ],
  ["no name behind the serial of an ending", "1. a\n\n#0123\n\n2. b\n\nDOE", null],
  ["no name behind an ending", "1. a\n\nNNNN\n\nthe talks went on for many days\n\nDOE", null],
];

describe("the signature begins", () => {
  it.each(table)("%s", (_, text, from) => {
    expect(signed(text)).toEqual(from);
  });
});
