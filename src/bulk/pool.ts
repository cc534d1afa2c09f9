import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failure } from "../failure.js";
import type { EncoderResult } from "./encode.js";
import type { Job } from "./job.js";
import { runTask, type Task } from "./task.js";
import type { Answer } from "./worker.js";

/** Where tasks are done. */
export interface Pool {
  readonly run: (task: Task, job: Job) => Promise<EncoderResult>;
  readonly close: () => Promise<void>;
}

/**
 * A pool of worker threads; with one job the tasks are done in this thread.
 *
 * @example const pool = await openPool(4); try { await pool.run(task, job); } finally { await pool.close(); }
 */
export const openPool = async (jobs: number): Promise<Pool> => {
  if (jobs === 1) return { run: (task, job) => runTask({ task, job }), close: async () => {} };
  const { Piscina } = await import("piscina");
  const filename = workerFile();
  const pool = new Piscina({
    filename,
    name: "work",
    minThreads: jobs,
    maxThreads: jobs,
    // The garbage of a cable dies young: with a small nursery the memory of a thread stays small, at the same speed.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
    // In a checkout the worker is TypeScript.
    execArgv: filename.endsWith(".ts") ? ["--import", "tsx"] : [],
  });
  return {
    run: async (task, job) => {
      const transferList = task.kind === "lines" ? [task.bytes.buffer as ArrayBuffer] : [];
      const answer = (await pool.run({ task, job }, { transferList })) as Answer;
      if ("failure" in answer) throw failure("input", answer.failure);
      return answer;
    },
    close: () => pool.destroy(),
  };
};

/** Beside this file, as it was written or as it was built. */
const workerFile = (): string => {
  const source = fileURLToPath(new URL("./worker.ts", import.meta.url));
  return existsSync(source) ? source : fileURLToPath(new URL("./convert-worker.js", import.meta.url));
};
