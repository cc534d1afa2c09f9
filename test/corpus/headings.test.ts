import { describe, expect, test } from "vitest";
import { buildCable, buildTable, buildTextBlock, parse } from "../../src/index.js";
import { crudeHeadings, doubleLeaves, missingHeadings, treeFaults } from "./headings.js";

describe("the crude look for titles", () => {
  test.each([
    ["1. (U) One.\n\nNEXT\n----\n", ["NEXT"]],
    ["1. (U) One.\n\n----\nNEXT\n----\n", ["NEXT"]],
    ["1. (U) One.\n\n----\n\nNEXT.\n\n----\n", ["NEXT."]],
    ["1. (U) One.\n----\nNEXT\n----\n", ["NEXT"]],
    ["1. (U) One\n----\nNEXT\n----\n", ["NEXT"]],
    ["1. (U) One.\n\n2. (U) Two\n-----\n", []],
    ["NEXT\n----\n\n1. (U) One.\n", []],
    ["", []],
  ])("%j", (text, titles) => {
    expect(crudeHeadings(text)).toEqual(titles);
  });

  test("a title that the tree has not is missing", () => {
    const text = "1. (U) One.\n\nNEXT\n----\n\n2. (U) Two.";
    expect(missingHeadings(text, parse(text).cable)).toEqual([]);
    expect(missingHeadings(text, buildCable({}))).toEqual(["NEXT"]);
  });
});

test("leaves that run into each other are told", () => {
  const body = [
    { ...buildTextBlock({ text: "ONE" }), start: 0, end: 9 },
    { ...buildTable({ lines: ["A   1"] }), start: 5, end: 12 },
  ];
  expect(doubleLeaves(buildCable({ body }))).toEqual(["TextBlock 0 runs into Table"]);
  const { cable } = parse("1. (U) One.");
  expect(treeFaults(cable, 11)).toEqual([]);
});
