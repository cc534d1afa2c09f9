import type { Cable, Heading, PageHeading, Paragraph, PortionMarking, SectionBreak } from "../ast/nodes.js";
import { walk } from "../ast/visit.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/**
 * One concern: what there is to say about it in a cable. It never throws, and takes time in step with the cable. The
 * nodes are those of the cable, where they are known already.
 */
export type Check = (cable: Cable, nodes: CheckedNodes) => readonly Diagnostic[];

/** Nodes that several checks look for, in the order of `visit`. */
export interface CheckedNodes {
  readonly markings: readonly PortionMarking[];
  readonly paragraphs: readonly Paragraph[];
  readonly breaks: readonly SectionBreak[];
  /** Of pages within a line, and titles, to which a copy may have joined one. */
  readonly headings: readonly (Heading | PageHeading)[];
}

/**
 * The nodes that several checks look for, from one walk through the tree.
 *
 * @example checkedNodes(parse("1. (U) Words.").cable).markings.length // 1
 */
export const checkedNodes = (cable: Cable): CheckedNodes => {
  const markings: PortionMarking[] = [];
  const paragraphs: Paragraph[] = [];
  const breaks: SectionBreak[] = [];
  const headings: (Heading | PageHeading)[] = [];
  walk(cable, (node) => {
    if (node.type === "PortionMarking") markings.push(node);
    else if (node.type === "Paragraph") paragraphs.push(node);
    else if (node.type === "SectionBreak") breaks.push(node);
    else if (node.type === "PageHeading" || node.type === "Heading") headings.push(node);
    return false;
  });
  return { markings, paragraphs, breaks, headings };
};

/** What was found, or nothing: many checks find one thing at most. */
export type Found = Diagnostic | null;

/**
 * Several looks at the same cable as one check.
 *
 * @example export const checkSecurity = allOf(group, signal, level);
 */
export const allOf =
  (...looks: readonly ((cable: Cable, nodes: CheckedNodes) => Found | readonly Diagnostic[])[]): Check =>
  (cable, nodes) => {
    // Most looks find nothing, in most cables: a list is made when there is something to put into it.
    let all: readonly Diagnostic[] = nothing;
    for (const look of looks) {
      const found = look(cable, nodes);
      if (found === null || (isList(found) && found.length === 0)) continue;
      all = all.concat(found);
    }
    return all;
  };

const nothing: readonly Diagnostic[] = [];

/** `Array.isArray` does not tell a readonly array from a diagnostic. */
const isList = (found: Diagnostic | readonly Diagnostic[]): found is readonly Diagnostic[] => Array.isArray(found);

/**
 * A text in quotes, for a message.
 *
 * @example quoted("ZZH") // "\"ZZH\""
 */
export const quoted = (text: string): string => JSON.stringify(text);
