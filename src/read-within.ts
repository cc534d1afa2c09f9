import type { Cable, Span, UnknownLine } from "./ast/nodes.js";
import { type Diagnostic, diagnose } from "./diagnostics/diagnostic.js";
import { fold, lineEnds, lineStart } from "./lower/context.js";
import type { ResolvedParseOptions } from "./options.js";

/** A tree within the limits, and what there is to say about what lies beyond. */
export interface Within {
  readonly cable: Cable;
  /** The tree without what was not read, for the checks. */
  readonly checked: Cable;
  readonly exceeded: readonly Diagnostic[];
}

/** Reads a text: its tree, and the blocks that have become prose. */
type Read = (text: string) => { readonly cable: Cable; readonly flattened: readonly Span[] };

type Limits = Pick<ResolvedParseOptions, "maxLength" | "maxLines" | "maxNodes">;

/** Where a text stops being read, and by which limit. */
interface Cut {
  readonly end: number;
  readonly code: "text-too-long" | "lines-too-many" | "nodes-too-many";
}

/**
 * The tree of as many whole lines of a text as the limits allow. What is left is the last unknown line, so that all of
 * the text lies in the tree.
 *
 * @example readWithin("TAGS: PREL\nTAGS: ECON", { ...limits, maxLines: 1 }, read).cable.unknown[0]?.start // 11
 */
export const readWithin = (text: string, limits: Limits, read: Read): Within => {
  let cut = cutByLength(text, limits.maxLength);
  cut = cutByLines(text, limits.maxLines, cut?.end ?? text.length) ?? cut;
  let result = read(cut === null ? text : text.slice(0, cut.end));
  for (let over = nodesOver(result.cable, limits.maxNodes); over !== null; ) {
    // A shorter text may be read otherwise, so count again; half as much each time bounds the work.
    const before: number = cut?.end ?? text.length;
    cut = { end: lineStart(text, Math.min(over, before - 1)), code: "nodes-too-many" };
    result = read(text.slice(0, cut.end));
    over = cut.end === 0 ? null : nodesOver(result.cable, limits.maxNodes);
    if (over !== null) over = Math.min(over, cut.end >> 1);
  }
  const exceeded = result.flattened.map((span) => diagnose("nesting-too-deep", span));
  const checked = cut === null ? result.cable : { ...result.cable, end: text.length };
  const rest = cut === null ? null : restOf(text, cut.end);
  if (cut === null || rest === null) return { cable: checked, checked, exceeded };
  const cable = { ...checked, unknown: [...checked.unknown, rest] };
  return {
    cable,
    checked,
    exceeded: [...exceeded, diagnose(cut.code, rest)],
  };
};

const cutByLength = (text: string, maxLength: number): Cut | null =>
  text.length <= maxLength ? null : { end: lineStart(text, maxLength), code: "text-too-long" };

const cutByLines = (text: string, maxLines: number, end: number): Cut | null => {
  if (end < maxLines) return null;
  let lines = 0;
  for (const { 0: image, index } of text.matchAll(lineEnds)) {
    if (index >= end) return null;
    lines += 1;
    const start = index + image.length;
    if (lines === maxLines) return start < end ? { end: start, code: "lines-too-many" } : null;
  }
  return null;
};

/** Where the first node starts that is too many; null when there is none. A short text has no need to be counted. */
const nodesOver = (cable: Cable, maxNodes: number): number | null => {
  if (cable.end * 8 < maxNodes) return null;
  const starts: number[] = [];
  const waiting: unknown[] = [cable];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if ("type" in value && "start" in value) starts.push(Number(value.start));
    for (const child of Object.values(value)) if (typeof child === "object") waiting.push(child);
  }
  return starts.length <= maxNodes ? null : (Float64Array.from(starts).sort()[maxNodes] ?? null);
};

/** What is left from an offset on; null when it is blank. */
const restOf = (text: string, from: number): UnknownLine | null => {
  const rest = text.slice(from);
  const start = from + rest.length - rest.trimStart().length;
  const end = from + rest.trimEnd().length;
  if (end <= start) return null;
  return { type: "UnknownLine", start, end, text: fold(rest), repeats: null, after: "trailer" };
};
