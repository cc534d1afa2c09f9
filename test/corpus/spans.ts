import type { AnyNode, Cable, Span } from "../../src/ast/nodes.js";
import { lineMap } from "../../src/source.js";

/** What holds lines of several kinds, so that a line inside its span alone is a line that got lost. */
const containers: ReadonlySet<string> = new Set(["Cable", "Paragraph", "SubParagraph", "Quotation", "Attributes"]);

/** A value that is a node, told by its shape alone: the table of child keys is under test here. */
const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/**
 * The nodes straight below a node, by field, found by looking at every field.
 *
 * @example childrenOf(routingLine) // [[RoutingIndicator, RoutingIndicator]]
 */
export const childrenOf = (node: AnyNode): readonly (readonly AnyNode[])[] =>
  Object.values(node)
    .map((value: unknown): readonly AnyNode[] => (Array.isArray(value) ? value : [value]).filter(isNode))
    .filter((nodes) => nodes.length > 0);

/** Every node of a tree, parents first, found as by `childrenOf`. */
export const nodesOf = (root: AnyNode): readonly AnyNode[] => {
  const nodes: AnyNode[] = [root];
  // The list grows while it is walked.
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node !== undefined) for (const children of childrenOf(node)) nodes.push(...children);
  }
  return nodes;
};

/**
 * What is wrong with the spans of a tree: one outside the text, a child outside its parent, a list out of order. One
 * line for each fault, empty when there is none.
 *
 * @example spanFaults(cable, 80) // ["Tag 6-10 lies outside TagsLine 0-8"]
 */
export const spanFaults = (cable: Cable, length: number): readonly string[] =>
  nodesOf(cable).flatMap((node) => [
    ...(node.start >= 0 && node.start <= node.end && node.end <= length ? [] : [`${nameOf(node)} is no span`]),
    ...childrenOf(node).flatMap((children) => childFaults(node, children)),
  ]);

const childFaults = (parent: AnyNode, children: readonly AnyNode[]): readonly string[] =>
  children.flatMap((child, index) => {
    const before = children[index - 1];
    const isInside = child.start >= parent.start && child.end <= parent.end;
    return [
      ...(isInside ? [] : [`${nameOf(child)} lies outside ${nameOf(parent)}`]),
      ...(before === undefined || before.start < child.start ? [] : [`${nameOf(child)} follows ${nameOf(before)}`]),
    ];
  });

const nameOf = ({ type, start, end }: AnyNode): string => `${type} ${start}-${end}`;

/** What of a text is in no node, line by line. */
export interface Uncovered {
  /** Lines of which not one letter lies in a node of its own. */
  readonly lost: readonly Span[];
  /** Parts of the other lines that are in no node, such as `TO` before its first addressee. */
  readonly words: readonly string[];
}

/**
 * Lines and words that lie in no node below the cable and its paragraphs; the start of a paragraph up to its first child
 * (number, marking, heading) counts as covered. Residue of copying, such as pilcrows, is no word.
 *
 * @example uncovered("TO AMEMBASSY EXAMPLE", cable) // { lost: [], words: ["TO"] }
 */
export const uncovered = (text: string, cable: Cable): Uncovered => {
  const isCovered = new Uint8Array(text.length);
  for (const { start, end } of nodesOf(cable).flatMap(ownSpans))
    isCovered.fill(1, Math.max(0, start), Math.max(0, end));
  const starts = lineMap(text);
  const lines = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
  const open = lines.map(({ start, end }) => partsOf(text, start, end, (offset) => isCovered[offset] === 0));
  const isLost = lines.map(({ start, end }, index) => {
    const isBare = !isCovered.subarray(start, end).includes(1);
    return isBare && open[index] !== undefined && open[index].length > 0;
  });
  return {
    lost: lines.filter((_, index) => isLost[index]),
    words: open.flatMap((words, index) => (isLost[index] ? [] : words)),
  };
};

/** The words of a line as far as a test holds of their units; what has no letter and no figure is none. */
const partsOf = (text: string, start: number, end: number, isOpen: (offset: number) => boolean): readonly string[] =>
  Array.from({ length: end - start }, (_, index) => (isOpen(start + index) ? (text[start + index] ?? " ") : " "))
    .join("")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** What a node covers itself: of a container only what stands before its first child, and behind the last. */
const ownSpans = (node: AnyNode): readonly Span[] => {
  if (!containers.has(node.type)) return [node];
  if (node.type === "Attributes") return [{ start: node.start, end: node.items[0]?.start ?? node.end }];
  if (node.type === "Cable" || !("children" in node)) return [];
  const { start, end, children } = node;
  const head = { start, end: children[0]?.start ?? end };
  return node.type === "Quotation" ? [head, { start: children.at(-1)?.end ?? end, end }] : [head];
};
