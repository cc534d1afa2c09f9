import { joinBytes } from "../read/bytes.js";
import type { CableRecord, RecordError } from "../read/index.js";
import { tooLong } from "../read/record.js";
import type { Task } from "./task.js";

const MAX_RECORDS = 256;
/** In UTF-16 units. */
const MAX_TEXT = 1 << 20;
const LF = 10;

/** Records put together to tasks: a worker pays only for many at once. Cut by sizes alone, never by time. */
const recordTasks = async function* (records: AsyncIterable<CableRecord | RecordError>): AsyncGenerator<Task> {
  let batch: (CableRecord | RecordError)[] = [];
  let size = 0;
  for await (const record of records) {
    batch.push(record);
    size += "error" in record ? (record.raw?.length ?? 0) : record.text.length;
    if (batch.length < MAX_RECORDS && size < MAX_TEXT) continue;
    yield { kind: "records", records: batch };
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield { kind: "records", records: batch };
};

/**
 * Whole lines of NDJSON put together to tasks of at least `size` bytes. A line longer than `maxRecord` is an error of
 * its own and is not kept.
 */
const lineTasks = async function* (
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  maxRecord: number,
): AsyncGenerator<Task> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let base = 0;
  let isSkipping = false;
  const linesTask = (part: Uint8Array): Task => {
    // A copy, because a worker gets all of the memory behind a view.
    const task: Task = { kind: "lines", name, base, bytes: Uint8Array.from(part) };
    base += part.length;
    return task;
  };
  const skipped = (count: number): Task => {
    const task: Task = { kind: "records", records: [tooLong(name, base, maxRecord)] };
    base += count;
    return task;
  };
  for await (const piece of bytes) {
    let rest = piece;
    if (isSkipping) {
      const end = piece.indexOf(LF);
      length += end < 0 ? piece.length : end + 1;
      if (end < 0) continue;
      yield skipped(length);
      rest = piece.subarray(end + 1);
      isSkipping = false;
      length = 0;
    }
    parts.push(rest);
    length += rest.length;
    if (length < size || (length <= maxRecord && !rest.includes(LF))) continue;
    const whole = joinBytes(parts);
    const cut = whole.lastIndexOf(LF) + 1;
    if (cut > 0) yield linesTask(whole.subarray(0, cut));
    length = whole.length - cut;
    isSkipping = length > maxRecord;
    parts = isSkipping ? [] : [whole.subarray(cut)];
  }
  if (isSkipping) yield skipped(length);
  else if (length > 0) yield linesTask(joinBytes(parts));
};

/**
 * What is read from the start of a source, as tasks.
 *
 * @example for await (const task of inBatches.records(readCsv(stream))) await pool.run(task);
 */
export const inBatches = { records: recordTasks, lines: lineTasks } as const;
