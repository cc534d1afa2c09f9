import { describe, expect, it, test } from "vitest";
import { parse, toJSON } from "../../src/index.js";
import { singleSpaced } from "../../src/values/double-spacing.js";

const prose = (line: string, lines: number): string => `${line}\n`.repeat(lines);
const single = `${prose("the talks on bread and fisheries went on and", 9)}the end.

${prose("the bakers of the town and the fishers of the", 9)}coast met.

${prose("they did not agree on the price of flour and", 9)}left.
`;
const doubled = single.replaceAll("\n", "\n\n");

/** The lines without the blanks behind them. */
const linesOf = (text: string): readonly string[] => text.split(/\r*\n/).map((line) => line.trimEnd());

describe("doubled line ends", () => {
  it.each([
    ["line feeds", "\n"],
    ["two characters each", "\r\n"],
    ["three characters each", "\r\r\n"],
    ["a blank before", " \n"],
  ])("are single again: %s", (_, end) => {
    const copy = doubled.replaceAll("\n", end);
    const result = singleSpaced(copy);
    expect(linesOf(result.trimEnd())).toEqual(linesOf(single.trimEnd()));
    expect(result).toHaveLength(copy.length);
    expect(singleSpaced(result)).toBe(result);
  });

  it("are found behind a head that has single ones", () => {
    const head = "UNCLAS EXAMPLE 000123\nSIPDIS\n\nSUBJECT: BREAD\n";
    expect(linesOf(singleSpaced(head + doubled).trimEnd())).toEqual(linesOf((head + single).trimEnd()));
  });
});

const envelope = "OO RUEHAA\nDE RUEHXX #0123 0311234\nZNR UUUUU ZZH\nO 311234Z JAN 10\nFM AMEMBASSY EXAMPLE\n";
const paragraphs = prose("1. The talks on bread and fisheries went on, and they ended.\n", 30);

describe("lines of an envelope that stand apart", () => {
  it("are a sign where paragraphs stand further apart", () => {
    const text = `${envelope}\n${paragraphs}`;
    expect(linesOf(singleSpaced(text.replaceAll("\n", "\n\n")).trimEnd())).toEqual(linesOf(text.trimEnd()));
  });

  it("are a sign where lines break off and no gap is wider", () => {
    const text = envelope + prose("the talks on bread and fisheries went on and", 30);
    expect(linesOf(singleSpaced(text.replaceAll("\n", "\n\n")).trimEnd())).toEqual(linesOf(text.trimEnd()));
  });

  it("are none alone", () => {
    const text = envelope.replaceAll("\n", "\n\n") + paragraphs;
    expect(singleSpaced(text)).toBe(text);
  });
});

it.each([
  ["a text with single line ends", single],
  ["a line for each paragraph", prose("1. The talks on bread and fisheries went on, and they ended.\n", 30)],
  [
    "the same with wider gaps before titles",
    prose("The talks on bread and fisheries went on.\n\n\n\nThey ended.\n", 30),
  ],
  ["a list of short items", prose("bread\n\nfish\n\n\n\nflour\n", 30)],
  ["no wider gap", prose("the talks on bread and fisheries went on and\n", 30)],
  ["few lines", doubled.slice(0, 600)],
  ["nothing", ""],
])("%s stays as it is", (_, text) => {
  expect(singleSpaced(text)).toBe(text);
});

test("a telegram with doubled line ends has the tree of one without, and its nodes say where they stand", () => {
  const telegram = `UNCLAS EXAMPLE 000123

SUBJECT: BREAD AND FISHERIES: THE TALKS IN ELSEWHERE GO
ON

1. ${single.replaceAll("\n\n", "\n\n2. ")}`;
  const copy = telegram.replaceAll("\n", "\n\n");
  const { cable } = parse(copy);
  expect(toJSON(cable, { spans: false })).toEqual(toJSON(parse(telegram).cable, { spans: false }));
  const [paragraph] = cable.body;
  expect(copy.slice(paragraph?.start, paragraph?.end)).toMatch(/^1\. the talks on bread.*the end\.$/s);
});
