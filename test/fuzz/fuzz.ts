/**
 * `npm run fuzz -- MINUTES [--inputs N] [--seed N] [--finds FOLDER] [CORPUS]`: tries inputs for so many minutes (1 without
 * argument), or, with `--inputs`, so many of them, which are the same ones however fast the machine is: fixtures, examples and, where there are any, real cables of `../shared/corpus` or of another folder, changed; cables
 * made by the generators; random bytes and units. Each input is held to every law; one that shows something new is kept
 * and changed further. A find is shrunk and written to a file, with its seed. Exits 1 when there is one.
 */
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Find, Message, Tally, Task } from "./messages.js";
import { seedTexts } from "./seeds.js";

/** Milliseconds without a word after which an input counts as a hang; shrinking a find takes up to 20 s and more. */
const silence = 120_000;
/** Megabytes of heap; inputs are short, so a process that needs more has lost its way. */
const heap = 1024;

/** What one process did, and the input that it hung or died of. */
interface Outcome {
  readonly tally: Tally | null;
  readonly inputs: number;
  readonly stopped: Find | null;
}

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string", default: "1" }, finds: { type: "string" }, inputs: { type: "string" } },
  });
  const minutes = Number(positionals[0] ?? (values.inputs === undefined ? 1 : 60));
  const seed = Number(values.seed);
  const end = Number(values.inputs ?? Number.MAX_SAFE_INTEGER);
  if (!(minutes > 0) || !Number.isInteger(seed) || !(Number.isInteger(end) && end > 0)) {
    throw new Error("usage: npm run fuzz -- MINUTES [--inputs N] [--seed N] [CORPUS]");
  }
  const corpus = positionals[1];
  const folder = values.finds ?? fileURLToPath(new URL("finds", import.meta.url));
  console.log(`${seedTexts(corpus).message}; seed ${seed}`);
  const until = Date.now() + minutes * 60_000;
  const finds: Find[] = [];
  const note = (find: Find): void => {
    finds.push(find);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${find.law.replace(" ", "-")}-${find.seed}-${find.index}.json`);
    writeFileSync(file, `${JSON.stringify(find, null, 2)}\n`);
    console.log(`${find.law}: ${find.detail.slice(0, 200)}\n  ${JSON.stringify(find.text).slice(0, 200)}\n  ${file}`);
  };
  let inputs = 0;
  let tally: Tally | null = null;
  while (tally === null && Date.now() < until && inputs < end) {
    const outcome = await runTask({ seed, first: inputs, end, until, corpus }, note);
    inputs += outcome.inputs;
    tally = outcome.tally;
    if (outcome.stopped !== null) note(outcome.stopped);
  }
  console.log(`${inputs} inputs, ${tally?.kept ?? 0} kept, ${tally?.features ?? 0} features, ${finds.length} finds`);
  if (tally !== null) {
    const { rulesMet, rulesUnmet } = tally;
    const unmet = rulesUnmet.length === 0 ? "" : `; never ${rulesUnmet.join(", ")}`;
    console.log(`${rulesMet} of ${rulesMet + rulesUnmet.length} rules of the grammar entered${unmet}`);
  }
  if (finds.length > 0) process.exitCode = 1;
};

/** One process until it is done, hangs or dies. */
const runTask = (task: Task, note: (find: Find) => void): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("try-inputs.ts", import.meta.url)), {
      execArgv: ["--import", "tsx", `--max-old-space-size=${heap}`],
    });
    let last = { index: task.first, text: "" };
    let tally: Tally | null = null;
    let isHung = false;
    const hang = (): void => {
      isHung = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(hang, silence);
    child.on("message", (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(hang, silence);
      if (message.kind === "begin") last = message;
      else if (message.kind === "find") note(message.find);
      else tally = message.tally;
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      const why = isHung
        ? { law: "time", detail: "hangs" }
        : { law: "memory", detail: `the process ended with ${code}` };
      const stopped = tally === null ? { seed: task.seed, maker: "unknown", ...why, ...last } : null;
      resolve({ tally, inputs: last.index - task.first + 1, stopped });
    });
    child.send(task);
  });

await main();
