import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { failure, isFailure } from "../failure.js";
import type { EncoderResult } from "./encode.js";
import { finish, resultsAt } from "./finish.js";
import type { Job } from "./job.js";
import { type Checkpoint, openPartial, type PartialFolder, readCheckpoint } from "./partial-folder.js";
import { type PlannedTask, type PlanSizes, planSizes, planTasks } from "./plan.js";
import { openPool, type Pool } from "./pool.js";
import type { Progress } from "./progress.js";
import type { Source } from "./sources.js";
import { addTally, type Tally } from "./tally.js";

/** What to convert, and how. */
export interface Conversion {
  readonly sources: readonly Source[];
  /** The result: a file, or for CSV and Parquet a folder. */
  readonly out: string;
  readonly job: Job;
  /** How many threads read cables. */
  readonly jobs: number;
  /** Whether an unfinished run goes on. */
  readonly resume: boolean;
  readonly progress: Progress;
  /** How the work is cut; by default as is best for large archives. */
  readonly sizes?: PlanSizes | undefined;
  /** Ends the run early, with its checkpoint written. */
  readonly signal: AbortSignal;
}

/** How long a killed run goes back at most, in milliseconds, on a disk that keeps up. */
const SAVE_EVERY = 500;

/**
 * Reads every record of the sources and writes it to the result, in order, or to the file of errors beside it. The work
 * is done in a folder beside the result and renamed at the end. Throws a failure for trouble with a file and when it is
 * ended early; what is done is kept then.
 *
 * @example const { cables, failed } = await convert({ sources, out, job, jobs: 2, resume: false, progress, signal });
 */
export const convert = async (conversion: Conversion): Promise<Tally> => {
  const { sources, out, job, resume, progress, sizes = planSizes } = conversion;
  const { folder, there } = await resultsAt(out);
  const fingerprint = fingerprintOf(sources, job, sizes);
  const found = await readCheckpoint(folder);
  if (there !== null && found?.isRead !== true) throw failure("usage", `${there} is there already`);
  if (found !== null && !resume) {
    throw failure("usage", `an unfinished run is in ${folder}; go on with --resume, or remove it`);
  }
  if (found !== null && found.fingerprint !== fingerprint) {
    throw failure("usage", `cannot resume: the sources or the options are not those of the run in ${folder}`);
  }
  const tally = found?.isRead === true ? found.tally : await readAll(conversion, folder, fingerprint, found);
  progress.finishing();
  await finish(folder, out, job.to);
  return tally;
};

const readAll = async (
  conversion: Conversion,
  folder: string,
  fingerprint: string,
  from: Checkpoint | null,
): Promise<Tally> => {
  const { job, jobs, sources, signal, progress, sizes } = conversion;
  const partial = await openPartial(folder, job.to, fingerprint, from);
  let isLeft = false;
  try {
    const pool = await openPool(jobs);
    try {
      await runAll(planTasks(sources, job, sizes), pool, partial, conversion);
    } finally {
      await pool.close();
    }
    await partial.save(!signal.aborted);
    progress.update(partial.checkpoint().tally, null);
  } catch (error) {
    // Nothing is done, and what is wrong with the sources is put right by other arguments: there is no way to go on.
    isLeft = from === null && partial.checkpoint().tasks === 0 && isFailure(error, "input");
    throw error;
  } finally {
    await partial.close();
    if (isLeft) await rm(folder, { recursive: true, force: true });
  }
  if (signal.aborted) throw failure("output", `stopped; what is done is kept, go on with --resume`);
  return partial.checkpoint().tally;
};

/** Keeps the workers busy with a few tasks more than there are threads, and writes the results in the order of the tasks. */
const runAll = async (
  tasks: AsyncIterable<PlannedTask>,
  pool: Pool,
  partial: PartialFolder,
  { job, jobs, progress, signal }: Conversion,
): Promise<void> => {
  const waiting: { readonly planned: PlannedTask; readonly result: Promise<EncoderResult> }[] = [];
  const done = partial.checkpoint().tasks;
  let savedAt = performance.now();
  // The disk takes its time; cables are read meanwhile.
  let appending = Promise.resolve();
  let saving = Promise.resolve();
  let isSaving = false;
  const append = async (planned: PlannedTask, { outputs, tally }: EncoderResult): Promise<void> => {
    await partial.append(outputs, addTally(partial.checkpoint().tally, tally));
    pool.reuse(outputs);
    progress.update(partial.checkpoint().tally, planned);
  };
  const writeNext = async (): Promise<void> => {
    const next = waiting.shift();
    if (next === undefined) return;
    const result = await next.result;
    await appending;
    appending = inBackground(append(next.planned, result));
    // A disk that is still busy with the last checkpoint is not waited for.
    if (isSaving || performance.now() - savedAt < SAVE_EVERY) return;
    await saving;
    savedAt = performance.now();
    isSaving = true;
    saving = inBackground(
      partial.save(false).finally(() => {
        isSaving = false;
      }),
    );
  };
  let number = 0;
  try {
    for await (const planned of tasks) {
      if (signal.aborted) break;
      number += 1;
      if (number <= done) continue;
      waiting.push({ planned, result: inBackground(pool.run(planned.task, job)) });
      if (waiting.length > (jobs === 1 ? 0 : jobs + 2)) await writeNext();
    }
    while (waiting.length > 0) await writeNext();
    await appending;
    await saving;
  } catch (error) {
    await Promise.allSettled([appending, saving]);
    await partial.save(false).catch(() => {});
    throw error;
  }
};

/** It is awaited later; until then a failure must not count as unhandled. */
const inBackground = <Value>(work: Promise<Value>): Promise<Value> => {
  work.catch(() => {});
  return work;
};

/** What must be the same for a run to go on: the sources, unchanged, and all that shapes the result. */
const fingerprintOf = (sources: readonly Source[], job: Job, cut: PlanSizes): string => {
  const hash = createHash("sha256").update(JSON.stringify([job, cut]));
  for (const { name, size, modified } of sources) hash.update(JSON.stringify([name, size, modified]));
  return hash.digest("hex");
};
