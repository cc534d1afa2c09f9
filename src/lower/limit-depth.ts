import type { Block, Cable, Span } from "../ast/nodes.js";
import { proseOf } from "../ast/prose.js";
import type { Source } from "./context.js";
import { lowerLines } from "./prose.js";

/** A tree without blocks that lie too deep, and where there were some. */
export interface Shallow {
  readonly cable: Cable;
  /** The blocks that have become prose. */
  readonly flattened: readonly Span[];
}

/**
 * The tree with its blocks nested at most so deep, those of the body counting 1: a block on the last level that holds
 * others becomes prose. The grammar bounds how deep blocks lie, so this may recurse.
 *
 * @example limitDepth({ text, original: text }, cable, 1).cable.body.map(({ type }) => type) // ["TextBlock"]
 */
export const limitDepth = (source: Source, cable: Cable, maxDepth: number): Shallow => {
  const flattened: Span[] = [];
  const shallow = (block: Block, levels: number): Block => {
    if (!("children" in block) || isWithin(block, levels)) return block;
    if (levels > 1) {
      const children = block.children.map((child) => shallow(child, levels - 1));
      return { ...block, children, text: proseOf(children) };
    }
    flattened.push(block);
    return lowerLines(source, block);
  };
  // Of most trees nothing is changed, and no copy is made.
  if (cable.body.every((block) => isWithin(block, maxDepth))) return { cable, flattened };
  return { cable: { ...cable, body: cable.body.map((block) => shallow(block, maxDepth)) }, flattened };
};

const isWithin = (block: Block, levels: number): boolean =>
  levels > 0 && (!("children" in block) || block.children.every((child) => isWithin(child, levels - 1)));
