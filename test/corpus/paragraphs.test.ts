import { describe, expect, test } from "vitest";
import { cableOf, nodeOf, paragraphOf } from "./invented-tree.js";
import { compareParagraphs, crudeParagraphs } from "./paragraphs.js";

describe("crudeParagraphs", () => {
  test.each([
    [
      "a chain",
      "1. One.\n\n2. Two.\n",
      [
        [1, null],
        [2, null],
      ],
    ],
    [
      "markings and pilcrows",
      "¶1. (C/NF) One.\n¶2.(SBU) Two.\n3) (S//REL) Three.",
      [
        [1, "C"],
        [2, "SBU"],
        [3, "S"],
      ],
    ],
    ["a gap ends it", "1. One.\n3. Three.", [[1, null]]],
    ["a decimal is none", "Reasons 1.\n1.4 (b)\n2. (C) Two.", []],
    [
      "words in brackets are no marking",
      "1. (Note) One.\n2. (C and D) Two.",
      [
        [1, null],
        [2, "C"],
      ],
    ],
  ] as const)("%s", (_name, text, expected) => {
    expect(crudeParagraphs(text).map(({ number, letters }) => [number, letters])).toEqual(expected);
  });
});

describe("compareParagraphs", () => {
  const text = "1. (C) One.\n2. (U) Two.\n3. Three.\n";

  test("a tree that has all", () => {
    const body = [
      paragraphOf(1, "confidential", "One."),
      paragraphOf(2, "unclassified", "Two."),
      paragraphOf(3, null, "Three."),
    ];
    expect(compareParagraphs(text, cableOf({ body }))).toEqual({
      expected: 3,
      missing: [],
      marked: 2,
      misread: [],
      found: 3,
      astray: [],
    });
  });

  test("a tree that lost, misread and invented", () => {
    const body = [paragraphOf(1, null, "One."), paragraphOf(2, "secret", "Two."), paragraphOf(7, null, "Seven.")];
    expect(compareParagraphs(text, cableOf({ body }))).toEqual({
      expected: 3,
      missing: ["3. Three."],
      marked: 2,
      misread: ["none for 1. (C) One.", "secret for 2. (U) Two."],
      found: 3,
      astray: ["7 after 2: Seven."],
    });
  });

  test("the line on the classifier counts where it is a paragraph", () => {
    const classifiedBy = nodeOf("ClassificationAuthority", 0, 10, {
      number: 1,
      marking: null,
      name: "JOHN ROE",
      title: null,
      others: [],
      reasons: null,
      label: null,
      derivedFrom: null,
      text: "",
    });
    const body = [{ ...paragraphOf(2, "unclassified", "Two."), start: 20 }];
    expect(compareParagraphs("1. CLASSIFIED BY ROE.\n2. (U) Two.", cableOf({ classifiedBy, body }))).toMatchObject({
      missing: [],
      misread: [],
      astray: [],
    });
  });

  test("a paragraph inside another counts", () => {
    const body = [{ ...paragraphOf(1, "confidential", "One."), children: [paragraphOf(2, "unclassified", "Two.")] }];
    expect(compareParagraphs(text, cableOf({ body })).missing).toEqual(["3. Three."]);
  });
});
