import { createHash, type Hash } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure, isFailure, reasonOf } from "../failure.js";
import type { CableRecord, RecordError } from "../read/index.js";
import type { Job } from "./job.js";
import { MANIFEST, type Manifest, placeOf, type Shard } from "./manifest.js";
import { planTasks } from "./plan.js";
import type { Source } from "./sources.js";
import { recordsOf } from "./task.js";

/** What to take apart, and into what. */
export interface Sharding {
  readonly sources: readonly Source[];
  /** The folder of the shards; it must not be there. */
  readonly out: string;
  readonly job: Job;
  /** A shard is closed when it has so many bytes. */
  readonly size: number;
}

/**
 * Writes the records of the sources as files of NDJSON, in order, that `cablegram parse --from ndjson --ndjson` reads:
 * `shard-00001.ndjson` and so on, with `manifest.json`. Records that cannot be read are in `errors.ndjson`. The folder
 * is there only when it is complete. Throws a failure for trouble with a file.
 *
 * @example await writeShards({ sources, out: "shards", job, size: 64 << 20 });
 */
export const writeShards = async ({ sources, out, job, size }: Sharding): Promise<Manifest> => {
  const folder = `${out}.partial`;
  try {
    const isThere = await stat(out).catch(() => null);
    if (isThere !== null) throw failure("usage", `${out} is there already`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const writer = shardWriter(folder, size);
    for await (const { task } of planTasks(sources, job)) {
      for await (const record of recordsOf(task, job)) await writer.add(record);
    }
    const manifest = await writer.end();
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(folder, out);
    return manifest;
  } catch (error) {
    if (isFailure(error)) throw error;
    throw failure("output", `cannot write ${out}: ${reasonOf(error)}`);
  }
};

/** The shard that is open. */
interface Open {
  readonly name: string;
  readonly file: FileHandle;
  readonly hash: Hash;
  readonly first: string;
  last: string;
  records: number;
  bytes: number;
}

const shardWriter = (folder: string, size: number) => {
  const shards: Shard[] = [];
  let current: Open | null = null;
  let errors: FileHandle | null = null;
  let failed = 0;
  const begin = async (first: string): Promise<Open> => {
    const name = `shard-${String(shards.length + 1).padStart(5, "0")}.ndjson`;
    const file = await open(join(folder, name), "w");
    return { name, file, hash: createHash("sha256"), first, last: first, records: 0, bytes: 0 };
  };
  const close = async ({ name, file, hash, first, last, records, bytes }: Open): Promise<void> => {
    await file.close();
    shards.push({ name, records, bytes, sha256: hash.digest("hex"), first, last });
    current = null;
  };
  return {
    add: async (record: CableRecord | RecordError): Promise<void> => {
      if ("error" in record) {
        const { source, offset, error, raw } = record;
        errors ??= await open(join(folder, "errors.ndjson"), "w");
        await errors.write(`${JSON.stringify({ file: source, offset, reason: error, raw })}\n`);
        failed += 1;
        return;
      }
      const { id, text, source, offset, part, metadata } = record;
      const place = placeOf(record) ?? "";
      const line = Buffer.from(`${JSON.stringify({ id, text, source, offset, part, metadata })}\n`);
      current ??= await begin(place);
      await current.file.write(line);
      current.hash.update(line);
      current.last = place;
      current.records += 1;
      current.bytes += line.length;
      if (current.bytes >= size) await close(current);
    },
    end: async (): Promise<Manifest> => {
      if (current !== null) await close(current);
      await errors?.close();
      return { version: 1, shards, records: shards.reduce((sum, { records }) => sum + records, 0), failed };
    },
  };
};
