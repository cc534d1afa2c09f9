import { childKeys, isNodeType } from "./keys.js";
import { misuse } from "./misuse.js";
import type { AnyNode, NodeOf, NodeType } from "./nodes.js";

/** Returned by a visitor: do not visit the children of this node. */
export const SKIP: unique symbol = Symbol("cablegram.skip");
/** Returned by a visitor: visit nothing more. */
export const STOP: unique symbol = Symbol("cablegram.stop");

/** Keys and indices that lead from the root of a visit to a node, `["body", 0, "marking"]`. */
export type Path = readonly (string | number)[];

/**
 * Called with a node, its parent (null for the root of the visit) and its path. The path changes as the visit goes on:
 * copy it to keep it. Anything but SKIP and STOP may be returned and means nothing.
 */
export type VisitFunction<N extends AnyNode = AnyNode> = (node: N, parent: AnyNode | null, path: Path) => unknown;

/** Functions by node type; `enter` is called before the function of the type, `leave` after the children. */
export type VisitorObject = { readonly [T in NodeType]?: VisitFunction<NodeOf<T>> | undefined } & {
  readonly enter?: VisitFunction | undefined;
  readonly leave?: VisitFunction | undefined;
};

export type Visitor = VisitFunction | VisitorObject;

/** A node that waits for its visit; when it is open, its children are done and it waits to be left. */
interface Step {
  readonly node: AnyNode;
  readonly parent: AnyNode | null;
  /** The end of its path, below the parent. */
  readonly at: Path;
  isOpen: boolean;
}

/**
 * Visits a node and all below it, parents first, children in the order of `childKeys` and lists from first to last; each
 * node once. It does not recurse, so that no depth of nesting overflows the stack. A node that was entered is also left,
 * after SKIP too, but not after STOP. Throws a TypeError for a value that is no node and for a name in the visitor that
 * is no node type.
 *
 * @example visit(cable, { Tag: (tag) => codes.push(tag.code) })
 */
export const visit = (node: AnyNode, visitor: Visitor): void => {
  const { enter, leave } = callsOf(visitor);
  const path: (string | number)[] = [];
  const stack: Step[] = [{ node: checked(node), parent: null, at: [], isOpen: false }];
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    if (step.isOpen) {
      stack.pop();
      if (leave?.(step.node, step.parent, path) === STOP) return;
      path.length -= step.at.length;
      continue;
    }
    step.isOpen = true;
    path.push(...step.at);
    const result = enter(step.node, step.parent, path);
    if (result === STOP) return;
    if (result !== SKIP) pushChildren(stack, step.node);
  }
};

/** Puts the children on the stack, the last one first, so that the first one is taken first. */
const pushChildren = (stack: Step[], parent: AnyNode): void => {
  for (const key of childKeys[parent.type].toReversed()) {
    const value = Reflect.get(parent, key) as AnyNode | readonly AnyNode[] | null;
    if (value === null) continue;
    if (!isList(value)) {
      stack.push({ node: checked(value), parent, at: [key], isOpen: false });
      continue;
    }
    for (let index = value.length - 1; index >= 0; index -= 1) {
      stack.push({ node: checked(value[index]), parent, at: [key, index], isOpen: false });
    }
  }
};

/** `Array.isArray` does not tell a readonly array from a node. */
const isList = (value: AnyNode | readonly AnyNode[]): value is readonly AnyNode[] => Array.isArray(value);

const checked = (value: unknown): AnyNode => {
  if (typeof value === "object" && value !== null && "type" in value && isNodeType(value.type)) return value as AnyNode;
  throw misuse("node", "a node of a cable", value);
};

interface Calls {
  readonly enter: VisitFunction;
  readonly leave: VisitFunction | undefined;
}

const callsOf = (visitor: Visitor): Calls => {
  if (typeof visitor === "function") return { enter: visitor, leave: undefined };
  if (typeof visitor !== "object" || visitor === null) throw misuse("visitor", "a function or an object", visitor);
  for (const [name, call] of Object.entries(visitor)) {
    const isKnown = name === "enter" || name === "leave" || isNodeType(name);
    if (!isKnown) throw misuse("visitor", "keyed by node types, enter and leave", name);
    if (call !== undefined && typeof call !== "function") throw misuse(`visitor.${name}`, "a function", call);
  }
  const enter: VisitFunction = (node, parent, path) => {
    const general = visitor.enter?.(node, parent, path);
    if (general === STOP) return STOP;
    const call = visitor[node.type] as VisitFunction | undefined;
    const special = call?.(node, parent, path);
    return general === SKIP && special !== STOP ? SKIP : special;
  };
  return { enter, leave: visitor.leave };
};

/** Which nodes to find: those of a type, or those that pass a test. */
type Wanted = NodeType | ((node: AnyNode) => boolean);

/**
 * The first node, the root included, that is of a type or passes a test; null when there is none. The order is that of
 * `visit`.
 *
 * @example find(cable, "Mrn")?.number // 7155
 */
export function find<T extends NodeType>(node: AnyNode, type: T): NodeOf<T> | null;
export function find<N extends AnyNode>(node: AnyNode, test: (node: AnyNode) => node is N): N | null;
export function find(node: AnyNode, test: (node: AnyNode) => boolean): AnyNode | null;
export function find(node: AnyNode, wanted: Wanted): AnyNode | null {
  const isWanted = testOf(wanted);
  let found: AnyNode | null = null;
  walk(node, (candidate) => {
    if (isWanted(candidate)) found = candidate;
    return found !== null;
  });
  return found;
}

/**
 * Every node, the root included, that is of a type or passes a test, in the order of `visit`.
 *
 * @example findAll(cable, "Paragraph").map((paragraph) => paragraph.number) // [1, 2, 3]
 */
export function findAll<T extends NodeType>(node: AnyNode, type: T): readonly NodeOf<T>[];
export function findAll<N extends AnyNode>(node: AnyNode, test: (node: AnyNode) => node is N): readonly N[];
export function findAll(node: AnyNode, test: (node: AnyNode) => boolean): readonly AnyNode[];
export function findAll(node: AnyNode, wanted: Wanted): readonly AnyNode[] {
  const isWanted = testOf(wanted);
  const found: AnyNode[] = [];
  walk(node, (candidate) => {
    if (isWanted(candidate)) found.push(candidate);
    return false;
  });
  return found;
}

/**
 * Calls a function with a node and all below it, in the order of `visit` but without paths, until it returns true.
 *
 * @example walk(cable, (node) => node.type === "Mrn") // ends at the first number
 */
export const walk = (root: AnyNode, isLast: (node: AnyNode) => boolean): void => {
  const waiting: AnyNode[] = [checked(root)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isLast(node)) return;
    const keys: readonly string[] = childKeys[node.type];
    for (let key = keys.length - 1; key >= 0; key -= 1) {
      const value = Reflect.get(node, keys[key] ?? "") as AnyNode | readonly AnyNode[] | null;
      if (value === null) continue;
      if (!isList(value)) waiting.push(checked(value));
      else for (let index = value.length - 1; index >= 0; index -= 1) waiting.push(checked(value[index]));
    }
  }
};

const testOf = (wanted: Wanted): ((node: AnyNode) => boolean) => {
  if (typeof wanted === "function") return wanted;
  if (!isNodeType(wanted)) throw misuse("test", "a node type or a function", wanted);
  return (node) => node.type === wanted;
};
