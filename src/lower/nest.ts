/** Where each block of a paragraph belongs: the grammar gives them one after the other, here they are put into one another. */
import type { Block, SectionBreak, SubParagraph } from "../ast/nodes.js";
import { proseOf } from "../ast/prose.js";

/** A node while blocks are put into it. */
type Growing<T> = { -readonly [K in keyof T]: K extends "children" ? Block[] : T[K] };

/** An item to which blocks may still be added. */
interface OpenItem {
  readonly node: Growing<SubParagraph>;
  readonly style: string;
  readonly ordinal: number | null;
  /** Column of its label. */
  readonly column: number;
}

/** A list of blocks that grows. */
export interface Nest {
  readonly blocks: Block[];
  /** Items that are open, the outer first. */
  readonly open: OpenItem[];
  /** Furniture that waits for the block behind it, to stand beside it. */
  furniture: WaitingBreak | null;
}

/** Furniture in a row is one break. */
type WaitingBreak = Omit<{ -readonly [K in keyof SectionBreak]: SectionBreak[K] }, "lines"> & {
  readonly lines: string[];
};

/** What is put into a nest: a block, with the label of an item. */
export interface Placed {
  readonly block: Block;
  /** Column of its first character. */
  readonly column: number;
  /** How the item is counted; null for other blocks. */
  readonly item: { readonly style: string; readonly ordinal: number | null } | null;
}

/** Lists in lists are shallow; a text of ten thousand labels must not make a deep tree. */
const deepest = 16;

/** A nest without blocks. */
export const startNest = (): Nest => ({ blocks: [], open: [], furniture: null });

/** Adds a block where label, column and what stands before it say that it belongs. */
export const addBlock = (nest: Nest, { block, column, item }: Placed): void => {
  if (block.type === "SectionBreak") {
    if (nest.furniture === null) nest.furniture = { ...block, lines: [...block.lines] };
    else joinBreak(nest.furniture, block);
    return;
  }
  const depth = item !== null ? itemDepth(nest.open, item, column) : blockDepth(nest, block, column);
  nest.open.length = depth;
  flushFurniture(nest);
  siblingsOf(nest).push(block);
  if (item !== null && block.type === "SubParagraph")
    nest.open.push({ node: block as Growing<SubParagraph>, ...item, column });
  for (const { node } of nest.open) node.end = Math.max(node.end, block.end);
};

/** The blocks, complete: furniture at the end is the last, items have the prose of what is in them. */
export const finishNest = (nest: Nest): readonly Block[] => {
  nest.open.length = 0;
  flushFurniture(nest);
  return nest.blocks.map(withProse);
};

const joinBreak = (first: WaitingBreak, second: SectionBreak): void => {
  first.end = second.end;
  first.kind = breakKinds.find((kind) => first.kind === kind || second.kind === kind) ?? "rule";
  for (const line of second.lines) first.lines.push(line);
};

const breakKinds = ["telegram", "section", "page"] as const satisfies readonly SectionBreak["kind"][];

const siblingsOf = ({ open, blocks }: Nest): Block[] => open.at(-1)?.node.children ?? blocks;

const flushFurniture = (nest: Nest): void => {
  if (nest.furniture === null) return;
  siblingsOf(nest).push(nest.furniture);
  for (const { node } of nest.open) node.end = Math.max(node.end, nest.furniture.end);
  nest.furniture = null;
};

/** How many of the open items hold an item that comes. */
const itemDepth = (
  open: readonly OpenItem[],
  { style, ordinal }: { readonly style: string; readonly ordinal: number | null },
  column: number,
): number => {
  const depth = ordinal === null ? signDepth(open, style, column) : countDepth(open, style, ordinal, column);
  return Math.min(depth, deepest);
};

/** The next of an open list stands beside the last; the first of another list below what is open. */
const countDepth = (open: readonly OpenItem[], style: string, ordinal: number, column: number): number => {
  const next = open.findLastIndex((item) => item.style === style && item.ordinal !== null && item.ordinal < ordinal);
  const again = next < 0 ? open.findLastIndex((item) => item.style === style) : next;
  return again >= 0 ? again : belowSigns(open, column);
};

/** A sign beside the last one like it, unless it stands further in. */
const signDepth = (open: readonly OpenItem[], style: string, column: number): number => {
  const like = open.findLastIndex((item) => item.style === style && item.column <= column);
  if (like >= 0) return open[like] !== undefined && column > open[like].column + 1 ? like + 1 : like;
  const outer = open.findIndex((item) => item.style === style);
  return outer >= 0 ? outer : belowSigns(open, column, style.length);
};

/** Counted items may hold any list; an item with a sign holds one that stands further in, or has a longer sign. */
const belowSigns = (open: readonly OpenItem[], column: number, length = 0): number => {
  let depth = open.length;
  for (let top = open[depth - 1]; top !== undefined && top.ordinal === null; top = open[depth - 1]) {
    if (column > top.column || (column === top.column && length > top.style.length)) break;
    depth -= 1;
  }
  return depth;
};

/** A block that stands further in than a label belongs to its item; so does one that goes on with its sentence. */
const blockDepth = ({ open, furniture }: Nest, block: Block, column: number): number => {
  const top = open.at(-1);
  if (top === undefined || (block.type !== "TextBlock" && block.type !== "Table")) return 0;
  const last = top.node.children.at(-1);
  if (last === undefined) return open.length;
  if (block.type === "Table") {
    if (last.type === "Table" || (last.type === "TextBlock" && last.text.endsWith(":"))) return open.length;
    return open.findLastIndex((item) => item.column < column) + 1;
  }
  // Where labels name all that they are in, what has no label belongs to the last of them.
  if (/^1\.[a-z(]/i.test(top.style)) return open.length;
  const isOpenSentence = furniture !== null && last.type === "TextBlock" && !/[.!?:;"')\]]$/.test(last.text);
  if (isOpenSentence) return open.length;
  return open.findLastIndex((item) => item.column < column) + 1;
};

/** A block with the prose of its children; items lie at most `deepest` in one another. */
const withProse = (block: Block): Block => {
  if (block.type !== "SubParagraph") return block;
  const children = block.children.map(withProse);
  return { ...block, children, text: proseOf(children) };
};
