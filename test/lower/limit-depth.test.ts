import { expect, test } from "vitest";
import {
  buildCable,
  buildHeading,
  buildParagraph,
  buildQuotation,
  buildSubParagraph,
  buildTextBlock,
} from "../../src/ast/build.js";
import type { Block } from "../../src/ast/nodes.js";
import { limitDepth } from "../../src/lower/limit-depth.js";

const original = "One two three four.";
const at = <T extends Block>(block: T, start: number, end: number): T => ({ ...block, start, end });

const four = at(buildTextBlock({ text: "four." }), 14, 19);
const item = at(buildSubParagraph({ label: "a.", children: [four] }), 8, 19);
const paragraph = at(buildParagraph({ number: 1, children: [at(buildTextBlock({ text: "two" }), 4, 7), item] }), 0, 19);

/** Types of blocks, those inside in brackets. */
const outline = (blocks: readonly Block[]): string =>
  blocks.map((block) => ("children" in block ? `${block.type}[${outline(block.children)}]` : block.type)).join(" ");

test.each([
  [4, "Paragraph[TextBlock SubParagraph[TextBlock]]", []],
  [3, "Paragraph[TextBlock SubParagraph[TextBlock]]", []],
  [2, "Paragraph[TextBlock TextBlock]", ["three four."]],
  [1, "TextBlock", [original]],
])("at most %i deep", (depth, blocks, flat) => {
  const { cable, flattened } = limitDepth({ text: original, original }, buildCable({ body: [paragraph] }), depth);
  expect(outline(cable.body)).toBe(blocks);
  expect(flattened.map(({ start, end }) => original.slice(start, end))).toEqual(flat);
});

test("a block on the last level that holds others becomes their prose", () => {
  const { cable } = limitDepth({ text: original, original }, buildCable({ body: [paragraph] }), 2);
  expect(cable.body).toMatchObject([{ text: "two three four.", children: [{ text: "two" }, { text: "three four." }] }]);
});

test("each block is looked at by itself, and those that hold none stay", () => {
  const heading = at(buildHeading({ text: "ONE" }), 0, 3);
  const quotation = at(buildQuotation({ children: [four, item] }), 4, 19);
  const empty = at(buildParagraph({ number: 1 }), 0, 3);
  const { cable, flattened } = limitDepth(
    { text: original, original },
    buildCable({ body: [heading, quotation, empty, four] }),
    2,
  );
  expect(outline(cable.body)).toBe("Heading Quotation[TextBlock TextBlock] Paragraph[] TextBlock");
  expect(flattened).toEqual([item]);
});

test("blocks that are not too deep stay as they are", () => {
  const empty = at(buildParagraph({ number: 1 }), 0, 3);
  expect(limitDepth({ text: original, original }, buildCable({ body: [empty] }), 1).cable.body[0]).toBe(empty);
  expect(limitDepth({ text: original, original }, buildCable({ body: [paragraph] }), 3).cable.body[0]).toBe(paragraph);
});
