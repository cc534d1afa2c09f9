import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure, reasonOf } from "../failure.js";
import { csvLine } from "../tables/csv.js";
import { columnsOf } from "../tables/tables.js";
import { partialFiles, type Target } from "./job.js";
import { noTally, type Tally } from "./tally.js";

/** How far a run has come: what stands in the partial files up to these sizes, and no more, is from these tasks. */
export interface Checkpoint {
  /** What the run is over; another run cannot go on with it. */
  readonly fingerprint: string;
  /** How many tasks are done. */
  readonly tasks: number;
  /** Sizes of the partial files. */
  readonly sizes: readonly number[];
  readonly tally: Tally;
  /** Whether every task is done. */
  readonly isRead: boolean;
}

/** The folder beside the result in which it is made. */
export interface PartialFolder {
  readonly checkpoint: () => Checkpoint;
  /** Appends the outputs of the next task. */
  readonly append: (outputs: readonly Uint8Array[], tally: Tally) => Promise<void>;
  /** Writes the checkpoint down, so that a killed run can go on from here. More may be appended while it does. */
  readonly save: (isRead: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

const CHECKPOINT = "checkpoint.json";

/**
 * The checkpoint of an unfinished run; null when there is none, or none that was begun.
 *
 * @example (await readCheckpoint("out.ndjson.partial"))?.tasks
 */
export const readCheckpoint = async (folder: string): Promise<Checkpoint | null> => {
  try {
    return JSON.parse(await readFile(join(folder, CHECKPOINT), "utf8")) as Checkpoint;
  } catch {
    return null;
  }
};

/**
 * Opens the folder of a run: a new one, or with a checkpoint one that is cut back to where that was written. Throws a
 * failure `output` when it cannot be written.
 *
 * @example const partial = await openPartial("out.csv.partial", "csv", fingerprint, null);
 */
export const openPartial = async (
  folder: string,
  to: Target,
  fingerprint: string,
  from: Checkpoint | null,
): Promise<PartialFolder> => {
  const names = partialFiles(to);
  const heads = names.map(({ table }) => Buffer.from(to === "csv" && table !== null ? heading(table) : ""));
  let current: Checkpoint = from ?? {
    fingerprint,
    tasks: 0,
    sizes: heads.map(({ length }) => length),
    tally: noTally,
    isRead: false,
  };
  const files: FileHandle[] = [];
  const writing = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((error: unknown) => refuse(folder, error));
  const save = async (isRead: boolean): Promise<void> => {
    // What is appended meanwhile is behind these sizes, and not of this checkpoint.
    const saved = { ...current, isRead };
    for (const file of files) await file.datasync();
    const path = join(folder, CHECKPOINT);
    await writeFile(`${path}.new`, JSON.stringify(saved));
    await rename(`${path}.new`, path);
  };
  const start = async (): Promise<void> => {
    if (from === null) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [at, { name }] of names.entries()) {
      const file = await open(join(folder, name), from === null ? "w" : "r+");
      files.push(file);
      if (from === null) await file.writeFile(heads[at] ?? "");
      else await file.truncate(current.sizes[at]);
    }
    if (from === null) await save(false);
  };
  await writing(start());
  return {
    checkpoint: () => current,
    append: async (outputs, tally) => {
      for (const [at, bytes] of outputs.entries()) await writing(writeAll(files[at], bytes, current.sizes[at] ?? 0));
      const sizes = current.sizes.map((size, at) => size + (outputs[at]?.length ?? 0));
      current = { ...current, tasks: current.tasks + 1, sizes, tally };
    },
    save: (isRead) => writing(save(isRead)),
    close: async () => {
      for (const file of files) await file.close();
    },
  };
};

const heading = (table: Parameters<typeof columnsOf>[0]): string =>
  csvLine(
    columnsOf(table).map(({ name }) => name),
    false,
  );

/** A write may take a part of the bytes; what does not fit on the device is an error of the next one. */
const writeAll = async (file: FileHandle | undefined, bytes: Uint8Array, position: number): Promise<void> => {
  let written = 0;
  while (file !== undefined && written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
};

const refuse = (folder: string, error: unknown): never => {
  throw failure("output", `cannot write ${folder}: ${reasonOf(error)}; what is done is kept, go on with --resume`);
};
