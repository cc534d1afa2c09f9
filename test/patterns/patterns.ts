/**
 * `npm run patterns`: looks for patterns whose work grows faster than the text, in all literals of the sources and in all
 * patterns that are put together when they load and read. Names each; exits 1 when one takes exponential time. One that
 * takes quadratic time is harmless where what it is given is short, which recheck cannot know.
 */
import { readdirSync, readFileSync } from "node:fs";
import { check } from "recheck";
import { type Found, literals, made } from "./collect.js";

/** Milliseconds for one pattern; those with a look behind take recheck long. */
const patience = 1_500;
const atOnce = 4;

const examples = new URL("../../examples/cables/", import.meta.url);
const texts = readdirSync(examples).map((name) => readFileSync(new URL(name, examples), "utf8"));

/** Loads the library and reads texts, so that it makes what it makes. */
const useLibrary = async (): Promise<void> => {
  const { parse, print, explain, split } = await import("../../src/index.js");
  await import("../../src/bulk/index.js");
  await import("../../src/read/index.js");
  for (const text of texts) {
    print(parse(text).cable, { width: 60 });
    explain(text);
    split(text);
  }
};

const keyOf = ({ source, flags }: Found): string => `/${source}/${flags}`;

const main = async (): Promise<void> => {
  const all = [...(await made(useLibrary)), ...literals()];
  const patterns = [...new Map(all.map((found) => [keyOf(found), found])).values()];
  const counts = { safe: 0, unknown: 0, vulnerable: 0 };
  const bad: string[] = [];
  const waiting = [...patterns];
  const work = async (): Promise<void> => {
    for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
      const { status, ...rest } = await check(found.source, found.flags.replace(/[vd]/g, ""), { timeout: patience });
      counts[status] += 1;
      if (status !== "vulnerable") continue;
      const { complexity, attack } = rest as { complexity?: { summary: string }; attack?: { pattern: string } };
      if (complexity?.summary.startsWith("exponential")) process.exitCode = 1;
      bad.push(
        `${found.place} ${complexity?.summary}: ${keyOf(found).slice(0, 300)}\n    ${attack?.pattern?.slice(0, 200)}`,
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const { safe, unknown, vulnerable } = counts;
  console.log(
    `${patterns.length} patterns: ${safe} safe, ${unknown} not decided in time, ${vulnerable} with a way to slow them`,
  );
  for (const line of bad) console.log(line);
};

await main();
