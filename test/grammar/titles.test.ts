import { describe, expect, it } from "vitest";
import { shapeOf } from "./shape.js";

const opening = "1. (U) They go.\n\n";
const paragraph = (number: string, ...parts: readonly string[]) => ({
  kind: "paragraph",
  number,
  content: [{ kind: "text", parts }],
});
const first = { ...paragraph("1.", "They go."), marking: "(U)" };
const second = { ...paragraph("2.", "They come."), marking: "(U)" };

const table: readonly (readonly [why: string, text: string, lines: readonly unknown[]])[] = [
  [
    "has its rule above an empty line",
    "-----\n\nNEXT STEPS\n\n2. (U) They come.",
    [{ kind: "title", above: "-----", title: "NEXT STEPS" }, second],
  ],
  [
    "has its rule below an empty line",
    "NEXT STEPS\n\n-----\n\n2. (U) They come.",
    [{ kind: "title", title: "NEXT STEPS", below: "-----" }, second],
  ],
  [
    "has its rule below, though a hyphen stands in it",
    "NEXT - STEPS\n\n-----\n\n2. (U) They come.",
    [{ kind: "title", title: "NEXT - STEPS", below: "-----" }, second],
  ],
  [
    "between two rows of signs has no rule below an empty line",
    "---- NEXT STEPS ----\n\n-----\n\n2. (U) They come.",
    [{ kind: "title", title: "---- NEXT STEPS ----" }, { kind: "title", above: "-----" }, second],
  ],
  [
    "of an annex has none there either",
    "ANNEX A\n\n-----\n\n1. They come.",
    [
      { kind: "title", title: "ANNEX A", division: true },
      { kind: "title", above: "-----" },
      paragraph("1.", "They come."),
    ],
  ],
  [
    "of an annex lets numbers begin anew",
    "ANNEX A\n\n1. They come.\n\n2. They sing.",
    [{ kind: "title", title: "ANNEX A", division: true }, paragraph("1.", "They come."), paragraph("2.", "They sing.")],
  ],
];

describe("a title", () => {
  it.each(table)("%s", (_, text, lines) => {
    expect(shapeOf(opening + text)).toEqual([first, ...lines]);
  });

  it("ends the list before it", () => {
    expect(shapeOf(`${opening}2. (U) They all:\n\na. go\n\nNEXT STEPS\n------\n\nb. come`)).toEqual([
      first,
      {
        kind: "paragraph",
        number: "2.",
        marking: "(U)",
        content: [
          { kind: "text", parts: ["They all:"] },
          { kind: "item", label: "a.", style: "a.", ordinal: 1, text: { kind: "text", parts: ["go"] } },
        ],
      },
      { kind: "title", title: "NEXT STEPS", below: "------" },
      { kind: "text", parts: ["b.", "come"] },
    ]);
  });
});

describe("a title run into the text", () => {
  it.each([
    [
      "is one behind an empty line",
      "They sing.\n\nSUMMARY: They come.",
      [
        { kind: "text", parts: ["They sing."] },
        { kind: "text", parts: ["SUMMARY:", "They come."], titles: ["SUMMARY:"] },
      ],
    ],
    [
      "is none behind END, which it belongs to",
      "They sing.  END\n\nSUMMARY: They come.",
      [{ kind: "text", parts: ["They sing.  END", "SUMMARY:", "They come."] }],
    ],
  ])("%s", (_, text, content) => {
    expect(shapeOf(`1. (U) ${text}`)).toEqual([{ ...first, content }]);
  });
});

it("numbers begin anew behind the heading of another telegram, which a banner does not make a section", () => {
  const heading = "VZCZCXRO0002\nDE RUEHXX #0124 0311235";
  const banner = "UNCLAS EXAMPLE 000124";
  expect(shapeOf(`${opening}${heading}\n\n${banner}\n\n1. They come.`)).toEqual([
    { ...first, content: [...first.content, { kind: "break", about: "telegram", parts: [heading, banner] }] },
    paragraph("1.", "They come."),
  ]);
});
