import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Job } from "./job.js";
import { runTask, type Task } from "./task.js";

/** What a worker gives back: bytes are handed over, not copied; trouble is told in words, as errors lose their fields. */
export type Answer = Awaited<ReturnType<typeof runTask>> | { readonly failure: string };

/**
 * The entry of a worker thread: does a task.
 *
 * @example await pool.run({ task, job }, { name: "work" });
 */
export const work = async (input: { readonly task: Task; readonly job: Job }): Promise<unknown> => {
  try {
    const { outputs, tally } = await runTask(input);
    const own = outputs.map(asOwn);
    const answer: Answer = { outputs: own, tally };
    return move({ [transferableSymbol]: own.map(({ buffer }) => buffer), [valueSymbol]: answer } as never);
  } catch (error) {
    const answer: Answer = { failure: error instanceof Error ? error.message : String(error) };
    return answer;
  }
};

/** Small buffers of Node share memory, and shared memory cannot be handed over. */
const asOwn = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.byteLength === bytes.buffer.byteLength ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
