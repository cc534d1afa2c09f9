import { describe, expect, test } from "vitest";
import { cableOf, nodeOf, paragraphOf } from "./invented-tree.js";
import { labelsWithoutField, nodesBehindHead } from "./labels.js";

describe("labelsWithoutField", () => {
  test.each([
    ["a label in the head", "TAGS: PREL\nSUBJECT: FISH\n\n1. One.", ["tags", "subject"]],
    ["a label in the body", "1. One.\nTAGS: PREL", []],
    [
      "the classifier as paragraph 1",
      "1. (U) CLASSIFIED BY JOHN ROE.\nREF: EXAMPLE 1\n1. One.",
      ["references", "classifiedBy"],
    ],
    ["a label without its colon may be a word", "SUBJECTS VARY", []],
    [
      "the lists of an envelope",
      "FM AMEMBASSY EXAMPLE\nTO SECSTATE WASHDC\nXMT/AMEMBASSY NOWHERE",
      ["from", "to", "exempt"],
    ],
  ] as const)("%s", (_name, text, fields) => {
    expect(labelsWithoutField(text, cableOf({}))).toEqual(fields);
  });

  test("a field that is there is no miss", () => {
    const tags = nodeOf("TagsLine", 0, 10, { label: null, items: [] });
    expect(labelsWithoutField("TAGS: PREL", cableOf({ tags }))).toEqual([]);
  });
});

test("nodesBehindHead finds what stands behind the first paragraph", () => {
  const caption = (start: number) =>
    nodeOf("Caption", start, start + 6, { name: "SIPDIS", note: null, text: "SIPDIS" });
  const body = [{ ...paragraphOf(1, null, "One."), start: 10, end: 20 }];
  expect(nodesBehindHead(cableOf({ captions: [caption(0), caption(30)], body })).map(({ start }) => start)).toEqual([
    30,
  ]);
  expect(nodesBehindHead(cableOf({ captions: [caption(30)] }))).toEqual([]);
});
