import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ndjson, numbered } from "../bulk/material.js";
import { cli, folderWith } from "./run-cli.js";

/** A folder with shards, and the result of the filter for each. */
const sharded = async (): Promise<{ cwd: string; names: string[] }> => {
  const cwd = folderWith({ "a.ndjson": `${ndjson(6)}bad\n`, "b.txt": `${numbered(7)}${numbered(8)}\u202e` });
  const shard = await cli(["shard", "a.ndjson", "b.txt", "--shard-size", "1K", "--out", "shards"], { cwd });
  expect(shard).toMatchObject({ code: 1, stderr: "cablegram shard: 8 records in 3 shards, 1 failed\n" });
  mkdirSync(join(cwd, "results"));
  const names = readdirSync(join(cwd, "shards")).filter((name) => name.startsWith("shard-"));
  for (const name of names) {
    const { stdout } = await cli(["parse", "--from", "ndjson", "--ndjson", join("shards", name)], { cwd });
    writeFileSync(join(cwd, "results", name), stdout);
  }
  return { cwd, names };
};

const merge = (cwd: string) => cli(["merge", "shards", "results", "--out", "all.ndjson"], { cwd });

describe("cablegram shard and merge", () => {
  it("give together, to the byte, what one run of convert gives", async () => {
    const { cwd, names } = await sharded();
    expect(names).toEqual(["shard-00001.ndjson", "shard-00002.ndjson", "shard-00003.ndjson"]);
    expect(await merge(cwd)).toMatchObject({ code: 0, stderr: "cablegram merge: 8 records of 3 shards, 0 failed\n" });
    await cli(["convert", "a.ndjson", "b.txt", "--to", "ndjson", "--out", "one.ndjson", "--jobs", "1"], { cwd });
    expect(readFileSync(join(cwd, "all.ndjson"), "utf8")).toBe(readFileSync(join(cwd, "one.ndjson"), "utf8"));
    const errors = readFileSync(join(cwd, "shards", "errors.ndjson"), "utf8");
    expect(errors).toBe(readFileSync(join(cwd, "one.ndjson.errors.ndjson"), "utf8"));
  });

  it("count the lines of the filter that say an error", async () => {
    const { cwd, names } = await sharded();
    const path = join(cwd, "results", names[0] ?? "");
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, ['{"line":1,"error":"internal error: x"}', ...lines.slice(1)].join("\n"));
    expect(await merge(cwd)).toMatchObject({ code: 1, stderr: "cablegram merge: 8 records of 3 shards, 1 failed\n" });
  });

  it.each<[string, (results: string, shards: string) => void, string]>([
    ["missing", (results) => rmSync(join(results, "shard-00002.ndjson")), "shard-00002.ndjson is missing"],
    [
      "doubled under another name",
      (results) => writeFileSync(join(results, "shard-00002 (1).ndjson"), ""),
      "shard-00002 (1).ndjson belongs to no shard",
    ],
    [
      "doubled in the place of another",
      (results) =>
        writeFileSync(join(results, "shard-00002.ndjson"), readFileSync(join(results, "shard-00001.ndjson"))),
      "shard-00002.ndjson is the result of another shard",
    ],
    [
      "cut",
      (results) => writeFileSync(join(results, "shard-00003.ndjson"), ""),
      "shard-00003.ndjson has 0 lines in place of",
    ],
    [
      "no JSON",
      (results) => {
        const path = join(results, "shard-00001.ndjson");
        writeFileSync(path, readFileSync(path, "utf8").replace("{", "("));
      },
      "shard-00001.ndjson is the result of another shard",
    ],
    [
      "changed",
      (_results, shards) => writeFileSync(join(shards, "shard-00001.ndjson"), "x", { flag: "a" }),
      "the shard shard-00001.ndjson is not what the manifest says",
    ],
    [
      "without a manifest",
      (_results, shards) => renameSync(join(shards, "manifest.json"), join(shards, "m")),
      "manifest.json: no such file or folder",
    ],
    [
      "with another manifest",
      (_results, shards) => writeFileSync(join(shards, "manifest.json"), "{}"),
      'manifest.json: it is no manifest of "cablegram shard"',
    ],
    ["gone", (results) => rmSync(results, { recursive: true }), "results: no such file or folder"],
  ])("refuse a shard that is %s, and write nothing", async (_name, change, message) => {
    const { cwd } = await sharded();
    change(join(cwd, "results"), join(cwd, "shards"));
    const { code, stderr } = await merge(cwd);
    expect([code, stderr.includes(message) ? message : stderr]).toEqual([2, message]);
    expect(readdirSync(cwd).filter((name) => name.startsWith("all"))).toEqual([]);
  });

  it.each<[string[], string]>([
    [["shard", "a.txt"], "--out is missing"],
    [["shard", "--out", "o"], "name the files or folders to take apart"],
    [["shard", "a.txt", "--out", "a.txt"], "is there already"],
    [["shard", "a.txt", "--out", "a.txt/o"], "cannot write"],
    [["merge", "a", "b"], "--out is missing"],
    [["merge", "a", "--out", "o"], "name the folder of the shards and that of the results"],
  ])("refuse %j", async (argv, message) => {
    const { code, stderr } = await cli(argv, { cwd: folderWith({ "a.txt": "A", "b.txt": "B" }) });
    expect([code, stderr.includes(message) ? message : stderr]).toEqual([2, message]);
  });
});
