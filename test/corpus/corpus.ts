/**
 * `npm run corpus [-- folder] [--misses] [--unknown] [--only KIND] [--file NAME]`: what the library reads of a folder of
 * real messages, and whether its laws hold there. Exits 1 when one does not, 2 when the command is wrong.
 */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { type Outcome, runCommand } from "./command.js";
import { corpusReport } from "./corpus-report.js";
import { describeCable } from "./describe.js";
import { lawNames, lawsOfAnyText } from "./laws.js";
import { materialFolder, readJsonLines, readMessages } from "./material.js";
import { optionsFor, study } from "./study.js";
import { readTruth, type Truth } from "./truth.js";

/** Kinds that are read in full, and kinds of which only the laws of any text are checked. */
const kinds = ["telegram", "partial"] as const;
const kindsOfLaws = ["archive", "smart", "naval"] as const;

/** Families of which every law is checked. */
const families: readonly string[] = ["smart"];

const isReadInFull = (kind: string): boolean => families.includes(kind) || kinds.some((name) => name === kind);

const main = (): Outcome => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: "boolean", default: false },
      unknown: { type: "boolean", default: false },
      only: { type: "string" },
      file: { type: "string" },
    },
  });
  const { folder, message } = materialFolder("corpus", positionals[0]);
  if (folder === null) return { lines: [message], isSound: true };
  const wanted = [...kinds, ...kindsOfLaws].filter((kind) => values.only === undefined || values.only === kind);
  const id = values.file === undefined ? null : basename(values.file, ".txt");
  const messages = wanted
    .flatMap((kind) => readMessages(folder, kind))
    .filter((candidate) => id === null || candidate.id === id);
  if (messages.length === 0) throw new Error(`no message of ${values.file ?? values.only ?? "any kind"} in ${folder}`);
  const truths = readTruths(folder);
  if (id !== null) {
    const lines = messages.flatMap(({ text }) => describeCable(text, optionsFor(truths.get(id))));
    return { lines, isSound: true };
  }
  const studies = messages.map((item) =>
    study(item, truths.get(item.id), isReadInFull(item.kind) || item.kind === "naval" ? lawNames : lawsOfAnyText),
  );
  return {
    lines: corpusReport(studies, kinds, values),
    isSound: studies.every(({ breaches }) => breaches.length === 0),
  };
};

/** What the publishers said, by message; nothing when the folder has no such file. */
const readTruths = (folder: string): ReadonlyMap<string, Truth> => {
  const file = join(folder, "truth.jsonl");
  const truths = existsSync(file) ? readJsonLines(file).map(readTruth) : [];
  return new Map(truths.flatMap((truth) => (truth === null ? [] : [[truth.id, truth] as const])));
};

runCommand(main);
