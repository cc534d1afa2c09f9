import type { AnyNode, Cable, ClassificationLine, Level, PortionMarking } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";

/** The marking that holds for a node, and what says so. */
export interface EffectiveMarking {
  readonly level: Level | null;
  /** Full words where known, `["NOFORN"]`. */
  readonly controls: readonly string[];
  readonly releasableTo: readonly string[];
  /** The marking of the node or of what it stands in, one for the entire text, or the first line of the text. */
  readonly from: PortionMarking | ClassificationLine;
}

/** What holds for each node of a cable; a tree does not change, so it is worked out once. */
const known = new WeakMap<Cable, ReadonlyMap<AnyNode, EffectiveMarking>>();

/**
 * The marking that holds for a node of a cable: its own, else that of the item, paragraph or subject in which it stands,
 * else `(C - ENTIRE TEXT)` of an earlier paragraph, else the level of the first line of the text. Null where none says
 * anything, and for a node of another cable.
 *
 * Source: FORMAT.md section 3.10, `1. (C - ENTIRE TEXT)` and the unmarked paragraphs after it; 5 FAH-1 H-246.2.
 *
 * @example findAll(cable, "Paragraph").filter((node) => effectiveMarking(cable, node)?.level === "secret")
 */
export const effectiveMarking = (cable: Cable, node: AnyNode): EffectiveMarking | null => {
  let all = known.get(cable);
  if (all === undefined) {
    all = markingsOf(cable);
    known.set(cable, all);
  }
  return all.get(node) ?? null;
};

const markingsOf = (cable: Cable): ReadonlyMap<AnyNode, EffectiveMarking> => {
  const found = new Map<AnyNode, EffectiveMarking>();
  const { classification } = cable;
  let entire: EffectiveMarking | null =
    classification?.level == null
      ? null
      : { level: classification.level, controls: classification.caveats, releasableTo: [], from: classification };
  visit(cable, (node, parent) => {
    const above = parent === null || parent.type === "Cable" ? null : (found.get(parent) ?? null);
    const own = "marking" in node ? markingOf(node.marking) : null;
    const effective = own ?? above ?? entire;
    if (effective !== null) found.set(node, effective);
    if (own?.controls.includes(entireText)) entire = own;
  });
  return found;
};

const entireText = "ENTIRE TEXT";

/** A marking that could not be read says nothing. */
const markingOf = (marking: PortionMarking | null): EffectiveMarking | null => {
  if (marking === null || marking.level === null) return null;
  const { level, controls, releasableTo } = marking;
  return { level, controls, releasableTo, from: marking };
};
