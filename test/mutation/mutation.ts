/**
 * `npm run mutation [-- --sample N] [FILES…]`: changes the sources in small ways with Stryker, one mutant at a time, and
 * counts how many the tests notice. FILES are files or areas (`src/values`). Without any it takes all areas, which takes
 * hours; `--sample N` takes about one in N of the statements at the top of the files, always the same. What is left over
 * is listed in `results/survivors.txt`, save what `equivalents.ts` explains. A file whose source and tests are unchanged
 * is not run again, and a mutant that was killed only when its test is gone. Exits 1 when the score of an area is under
 * 85 %.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { isEquivalent, unusedEquivalents } from "./equivalents.js";
import { type Range, rangesOf } from "./ranges.js";
import { areaOf, areas, filesOf, testsFor } from "./tests-for.js";

const goal = 85;
const folder = "test/mutation/results";
/** Milliseconds beside those that the tests themselves take; a machine that is busy needs some. */
const patience = 4_000;

/** What became of one mutant. */
export interface Mutant {
  /** File, line and column. */
  readonly place: string;
  readonly original: string;
  readonly replacement: string;
  readonly status: "killed" | "survived" | "no coverage" | "timeout" | "equivalent";
}

/** The result of a file, and the hash of all that it hangs on. */
interface Result {
  readonly key: string;
  readonly mutants: readonly Mutant[];
}

type StrykerOptions = ConstructorParameters<typeof Stryker>[0];
type StrykerMutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** The part of Stryker's own report that decides what it runs again. */
interface Report {
  readonly files: Readonly<Record<string, { mutants: readonly { readonly status: string }[] }>>;
}

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: "string", default: "1" } },
  });
  const sample = Number(values.sample);
  if (!(Number.isInteger(sample) && sample > 0)) throw new Error("usage: npm run mutation [-- --sample N] [FILES…]");
  mkdirSync(folder, { recursive: true });
  const results = new Map<string, readonly Mutant[]>();
  console.log(row("file", ["mutants", "killed", "survived", "no coverage", "timeouts", "score"]));
  for (const file of positionals.length === 0 ? areas.flatMap(filesOf) : positionals.flatMap(expand)) {
    const mutants = await resultOf(file, rangesOf(file, sample));
    results.set(file, mutants);
    if (mutants.length > 0) console.log(row(file, figures(mutants)));
    writeSurvivors(results);
  }
  console.log("");
  for (const area of areas) {
    const mutants = [...results].flatMap(([file, found]) => (areaOf(file) === area ? found : []));
    if (mutants.length === 0) continue;
    console.log(row(area, figures(mutants)));
    if (scoreOf(mutants) < goal) process.exitCode = 1;
  }
  for (const line of sample === 1 ? unusedEquivalents(results) : []) {
    console.log(`no such mutant, although equivalents.ts explains it: ${line}`);
    process.exitCode = 1;
  }
};

/** The files that an argument stands for. */
const expand = (name: string): readonly string[] => {
  const area = areas.find((known) => known === name.replace(/\/$/, ""));
  if (area !== undefined) return filesOf(area);
  if (areaOf(name) === undefined || !existsSync(name)) throw new Error(`${name} is no file of ${areas.join(", ")}`);
  return [name];
};

/** The mutants of some lines of a file, from the last run where nothing has changed since. */
const resultOf = async (file: string, ranges: readonly Range[]): Promise<readonly Mutant[]> => {
  if (ranges.length === 0) return [];
  const turns = testsFor(file);
  const hash = createHash("sha256").update(JSON.stringify([ranges, turns]));
  for (const path of [file, ...(turns.at(-1) ?? [])]) hash.update(readFileSync(path));
  const key = hash.digest("hex").slice(0, 16);
  const stored = `${folder}/${file.replaceAll("/", "-")}.json`;
  const kept = existsSync(stored) ? (JSON.parse(readFileSync(stored, "utf8")) as Result) : null;
  const mutants = kept?.key === key ? kept.mutants : await tryMutants(file, ranges, turns);
  writeFileSync(stored, JSON.stringify({ key, mutants } satisfies Result, null, 1));
  return mutants.map((mutant) =>
    isLeftOver(mutant) && isEquivalent(file, mutant) ? { ...mutant, status: "equivalent" } : mutant,
  );
};

/** Holds the mutants against the first tests, and those that are left over against the next. */
const tryMutants = async (
  file: string,
  ranges: readonly Range[],
  turns: readonly (readonly string[])[],
): Promise<readonly Mutant[]> => {
  const report = `${folder}/${file.replaceAll("/", "-")}.stryker.json`;
  let mutants: readonly Mutant[] = [];
  for (const tests of turns) {
    keepKilled(report);
    mutants = await runStryker(file, ranges, tests, report);
    if (!mutants.some(isLeftOver)) break;
  }
  return mutants;
};

const runStryker = async (
  file: string,
  ranges: readonly Range[],
  tests: readonly string[],
  report: string,
): Promise<readonly Mutant[]> => {
  process.env.MUTATION_TESTS = tests.join(",");
  const stryker = new Stryker({
    mutate: ranges.map((range) => `${file}:${range.first}-${range.last}`),
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: patience,
    incremental: true,
    incrementalFile: report,
    // Beneath the project, other commands would find its copies of the tests.
    tempDirName: join(tmpdir(), "cablegram-mutation"),
    ignorePatterns: ["coverage", "dist", folder, "test/fuzz/finds"],
    reporters: [],
    logLevel: "error" as NonNullable<StrykerOptions["logLevel"]>,
    warnings: false,
  });
  const text = readFileSync(file, "utf8");
  const found = await stryker.runMutationTest();
  return found.flatMap((mutant) => {
    const status = statuses[mutant.status];
    const { start, end } = mutant.location;
    // The report of the last run may hold more than was asked for.
    if (status === null || !ranges.some(({ first, last }) => first <= start.line && end.line <= last)) return [];
    const place = `${file}:${start.line}:${start.column}`;
    return [{ place, original: squeeze(codeAt(text, mutant)), replacement: squeeze(mutant.replacement), status }];
  });
};

/** What Stryker says of a mutant in our words; null for one that is no running program, or was not tried. */
const statuses = {
  Killed: "killed",
  Survived: "survived",
  NoCoverage: "no coverage",
  Timeout: "timeout",
  RuntimeError: null,
  CompileError: null,
  Ignored: null,
  Pending: null,
} as const satisfies Readonly<Record<StrykerMutant["status"], Mutant["status"] | null>>;

/** Stryker would take over what has survived, too, without a look at the new tests of what runs while a file loads. */
const keepKilled = (path: string): void => {
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === "Killed" || status === "Timeout");
  }
  writeFileSync(path, JSON.stringify(report));
};

const codeAt = (text: string, { location: { start, end } }: StrykerMutant): string => {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.pop() ?? "";
  return [...lines, last.slice(0, end.column - 1)].join("\n").slice(start.column - 1);
};

const squeeze = (code: string): string => code.replace(/\s+/g, " ");

const isLeftOver = ({ status }: Mutant): boolean => status === "survived" || status === "no coverage";

const count = (mutants: readonly Mutant[], status: Mutant["status"]): number =>
  mutants.filter((mutant) => mutant.status === status).length;

/** Percent of the mutants that the tests notice; those that no test can are left out. */
const scoreOf = (mutants: readonly Mutant[]): number => {
  const all = mutants.length - count(mutants, "equivalent");
  return all === 0 ? 100 : (100 * (count(mutants, "killed") + count(mutants, "timeout"))) / all;
};

const figures = (mutants: readonly Mutant[]): readonly string[] => [
  ...[
    mutants.length - count(mutants, "equivalent"),
    count(mutants, "killed"),
    count(mutants, "survived"),
    count(mutants, "no coverage"),
    count(mutants, "timeout"),
  ].map(String),
  `${scoreOf(mutants).toFixed(1)} %`,
];

const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join("")}`;

const writeSurvivors = (results: ReadonlyMap<string, readonly Mutant[]>): void => {
  const lines = [...results.values()]
    .flat()
    .filter(isLeftOver)
    .map(({ place, original, replacement, status }) => `${place}  ${original}  →  ${replacement}  (${status})\n`);
  writeFileSync(`${folder}/survivors.txt`, lines.join(""));
};

await main();
