import { move, transferableSymbol, valueSymbol } from "piscina";
import { reuse } from "./byte-sink.js";
import { memoryOf } from "./encode.js";
import type { Job } from "./job.js";
import { runTask, type Task } from "./task.js";

/** What a worker gets: memory that was filled before comes back to it. */
export interface Order {
  readonly task: Task;
  readonly job: Job;
  readonly memory: readonly ArrayBuffer[];
}

/** What a worker gives back: bytes are handed over, not copied; trouble is told in words, as errors lose their fields. */
export type Answer = Awaited<ReturnType<typeof runTask>> | { readonly failure: string };

/**
 * The entry of a worker thread: does a task.
 *
 * @example await pool.run({ task, job, memory: [] }, { name: "work" });
 */
export const work = async ({ task, job, memory }: Order): Promise<unknown> => {
  reuse(memory);
  try {
    const { outputs, tally } = await runTask({ task, job });
    const answer: Answer = { outputs, tally };
    return move({ [transferableSymbol]: memoryOf(outputs), [valueSymbol]: answer } as never);
  } catch (error) {
    const answer: Answer = { failure: error instanceof Error ? error.message : String(error) };
    return answer;
  }
};
