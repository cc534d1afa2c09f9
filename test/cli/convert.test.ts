import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ndjson, numbered } from "../bulk/material.js";
import { cli, folderWith, jsonLines } from "./run-cli.js";

const convert = (cwd: string, ...argv: string[]) => cli(["convert", ...argv], { cwd });

describe("cablegram convert", () => {
  it("converts, sums up and ends with 0", async () => {
    const cwd = folderWith({ "a.ndjson": ndjson(2), "b.txt": numbered(3) });
    const { code, stdout, stderr } = await convert(
      cwd,
      ".",
      "--to",
      "ndjson",
      "--out",
      "out",
      "--no-spans",
      "--jobs",
      "1",
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^cablegram convert: 3 cables, 0 failed, 0 diagnostics, \d+\.\d s\n$/);
    const rows = jsonLines(readFileSync(join(cwd, "out"), "utf8"));
    expect(rows.map(({ source, offset }) => [source, offset])).toEqual([
      ["./a.ndjson", 0],
      ["./a.ndjson", expect.any(Number)],
      ["./b.txt", 0],
    ]);
    expect(rows[0].cable.start).toBeUndefined();
    expect(await convert(cwd, ".", "--to", "ndjson", "--out", "out")).toMatchObject({ code: 2 });
  });

  it("ends with 1 when a record cannot be read, and says where it is", async () => {
    const cwd = folderWith({ "a.ndjson": `${ndjson(1)}bad\n` });
    const { code, stderr } = await convert(cwd, "a.ndjson", "--to", "text", "--out", "o", "--quiet", "--jobs", "1");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cablegram convert: the records that could not be read are in .*o\.errors\.ndjson\n$/);
    expect(existsSync(join(cwd, "o.errors.ndjson"))).toBe(true);
  });

  it("obeys its options", async () => {
    const cwd = folderWith({ "a.csv": "key,words\nA,SUBJECT: CAF\u00c9\n" });
    writeFileSync(join(cwd, "a.csv"), Buffer.from("key,words\nA,SUBJECT: CAF\u00c9\n", "latin1"));
    const options = ["--from", "csv", "--encoding", "latin-1", "--text-column", "words", "--id-column", "key"];
    const more = ["--max-record", "1K", "--progress", "plain", "--no-checks", "--year", "2010", "--jobs", "1"];
    const result = await convert(cwd, "a.csv", "--to", "csv", "--out", "o", ...options, ...more);
    expect(result).toMatchObject({ code: 0, stderr: expect.stringContaining("putting the result together\n") });
    expect(readdirSync(join(cwd, "o"))).toHaveLength(6);
    expect(readFileSync(join(cwd, "o", "cables.csv"), "utf8")).toContain("a.csv:10,A,a.csv,10,0,,,,,,,,,,CAFÉ,");
  });

  it("takes for CSV what has columns, where one is named", async () => {
    const cwd = folderWith({ "a.csv": 'mrn,words\n10EXAMPLE1,"SUBJECT: BREAD"\n10EXAMPLE2,"SUBJECT: TEA"\n' });
    const { code } = await convert(cwd, "a.csv", "--to", "ndjson", "--out", "o", "--text-column", "words", "--quiet");
    expect(code).toBe(0);
    expect(jsonLines(readFileSync(join(cwd, "o"), "utf8"))).toMatchObject([
      { id: "10EXAMPLE1", cable: { subject: { text: "BREAD" } } },
      { id: "10EXAMPLE2", cable: { subject: { text: "TEA" } } },
    ]);
  });

  it.each<[string[], string]>([
    [["--text-column", "text"], 'a.csv has no column "text"; its columns are mrn, words'],
    [
      ["--from", "csv"],
      "a.csv has no column that is likely to hold the text; name it with --text-column; its columns are mrn, words",
    ],
  ])("says which columns there are, and leaves nothing behind that is in the way (%j)", async (argv, message) => {
    const cwd = folderWith({ "a.csv": 'mrn,words\n10EXAMPLE1,"SUBJECT: BREAD"\n' });
    const { code, stderr } = await convert(cwd, "a.csv", "--to", "ndjson", "--out", "o", ...argv);
    expect([code, stderr]).toEqual([2, `cablegram convert: ${message}\n`]);
    expect(readdirSync(cwd)).toEqual(["a.csv"]);
    expect(await convert(cwd, "a.csv", "--to", "ndjson", "--out", "o", "--text-column", "words")).toMatchObject({
      code: 0,
    });
  });

  it("shows a bar on a terminal", async () => {
    const cwd = folderWith({ "a.txt": numbered(1) });
    const result = await convert(cwd, "a.txt", "--to", "text", "--out", "o", "--progress", "bar", "--jobs", "1");
    expect(result.stderr).toContain("1 cable, 0 failed");
  });

  it.each<[string[], string]>([
    [["a.txt", "--out", "o"], "--to is missing"],
    [["a.txt", "--to", "text"], "--out is missing"],
    [["a.txt", "--to", "pdf", "--out", "o"], '--to must be one of ndjson, csv, parquet, sqlite, text, got "pdf"'],
    [["--to", "text", "--out", "o"], "name the files or folders to convert; standard input cannot be resumed"],
    [["gone", "--to", "text", "--out", "o"], "cannot read gone: no such file or folder"],
    [["a.txt", "--to", "text", "--out", "o", "--jobs", "0"], '--jobs must be an integer of at least 1, got "0"'],
    [
      ["a.txt", "--to", "text", "--out", "o", "--max-record", "x"],
      '--max-record must be an integer of at least 1, got "x"',
    ],
    [["a.txt", "--to", "text", "--out", "-"], '--out must name a file; for a pipe there is "cablegram parse --ndjson"'],
    [["a.txt", "--to", "text", "--out", "o", "--encoding", "x"], "--encoding must be one of utf-8, utf-16le"],
    [["a.txt", "--to", "text", "--out", "o", "--progress", "x"], "--progress must be one of bar, plain, none"],
    [["a.txt", "--to", "text", "--out", "o", "--from", "x"], "--from must be one of text, ndjson"],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await convert(folderWith({ "a.txt": "A" }), ...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`cablegram convert: ${message}`);
  });
});
