/** How fast the library is on this machine, over the example cables. Run it with `npm run bench`. */
import { readdirSync, readFileSync } from "node:fs";
import { parse, print, toJSON, tokenize } from "cablegram";

const folder = new URL("../../examples/cables/", import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const size = texts.reduce((sum, text) => sum + text.length, 0);
const cables = texts.map((text) => parse(text).cable);

/** Best of five rounds, in milliseconds, each long enough for the clock. */
const bestOf = (job: () => void, times: number): number => {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let i = 0; i < times; i += 1) job();
    return performance.now() - start;
  });
  return Math.min(...rounds);
};

const jobs: readonly (readonly [string, () => void])[] = [
  ["tokenize", () => texts.forEach((text) => void tokenize(text))],
  ["parse", () => texts.forEach((text) => void parse(text))],
  ["parse, checks: false", () => texts.forEach((text) => void parse(text, { checks: false }))],
  ["print", () => cables.forEach((cable) => void print(cable))],
  ["toJSON and stringify", () => cables.forEach((cable) => void JSON.stringify(toJSON(cable)))],
];

const rounds = 500;
for (const [name, job] of jobs) {
  bestOf(job, 50);
  const time = bestOf(job, rounds);
  const speed = (size * rounds) / 1e6 / (time / 1000);
  console.log(
    `${name.padEnd(22)} ${speed.toFixed(1).padStart(6)} MB/s ${((texts.length * rounds) / (time / 1000)).toFixed(0).padStart(8)} cables/s`,
  );
}
