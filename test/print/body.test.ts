import { describe, expect, it } from "vitest";
import {
  buildHeading,
  buildParagraph,
  buildPortionMarking,
  buildQuotation,
  buildSectionBreak,
  buildSubParagraph,
  buildTable,
  buildTextBlock,
} from "../../src/ast/build.js";
import type { Block } from "../../src/ast/nodes.js";
import { printBlocks } from "../../src/print/body.js";

const marking = buildPortionMarking({ level: "confidential" });
const text = (words: string) => buildTextBlock({ text: words });
const table = buildTable({ lines: ["  A   1"] });

/** The blocks that have lines, as texts. */
const printed = (blocks: readonly Block[], width: number | null = null): readonly string[] =>
  printBlocks(blocks, width)
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"));

describe("printBlocks", () => {
  it.each<[string, readonly Block[], readonly string[]]>([
    ["an item", [buildSubParagraph({ label: "a.", text: "One." })], ["a. One."]],
    [
      "an item with marking and title",
      [buildSubParagraph({ label: "( a )", marking, heading: "Bread:", text: "One." })],
      ["(a) (C) Bread: One."],
    ],
    ["an item without a label", [buildSubParagraph({ text: "One." })], ["-- One."]],
    ["an item without words", [buildSubParagraph({ label: "a." }), text("Two.")], ["a.", "Two."]],
    [
      "items of a paragraph",
      [buildParagraph({ number: 1, children: [text("One."), buildSubParagraph({ label: "a.", text: "Two." })] })],
      ["1. One.", "a. Two."],
    ],
    [
      "items of items, and what follows their first prose, further in",
      [
        buildSubParagraph({
          label: "a.",
          children: [
            text("One."),
            text("Two."),
            buildSubParagraph({
              label: "(1)",
              children: [text("Three."), text("Four."), buildSubParagraph({ label: "(i)", text: "Five." })],
            }),
            text("Six."),
          ],
        }),
        text("Seven."),
      ],
      ["a. One.", "  Two.", "  (1) Three.", "    Four.", "    (i) Five.", "  Six.", "Seven."],
    ],
    [
      "each line of such prose",
      [buildSubParagraph({ label: "a.", children: [text("One."), buildTextBlock({ lines: ["Two.", " Three."] })] })],
      ["a. One.", "  Two.\n  Three."],
    ],
    [
      "a paragraph in an item at the margin",
      [buildSubParagraph({ label: "a.", children: [buildParagraph({ number: 2, text: "One." }), text("Two.")] })],
      ["a.", "2. One.", "  Two."],
    ],
    [
      "a quotation between its lines",
      [buildQuotation({ opening: "BEGIN\nTEXT:", text: "One.", closing: "END\nTEXT." }), text("Two.")],
      ["BEGIN TEXT:", "One.", "END TEXT.", "Two."],
    ],
    [
      "a quotation behind a number",
      [
        buildParagraph({
          number: 1,
          marking,
          children: [buildQuotation({ opening: "QUOTE", text: "One.", closing: "UNQUOTE" }), text("Two.")],
        }),
      ],
      ["1. (C) QUOTE", "One.", "UNQUOTE", "Two."],
    ],
    [
      "a quotation behind the label of an item, at its column",
      [
        buildSubParagraph({
          label: "a.",
          children: [
            text("One."),
            buildSubParagraph({ label: "(1)", children: [buildQuotation({ opening: "QUOTE", text: "Two." })] }),
          ],
        }),
      ],
      ["a. One.", "  (1) QUOTE", "Two."],
    ],
    ["a quotation without lines of its own", [buildQuotation({ text: "One." })], ["One."]],
    [
      "headings, tables and breaks below the number of their paragraph",
      [
        buildParagraph({ number: 1, children: [buildHeading({ text: "ONE" })] }),
        buildParagraph({ number: 2, children: [table] }),
        buildParagraph({ number: 3, children: [buildSectionBreak({ lines: ["EXAMPLE 00000412  001.2 OF 002"] })] }),
      ],
      ["1.", "ONE", "2.", "  A   1", "3.", "EXAMPLE 00000412  001.2 OF 002"],
    ],
    [
      "a title that is a paragraph's alone",
      [buildParagraph({ heading: "What comes next?", text: "One." })],
      ["What comes next?: One."],
    ],
    [
      "a short title of its own",
      [buildParagraph({ number: 1, marking, heading: "a?", text: "One." })],
      ["1. (C) a?\n---", "One."],
    ],
    [
      "a title with more than its colon",
      [buildParagraph({ number: 1, heading: "COMMENT .: ", text: "One." })],
      ["1. COMMENT: One."],
    ],
    [
      "text that would be read as the head of its paragraph, unless the head is no number",
      [buildParagraph({ marking, text: "Comment: so." }), buildParagraph({ number: 1, text: "CLASSIFIED BY ROE" })],
      ["(C) Comment: so.", "1.\nCLASSIFIED BY ROE"],
    ],
    ["a heading above which a rule stands", [buildHeading({ text: "ONE", rule: "above", ruler: "==" })], ["===\nONE"]],
    ["a heading with a rule below", [buildHeading({ text: "SIX", rule: "below", ruler: "*" })], ["SIX\n***"]],
  ])("%s", (_, blocks, lines) => {
    expect(printed(blocks)).toEqual(lines);
  });

  it.each(["-", "=", "*", "#", "_", "~"])("rules of %s keep their sign", (ruler) => {
    expect(printed([buildHeading({ text: "WORD", rule: "below", ruler })])).toEqual([`WORD\n${ruler.repeat(4)}`]);
  });

  it.each(["?=", ".", ""])("rules that begin with %j do not", (ruler) => {
    expect(printed([buildHeading({ text: "WORD", rule: "below", ruler })])).toEqual(["WORD\n----"]);
  });
});

describe("width", () => {
  it("counts the columns before an item", () => {
    const long = "one two three four five six seven";
    const items = buildSubParagraph({
      label: "a.",
      children: [text(long), text(long), buildSubParagraph({ label: "(1)", children: [text(long), text(long)] })],
    });
    expect(printed([items], 24)).toEqual([
      "a. one two three four\nfive six seven",
      "  one two three four\n  five six seven",
      "  (1) one two three four\n  five six seven",
      "    one two three four\n    five six seven",
    ]);
  });

  it("leaves twenty columns at least", () => {
    const item = buildSubParagraph({ label: "a.", children: [text("x"), text("one two three four five")] });
    expect(printed([item], 10)).toEqual(["a. x", "  one two three four\n  five"]);
  });

  it("looks at four lines for what would be read as the head of a paragraph", () => {
    const lines = ["(C", ") one", "two"];
    expect(printed([buildParagraph({ number: 1, children: [buildTextBlock({ lines })] })], 40)).toEqual([
      "1.\n(C ) one two",
    ]);
    expect(printed([buildParagraph({ number: 1, children: [buildTextBlock({ lines })] })])).toEqual([
      "1.\n(C\n) one\ntwo",
    ]);
  });
});
