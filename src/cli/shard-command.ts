import { resolve } from "node:path";
import { STDIN } from "./arguments.js";
import type { Command } from "./context.js";
import { jobOf } from "./convert-options.js";
import { failure } from "./failure.js";
import { pathOf } from "./paths.js";
import { integerOf } from "./values.js";

const SIZE = 64 * 1024 * 1024;

/** `cablegram shard`: archives as files of NDJSON that other machines work on. */
export const shardCommand: Command = async (context) => {
  const { args, io, warn } = context;
  const given = args.value("out");
  if (given === null) throw failure("usage", "--out is missing");
  if (args.files.includes(STDIN)) throw failure("usage", "name the files or folders to take apart");
  const out = pathOf(context, given);
  const size = integerOf("shard-size", args.value("shard-size")) ?? SIZE;
  const { findSources } = await import("../bulk/index.js");
  const { writeShards } = await import("../bulk/shard.js");
  const hidden = [out, `${out}.partial`].map((path) => resolve(io.cwd, path));
  const sources = await findSources(args.files, io.cwd, hidden);
  const job = await jobOf(context, "ndjson");
  const { shards, records, failed } = await writeShards({ sources, out, job, size });
  warn(`${records} records in ${shards.length} shards, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

/** `cablegram merge`: the results of the shards as one file, when all of them are there. */
export const mergeCommand: Command = async (context) => {
  const { args, warn } = context;
  const [shards = STDIN, results = STDIN, ...others] = args.files;
  const out = args.value("out");
  if (out === null) throw failure("usage", "--out is missing");
  if (results === STDIN || others.length > 0)
    throw failure("usage", "name the folder of the shards and that of the results");
  const { mergeShards } = await import("../bulk/merge.js");
  const merged = await mergeShards(pathOf(context, shards), pathOf(context, results), pathOf(context, out));
  warn(`${merged.records} records of ${merged.shards} shards, ${merged.failed} failed`);
  return merged.failed === 0 ? 0 : 1;
};
