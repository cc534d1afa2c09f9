/**
 * How fast the library is, as ratios of one run on one machine: against splitting the text into lines, against a scanner
 * by hand, and against `JSON.parse` of the same tree. Run it with `npm run bench`.
 */
import { parse, print, toJSON, tokenize } from "cablegram";
import { fromJSON } from "cablegram/schema";
import { inventedCable } from "./archive.js";
import { browserBytes } from "./browser-bytes.js";
import { scanCable } from "./hand-scanner.js";
import { heapRatio } from "./heap.js";
import { startTimes } from "./start-times.js";
import { interleaved, type Job } from "./timing.js";

/** Cables of each size; some, so that no branch is learnt by heart. */
const count = 10;
const rounds = 400;

/** What is measured on cables of a size, each job one cable after the other. */
const jobsOf = (size: number): readonly Job[] => {
  const texts = Array.from({ length: count }, (_, number) => inventedCable(number + 1, size));
  // As all were before some 1995: what lines of prose begin with says less there.
  const capitals = texts.map((text) => text.toUpperCase());
  const cables = texts.map((text) => parse(text).cable);
  const trees = cables.map((cable) => toJSON(cable));
  const written = trees.map((tree) => JSON.stringify(tree));
  const over = <Given>(name: string, given: readonly Given[], call: (one: Given) => unknown): Job => {
    let at = 0;
    const run = (): unknown => {
      at = (at + 1) % given.length;
      return call(given[at] as Given);
    };
    return { name, run };
  };
  return [
    over("split", texts, (text) => text.split("\n")),
    over("scanner by hand", texts, scanCable),
    over("tokenize", texts, tokenize),
    over("parse, checks: false", texts, (text) => parse(text, { checks: false })),
    over("parse", texts, (text) => parse(text)),
    over("parse, in capitals", capitals, (text) => parse(text)),
    over("print", cables, (cable) => print(cable)),
    over("toJSON", cables, (cable) => toJSON(cable)),
    over("fromJSON", trees, fromJSON),
    over("JSON.parse of the tree", written, (json) => JSON.parse(json)),
  ];
};

const row = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join(""));

const sizes = [2000, 6700, 60_000] as const;
const times = new Map(sizes.map((size) => [size, interleaved(jobsOf(size), rounds)]));
const timeOf = (size: number, name: string): number => times.get(size as 6700)?.get(name) ?? Number.NaN;

console.log(`Node ${process.version}, medians of ${rounds} rounds: microseconds a cable, and times split\n`);
row(
  "",
  sizes.map((size) => `${size / 1000} kB`),
);
for (const name of times.get(2000)?.keys() ?? []) {
  const cells = sizes.map((size) => {
    const time = timeOf(size, name);
    return `${(time * 1000).toFixed(0)} ${(time / timeOf(size, "split")).toFixed(1).padStart(6)}`;
  });
  row(name, cells);
}

const ratio = (name: string, to: string): number => timeOf(6700, name) / timeOf(6700, to);
const start = startTimes();
const targets: readonly (readonly [what: string, reached: number, atMost: number, unit: string])[] = [
  ["parse without checks, to the scanner", ratio("parse, checks: false", "scanner by hand"), 3, "times"],
  ["parse, to parse without checks", ratio("parse", "parse, checks: false"), 1.5, "times"],
  ["parse in capitals, to parse", ratio("parse, in capitals", "parse"), 1.5, "times"],
  ["parse without checks, to JSON.parse", ratio("parse, checks: false", "JSON.parse of the tree"), 1, "times"],
  ["print, to parse", ratio("print", "parse"), 1, "times"],
  ["import and first parse, over node -e 0", start.library, 45, "ms"],
  ["command line on one cable, over node -e 0", start.commandLine, 70, "ms"],
  ["parse bundled for a browser, min + gzip", browserBytes() / 1000, 75, "kB"],
  ["heap of a tree with its text, to the text", heapRatio(), 6, "times"],
];
console.log("\nOn cables of 6.7 kB");
row("", ["reached", "at most"]);
for (const [what, reached, atMost, unit] of targets) row(what, [`${reached.toFixed(1)} ${unit}`, `${atMost} ${unit}`]);
