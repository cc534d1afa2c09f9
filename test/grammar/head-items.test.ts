import { describe, expect, it } from "vitest";
import { headItemsOf } from "../../grammar/head-items.js";
import { lex } from "../../grammar/index.js";

/** The labels behind the heads of paragraphs that begin a list, with what comes next. */
const lists = (text: string): readonly string[] =>
  [...headItemsOf(lex(text))].map((offset) => text.slice(offset).split("\n")[0] ?? "");

const table: readonly (readonly [why: string, text: string, labels: readonly string[]])[] = [
  ["where the next letter follows", "1. (U) a. Bread.\n\nb. Fish.", ["a. Bread."]],
  ["where the next letter follows behind a third", "1. (U) a. Bread.\n\nx. Oars.\n\nb. Fish.", ["a. Bread."]],
  ["where the same sign follows", "1. (U) - Bread.\n\n- Fish.", ["- Bread."]],
  ["where a Roman number follows", "1. (U) i. Bread.\n\nii. Fish.", ["i. Bread."]],
  ["where numbers in parentheses go on", "1. (U) (1) Bread.\n\n(2) Fish.", ["(1) Bread."]],
  ["not alone", "1. (U) a. Bread.", []],
  ["not with another letter", "1. (U) a. Bread.\n\nc. Fish.", []],
  ["not with the same letter in another style", "1. (U) a. Bread.\n\nb) Fish.", []],
  ["not with another sign", "1. (U) - Bread.\n\n* Fish.", []],
  ["not where it is no first letter", "1. (U) c. Bread.\n\nb. Fish.", []],
  ["not behind the next paragraph", "1. (U) a. Bread.\n\n2. (U) Oars.\n\nb. Fish.", []],
  ["not behind a paragraph that a copy has joined", "1. (U) a. Bread is sold. 2. (U) Oars.\n\nb. Fish.", []],
  [
    "behind a number with a parenthesis, which may be of a list",
    "1. (U) a. Bread.\n\n1) Oars.\n\nb. Fish.",
    ["a. Bread."],
  ],
  ["in each paragraph", "1. (U) a. x\n\nb. y\n\n2. (U) a. z\n\nb. w", ["a. x", "a. z"]],
];

describe("a label behind the head of a paragraph begins a list", () => {
  it.each(table)("%s", (_, text, labels) => {
    expect(lists(text)).toEqual(labels);
  });
});
