import { open } from "node:fs/promises";
import { SAMPLE } from "../read/detect.js";
import { detect } from "../read/index.js";
import { resolveReadOptions } from "../read/record.js";
import { inBatches } from "./batches.js";
import type { Job } from "./job.js";
import { isPacked, openSource, type SourceStream, unreadable } from "./open-source.js";
import type { Source } from "./sources.js";
import { recordsIn, type Task } from "./task.js";
import { withSample } from "./with-sample.js";

/** A task, and how far the sources have been read when it is done. */
export interface PlannedTask {
  readonly task: Task;
  readonly bytes: number;
  readonly files: number;
}

/** How the work is cut; part of what a checkpoint holds for. */
export interface PlanSizes {
  /** Bytes of a range, or of lines taken together. */
  readonly range: number;
  /** Bytes of small files taken together; a file that is larger is not read as a whole by a worker. */
  readonly small: number;
}

export const planSizes: PlanSizes = { range: 512 << 10, small: 4 << 20 };

const MAX_FILES = 256;

/**
 * The tasks of a run, in the order of the records. The same sources and the same job give the same tasks, which is what
 * `--resume` rests on.
 *
 * @example for await (const { task } of planTasks(sources, job)) results.push(await runTask({ task, job }));
 */
export async function* planTasks(
  sources: readonly Source[],
  job: Job,
  sizes: PlanSizes = planSizes,
): AsyncGenerator<PlannedTask> {
  let small: Source[] = [];
  let bytes = 0;
  let files = 0;
  const flush = function* (): Generator<PlannedTask> {
    if (small.length === 0) return;
    const named = small.map(({ name, path }) => ({ name, path }));
    bytes += small.reduce((sum, { size }) => sum + size, 0);
    files += small.length;
    small = [];
    yield { task: { kind: "files", files: named }, bytes, files };
  };
  for (const source of sources) {
    const isSmall = source.size <= sizes.small && !isPacked(source);
    const waiting = small.reduce((sum, { size }) => sum + size, 0);
    if (!isSmall || waiting + source.size > sizes.small || small.length >= MAX_FILES) yield* flush();
    if (isSmall) small.push(source);
    else {
      for await (const planned of largeTasks(source, job, sizes)) {
        yield { task: planned.task, bytes: bytes + planned.bytes, files };
      }
      bytes += source.size;
      files += 1;
    }
  }
  yield* flush();
}

async function* largeTasks(
  source: Source,
  job: Job,
  sizes: PlanSizes,
): AsyncGenerator<{ readonly task: Task; readonly bytes: number }> {
  const { name, path, size } = source;
  if (!isPacked(source) && isByteNdjson(await sampleOf(source), job)) {
    for (let start = 0; start < size; start += sizes.range) {
      const end = Math.min(size, start + sizes.range);
      yield { task: { kind: "range", range: { name, path, start, end } }, bytes: end };
    }
    return;
  }
  let read = 0;
  const streams = openSource(source, (count) => {
    read += count;
  });
  for await (const stream of streams) {
    for await (const task of streamTasks(stream, job, sizes)) yield { task, bytes: Math.min(read, size) };
  }
}

/** Whether a source is NDJSON in bytes, whose lines can be told apart without decoding. */
const isByteNdjson = (sample: Uint8Array, job: Job): boolean => {
  const { container, encoding } = detect(sample);
  const isUtf16 = (job.read.encoding ?? encoding).startsWith("utf-16");
  return (job.from ?? container) === "ndjson" && !isUtf16;
};

async function* streamTasks({ name, bytes }: SourceStream, job: Job, sizes: PlanSizes): AsyncGenerator<Task> {
  const { sample, whole } = await withSample(bytes, SAMPLE);
  const { maxRecord } = resolveReadOptions(job.read);
  if (isByteNdjson(sample, job)) yield* inBatches.lines(name, whole, sizes.range, maxRecord);
  else yield* inBatches.records(recordsIn(name, sample, whole, job));
}

const sampleOf = async ({ name, path }: Source): Promise<Uint8Array> => {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(name, error);
  }
};
