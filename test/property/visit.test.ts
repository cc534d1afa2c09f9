import fc from "fast-check";
import { expect, it } from "vitest";
import { archiveCable, cable } from "../../src/arbitrary/index.js";
import type { AnyNode } from "../../src/ast/nodes.js";
import { visit } from "../../src/ast/visit.js";
import { nodesOf } from "../corpus/spans.js";
import { propertyOptions } from "../support/property-options.js";

it("visit meets each node of a generated cable once", () => {
  fc.assert(
    fc.property(fc.oneof(cable, archiveCable), (given) => {
      const met: AnyNode[] = [];
      visit(given, (node) => met.push(node));
      const order = (list: readonly AnyNode[]): readonly string[] => list.map((node) => JSON.stringify(node)).sort();
      expect(order(met)).toEqual(order(nodesOf(given)));
    }),
    propertyOptions,
  );
});
