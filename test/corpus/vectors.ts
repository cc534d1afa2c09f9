/**
 * `npm run vectors [-- folder] [--misses]`: how many fragments of real telegrams are read as expected, by kind.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "../../src/index.js";
import { type Outcome, runCommand } from "./command.js";
import { disagreements } from "./disagreements.js";
import { materialFolder, readJsonLines } from "./material.js";
import { percent, section, table } from "./report.js";
import { readVector, type Vector, vectorKinds } from "./vector.js";
import { formOf, isExpected } from "./vector-forms.js";

interface Result {
  readonly vector: Vector;
  readonly got: unknown;
  readonly isMet: boolean;
}

const measure = (vector: Vector): Result => {
  const { cable } = parse(vector.input, vector.year === undefined ? {} : { year: vector.year });
  const got = formOf(cable, vector);
  return { vector, got, isMet: isExpected(got, vector) };
};

const share = (results: readonly Result[]): readonly string[] => {
  const met = results.filter(({ isMet }) => isMet).length;
  return [`${met}/${results.length}`, percent(met, results.length)];
};

const rowOf = (name: string, results: readonly Result[]): readonly string[] => [
  name,
  ...share(results.filter(({ vector }) => !vector.lexicon)),
  ...share(results.filter(({ vector }) => vector.lexicon)),
];

const missLines = ({ vector, got }: Result): readonly string[] => [
  `${vector.id} (${vector.kind}${vector.lexicon ? ", lexicon" : ""})`,
  `  input     ${JSON.stringify(vector.input.length > 300 ? `...${vector.input.slice(-300)}` : vector.input)}`,
  `  expected  ${JSON.stringify(vector.expected)}`,
  `  got       ${JSON.stringify(got)}`,
];

const report = (results: readonly Result[], withMisses: boolean): readonly string[] => {
  const apart = results.filter(({ vector }) => vector.id in disagreements);
  const counted = results.filter(({ vector }) => !(vector.id in disagreements));
  const misses = counted.filter(({ isMet }) => !isMet);
  return [
    ...table([
      ["kind", "plain", "", "lexicon", ""],
      ...vectorKinds.map((kind) =>
        rowOf(
          kind,
          counted.filter(({ vector }) => vector.kind === kind),
        ),
      ),
      rowOf("all", counted),
    ]),
    ...section(
      `${apart.length} vectors that we disagree with, counted apart:`,
      apart.map(({ vector: { id }, isMet }) => `${id}${isMet ? " (met after all)" : ""}: ${disagreements[id] ?? ""}`),
    ),
    ...(withMisses ? section(`${misses.length} misses:`, misses.flatMap(missLines)) : []),
  ];
};

const main = (): Outcome => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: "boolean", default: false } },
  });
  const { folder, message } = materialFolder("vectors", positionals[0]);
  if (folder === null) return { lines: [message], isSound: true };
  const vectors = readJsonLines(join(folder, "vectors.jsonl")).map(readVector);
  return { lines: report(vectors.map(measure), values.misses), isSound: true };
};

runCommand(main);
