import { readFile } from "node:fs/promises";
import { codeOf, failure, reasonOf } from "../failure.js";
import { byteLines } from "../read/byte-lines.js";
import { decoderOf } from "../read/bytes.js";
import { NO_COLUMN } from "../read/csv.js";
import { looksLikeHeading } from "../read/csv-dialect.js";
import { SAMPLE } from "../read/detect.js";
import { isBinary } from "../read/encoding.js";
import { type CableRecord, type Container, detect, type RecordError, readRecords } from "../read/index.js";
import { jsonRecord } from "../read/json-record.js";
import { resolveReadOptions } from "../read/record.js";
import { type EncoderResult, encoderFor } from "./encode.js";
import type { Job } from "./job.js";
import { unreadable } from "./open-source.js";
import { linesIn, type Range } from "./range.js";
import type { Source } from "./sources.js";

/**
 * A part of the work: a range of an NDJSON file; whole small files; lines of NDJSON that were unpacked on the way; or
 * records that could only be told apart by reading their source from the start.
 */
export type Task =
  | { readonly kind: "range"; readonly range: Range }
  | { readonly kind: "files"; readonly files: readonly Pick<Source, "name" | "path">[] }
  | { readonly kind: "lines"; readonly name: string; readonly base: number; readonly bytes: Uint8Array }
  | { readonly kind: "records"; readonly records: readonly (CableRecord | RecordError)[] };

/**
 * Does a task: reads its records, parses them and encodes them for the outputs. The result depends on the task and the
 * job alone, not on where or when it is done.
 *
 * @example const { outputs, tally } = await runTask({ task: { kind: "records", records }, job });
 */
export const runTask = async ({ task, job }: { readonly task: Task; readonly job: Job }): Promise<EncoderResult> => {
  const encoder = encoderFor(job);
  for await (const record of recordsOf(task, job)) encoder.add(record);
  return encoder.result();
};

/**
 * The records of a task.
 *
 * @example for await (const record of recordsOf(task, job)) encoder.add(record);
 */
export const recordsOf = (
  task: Task,
  job: Job,
): AsyncIterable<CableRecord | RecordError> | readonly (CableRecord | RecordError)[] => {
  switch (task.kind) {
    case "range":
      return jsonRecords(linesIn(task.range, resolveReadOptions(job.read).maxRecord), task.range.name, job);
    case "lines": {
      const { maxRecord } = resolveReadOptions(job.read);
      return jsonRecords(byteLines([task.bytes], task.base, maxRecord), task.name, job);
    }
    case "files":
      return fileRecords(task.files, job);
    case "records":
      return task.records;
  }
};

async function* jsonRecords(
  lines: ReturnType<typeof byteLines>,
  name: string,
  job: Job,
): AsyncGenerator<CableRecord | RecordError> {
  const settings = resolveReadOptions({ ...job.read, name });
  const decode = decoderOf(settings.encoding);
  for await (const { offset, bytes } of lines) {
    const record = jsonRecord({ offset, text: bytes === null ? null : decode(bytes) }, settings);
    if (record !== null) yield record;
  }
}

async function* fileRecords(
  files: readonly Pick<Source, "name" | "path">[],
  job: Job,
): AsyncGenerator<CableRecord | RecordError> {
  for (const { name, path } of files) {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw unreadable(name, error);
    });
    yield* recordsIn(name, bytes.subarray(0, SAMPLE), [bytes], job);
  }
}

/**
 * The records of a source that is read from its start. What is no text at all is an error.
 *
 * @example for await (const record of recordsIn("a.txt", sample, [bytes], job)) encoder.add(record);
 */
export async function* recordsIn(
  name: string,
  sample: Uint8Array,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  job: Job,
): AsyncGenerator<CableRecord | RecordError> {
  const isText = job.read.encoding !== undefined || !isBinary(sample);
  if (!isText) {
    yield { source: name, offset: 0, error: "not a text", raw: null };
    return;
  }
  try {
    yield* readRecords(job.from ?? containerOf(sample, job), source, { ...job.read, name });
  } catch (error) {
    if (codeOf(error) !== NO_COLUMN) throw error;
    throw failure("input", reasonOf(error).replace('"textColumn"', "--text-column"));
  }
}

/** Who names a column means CSV, whatever its columns are called. */
const containerOf = (sample: Uint8Array, { read }: Job): Container => {
  const { container, encoding } = detect(sample);
  const namesColumn = read.textColumn !== undefined || read.idColumn !== undefined;
  const isCsv = container === "text" && namesColumn && looksLikeHeading(decoderOf(read.encoding ?? encoding)(sample));
  return isCsv ? "csv" : container;
};
