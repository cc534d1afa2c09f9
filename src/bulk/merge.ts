import { createReadStream } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { failure, isFailure, reasonOf } from "../failure.js";
import { byteLines } from "../read/byte-lines.js";
import { hashOf, placeOf, readManifest, type Shard } from "./manifest.js";

/** What was put together. */
export interface Merged {
  readonly shards: number;
  readonly records: number;
  /** Lines that say an error in place of a cable. */
  readonly failed: number;
}

/** A line of a result may be as long as the engine can read. */
const MAX_LINE = 2 ** 29 - 24;

/**
 * Puts the results of shards together in the order of the manifest. `results` holds for each shard a file of the same
 * name, with a line for each record. Throws a failure `input` that names every shard that is missing, doubled, changed
 * or incomplete, and writes nothing then.
 *
 * @example await mergeShards("shards", "results", "all.ndjson");
 */
export const mergeShards = async (shards: string, results: string, out: string): Promise<Merged> => {
  const manifest = await readManifest(shards);
  if ((await stat(out).catch(() => null)) !== null) throw failure("usage", `${out} is there already`);
  const problems = await problemsOf(shards, results, manifest.shards);
  if (problems.length > 0) throw failure("input", `cannot merge ${results}: ${problems.join("; ")}`);
  const partial = `${out}.partial`;
  let failed = 0;
  try {
    const file = await open(partial, "w");
    try {
      for (const shard of manifest.shards) {
        const checked = checkOf(shard);
        for await (const line of linesOf(join(results, shard.name))) {
          checked.add(line);
          await file.writeFile(line);
          await file.writeFile("\n");
        }
        failed += checked.end(results);
      }
    } finally {
      await file.close();
    }
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    if (isFailure(error)) throw error;
    throw failure("output", `cannot write ${out}: ${reasonOf(error)}`);
  }
  return { shards: manifest.shards.length, records: manifest.records, failed };
};

/** What can be said without reading the results. */
const problemsOf = async (folder: string, results: string, shards: readonly Shard[]): Promise<readonly string[]> => {
  const found = await readdir(results).catch((error: unknown) => {
    throw failure("input", `cannot read ${results}: ${reasonOf(error)}`);
  });
  const names = new Set(shards.map(({ name }) => name));
  const missing = shards.filter(({ name }) => !found.includes(name)).map(({ name }) => `${name} is missing`);
  const strange = found.filter((name) => !names.has(name)).map((name) => `${name} belongs to no shard`);
  const changed: string[] = [];
  for (const { name, sha256 } of shards) {
    const hash = await hashOf(join(folder, name)).catch(() => null);
    if (hash !== sha256) changed.push(`the shard ${name} is not what the manifest says`);
  }
  return [...missing, ...strange.sort(), ...changed];
};

/** Compares the lines of a result with what the manifest says of its shard. */
const checkOf = ({ name, records, first, last }: Shard) => {
  let count = 0;
  let failed = 0;
  let start: string | null = null;
  let end: string | null = null;
  const isWrong = (place: string | null, wanted: string): boolean => place !== null && place !== wanted;
  return {
    add: (line: Uint8Array): void => {
      const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
      count += 1;
      // Only the ends need to be read; an error of the filter begins with its line.
      const isError = text.subarray(0, 8).toString() === '{"line":';
      if (isError) failed += 1;
      if (count > 1 && count < records) return;
      const place = isError ? null : placeIn(text.toString());
      if (count === 1) start = place;
      end = place;
    },
    end: (results: string): number => {
      const path = join(results, name);
      if (count !== records) throw failure("input", `${path} has ${count} lines in place of ${records}`);
      if (isWrong(start, first) || isWrong(end, last)) throw failure("input", `${path} is the result of another shard`);
      return failed;
    },
  };
};

/** What cannot be read is given as a place that no record has. */
const placeIn = (line: string): string | null => {
  try {
    return placeOf(JSON.parse(line)) ?? "no place";
  } catch {
    return "no JSON";
  }
};

async function* linesOf(path: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>;
  for await (const { bytes, offset } of byteLines(stream, 0, MAX_LINE)) {
    if (bytes === null) throw failure("input", `${path} has a line at ${offset} that is too long`);
    yield bytes;
  }
}
