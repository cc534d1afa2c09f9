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
  ["behind it an address", "1. a\n\nDOE\n\nhttp://example.org/x", ["DOE", "http://example.org/x"]],
  [
    "behind it an address and the time of printing",
    "1. a\n\nDOE\nhttp://example.org/x [1/31/2010 3:14:12 PM]",
    ["DOE", "http://example.org/x [1/31/2010 3:14:12 PM]"],
  ],
  [
    "behind it the foot of a page in several lines",
    "1. a\n\nDOE\n\nUNCLASSIFIED\n\nPage 3\n\nhttp://example.org/x\n1/31/2010",
    ["DOE", "UNCLASSIFIED", "Page 3", "http://example.org/x", "1/31/2010"],
  ],
  ["behind it when it was printed", "1. a\n\nDoe\n\nPrinted on: May 1, 2010", ["Doe", "Printed on: May 1, 2010"]],
  [
    "behind it when it was posted",
    "1. a\n\nDOE\n\n--\nPosted here 2010-01-31",
    ["DOE", "--", "Posted here 2010-01-31"],
  ],
  ["behind the last sentence, and a page below", "1. They sell bread. DOE\n\nPage 3 of 3", ["DOE", "Page 3 of 3"]],
  ["small letters, and a level below", "1. a\n\nDoe\nUNCLASSIFIED", ["Doe", "UNCLASSIFIED"]],
  ["behind the ending an address", "1. a\n\nDOE\nBT\n#0123\n\nhttp://a.org", ["DOE", "BT", "#0123", "http://a.org"]],
  ["not an address that a sentence leads to", "1. a\n\nDOE\n\nSEE:\n\nhttp://example.org/x", null],
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
  ["a name in small letters behind the last sentence", "1. They sell bread. Doe", ["Doe"]],
  ["and behind a quotation in it", '1. They said "bread." Doe', ["Doe"]],
  ["not behind the title of a person", "1. We met Mr. Doe", null],
  ["nor behind an initial", "1. It is that of the U.S. Embassy", null],
  ["nor the first word of a sentence that was cut", "1. They sell bread. The", null],
  ["nor one of two letters", "1. They sell bread. He", null],
  ["two words behind a sentence in small letters", "1. They sell bread. JANE DOE", ["JANE DOE"]],
  ["not behind one in capitals", "1. THEY SELL BREAD. JANE DOE", null],
  ["not a level behind the last sentence", "1. They sell bread. SECRET", null],
  ["without a blank between", "1. They sell bread.DOE", ["DOE"]],
  ["not in an address", "1. See www.bread.GOV", null],
  ["behind the end of a comment", "1. They sell bread. END COMMENT DOE", ["DOE"]],
  ["the same on a line of its own", "1. They sell bread.\nEND COMMENT DOE", ["DOE"]],
  ["the same with a point", "1. They sell bread.\nEnd points. DOE", ["DOE"]],
  ["not the end of a message", "1. They sell bread.\nEND OF MESSAGE", null],
  ["behind an address of the web", "1. See our site: http://www.example.gov/p/xx/ DOE", ["DOE"]],
  ["behind one that was struck out", "1. See our site: XXXXXXXXXXXX Doe", ["Doe"]],
  ["not behind a name", "1. Ask for Jane DOE", null],
  ["behind a row of signs", "1. They sell bread ******* ******* DOE", ["DOE"]],
  ["with small words before the name", "1. They sell bread.\n\nvan der Doe", ["van der Doe"]],
  ["not in the middle of a sentence", "1. They sell bread to\nde Doe", null],
  ["capitals within the name", "1. a\n\nMcDoe", ["McDoe"]],
  ["and before capitals", "1. a\n\nMcDOE", ["McDOE"]],
  ["an apostrophe within it", "1. a\n\nO'Doe", ["O'Doe"]],
  ["a point that stands apart", "1. They sell bread.\nDOE .", ["DOE ."]],
  ["two points", "1. a\n\nDoe..", ["Doe.."]],
  ["a stray mark below", '1. a\n\nDOE\n"', ['DOE\n"']],
  ["under a rule", "1. a\n\n-----\nDOE\n\n", ["DOE"]],
  ["under a rule and before the ending", "1. a\n\n-----\nDOE\n\nBT\n", ["DOE", "BT"]],
  ["not a title under a rule", "1. a\n\n-----\nBREAD\n\n2. b", null],
  ["behind words that are no name", "1. a\n\nMINIMIZE CONSIDERED\nDOE", ["DOE"]],
  ["not those words alone", "1. a\n\nMINIMIZE CONSIDERED", null],
  ["no sentence that was cut", "1. THE END.  TO ORDER BY", null],
  ["behind it the end of a dump", "1. a\n\nDOE\n\n=====CABLE ENDS=====", ["DOE", "=====CABLE ENDS====="]],
  ["and on the next line", '1. a\n\nDoe\n=====CABLE ENDS=====\n\n"', ["Doe", "=====CABLE ENDS=====", '"']],
  [
    "behind it a number and a level",
    "1. They sell bread. DOE\nNNNN\n\n2003ELSEWHERE00012 - Classification: SECRET",
    ["DOE", "NNNN", "2003ELSEWHERE00012 - Classification: SECRET"],
  ],
  [
    "the same behind the foot of a page",
    '1. They sell bread. DOE\nSECRET\n>\n2003EXAMPLE00012 - Classification: SECRET "',
    ["DOE", "SECRET", ">", '2003EXAMPLE00012 - Classification: SECRET "'],
  ],
  ["no title of a passage", "SUBJECT: X\n\nSummary: Bread", null],
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
