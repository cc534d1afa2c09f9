import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from "d3-force";
import type { Graph, GraphNode } from "./graph.js";
import { xmlText } from "./graph-formats.js";

/** A node with its place, which d3-force sets. */
interface Placed extends GraphNode {
  x: number;
  y: number;
}

const STEPS = 300;
const RADIUS = 7;
const MARGIN = 90;

/**
 * A graph as a picture: a dot for each cable (hollow when the archive does not hold it), an arrow for each reference,
 * the cable `center` in another color. The layout is made by forces between the dots; the same graph gives the same
 * picture. A title on each dot says time, sender and subject.
 *
 * @example graphSvg(readNeighbourhood("archive.sqlite", "10EXAMPLE7", 1, 60), "10EXAMPLE7")
 */
export const graphSvg = ({ nodes, edges }: Graph, center: string): string => {
  // The layout changes the objects that it gets.
  const placed = nodes.map((node): Placed => ({ ...node, x: Number.NaN, y: Number.NaN }));
  const links = edges.map(({ source, target }) => ({ source, target }));
  forceSimulation(placed)
    .force(
      "links",
      forceLink<Placed, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(110),
    )
    .force("charge", forceManyBody().strength(-300))
    .force("collide", forceCollide(30))
    .force("center", forceCenter(0, 0))
    .stop()
    .tick(STEPS);
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const box = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN / 2];
  const size = [Math.max(...xs) - Math.min(...xs) + 2 * MARGIN, Math.max(...ys) - Math.min(...ys) + MARGIN];
  const places = new Map(placed.map((node) => [node.id, node]));
  const lines = edges.flatMap(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined || from === to ? [] : [arrow(from, to)];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[...box, ...size].map(rounded).join(" ")}" font-family="sans-serif" font-size="10">`,
    `<title>References around ${xmlText(center)}</title>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#777"/></marker></defs>',
    ...lines,
    ...placed.map((node) => dot(node, node.id === center)),
    "</svg>",
    "",
  ].join("\n");
};

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** From the rim of one dot to the rim of the other. */
const arrow = (from: Placed, to: Placed): string => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((to.x - from.x) / length) * RADIUS, ((to.y - from.y) / length) * RADIUS];
  const [x1, y1, x2, y2] = [from.x + dx, from.y + dy, to.x - dx, to.y - dy].map(rounded);
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#777" marker-end="url(#head)"/>`;
};

const dot = ({ id, known, x, y, dtg, from, subject }: Placed, isCenter: boolean): string => {
  const color = isCenter ? "#b03030" : "#30507a";
  const title = [id, dtg, from, subject].filter((part) => part !== null).join(", ");
  const place = `cx="${rounded(x)}" cy="${rounded(y)}" r="${RADIUS}"`;
  const circle = `<circle ${place} stroke="${color}" fill="${known ? color : "#fff"}"/>`;
  const label = `<text x="${rounded(x)}" y="${rounded(y + RADIUS + 11)}" text-anchor="middle">${xmlText(id)}</text>`;
  return `<g><title>${xmlText(title)}</title>${circle}${label}</g>`;
};
