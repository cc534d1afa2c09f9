import type { Cable } from "../../src/ast/nodes.js";
import { findAll } from "../../src/index.js";
import { spanFaults } from "./spans.js";

/** A row of one sign, with blanks among them, and nothing else. */
const rule = /^[^\S\n]*(?:[-=*#_~] ?){4,}[^\S\n]*$/;

/**
 * The titles with a rule that a crude look at the lines finds, without the grammar: a short line that is no sentence and
 * has a rule below, over an empty line too, or one between two rules.
 *
 * @example crudeHeadings("1. (U) One.\n\nNEXT\n----\n") // ["NEXT"]
 */
export const crudeHeadings = (text: string): readonly string[] => {
  const lines = text
    .slice(Math.max(0, text.search(/^[^\S\n]*¶?[^\S\n]*1[.)]/m)))
    .split("\n")
    .map((line) => line.replace(/^[^\S\n]*¶/, "").trim());
  const shown = lines.map((line, index) => ({ line, index })).filter(({ line }) => line !== "");
  return shown.flatMap(({ line, index }, at) => {
    const [above, below, after] = [shown[at - 1], shown[at + 1], shown[at + 2]];
    if (rule.test(line) || below === undefined || !rule.test(below.line) || line.length > 100) return [];
    const isBetween = above !== undefined && rule.test(above.line);
    const isNear = below.index - index <= (isBetween ? 3 : 1);
    const isOfNext = after !== undefined && rule.test(shown[at + 3]?.line ?? "") && !rule.test(after.line);
    const isTitle = isBetween || (!/[.,;]$/.test(line) && !isOfNext);
    return isNear && isTitle && !/^\d{1,3}[.)]/.test(line) ? [line] : [];
  });
};

/** Those of the crude titles that the tree has not. */
export const missingHeadings = (text: string, cable: Cable): readonly string[] => {
  const titles = [
    ...findAll(cable, "Heading").map((heading) => heading.text),
    ...findAll(cable, "Paragraph").map((paragraph) => paragraph.heading ?? ""),
    ...findAll(cable, "Table").flatMap((table) => table.lines),
  ].map(letters);
  return crudeHeadings(text).filter((title) => !titles.some((known) => known.includes(letters(title))));
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Lines of the body that lie in two leaves at once; a leaf is a block that holds no other.
 *
 * @example doubleLeaves(parse("1. (U) One.").cable) // []
 */
export const doubleLeaves = (cable: Cable): readonly string[] => {
  const leaves = ["TextBlock", "Heading", "Table", "SectionBreak"] as const;
  const spans = leaves.flatMap((type) => findAll(cable, type).map(({ start, end }) => ({ type, start, end })));
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return ordered.flatMap((leaf, index) => {
    const next = ordered[index + 1];
    return next !== undefined && next.start < leaf.end ? [`${leaf.type} ${leaf.start} runs into ${next.type}`] : [];
  });
};

/** Faults of spans, and lines in two leaves. */
export const treeFaults = (cable: Cable, length: number): readonly string[] => [
  ...spanFaults(cable, length),
  ...doubleLeaves(cable),
];
