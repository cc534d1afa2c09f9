import { describe, expect, test } from "vitest";
import type { AnyNode } from "../../src/index.js";
import { effectiveMarking, findAll, parse } from "../../src/index.js";

/** Level, controls and nations for each paragraph and item, in the order of the text. */
const markings = (text: string): readonly (string | null)[] => {
  const { cable } = parse(text);
  const isMarked = (node: AnyNode) => node.type === "Paragraph" || node.type === "SubParagraph";
  return findAll(cable, isMarked).map((node) => {
    const effective = effectiveMarking(cable, node);
    if (effective === null) return null;
    return [effective.level, ...effective.controls, ...effective.releasableTo].join(" ");
  });
};

describe("the marking in effect", () => {
  test.each([
    ["1. (C) Words.", ["confidential"]],
    ["1. (C/NF) Words.\n\n2. (U) More.", ["confidential NOFORN", "unclassified"]],
    ["1. (S//REL TO USA, GBR) Words.", ["secret USA GBR"]],
    ["1. (C) Words:\n\na. one\n\nb. (U) two", ["confidential", "confidential", "unclassified"]],
    ["1. (C) Words:\n\na. (S) one:\n\n-- inner", ["confidential", "secret", "secret"]],
    ["1. (C - ENTIRE TEXT)\n\n2. Words.\n\n3. More.", Array(3).fill("confidential ENTIRE TEXT")],
    [
      "1. (C - ENTIRE TEXT)\n\n2. (U) Words.\n\n3. More.",
      ["confidential ENTIRE TEXT", "unclassified", "confidential ENTIRE TEXT"],
    ],
    ["S E C R E T EXAMPLE 000001\n\nSUBJECT: X\n\n1. Words.", ["secret"]],
    ["S E C R E T//NOFORN EXAMPLE 000001\n\nSUBJECT: X\n\n1. Words.", ["secret NOFORN"]],
    ["1. Words.", [null]],
    ["1. (C) They say:\n\nBEGIN TEXT\n\n1. Fish.\n\nEND TEXT", ["confidential", "confidential"]],
  ])("%j", (text, expected) => {
    expect(markings(text)).toEqual(expected);
  });

  test("an unreadable marking says nothing", () => {
    expect(markings("UNCLAS EXAMPLE 000001\n\nSUBJECT: X\n\n1. (ZZ) Words.")).toEqual(["unclassified"]);
  });

  test("the marking of a subject holds for the subject alone", () => {
    const { cable } = parse("UNCLAS EXAMPLE 000001\n\nSUBJECT: (C) BREAD\n\n1. Words.");
    expect(cable.subject && effectiveMarking(cable, cable.subject)?.level).toBe("confidential");
    expect(findAll(cable, "Paragraph").map((node) => effectiveMarking(cable, node)?.from.type)).toEqual([
      "ClassificationLine",
    ]);
  });

  test("a node of another cable has none", () => {
    const [one, other] = [parse("1. (C) Words.").cable, parse("1. (C) Words.").cable];
    const [node] = other.body;
    expect(node && effectiveMarking(one, node)).toBeNull();
  });
});
