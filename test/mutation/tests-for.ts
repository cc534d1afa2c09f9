import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import ts from "typescript";

/** The parts of the sources whose tests are measured. */
export const areas = ["src/values", "src/check", "src/print", "src/lower", "grammar"] as const;

export type Area = (typeof areas)[number];

/** Tests outside of an area's folder that show what it does, for what its own tests leave over. */
const farTests: Readonly<Record<Area, readonly string[]>> = {
  "src/values": [],
  "src/check": ["test/mutation/fixtures.ts"],
  "src/print": ["test/mutation/fixtures.ts"],
  "src/lower": ["test/mutation/fixtures.ts"],
  grammar: ["test/lower/body.test.ts", "test/lower/text-heading.test.ts", "test/mutation/fixtures.ts"],
};

/** Those that take seconds for each mutant, or compare a generated file with the source that it was made of. */
const leftOut = /\/(?:generated|linear|long-lists|soundness|total)\.test\.ts$/;
/** The EBNF is written for readers and is not in the package. */
const notMeasured = /^grammar\/(?:ebnf|generated)|\.d\.ts$/;

export const areaOf = (file: string): Area | undefined => areas.find((area) => file.startsWith(`${area}/`));

export const filesOf = (area: Area): readonly string[] =>
  globSync(`${area}/**/*.ts`)
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !notMeasured.test(file))
    .sort();

/**
 * The tests to hold the mutants of a file against, in two turns, as each takes its time to begin. The first are its own
 * test or, where it has none, those of its folder that import it, directly or through others; for what is left over
 * all of them, with those from elsewhere.
 */
export const testsFor = (file: string): readonly (readonly string[])[] => {
  const area = areaOf(file);
  if (area === undefined) throw new Error(`${file} is in no area`);
  const folder = `test/${area.replace("src/", "")}`;
  const own = file.replace(area, folder).replace(/\.ts$/, ".test.ts");
  const near = globSync(`${folder}/*.test.ts`)
    .sort()
    .filter((test) => !leftOut.test(test) && reached(test).has(file));
  const far = near.length > 0 ? farTests[area] : ["test/check/text.test.ts", "test/mutation/fixtures.ts"];
  const first = existsSync(own) ? [own] : near;
  const all = [...new Set([...first, ...near, ...far])];
  return [first, all].filter((tests, turn) => tests.length > (turn === 0 ? 0 : first.length));
};

const reachedBy = new Map<string, ReadonlySet<string>>();

/** All files of the project that a test imports. */
const reached = (test: string): ReadonlySet<string> => {
  const known = reachedBy.get(test);
  if (known !== undefined) return known;
  const found = new Set([test]);
  for (const file of found) for (const next of importsOf(file)) found.add(next);
  reachedBy.set(test, found);
  return found;
};

const importsOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => posix.join(dirname(file), fileName).replace(/\.js$/, ".ts"))
    .filter((path) => path.endsWith(".ts") && existsSync(path));
