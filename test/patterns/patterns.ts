/**
 * `npm run patterns [-- --quick] [-- --keep] [-- --patience 8000]`: looks for patterns whose work grows faster than the
 * text, and for other flaws, in all literals of the sources and in all patterns that are put together when they load and
 * read: with eslint-plugin-regexp, which judges a pattern by its form, and with recheck, which tries texts. A text of
 * recheck counts when V8 slows down on it too. Also for patterns too long for V8 to optimise. Exits 1 for each that `bounded.ts` does not list, and for each in that
 * list that there is no more. `--quick` asks recheck of no pattern whose verdict is kept in `verdicts.json`, so that it
 * takes half a minute; `--patience` gives recheck other than 1500 milliseconds for each; `--keep` writes that file.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { check } from "recheck";
import { fixturesOf } from "../support/fixtures.js";
import { harmless } from "./bounded.js";
import { type Found, literals, made } from "./collect.js";
import { flawsOf } from "./flaws.js";
import { isSlow } from "./growth.js";

/**
 * What recheck says of a pattern; `unknown`: nothing in the time it has; `unconfirmed`: it has a text, which does not
 * slow V8.
 */
type Status = "safe" | "unconfirmed" | "unknown" | "vulnerable";

const atOnce = 4;

/** In UTF-16 units: longer ones V8 compiles without its optimisations, and they take several times as long. */
const longest = 20 * 1024;

const verdictsFile = new URL("verdicts.json", import.meta.url);
const examples = new URL("../../examples/cables/", import.meta.url);

/** Loads the library and reads texts of each family, so that it makes what it makes. */
const useLibrary = async (): Promise<void> => {
  const { parse, print, explain, split } = await import("../../src/index.js");
  await import("../../src/bulk/index.js");
  await import("../../src/read/index.js");
  const fixtures = fixturesOf("ok").filter(({ name }) => /^(?:archive|smart|naval)/.test(name));
  const texts = [
    ...readdirSync(examples).map((name) => readFileSync(new URL(name, examples), "utf8")),
    ...fixtures.map(({ text }) => text),
  ];
  for (const text of texts) {
    print(parse(text).cable, { width: 60 });
    explain(text);
    split(text);
  }
};

const keyOf = ({ source, flags }: Found): string => `/${source}/${flags}`;
const hashOf = (found: Found): string => createHash("sha256").update(keyOf(found)).digest("hex").slice(0, 12);

/**
 * All patterns, each once. The lexer makes a sticky pattern of that of a token, and the token's own is never run: it
 * would be tried at each place of a text, the sticky one at one.
 */
const collect = async (): Promise<readonly Found[]> => {
  const all = [...(await made(useLibrary)), ...literals()];
  const patterns = new Map(all.map((found) => [keyOf(found), found]));
  return [...patterns.values()].filter(
    ({ source, flags, place }) => place !== "made" || /[gy]/.test(flags) || !patterns.has(`/${source}/${flags}y`),
  );
};

/** The verdicts of another run, by the hash of the pattern. */
const keptVerdicts = (): ReadonlyMap<string, Status> =>
  existsSync(verdictsFile)
    ? new Map(
        Object.entries(JSON.parse(readFileSync(verdictsFile, "utf8")) as Record<Status, string[]>).flatMap(
          ([status, hashes]) => hashes.map((hash) => [hash, status as Status] as const),
        ),
      )
    : new Map();

const keep = (verdicts: ReadonlyMap<string, Status>): void => {
  const of = (wanted: Status): readonly string[] =>
    [...verdicts].flatMap(([hash, status]) => (status === wanted ? [hash] : [])).sort();
  const file = { safe: of("safe"), unconfirmed: of("unconfirmed"), unknown: of("unknown") };
  writeFileSync(verdictsFile, `${JSON.stringify(file, null, 2)}\n`);
};

/** What is wrong with a pattern, with a text that shows it. */
const complaint = (found: Found, complexity: string, attack: string): string =>
  `${found.place} (${hashOf(found)}) ${complexity}: ${keyOf(found).slice(0, 300)}\n    ${attack.slice(0, 200)}`;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { quick: { type: "boolean" }, keep: { type: "boolean" }, patience: { type: "string", default: "1500" } },
  });
  const patterns = await collect();
  const kept = values.quick === true ? keptVerdicts() : new Map<string, Status>();
  const verdicts = new Map<string, Status>();
  const bad: string[] = [];
  for (const { found, message } of flawsOf(patterns))
    if (!harmless.has(hashOf(found))) bad.push(complaint(found, message, ""));
  for (const found of patterns)
    if (found.source.length > longest) bad.push(complaint(found, `is longer than ${longest}`, ""));
  const hashes = new Set(patterns.map(hashOf));
  for (const hash of harmless.keys()) if (!hashes.has(hash)) bad.push(`bounded.ts lists ${hash}, and there is no more`);
  let listed = 0;
  const waiting = [...patterns];
  const judge = async (found: Found): Promise<Status> => {
    if (harmless.has(hashOf(found))) {
      listed += 1;
      return "vulnerable";
    }
    const before = kept.get(hashOf(found));
    if (before !== undefined) return before;
    const verdict = await check(found.source, found.flags.replace(/[vd]/g, ""), { timeout: Number(values.patience) });
    if (verdict.status !== "vulnerable") return verdict.status;
    if (verdict.checker === "fuzz" && !isSlow(found, verdict.attack)) return "unconfirmed";
    bad.push(complaint(found, verdict.complexity.summary, verdict.attack.pattern));
    return "vulnerable";
  };
  const work = async (): Promise<void> => {
    for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
      verdicts.set(hashOf(found), await judge(found));
      if (process.stderr.isTTY) process.stderr.write(`\r${verdicts.size} of ${patterns.length}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const count = (wanted: Status): number => [...verdicts.values()].filter((status) => status === wanted).length;
  console.log(
    `${patterns.length} patterns: ${count("safe")} safe, ${count("unconfirmed")} with a text that does not slow V8, ${count("unknown")} not decided in time, ${listed} listed with the reason why they are harmless, ${bad.length} complaints`,
  );
  for (const line of bad) console.log(line);
  if (values.keep === true) keep(verdicts);
  if (bad.length > 0) process.exitCode = 1;
};

await main();
