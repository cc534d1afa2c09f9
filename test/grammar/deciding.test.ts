import { describe, expect, it } from "vitest";
import { shapeOf } from "./shape.js";

const long = "The herring of the Middle Bank belong to nobody at Example";
const text = (...parts: readonly string[]) => ({ kind: "text", parts });
const item = (label: string, ordinal: number, ...parts: readonly string[]) => ({
  kind: "item",
  label,
  style: "a.",
  ordinal,
  text: text(...parts),
});
const paragraph = (number: string, ...content: readonly unknown[]) => ({
  kind: "paragraph",
  number,
  marking: "(U)",
  content,
});

const table: readonly (readonly [why: string, source: string, lines: readonly unknown[]])[] = [
  [
    "a letter behind a hyphen that held the indent begins an item",
    "1. (U) Bread.\n\n-  a. Fish.\n\n- b. Oars.",
    [paragraph("1.", text("Bread."), item("-  a.", 1, "Fish."), item("- b.", 2, "Oars."))],
  ],
  [
    "a letter behind such a hyphen begins none when it is not the first",
    "1. (U) Bread.\n\n- c. Fish.",
    [paragraph("1.", text("Bread."), text("- c.", "Fish."))],
  ],
  [
    "nor does one behind a hyphen and two blanks",
    "1. (U) Bread.\n\n-  c. Fish.",
    [paragraph("1.", text("Bread."), text("-  c.", "Fish."))],
  ],
  [
    "the next number in the middle of a line begins a paragraph",
    "1. (U) They go. 2. (U) They come.",
    [paragraph("1.", text("They go. ")), paragraph("2.", text("They come."))],
  ],
  [
    "another number there is part of the prose",
    "1. (U) They go. 5. (U) They come.",
    [paragraph("1.", text("They go. ", "5.", "(U)", "They come."))],
  ],
  [
    "a marking behind an item begins a paragraph",
    "1. (U) They go.\n\na. Bread.\n\n(U) They come.",
    [
      paragraph("1.", text("They go."), item("a.", 1, "Bread.")),
      { kind: "paragraph", marking: "(U)", content: [text("They come.")] },
    ],
  ],
  [
    "the next letter under a long line with a comma begins an item",
    `1. (U) a. ${long},\nb. the boats go.`,
    [paragraph("1.", item("a.", 1, `${long},`), item("b.", 2, "the boats go."))],
  ],
  [
    "the next letter under a long line without one is part of the prose",
    `1. (U) a. ${long}\nb. the boats go.`,
    [paragraph("1.", item("a.", 1, long, "b.", "the boats go."))],
  ],
  [
    "a letter under an empty line begins an item, though the line before has no end",
    `1. (U) ${long}\n\na. bread\n\nb. fish`,
    [paragraph("1.", text(long), item("a.", 1, "bread"), item("b.", 2, "fish"))],
  ],
  [
    "small letters under an empty line go on with a long line",
    `1. (U) ${long}\n\nand go.`,
    [paragraph("1.", text(long, "and go."))],
  ],
  [
    "small letters under an empty line do not go on with a table",
    `1. (U) They sell:\n\n${long}    12\n${long}     3\n\nand more.`,
    [paragraph("1.", text("They sell:"), { kind: "table" }, text("and more."))],
  ],
];

describe("in the body", () => {
  it.each(table)("%s", (_, source, lines) => {
    expect(shapeOf(source)).toEqual(lines);
  });

  it.each([
    ["directly", `1. (U) ${long}\n\nUNCLASSIFIED\ncome late.`],
    ["with an empty line between", `1. (U) ${long}\n\nUNCLASSIFIED\n\ncome late.`],
  ])("a sentence of a SMART message goes on behind the foot of a page, %s", (_, source) => {
    expect(shapeOf(source, "smart")).toEqual([
      paragraph("1.", text(long, "come late.")),
      { kind: "furniture", about: "banner", lexeme: "UNCLASSIFIED", level: "UNCLASSIFIED" },
    ]);
  });
});
