import { describe, expect, test } from "vitest";
import type { Block } from "../../src/index.js";
import { parse } from "../../src/index.js";

/** Blocks as words: items as `label[...]`, prose as its words, `table`, `page`. */
const outline = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.type === "SubParagraph") return `${block.label}[${outline(block.children)}]`;
      if (block.type === "SectionBreak") return block.kind;
      if (block.type === "Table") return "table";
      return block.text;
    })
    .join(" ");

const nested = (text: string): string => {
  const [paragraph] = parse(`1. (C) ${text}`).cable.body;
  return paragraph?.type === "Paragraph" ? outline(paragraph.children) : "";
};

const page = "EXAMPLE 00000001  002 OF 003";

describe("blocks of a paragraph", () => {
  test.each([
    ["They say:\n\na. one\n\nb. two", "They say: a.[one] b.[two]"],
    ["They say:\n\na. one:\n\n(1) in\n\n(2) in\n\nb. two", "They say: a.[one: (1)[in] (2)[in]] b.[two]"],
    ["They say:\n\na. one:\n\n-- in;\n\n-- in.\n\nb. two", "They say: a.[one: --[in;] --[in.]] b.[two]"],
    ["They say:\n\n- one:\n\n  - in\n\n- two", "They say: -[one: -[in]] -[two]"],
    ["They say:\n\n- one:\n\n-- in\n\n- two", "They say: -[one: --[in]] -[two]"],
    ["They say:\n\n* one\n** in\n*** deep\n* two", "They say: *[one **[in ***[deep]]] *[two]"],
    ["They say:\n\na. one:\n\n(1) in:\n\n-- deep\n\n(2) in", "They say: a.[one: (1)[in: --[deep]] (2)[in]]"],
    ["They say:\n\na. one.\n\nThey left.", "They say: a.[one.] They left."],
    ["They say:\n\na. one.\n\n   That is all.\n\nb. two", "They say: a.[one. That is all.] b.[two]"],
    [`They say:\n\na. one\n\n${page}\n\nb. two`, "They say: a.[one] page b.[two]"],
    [`They say:\n\na. one is\n\n${page}\n\nlong.\n\nb. two`, "They say: a.[one is page long.] b.[two]"],
    [`They say:\n\na. one.\n\n${page}`, "They say: a.[one.] page"],
    [`They say:\n\n${page}\n\n${page}\n\na. one`, "They say: page a.[one]"],
    ["They say:\n\na. one:\n\nBOATS    12\nNETS      3\n\nb. two", "They say: a.[one: table] b.[two]"],
    ["They say:\n\na. THE FLEET:\nBOATS    12\nNETS      3\nb. two", "They say: a.[table] b.[two]"],
    ["They say:\n\na. one.\n\nBOATS    12\nNETS      3\n\nb. two", "They say: a.[one.] table b.[two]"],
    ["They say:\n\na. one.\n\n  BOATS    12\n  NETS      3\n\nb. two", "They say: a.[one. table] b.[two]"],
    [
      "They say:\n\na. one:\n\nBOATS    12\nNETS      3\n\n-----\n\nOARS    12\nSAILS   3",
      "They say: a.[one: table rule table]",
    ],
    ["They say:\n\na. one:\n\n(1) in\n\nBOATS    12\nNETS      3", "They say: a.[one: (1)[in]] table"],
  ])("%j", (text, expected) => {
    expect(nested(text)).toBe(expected);
  });

  test("words at the margin belong to the item whose label names all that it is in", () => {
    const text = "1. Say:\n1.a. One.\n1.a.(1). In.\n\nMore.\n\n1.a.(2). In.\n1.b. Two.";
    const [paragraph] = parse(text, { dialect: "naval" }).cable.body;
    const blocks = paragraph?.type === "Paragraph" ? paragraph.children : [];
    expect(outline(blocks)).toBe("1.a.[One. 1.a.(1).[In. More.] 1.a.(2).[In.]] 1.b.[Two.]");
  });

  test("a thousand labels make no deep tree", () => {
    const text = Array.from({ length: 1000 }, (_, index) => `${" ".repeat(index % 60)}- word`).join("\n\n");
    const depth = (blocks: readonly Block[]): number =>
      Math.max(0, ...blocks.map((block) => ("children" in block ? 1 + depth(block.children) : 0)));
    expect(depth(parse(`1. (C) They say:\n\n${text}`).cable.body)).toBeLessThan(20);
  });
});
