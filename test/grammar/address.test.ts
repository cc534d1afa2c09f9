import { describe, expect, it } from "vitest";
import { parseSyntax } from "../../grammar/index.js";
import { shapeOf } from "./shape.js";

const sender = { kind: "from", element: { name: ["X"] } };
const all = { name: ["ALL CONSULS"] };
const post = { indicator: "RUEHXX", name: ["AMEMBASSY EXAMPLE"] };
const urgent = { precedence: "IMMEDIATE" };
const alone = { lead: "XMT", exempt: true };

const table: readonly (readonly [why: string, text: string, elements: readonly unknown[]])[] = [
  ["with no station behind it is one without a name", "TO ALL CONSULS\nXMT", [all, alone]],
  [
    "with none before another is one, too",
    "TO ALL CONSULS\nXMT\nXMT AMEMBASSY EXAMPLE",
    [all, alone, { lead: "XMT ", name: ["AMEMBASSY EXAMPLE"], exempt: true }],
  ],
  [
    "exempts the stations below it",
    "TO ALL CONSULS\nXMT AMEMBASSY EXAMPLE\nRUEHXX/AMEMBASSY ELSEWHERE",
    [
      all,
      { lead: "XMT ", name: ["AMEMBASSY EXAMPLE"], exempt: true },
      { indicator: "RUEHXX", name: ["AMEMBASSY ELSEWHERE"], exempt: true },
    ],
  ],
];

describe("XMT", () => {
  it.each(table)("%s", (_, text, elements) => {
    expect(shapeOf(`FM X\n${text}`)).toEqual([sender, { kind: "to", elements }]);
  });

  it("ends where it is written, without the blanks behind it", () => {
    const text = "FM X\nTO ALL CONSULS\nXMT  \nXMT AMEMBASSY EXAMPLE";
    const elements = parseSyntax(text).flatMap((line) => (line.kind === "to" ? line.elements : []));
    expect(elements.map(({ start, end }) => text.slice(start, end))).toEqual([
      "ALL CONSULS",
      "XMT",
      "AMEMBASSY EXAMPLE",
    ]);
  });
});

describe("a station that was wrapped", () => {
  it.each<[why: string, text: string, elements: readonly unknown[]]>([
    ["before its number", "TO RUEHXX/AMEMBASSY EXAMPLE IMMEDIATE\n0123", [{ ...post, ...urgent, number: "0123" }]],
    ["before its precedence", "TO RUEHXX/AMEMBASSY EXAMPLE\nIMMEDIATE 0123", [{ ...post, ...urgent, number: "0123" }]],
    ["in its name", "TO RUEHXX/AMEMBASSY\n     EXAMPLE", [{ ...post, name: ["AMEMBASSY", "EXAMPLE"] }]],
    ["not in a text that is set in", "    TO RUEHXX/X\n    INFO AMEMBASSY EXAMPLE", [{ ...post, name: ["X"] }]],
    ["not before a number when it has one", "TO RUEHXX/AMEMBASSY EXAMPLE 0123\n", [{ ...post, number: "0123" }]],
    [
      "not before the name of a post",
      "TO RUEHXX/X\n     AMEMBASSY EXAMPLE",
      [{ ...post, name: ["X"] }, { name: post.name }],
    ],
  ])("%s", (_, text, elements) => {
    expect(shapeOf(`FM X\n${text}`)).toEqual(expect.arrayContaining([sender, { kind: "to", elements }]));
  });
});
