import { describe, expect, test } from "vitest";
import type { PlainTextOptions } from "../../src/index.js";
import { buildParagraph, buildTextBlock, parse, plainText, sourceOffset } from "../../src/index.js";

const plainOf = (text: string, options?: PlainTextOptions) => plainText(parse(text).cable, options).text;

describe("plain text", () => {
  test.each([
    ["1. (C) Bread\nis sold.", "Bread is sold."],
    ["1. (C) Bread.\n\n2. (C) Fish.", "Bread.\n\nFish."],
    ["1. (C) Bread.\n\nMore bread.", "Bread.\nMore bread."],
    ["1. (C) SUMMARY: Bread.", "SUMMARY: Bread."],
    ["1. (C) Bread:\n\na. one;\n\nb. two.", "Bread:\none;\ntwo."],
    ["BREAD\n-----\n\n1. (C) It is sold.", "BREAD\n\nIt is sold."],
    ["1. (C) A long-\nterm loan.", "A long-term loan."],
    ["1. (C) Prices:\n\nBREAD     12\nFISH       3\n\nMore.", "Prices:\nMore."],
    ["1. (C) Bread is\n\nEXAMPLE 00000001  002 OF 003\n\nsold.", "Bread is sold."],
    ["1. (C) Bread.\n\nEXAMPLE 00000001  002 OF 003\n\nIt is sold.", "Bread.\nIt is sold."],
    ["1. (C) Bread and\n\nEXAMPLE 00000001  002 OF 003\n\n2. (C) Fish.", "Bread and\n\nFish."],
    ["1. (C) They say:\n\nBEGIN TEXT\n\n1. Fish.\n\nEND TEXT", "They say:\n\nFish."],
    ["", ""],
  ])("of %j", (text, expected) => {
    expect(plainOf(text)).toBe(expected);
  });

  test.each<[PlainTextOptions, string]>([
    [{}, "BREAD\n\nNOTE: Prices:\none."],
    [{ headings: false }, "Prices:\none."],
    [{ numbers: true }, "BREAD\n\n1. (C) NOTE: Prices:\na. (U) one."],
    [{ tables: true }, "BREAD\n\nNOTE: Prices:\none.\nBREAD     12\nFISH       3"],
  ])("with %j", (options, expected) => {
    const text = "BREAD\n-----\n\n1. (C) NOTE: Prices:\n\na. (U) one.\n\nBREAD     12\nFISH       3";
    expect(plainOf(text, options)).toBe(expected);
  });

  test("a wrong option throws", () => {
    expect(() => plainOf("1. Bread.", { tables: 1 } as unknown as PlainTextOptions)).toThrow(TypeError);
  });
});

describe("the map back to the source", () => {
  test.each([
    ["1. (C) Bread is\n  sold on Sundays.", "Sundays"],
    ["1. (C) Bread:\n\n   a. (U) rye;\n\n   b. oats.", "oats"],
    ["BREAD\n-----\n\n1. (C) It is sold.", "sold"],
    ["1. (C) Bread is sold EXAMPLE 00000001 002 OF 003 on Sundays.", "Sundays"],
    ["¶1. (C) Bread is\n\nsold.", "sold"],
  ])("in %j finds %j", (text, word) => {
    const plain = plainText(parse(text).cable);
    const place = sourceOffset(plain, plain.text.indexOf(word));
    expect(text.slice(place, place + word.length)).toBe(word);
  });

  test("what lies between two segments is the end of the first", () => {
    const plain = plainText(parse("1. Bread.\n\n2. Fish.").cable);
    expect(sourceOffset(plain, plain.text.indexOf("\n") + 1)).toBe("1. Bread.".length);
  });

  test("a tree built by hand has no places", () => {
    const body = [buildParagraph({ number: 1, children: [buildTextBlock({ text: "Bread\nis sold." })] })];
    const plain = plainText({ body });
    expect(plain).toEqual({ text: "Bread is sold.", segments: [] });
    expect(sourceOffset(plain, 3)).toBe(-1);
  });
});

test("a title under a rule has no place of its own, one over a rule has", () => {
  const place = (text: string) => {
    const plain = plainText(parse(text).cable);
    return plain.segments.filter(({ start }) => start === 0).map(({ sourceStart }) => sourceStart);
  };
  expect(place("SUBJECT: X\n\n----\nTHE TALKS\n----\n\n1. (U) x")).toEqual([]);
  expect(place("SUBJECT: X\n\nTHE TALKS\n---------\n\n1. (U) x")).toEqual([12]);
});
