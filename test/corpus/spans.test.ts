import { describe, expect, test } from "vitest";
import { cableOf, nodeOf } from "./invented-tree.js";
import { childrenOf, nodesOf, spanFaults, uncovered } from "./spans.js";

const tag = (start: number, end: number) => nodeOf("Tag", start, end, { kind: "subject", code: "PREL", text: "PREL" });
const tags = (...items: readonly ReturnType<typeof tag>[]) => nodeOf("TagsLine", 0, 15, { label: null, items });

describe("nodesOf", () => {
  test("finds every node, parents first, and no plain value", () => {
    const origin = nodeOf("OriginLine", 16, 30, {
      routingIndicator: "RUEHXX",
      serial: "0123",
      section: { number: 1, total: null },
      filed: { day: 31, time: "1234" },
      text: "DE RUEHXX",
    });
    const cable = cableOf({ end: 30, origin, tags: tags(tag(6, 10), tag(11, 15)) });
    expect(nodesOf(cable).map(({ type }) => type)).toEqual(["Cable", "OriginLine", "TagsLine", "Tag", "Tag"]);
    expect(childrenOf(cable)).toHaveLength(2);
  });
});

describe("spanFaults", () => {
  test.each([
    ["a sound tree", [tag(6, 10), tag(11, 15)], []],
    ["a child that sticks out", [tag(6, 16)], ["Tag 6-16 lies outside TagsLine 0-15"]],
    ["a list out of order", [tag(11, 15), tag(6, 10)], ["Tag 6-10 follows Tag 11-15"]],
    ["two at one place", [tag(6, 10), tag(6, 10)], ["Tag 6-10 follows Tag 6-10"]],
    ["a node built by hand", [tag(-1, -1)], ["Tag -1--1 lies outside TagsLine 0-15", "Tag -1--1 is no span"]],
  ] as const)("%s", (_name, items, faults) => {
    expect(spanFaults(cableOf({ end: 30, tags: tags(...items) }), 30)).toEqual(faults);
  });

  test("a span beyond the text", () => {
    expect(spanFaults(cableOf({ end: 30 }), 20)).toEqual(["Cable 0-30 is no span"]);
  });
});

describe("uncovered", () => {
  const text = "TO AMEMBASSY EXAMPLE\n\n1. (C) One\ntwo\nthree\n";
  const to = nodeOf("Addressee", 3, 20, {
    routingIndicator: null,
    name: "AMEMBASSY EXAMPLE",
    office: [],
    precedence: null,
    niact: false,
    mcn: null,
    collective: false,
    text: "AMEMBASSY EXAMPLE",
  });
  const paragraph = nodeOf("Paragraph", 22, 42, {
    number: 1,
    marking: null,
    heading: null,
    text: "One two",
    children: [nodeOf("TextBlock", 29, 36, { lines: ["One", "two"], offsets: [29, 33], inlines: [], text: "One two" })],
  });

  test("a line inside a paragraph but in none of its children is lost; the head of the paragraph is not", () => {
    const { lost, words } = uncovered(text, cableOf({ end: text.length, to: [to], body: [paragraph] }));
    expect(lost.map(({ start, end }) => text.slice(start, end))).toEqual(["three\n"]);
    expect(words).toEqual(["TO"]);
  });

  test("without a tree every line that is not blank is lost", () => {
    expect(uncovered(text, cableOf({ end: text.length })).lost).toHaveLength(4);
  });
});
