import type { NodeType } from "../ast/nodes.js";
import type { NodeExplainer } from "./explanation.js";
import { bodyNodes } from "./nodes-of-body.js";
import { envelopeNodes } from "./nodes-of-envelope.js";
import { familyNodes } from "./nodes-of-families.js";
import { headingNodes } from "./nodes-of-heading.js";

type NodeTable = { readonly [T in NodeType]: NodeExplainer<T> };

/**
 * What is said of every node. A node type without an entry does not compile: add a row to the file of its part. Made by
 * a function, as a bundler keeps a spread that nobody uses.
 */
export const nodeTable: NodeTable = /* @__PURE__ */ (() => ({
  Cable: () => null,
  ...envelopeNodes,
  ...headingNodes,
  ...bodyNodes,
  ...familyNodes,
}))();
