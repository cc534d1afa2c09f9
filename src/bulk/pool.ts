import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failure } from "../failure.js";
import { reuse } from "./byte-sink.js";
import { type EncoderResult, memoryOf } from "./encode.js";
import type { Job } from "./job.js";
import { runTask, type Task } from "./task.js";
import type { Answer, Order } from "./worker.js";

/** Where tasks are done. */
export interface Pool {
  readonly run: (task: Task, job: Job) => Promise<EncoderResult>;
  /** Takes back the memory of outputs, for tasks to come. */
  readonly reuse: (outputs: EncoderResult["outputs"]) => void;
  readonly close: () => Promise<void>;
}

/** Of old values in a worker, in MiB: more than any but the longest records need. */
const MAX_HEAP = 256;

/**
 * A pool of worker threads; with one job the tasks are done in this thread, and so is a task that needs more memory than
 * `maxHeap`, in MiB, which is all that a worker gets.
 *
 * @example const pool = await openPool(4); try { await pool.run(task, job); } finally { await pool.close(); }
 */
export const openPool = async (jobs: number, maxHeap: number = MAX_HEAP): Promise<Pool> => {
  if (jobs === 1) {
    return {
      run: (task, job) => runTask({ task, job }),
      reuse: (outputs) => reuse(memoryOf(outputs)),
      close: async () => {},
    };
  }
  const { Piscina } = await import("piscina");
  const filename = workerFile();
  const pool = new Piscina({
    filename,
    name: "work",
    minThreads: jobs,
    maxThreads: jobs,
    // The garbage of a cable dies young: with a nursery of 16 MiB in three parts V8 takes much of it for old, and a thread
    // needs a third more time. The less the old may hold, the earlier it is collected: so memory stays the same however
    // long the archive.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: maxHeap },
    // In a checkout the worker is TypeScript.
    execArgv: filename.endsWith(".ts") ? ["--import", "tsx"] : [],
  });
  // A thread that has died is replaced, and its task is told of it.
  pool.on("error", () => {});
  let spare: ArrayBuffer[] = [];
  return {
    run: async (task, job) => {
      const order: Order = { task, job, memory: spare };
      spare = [];
      const done = pool.run(order, { transferList: [...order.memory] });
      const answer = (await done.catch((error: unknown) => {
        if (!isOutOfMemory(error)) throw error;
        return runTask({ task, job });
      })) as Answer;
      if ("failure" in answer) throw failure("input", answer.failure);
      return answer;
    },
    reuse: (outputs) => {
      spare.push(...memoryOf(outputs));
    },
    close: () => pool.destroy(),
  };
};

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Beside this file, as it was written or as it was built. */
const workerFile = (): string => {
  const source = fileURLToPath(new URL("./worker.ts", import.meta.url));
  return existsSync(source) ? source : fileURLToPath(new URL("./convert-worker.js", import.meta.url));
};
