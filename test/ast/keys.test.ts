import { describe, expect, expectTypeOf, test } from "vitest";
import { type ChildKey, childKeys, isNodeType } from "../../src/ast/keys.js";
import type { AnyNode, NodeType } from "../../src/ast/nodes.js";
import { findAll } from "../../src/ast/visit.js";
import { fullCable } from "./sample.js";

const isNode = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "type" in value && isNodeType(value.type);

describe("childKeys", () => {
  test("has each field that can hold a node, once", () => {
    expectTypeOf<{ [T in NodeType]: (typeof childKeys)[T][number] }>().toEqualTypeOf<{
      [T in NodeType]: ChildKey<T>;
    }>();
    const doubled = Object.values(childKeys).filter((keys) => new Set<string>(keys).size < keys.length);
    expect(doubled).toEqual([]);
  });

  test("agrees with a tree in which every type and field stands", () => {
    const nodes: readonly AnyNode[] = findAll(fullCable, () => true);
    expect(new Set(nodes.map((node) => node.type))).toEqual(new Set(Object.keys(childKeys)));
    const missed = nodes.flatMap((node) =>
      Object.entries(node)
        .filter(([, value]) => isNode(value) || (Array.isArray(value) && value.some(isNode)))
        .filter(([key]) => !(childKeys[node.type] as readonly string[]).includes(key))
        .map(([key]) => `${node.type}.${key}`),
    );
    expect(missed).toEqual([]);
  });
});

describe("isNodeType", () => {
  test.each([
    ["Paragraph", true],
    ["paragraph", false],
    ["constructor", false],
    ["__proto__", false],
    [null, false],
    [1, false],
  ])("%j: %j", (value, expected) => {
    expect(isNodeType(value)).toBe(expected);
  });
});
