import { copyData, isOffset } from "./copy.js";
import { spansOption } from "./misuse.js";
import type { AnyNode } from "./nodes.js";

/** How nodes are compared. */
export interface EqualOptions {
  /** Whether `start`, `end` and `offsets` count; false by default. */
  readonly spans?: boolean | undefined;
}

/**
 * Whether two nodes say the same: same type, same fields, all the way down. Spans do not count unless asked for. It does
 * not recurse, so that no depth of nesting overflows the stack.
 *
 * @example equalNodes(parse(print(cable)).cable, cable) // true
 */
export const equalNodes = (a: AnyNode, b: AnyNode, options?: EqualOptions): boolean => {
  const withSpans = spansOption(options, false);
  const pairs: [unknown, unknown][] = [[a, b]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
    const keys = keysOf(left, withSpans);
    if (keys.length !== keysOf(right, withSpans).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(right, key)) return false;
      pairs.push([left[key], right[key]]);
    }
  }
  return true;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const keysOf = (value: object, withSpans: boolean): readonly string[] =>
  withSpans ? Object.keys(value) : Object.keys(value).filter((key) => !isOffset(key));

/**
 * A deep copy of a node as if it were built by hand: on it and on all below it `start` and `end` are -1, `offsets` empty.
 *
 * @example withoutSpans(parse("TAGS: PREL").cable).tags?.start // -1
 */
export const withoutSpans = <N extends AnyNode>(node: N): N => copyData(node, "clear") as N;
