import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { failure, reasonOf } from "../failure.js";

/** What a shard is, so that it and its result can be told from any other. */
export interface Shard {
  readonly name: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
  /** The places of the first and of the last record. */
  readonly first: string;
  readonly last: string;
}

/** The shards of a folder in their order. */
export interface Manifest {
  readonly version: 1;
  readonly shards: readonly Shard[];
  readonly records: number;
  /** How many records could not be read; they are in `errors.ndjson`. */
  readonly failed: number;
}

export const MANIFEST = "manifest.json";

/**
 * The place of a record, which a shard and its result both say. Null for a line that says none.
 *
 * @example placeOf({ source: "a.txt", offset: 7, part: 0 }) // "a.txt:7:0"
 */
export const placeOf = (record: unknown): string | null => {
  if (typeof record !== "object" || record === null) return null;
  const { source, offset, part } = record as Readonly<Record<string, unknown>>;
  return source === undefined ? null : `${String(source)}:${String(offset)}:${String(part)}`;
};

/**
 * The manifest of a folder. Throws a failure `input` when there is none.
 *
 * @example (await readManifest("shards")).shards.length
 */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const path = join(folder, MANIFEST);
  try {
    const manifest = JSON.parse(await readFile(path, "utf8")) as Manifest;
    if (manifest.version === 1 && Array.isArray(manifest.shards) && manifest.shards.every(isShard)) return manifest;
  } catch (error) {
    throw failure("input", `cannot read ${path}: ${reasonOf(error)}`);
  }
  throw failure("input", `cannot read ${path}: it is no manifest of "cablegram shard"`);
};

/** A shard has a name of `cablegram shard`, which leads to no other folder. */
const isShard = (shard: unknown): boolean =>
  typeof shard === "object" && shard !== null && "name" in shard && /^shard-\d{5,}\.ndjson$/.test(String(shard.name));

/**
 * The SHA-256 of a file, in hexadecimal digits.
 *
 * @example await hashOf("shards/shard-00001.ndjson")
 */
export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
};
