import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import zlib from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it, vi } from "vitest";
import { convert } from "../../src/bulk/convert.js";
import type { Job } from "../../src/bulk/job.js";
import { unpackerFor } from "../../src/bulk/open-source.js";
import { openProgress, type Progress } from "../../src/bulk/progress.js";
import { findSources } from "../../src/bulk/sources.js";
import { openDatabase } from "../../src/bulk/sqlite.js";
import { columnsOf, tableNames } from "../../src/tables/tables.js";
import { cableText, collector, folderWith, jsonLines } from "../cli/run-cli.js";
import { utf16 } from "../read/collect.js";
import { ndjson, numbered, zipOf } from "./material.js";

const base: Job = { to: "ndjson", from: null, read: {}, parse: {}, scanned: false, spans: false, raw: false };

interface Run {
  readonly words?: readonly string[];
  readonly job?: Partial<Job>;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly out?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

const run = async (
  cwd: string,
  { words = ["in"], job = {}, out = "out", jobs = 1, resume = false, ...more }: Run = {},
) => {
  const progress = await openProgress("none", collector(), { bytes: 0, files: 0 });
  const sources = await findSources(words, cwd, []);
  const { signal } = new AbortController();
  return convert({
    sources,
    out: join(cwd, out),
    job: { ...base, ...job },
    jobs,
    resume,
    progress,
    signal,
    sizes,
    ...more,
  });
};

/** A folder with sources of every kind in `in`. */
const archive = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const cwd = folderWith();
  mkdirSync(join(cwd, "in"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, "in", name), content);
  return cwd;
};

const read = (cwd: string, name = "out"): string => readFileSync(join(cwd, name), "utf8");

/** Stops after some tasks. */
const stopAfter = (tasks: number) => {
  const stop = new AbortController();
  let left = tasks;
  const progress: Progress = {
    update: () => {
      left -= 1;
      if (left <= 0) stop.abort();
    },
    finishing: () => {},
    end: () => {},
  };
  return { progress, signal: stop.signal };
};

const big = ndjson(60);
/** So that few records make several tasks. */
const sizes = { range: 5000, small: 2000 };

describe("the sources of convert", () => {
  it("reads every container and every packing, in order", async () => {
    const csv = `id,text\n5,"${numbered(5)}"\n`;
    const cwd = archive({
      "a.txt": numbered(1) + numbered(2),
      "b.ndjson": ndjson(1),
      "c.csv": csv,
      "d.csv.gz": zlib.gzipSync(csv),
      "e.html": `<pre>${numbered(3)}</pre>`,
      "f.ndjson.zst": zlib.zstdCompressSync(ndjson(2)),
      "g.zip": zipOf({
        "x/": "",
        "x/one.txt": numbered(6),
        "two.ndjson": ndjson(1),
        "three.csv.gz": zlib.gzipSync(csv),
      }),
      "h.md": `---\nid: H\n---\n${numbered(7)}`,
      "i.png": Uint8Array.of(0x89, 0x50, 0, 0, 0, 0x0d),
      "j.txt": utf16(numbered(8)),
      "k.txt": "",
      "l.gz": zlib.gzipSync(""),
    });
    const tally = await run(cwd);
    expect(tally).toMatchObject({ cables: 13, failed: 1 });
    expect(jsonLines(read(cwd)).map(({ id, source, cable }) => [id, source, cable.classification.mrn.number])).toEqual([
      [null, "in/a.txt", 1],
      [null, "in/a.txt", 2],
      ["1", "in/b.ndjson", 1],
      ["5", "in/c.csv", 5],
      ["5", "in/d.csv.gz", 5],
      [null, "in/e.html", 3],
      ["1", "in/f.ndjson.zst", 1],
      ["2", "in/f.ndjson.zst", 2],
      [null, "in/g.zip/x/one.txt", 6],
      ["1", "in/g.zip/two.ndjson", 1],
      ["5", "in/g.zip/three.csv.gz", 5],
      ["H", "in/h.md", 7],
      [null, "in/j.txt", 8],
    ]);
    expect(jsonLines(read(cwd, "out.errors.ndjson"))).toEqual([
      { file: "in/i.png", offset: 0, reason: "not a text", raw: null },
    ]);
    expect(readdirSync(cwd).sort()).toEqual(["in", "out", "out.errors.ndjson"]);
  });

  it("loses no record: what cannot be read has its place and its text in the errors", async () => {
    const lines = ['{"id":1,"text":"TAGS: PREL"}', "not JSON", "", '{"id":2}', `{"text":"${"A".repeat(300)}"}`];
    const cwd = archive({ "a.ndjson": `${lines.join("\n")}\n` });
    expect(await run(cwd, { job: { read: { maxRecord: 200 } } })).toMatchObject({ cables: 1, failed: 3 });
    expect(jsonLines(read(cwd, "out.errors.ndjson"))).toEqual([
      { file: "in/a.ndjson", offset: 29, reason: expect.stringMatching(/^not JSON/), raw: "not JSON" },
      { file: "in/a.ndjson", offset: 39, reason: 'no field "text" that is a string', raw: '{"id":2}' },
      { file: "in/a.ndjson", offset: 48, reason: "record is longer than 200 bytes", raw: null },
    ]);
  });

  it.each<[string, Run, string]>([
    ["a file that is no ZIP file", { words: ["in/bad.zip"] }, "cannot read in/bad.zip: "],
    ["a file that is no gzip file", { words: ["in/bad.gz"] }, "cannot read in/bad.gz: incorrect header check"],
    [
      "a ZIP file that points out of itself",
      { words: ["in/evil.zip"] },
      "cannot read in/evil.zip: invalid relative path",
    ],
    ["a gzip file that is cut", { words: ["in/cut.gz"] }, "cannot read in/cut.gz: unexpected end of file"],
    [
      "CSV without a column of text",
      { words: ["in/x.csv"], job: { from: "csv" } },
      "in/x.csv has no column that is likely",
    ],
  ])("refuses %s", async (_name, options, message) => {
    const cwd = archive({
      "bad.zip": "no zip",
      "bad.gz": "no gzip",
      "evil.zip": zipOf({ "../evil.txt": "TAGS: PREL" }),
      "cut.gz": zlib.gzipSync(ndjson(100)).subarray(0, 500),
      "x.csv": "a,b\n1,2\n",
    });
    await expect(run(cwd, options)).rejects.toThrow(message);
  });

  it("says so where Node has no Zstandard", () => {
    const message = /^cannot read a.zst: Zstandard needs Node 22.15 or later, this is v/;
    expect(() => unpackerFor("a.zst", null)).toThrow(message);
    expect(unpackerFor("a.txt", null)).toBeNull();
  });

  it("says which file went away in the middle of a run, and keeps what is done", async () => {
    const cwd = archive({ "a.ndjson": big, "b.ndjson": big });
    const progress: Progress = {
      update: () => rmSync(join(cwd, "in"), { recursive: true, force: true }),
      finishing: () => {},
      end: () => {},
    };
    await expect(run(cwd, { progress })).rejects.toThrow("cannot read in/a.ndjson: no such file or folder");
    expect(JSON.parse(read(cwd, "out.partial/checkpoint.json")).tasks).toBeGreaterThan(0);
  });
});

describe("the results of convert", () => {
  const cwd = (): string => archive({ "a.ndjson": `${ndjson(3)}bad\n`, "b.txt": "SUBJECT: =BREAD\n" });

  it("writes text", async () => {
    const folder = cwd();
    await run(folder, { job: { to: "text" } });
    expect(read(folder).match(/^SUBJECT: .*$/gm)).toEqual(
      [1, 2, 3].map((n) => `SUBJECT: BREAD ${n}`).concat("SUBJECT: =BREAD"),
    );
  });

  it.each([
    [false, "'=BREAD"],
    [true, "=BREAD"],
  ])("writes six tables of CSV (raw: %s)", async (raw, subject) => {
    const folder = cwd();
    await run(folder, { job: { to: "csv", raw } });
    expect(readdirSync(join(folder, "out")).sort()).toEqual(tableNames.map((name) => `${name}.csv`).sort());
    const [heading, ...rows] = read(folder, "out/cables.csv").trim().split("\r\n");
    expect(heading).toBe(
      columnsOf("cables")
        .map(({ name }) => name)
        .join(","),
    );
    expect(rows).toHaveLength(4);
    expect(rows[3]).toContain(`,${subject},`);
  });

  it("writes Parquet that is read back", async () => {
    const folder = cwd();
    await run(folder, { job: { to: "parquet" } });
    const tags = await parquetReadObjects({ file: bufferOf(join(folder, "out", "tags.parquet")) });
    expect(tags).toHaveLength(6);
    expect(tags[0]).toEqual({ cable: "in/a.ndjson:0", position: 1n, code: "PREL", kind: "subject" });
    const [first] = await parquetReadObjects({ file: bufferOf(join(folder, "out", "cables.parquet")) });
    expect(first).toMatchObject({ id: "1", mrn: "10EXAMPLE1", offset: 0n, declassify_on: null });
    expect(await parquetReadObjects({ file: bufferOf(join(folder, "out", "diagnostics.parquet")) })).toEqual([]);
  });

  it("writes a database that can be searched", async () => {
    const folder = cwd();
    await run(folder, { job: { to: "sqlite" } });
    const database = openDatabase(join(folder, "out"), { readOnly: true });
    const count = (sql: string): unknown => database.prepare(`SELECT count(*) AS n FROM ${sql}`).get()?.n;
    expect(count("cables")).toBe(4);
    expect(count("addressees WHERE role = 'to' AND niact = 0")).toBe(3);
    expect(count("subject_search WHERE subject_search MATCH 'bread'")).toBe(4);
    expect(count("paragraph_search WHERE paragraph_search MATCH 'NEAR(jane roe, 5)'")).toBe(3);
    database.close();
  });

  it("reads a database only where Node has one", () => {
    const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    expect(() => openDatabase("x")).toThrow(/^SQLite needs Node 22.13 or later.*; this is v/);
    spy.mockRestore();
  });

  it.each<[string, Run]>([
    ["no cable at all", { words: ["in/none.txt"], job: { to: "parquet" } }],
    ["no cable at all", { words: ["in/none.txt"], job: { to: "sqlite" } }],
  ])("writes a result of %s", async (_name, options) => {
    const folder = archive({ "none.txt": "" });
    expect(await run(folder, options)).toMatchObject({ cables: 0 });
    expect(existsSync(join(folder, "out"))).toBe(true);
  });
});

const bufferOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

describe("a run that was stopped", () => {
  it.each(["ndjson", "csv", "sqlite"] as const)("goes on to the same result (%s)", async (to) => {
    const cwd = archive({ "a.ndjson": big, "b.csv": `id,text\n${`1,"${cableText("0001", "A")}"\n`.repeat(20)}` });
    const job = { to, parse: { checks: false } };
    await run(cwd, { job, out: "whole" });
    await expect(run(cwd, { job, ...stopAfter(1) })).rejects.toThrow("stopped; what is done is kept");
    await expect(run(cwd, { job, ...stopAfter(3), resume: true })).rejects.toThrow("--resume");
    // As a kill leaves it: more than the checkpoint knows of.
    const first = to === "ndjson" ? "cables.ndjson" : to === "csv" ? "cables.csv" : "cables.rows";
    writeFileSync(join(cwd, "out.partial", first), "half a reco", { flag: "a" });
    await run(cwd, { job, resume: true });
    const files = to === "csv" ? tableNames.map((name) => `/${name}.csv`) : [""];
    for (const file of files)
      expect(readFileSync(join(cwd, `out${file}`))).toEqual(readFileSync(join(cwd, `whole${file}`)));
    expect(readdirSync(cwd).sort()).toEqual(["in", "out", "whole"]);
  });

  it("goes on when it was killed while the result was put in its place", async () => {
    const cwd = archive({ "a.ndjson": `${ndjson(3)}bad\n` });
    const broken: Progress = {
      update: () => {},
      finishing: () => {
        throw new Error("killed");
      },
      end: () => {},
    };
    await expect(run(cwd, { progress: broken })).rejects.toThrow("killed");
    expect(await run(cwd, { resume: true })).toMatchObject({ cables: 3, failed: 1 });
    expect(readdirSync(cwd).sort()).toEqual(["in", "out", "out.errors.ndjson"]);
  });

  it("goes on only with --resume, over the same sources, with the same options", async () => {
    const cwd = archive({ "a.ndjson": big });
    await expect(run(cwd, stopAfter(1))).rejects.toThrow("stopped");
    await expect(run(cwd)).rejects.toThrow(
      /^an unfinished run is in .*out.partial; go on with --resume, or remove it$/,
    );
    await expect(run(cwd, { resume: true, job: { spans: true } })).rejects.toThrow("cannot resume: the sources or");
    writeFileSync(join(cwd, "in", "b.txt"), "TAGS: PREL");
    await expect(run(cwd, { resume: true })).rejects.toThrow("cannot resume: the sources or");
  });

  it("is not begun over a result that is there", async () => {
    const cwd = archive({ "a.txt": "TAGS: PREL" });
    await run(cwd, { resume: true });
    await expect(run(cwd)).rejects.toThrow(/out is there already$/);
    rmSync(join(cwd, "out"));
    writeFileSync(join(cwd, "out.errors.ndjson"), "");
    await expect(run(cwd)).rejects.toThrow(/out\.errors\.ndjson is there already$/);
  });

  it("says what cannot be written", async () => {
    const cwd = archive({ "a.txt": "TAGS: PREL" });
    writeFileSync(join(cwd, "file"), "");
    await expect(run(cwd, { out: "file/out" })).rejects.toThrow(/^cannot write .*: a part of the path is no folder/);
    if (process.getuid?.() === 0) return;
    chmodSync(cwd, 0o500);
    await expect(run(cwd)).rejects.toThrow(/permission denied/);
  });
});

it("gives the same bytes in one thread and in three", async () => {
  const cwd = archive({
    "a.ndjson": big,
    "b.ndjson.gz": zlib.gzipSync(ndjson(50)),
    "c.csv.gz": zlib.gzipSync(`id,text\n1,A\n`),
  });
  await run(cwd, { out: "one" });
  await run(cwd, { out: "three", jobs: 3 });
  expect(readFileSync(join(cwd, "three")).equals(readFileSync(join(cwd, "one")))).toBe(true);
  rmSync(join(cwd, "in", "c.csv.gz"));
  writeFileSync(join(cwd, "in", "c.ndjson.gz"), "bad");
  await expect(run(cwd, { out: "bad", jobs: 2 })).rejects.toThrow("cannot read in/c.ndjson.gz: incorrect header check");
});
