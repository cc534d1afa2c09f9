import { csvLine } from "../tables/csv.js";
import type { Graph, GraphEdge, GraphNode } from "./graph.js";

/**
 * A graph as GraphML, which Gephi, yEd and NetworkX open.
 *
 * @example graphML({ nodes: [], edges: [] })
 */
export const graphML = ({ nodes, edges }: Graph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((name) => keyElement("node", name, name === "known" ? "boolean" : "string")),
    keyElement("edge", "weight", "int"),
    '<graph edgedefault="directed">',
    ...nodes.map(nodeElement),
    ...edges.map(edgeElement),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");

/** Gephi shows `label`. */
const nodeKeys = ["label", "known", "dtg", "from", "level", "subject"] as const;

const keyElement = (of: "node" | "edge", name: string, type: string): string =>
  `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const nodeElement = (node: GraphNode): string => {
  const data = nodeKeys.map((name) => {
    const value = name === "label" ? node.id : node[name];
    return value === null ? "" : `<data key="${name}">${xmlText(String(value))}</data>`;
  });
  return `<node id="${xmlText(node.id)}">${data.join("")}</node>`;
};

const edgeElement = ({ source, target, weight }: GraphEdge): string =>
  `<edge source="${xmlText(source)}" target="${xmlText(target)}"><data key="weight">${weight}</data></edge>`;

/**
 * The edges of a graph as CSV.
 *
 * @example graphCsv({ nodes: [], edges: [] }) // "source,target,weight\r\n"
 */
export const graphCsv = ({ edges }: Graph): string =>
  [["source", "target", "weight"], ...edges.map(({ source, target, weight }) => [source, target, weight])]
    .map((row) => csvLine(row, false))
    .join("");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text within XML, in an attribute or between tags. XML has no place for control characters and lone surrogates; they
 * become U+FFFD.
 *
 * @example xmlText('A & "B"') // "A &amp; &quot;B&quot;"
 */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
