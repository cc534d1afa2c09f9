/**
 * Whether the work grows in step with the text, for texts that tempt a parser to do more: each is doubled from 10 kB on,
 * and an exponent is fitted to the times of `parse` and `print`. Run it with `npm run bench:linear`, or with the beginning
 * of a case's name for that case. Exits 1 when an exponent is above 1.1.
 */
import { parse, print } from "cablegram";

const cases: readonly (readonly [name: string, text: (size: number) => string])[] = [
  ["one line of letters", (size) => "a".repeat(size)],
  ["one line of capitals", (size) => "A".repeat(size)],
  ["one line of blanks", (size) => " ".repeat(size)],
  ["one line of commas", (size) => ",".repeat(size)],
  ["one line of slashes", (size) => "/".repeat(size)],
  ["REF and capitals", (size) => `REF: ${"A".repeat(size)}`],
  ["REF and single capitals", (size) => `REF: ${"A ".repeat(size / 2)}`],
  ["TAGS without end", (size) => `TAGS: ${"PREL, ".repeat(size / 6)}`],
  ["short lines", (size) => "a\n".repeat(size / 2)],
  ["short lines of capitals", (size) => "TO A\n".repeat(size / 5)],
  ["empty lines", (size) => "\n".repeat(size)],
  ["numbered paragraphs", (size) => numbered(size / 12, (number) => `${number}. (U) A.\n\n`)],
  ["nested lists", (size) => `1. (U) A:\n\n${numbered(Math.sqrt(size), (depth) => `${" ".repeat(depth)}-- B.\n`)}`],
  ["lists of signs", (size) => `1. (U) A:\n\n${"-- B.\n\n".repeat(size / 7)}`],
  ["SUMMARY:", (size) => "SUMMARY: ".repeat(size / 9)],
  ["lines of SUMMARY:", (size) => "SUMMARY:\n".repeat(size / 9)],
  ["alternating envelope lines", (size) => "FM A\nTO RUEHC/B\nR 311234Z JAN 10\nBT\n".repeat(size / 37)],
  ["alternating fields", (size) => "TAGS: PREL\nREF: A 1\nSUBJECT: A\n".repeat(size / 31)],
  ["rules", (size) => `${"-".repeat(40)}\n`.repeat(size / 41)],
  ["rows", (size) => "BOATS    12    3\n".repeat(size / 17)],
  // The gap is looked for from each line, and no line end on the way may be looked for from its far side.
  ["lines before a far gap", (size) => `${"bread\n\n".repeat(size / 14)}${"x".repeat(size / 2)}  a`],
  ["opening brackets", (size) => "(".repeat(size)],
  ["links", (size) => "[A](#".repeat(size / 5)],
  ["quotations", (size) => "BEGIN TEXT\n\nEND TEXT\n\n".repeat(size / 22)],
  ["returns", (size) => "\r".repeat(size)],
  ["empty lines in SMART", (size) => `${smartHead}${"\n".repeat(size)}TAGS:   PREL\n`],
  ["blanks in SMART", (size) => `${smartHead}${" ".repeat(size)}TAGS:   PREL\n`],
  ["stamps in SMART", (size) => `${smartHead}${"REVIEW AUTHORITY: Jane Doe   \n".repeat(size / 30)}TAGS:   PREL\n`],
  ["an address in a set", (size) => `MSGID/A//\nREF/A/HTTPS://A${"/A".repeat(size / 2)}//\n`],
  ["lines of a set", (size) => `MSGID/A//\nNARR/${"A\n".repeat(size / 2)}//\n`],
];

const smartHead = "MRN:      10 EXAMPLE 12\nDate/DTG:   Jan 31, 2010 / 311234Z JAN 10\nFrom:     AMEMBASSY EXAMPLE\n";

const numbered = (count: number, line: (number: number) => string): string => {
  const lines: string[] = [];
  for (let number = 1; number <= count; number += 1) lines.push(line(number));
  return lines.join("");
};

/** Milliseconds of the processor, the best of some runs. */
const timeOf = (run: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

/** A size that takes longer is the last. */
const longest = 500;
/** Times below are more of the start than of the work. */
const shortest = 4;

type Point = readonly [size: number, time: number];

/** The slope of the line through the logarithms, by least squares, over the last four doublings. */
const exponentOf = (points: readonly Point[]): number => {
  const used = points.filter(([, time]) => time > shortest).slice(-5);
  if (used.length < 3) return Number.NaN;
  const logs = used.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return covariance / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
};

const growth = (
  text: (size: number) => string,
): { readonly parse: readonly Point[]; readonly print: readonly Point[] } => {
  const found: { parse: Point[]; print: Point[] } = { parse: [], print: [] };
  for (let size = 10_000; size <= 10_240_000; size *= 2) {
    const given = text(size);
    const parsing = timeOf(() => parse(given));
    found.parse.push([given.length, parsing]);
    const { cable } = parse(given);
    const printing =
      found.print.length > 0 && (found.print.at(-1)?.[1] ?? 0) > longest ? null : timeOf(() => print(cable));
    if (printing !== null) found.print.push([given.length, printing]);
    if (parsing > longest) break;
  }
  return found;
};

/** The shorter of two times at each size. */
const better = (a: readonly Point[], b: readonly Point[]): readonly Point[] =>
  a.map(([size, time], at) => [size, Math.min(time, b[at]?.[1] ?? time)]);

/** The growth of a case; where it looks too steep it is measured again, since other work on the machine tells too. */
const settledGrowth = (text: (size: number) => string): ReturnType<typeof growth> => {
  let found = growth(text);
  for (
    let again = 0;
    again < 2 && [found.parse, found.print].some((points) => exponentOf(points) > limit);
    again += 1
  ) {
    const next = growth(text);
    found = { parse: better(found.parse, next.parse), print: better(found.print, next.print) };
  }
  return found;
};

const limit = 1.1;
const wanted = process.argv[2] ?? "";
let isLinear = true;
console.log(`${"".padEnd(30)}${"up to".padStart(10)}${"parse".padStart(16)}${"print".padStart(16)}   (ms, exponent)`);
for (const [name, text] of cases.filter(([name]) => name.startsWith(wanted))) {
  parse(text(10_000));
  const { parse: parsed, print: printed } = settledGrowth(text);
  const cells = [parsed, printed].map((points) => {
    const exponent = exponentOf(points);
    if (exponent > limit) isLinear = false;
    const time = (points.at(-1)?.[1] ?? 0).toFixed(0);
    return `${time} ${Number.isNaN(exponent) ? "   -" : exponent.toFixed(2)}${exponent > limit ? "!" : " "}`.padStart(
      16,
    );
  });
  const size = ((parsed.at(-1)?.[0] ?? 0) / 1000).toFixed(0);
  console.log(`${name.padEnd(30)}${`${size} kB`.padStart(10)}${cells.join("")}`);
}
if (!isLinear) process.exitCode = 1;
