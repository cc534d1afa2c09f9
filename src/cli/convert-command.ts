import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { STDIN } from "./arguments.js";
import type { Command, Context } from "./context.js";
import { jobOf } from "./convert-options.js";
import { failure } from "./failure.js";
import { pathOf } from "./paths.js";
import { integerOf, oneOf } from "./values.js";

/** Fewer bytes are read sooner than threads are started; the result is the same. */
const WORTH_THREADS = 32 << 20;

/** `cablegram convert`: whole archives in another form. What it needs is loaded here, so that no other command waits. */
export const convertCommand: Command = async (context) => {
  const { args, io, warn } = context;
  const bulk = await import("../bulk/index.js");
  const to = oneOf("to", args.value("to") ?? refuse("--to is missing"), bulk.targets);
  const given = args.value("out") ?? refuse("--out is missing");
  if (given === STDIN) refuse('--out must name a file; for a pipe there is "cablegram parse --ndjson"');
  const out = pathOf(context, given);
  const job = await jobOf(context, to);
  if (args.files.includes(STDIN))
    throw failure("usage", "name the files or folders to convert; standard input cannot be resumed");
  const hidden = [out, `${out}.partial`, bulk.errorsOf(out)].map((path) => resolve(io.cwd, path));
  const sources = await bulk.findSources(args.files, io.cwd, hidden);
  const total = { files: sources.length, bytes: sources.reduce((sum, { size }) => sum + size, 0) };
  const cores = total.bytes < WORTH_THREADS ? 1 : availableParallelism();
  const jobs = integerOf("jobs", args.value("jobs")) ?? cores;
  const progress = await bulk.openProgress(progressKindOf(context, bulk.progressKinds), io.stderr, total);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once("SIGINT", interrupt);
  const start = performance.now();
  try {
    const conversion = { sources, out, job, jobs, resume: args.has("resume"), progress, signal: stop.signal };
    const tally = await bulk.convert(conversion).finally(() => progress.end());
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!args.has("quiet")) warn(`${bulk.tallyText(tally)}, ${seconds} s`);
    if (tally.failed === 0) return 0;
    warn(`the records that could not be read are in ${bulk.errorsOf(out)}`);
    return 1;
  } finally {
    process.off("SIGINT", interrupt);
  }
};

const refuse = (message: string): never => {
  throw failure("usage", message);
};

const progressKindOf = <Kind extends string>({ args, io }: Context, kinds: readonly Kind[]): Kind => {
  const given = args.value("progress");
  if (given !== null) return oneOf("progress", given, kinds);
  const kind = args.has("quiet") || io.stderr.isTTY !== true ? "none" : "bar";
  return kind as Kind;
};
