import { describe, expect, it } from "vitest";
import { proseUpTo } from "../../grammar/prose-end.js";
import { namesOf } from "./shape.js";

/** The prose that begins where `|` stands in a text, or at its start. */
const proseOf = (marked: string): string => {
  const offset = Math.max(0, marked.indexOf("|"));
  const text = marked.replace("|", "");
  return text.slice(offset, proseUpTo()(text, offset));
};

const table: readonly (readonly [why: string, text: string, prose: string])[] = [
  ["before an empty line", "They go.\n\nThey come.", "They go."],
  ["with the text", "They go\nand come.", "They go\nand come."],
  ["before a title with a rule below", "The boats lie there.\nNEXT MOVE\n---------\nThey go.", "The boats lie there."],
  ["before all ends of its line", "The boats lie there.\r\r\nNEXT MOVE\n---------", "The boats lie there."],
  ["with a line that begins it and has a rule below", "The boats\n---------", "The boats"],
  ["with such a line behind others", "They go.\n|The boats\n---------", "The boats"],
  ["with a sentence that has a rule below", "They go.\nThey come.\n-----", "They go.\nThey come."],
  [
    "with such a sentence, though a title comes later",
    "They go.\nThey come.\n-----\n\nThe end.\nNEXT MOVE\n---------",
    "They go.\nThey come.",
  ],
  ["before a table", "They sell\r\nbread and fish:\nBOATS    12\nNETS      3", "They sell\r\nbread and fish:"],
  ["before a table behind a line separator", "They sell:\u2028BOATS    12\u2028NETS      3", "They sell:"],
  ["before a number with a marking in the middle of a line", "They go. 2. (U) They come.", "They go. "],
  ["not at such a number where it begins", "They go. |2. (U) They come.", "2. (U) They come."],
  ["before a label of small letters that is a numeral", "They go.\nviii. They come.", "They go."],
  ["with a line of small letters that could be one", "They go\nvivid. They come.", "They go\nvivid. They come."],
  ["before a name of small letters at the end", "They go.\nvan Doe", "They go."],
  ["before a name of five words over an empty line", "THEY GO.\nJANE A B C DOE\n\nTHEY COME", "THEY GO."],
  ["with six words over one", "THEY GO.\nJANE A B C D DOE\n\nX", "THEY GO.\nJANE A B C D DOE"],
  ["before a name over a caption", "THEY GO.\nDOE\nNODIS", "THEY GO."],
  ["with capitals and a figure over an empty line", "THEY GO\nIN 12 BOATS\n\nX", "THEY GO\nIN 12 BOATS"],
  ["before a name behind the last sentence", "They go. DOE", "They go."],
  ["before a name behind two blanks", "They go.  DOE", "They go."],
  ["not before a name that words follow", "They go. DOE comes", "They go. DOE comes"],
  ["not before a name that begins it", "They go. |DOE", "DOE"],
  ["before points that say that the copy is cut", "They go and ...", "They go and "],
  ["before such points at a word", "They go...", "They go"],
  ["before such points with blanks behind them", "They go... ", "They go"],
  ["not before points that words follow", "They ... and go", "They ... and go"],
  ["not before points at a word that words follow", "They... and go", "They... and go"],
  ["not before points that are all of it", "...", "..."],
];

describe("prose ends", () => {
  it.each(table)("%s", (_, text, prose) => {
    expect(proseOf(text)).toBe(prose);
  });

  it("elsewhere in another text, and from another offset", () => {
    const end = proseUpTo();
    expect(end("They go.\n\nThey come.", 0)).toBe(8);
    expect(end("They go.\n\nThey come.", 10)).toBe(20);
    expect(end("They go and come.", 10)).toBe(17);
  });
});

it("begins a text with its first line of six words, whatever comes behind a shorter one", () => {
  expect(namesOf("they go\n\nthe talks went on for many days")).toEqual(["StrayLine", "OpeningProse"]);
});
