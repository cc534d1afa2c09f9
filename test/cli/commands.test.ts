import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/schema/index.js";
import { cableText, cli, folderWith, jsonLines } from "./run-cli.js";

const two = `${cableText("0123", "FIRST")}\n${cableText("0124", "SECOND")}`;
const impossible = "O 321234Z JAN 10\nFM AMEMBASSY EXAMPLE\n";

describe("cablegram print", () => {
  it("prints normalized text that it prints the same again", async () => {
    const once = await cli(["print"], { stdin: "tags: prel;xx\nSUBJECT: A\nB\n" });
    expect(once).toEqual({ code: 0, stdout: "TAGS: PREL, XX\nSUBJECT: A B\n", stderr: "" });
    expect(await cli(["print", "-"], { stdin: once.stdout })).toEqual(once);
  });

  it("puts a blank line between two cables, and prints each as it would alone", async () => {
    const alone = await cli(["print"], { stdin: cableText("0123", "FIRST") });
    const both = await cli(["print"], { stdin: two });
    expect(both.stdout.startsWith(`${alone.stdout}\nVZCZCXRO0124\n`)).toBe(true);
    expect(await cli(["print"], { stdin: both.stdout })).toEqual(both);
  });

  it("ends lines with CR LF on demand", async () => {
    const { stdout } = await cli(["print", "--crlf"], { stdin: two });
    expect(stdout).toMatch(/\r\n\r\nVZCZCXRO0124\r\n/);
    expect(stdout.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("wraps prose on demand", async () => {
    const stdin = `1. (U) ${"Jane Doe met John Roe. ".repeat(10)}\n`;
    const { stdout } = await cli(["print", "--width", "40"], { stdin });
    const lines = stdout.split("\n");
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect((await cli(["print"], { stdin })).stdout.split("\n")).toHaveLength(2);
  });
});

describe("cablegram check", () => {
  it("says that all is well, and ends with 0", async () => {
    expect(await cli(["check"], { stdin: two })).toEqual({ code: 0, stdout: "2 cables: no problems\n", stderr: "" });
  });

  it("shows an error with its line and carets, and ends with 1", async () => {
    const { code, stdout, stderr } = await cli(["check", "a.txt"], { cwd: folderWith({ "a.txt": impossible }) });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^a\.txt:1:\d+ error dtg-impossible-date date-time group .*\n {4}O 321234Z JAN 10\n {4} *\^+\n/,
    );
    expect(stdout).toMatch(/\n {2}hint: Correct .*\n\n1 cable: 1 error\n$/);
    expect(stdout).not.toContain("\u001b");
  });

  it("ends with 0 when there is a warning only", async () => {
    const { code, stdout } = await cli(["check"], { stdin: "O 311234Z JAN\nFM AMEMBASSY EXAMPLE\n" });
    expect(code).toBe(0);
    expect(stdout).toMatch(/<stdin>:1:\d+ warning dtg-missing-year .*\n[\s\S]*\n1 cable: 1 warning\n$/);
  });

  it("takes a year", async () => {
    const { stdout } = await cli(["check", "--year", "2010"], { stdin: "O 311234Z JAN\nFM AMEMBASSY EXAMPLE\n" });
    expect(stdout).toBe("1 cable: no problems\n");
  });

  it("counts lines in the file, whichever cable of it they belong to", async () => {
    const broken = cableText("0124", "SECOND").replace("311234Z", "321234Z");
    const text = `${cableText("0123", "FIRST")}\n${broken}`;
    const line = text.slice(0, text.indexOf("321234Z")).split("\n").length;
    const { code, stdout } = await cli(["check"], { stdin: text });
    expect(code).toBe(1);
    expect(stdout).toContain(`<stdin>:${line}:`);
    expect(stdout).toContain("    O 321234Z JAN 10\n");
    expect(stdout).toMatch(/\n2 cables: /);
  });

  it("sums up over all files", async () => {
    const cwd = folderWith({ "a.txt": impossible, "b.txt": impossible, "c.txt": "TAGS: PREL\n" });
    const { code, stdout } = await cli(["check", "a.txt", "b.txt", "c.txt"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.txt:1:[\s\S]*\n\nb\.txt:1:[\s\S]*\n\n3 cables: 2 errors\n$/);
  });

  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
  ])("with %j and a terminal: %s colors: %s", async (env, isTTY, colors) => {
    const { stdout } = await cli(["check", "-"], { stdin: impossible, env, isTTY });
    expect(stdout.includes("\u001b[31merror\u001b[0m")).toBe(colors);
  });

  it("lets no control character of the text through", async () => {
    const stdin = "O 321234Z JAN 10 \u001b[2J\u0007\u009b31m\u202e\nFM AMEMBASSY EXAMPLE\n";
    const { stdout } = await cli(["check"], { stdin });
    expect(stdout).toMatch(/dtg-impossible-date/);
    expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
  });

  it("writes one JSON array for machines", async () => {
    const cwd = folderWith({ "a.txt": impossible, "b.txt": impossible });
    const { code, stdout } = await cli(["check", "--format", "json", "a.txt", "b.txt"], { cwd });
    expect(code).toBe(1);
    const rows = JSON.parse(stdout);
    expect(rows.map(({ file }: { file: string }) => file)).toEqual(["a.txt", "b.txt"]);
    expect(rows[0]).toEqual({
      file: "a.txt",
      line: 1,
      column: rows[0].start + 1,
      severity: "error",
      code: "dtg-impossible-date",
      message: expect.stringMatching(/^date-time group .* names no possible time$/),
      hint: "Correct the day, hour, minute or month",
      start: expect.any(Number),
      end: expect.any(Number),
    });
    expect(impossible.slice(rows[0].start, rows[0].end)).toContain("321234Z JAN 10");
  });

  it("writes an empty array when all is well", async () => {
    const result = await cli(["check", "--format=json"], { stdin: two });
    expect(result).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  });
});

describe("cablegram check --format, --severity, --max-warnings and --code", () => {
  const mixed = "O 321234Z JAN 10\nFM AMEMBASSY EXAMPLE\n\nQQQQ 12\n\nTAGS: PREL, PREL\n";
  const codesIn = async (...argv: string[]) => {
    const { code, stdout } = await cli(["check", "--format", "json", ...argv], { stdin: mixed });
    return [
      code,
      ...JSON.parse(stdout).map((row: { code: string; severity: string }) => `${row.severity} ${row.code}`),
    ];
  };

  it("shows everything by default", async () => {
    expect(await codesIn()).toEqual([1, "error dtg-impossible-date", "warning unknown-line", "info tag-repeated"]);
  });

  it.each<[string[], (string | number)[]]>([
    [
      ["--severity", "info"],
      [1, "error dtg-impossible-date", "warning unknown-line", "info tag-repeated"],
    ],
    [
      ["--severity", "warning"],
      [1, "error dtg-impossible-date", "warning unknown-line"],
    ],
    [["--severity=error"], [1, "error dtg-impossible-date"]],
    [
      ["--code", "dtg-impossible-date=off", "--code", "tag-repeated=warning"],
      [0, "warning unknown-line", "warning tag-repeated"],
    ],
    [
      ["--code", "dtg-impossible-date=off", "--code", "dtg-impossible-date=info"],
      [0, "info dtg-impossible-date", "warning unknown-line", "info tag-repeated"],
    ],
  ])("%j", async (argv, expected) => {
    expect(await codesIn(...argv)).toEqual(expected);
  });

  it.each<[string[], number]>([
    [["--max-warnings", "0"], 1],
    [["--max-warnings", "1"], 0],
    [["--max-warnings", "0", "--severity", "error"], 0],
    [["--max-warnings", "0", "--code", "unknown-line=off"], 0],
    [["--max-warnings", "1", "--code", "tag-repeated=warning"], 1],
  ])("%j ends with %i", async (argv, expected) => {
    const options = ["check", "--code", "dtg-impossible-date=off", ...argv];
    const { code, stderr } = await cli(options, { stdin: mixed });
    expect(code).toBe(expected);
    expect(stderr === "").toBe(code === 0);
  });

  it("says why too many warnings are an error", async () => {
    const cwd = folderWith({ "a.txt": "QQQQ 12\nTAGS: PREL\nTAGS: XX\n", "b.txt": "TAGS: PREL\nTAGS: XX\n" });
    const { code, stderr } = await cli(["check", "--max-warnings", "1", "a.txt", "b.txt"], { cwd });
    expect([code, stderr]).toEqual([1, "cablegram check: 3 warnings are more than 1\n"]);
  });

  it("writes a SARIF log", async () => {
    const cwd = folderWith({ "a.txt": mixed, "b.txt": "TAGS: PREL\n" });
    const { code, stdout, stderr } = await cli(["check", "--format", "sarif", "a.txt", "b.txt"], { cwd });
    expect([code, stderr]).toEqual([1, ""]);
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver.name).toBe("cablegram");
    expect(run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ["dtg-impossible-date", "error"],
      ["unknown-line", "warning"],
      ["tag-repeated", "note"],
    ]);
  });

  it("writes annotations of GitHub and a summary", async () => {
    const cwd = folderWith({ "a.txt": "O 321234Z JAN 10\u001b\nFM AMEMBASSY EXAMPLE\n" });
    const { code, stdout } = await cli(["check", "--format", "github", "a.txt"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=a\.txt,line=1,endLine=1,col=1,endColumn=\d+,title=dtg-impossible-date::date-time/,
    );
    expect(stdout).toMatch(/%0Ahint: Correct .*\n1 cable: 1 error\n$/);
    expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
  });
});

describe("cablegram split", () => {
  it("writes one line per telegram, with its place in the file", async () => {
    const { code, stdout, stderr } = await cli(["split"], { stdin: two });
    expect([code, stderr]).toEqual([0, ""]);
    const rows = jsonLines(stdout);
    expect(rows.map((row) => Object.keys(row))).toEqual(Array(2).fill(["index", "start", "end", "text"]));
    expect(rows.map(({ index }) => index)).toEqual([0, 1]);
    for (const { start, end, text } of rows) expect(two.slice(start, end)).toBe(text);
    expect(rows[0].text).toContain("SUBJECT: FIRST");
    expect(rows[1].text).toContain("SUBJECT: SECOND");
  });

  it("writes what parse --from ndjson reads", async () => {
    const { stdout } = await cli(["split"], { stdin: two });
    const rows = jsonLines((await cli(["parse", "--from", "ndjson", "--ndjson"], { stdin: stdout })).stdout);
    expect(rows.map(({ index, cable }) => [index, cable.subject.text])).toEqual([
      [0, "FIRST"],
      [1, "SECOND"],
    ]);
  });

  it("names the file when there is more than one", async () => {
    const cwd = folderWith({ "a.txt": two, "b.txt": cableText("0125", "THIRD") });
    const rows = jsonLines((await cli(["split", "a.txt", "b.txt"], { cwd })).stdout);
    expect(rows.map(({ file, index }) => [file, index])).toEqual([
      ["a.txt", 0],
      ["a.txt", 1],
      ["b.txt", 0],
    ]);
  });

  it("writes numbered files on demand, and never over a file", async () => {
    const cwd = folderWith({ "a.txt": two, "b.txt": cableText("0125", "THIRD") });
    expect(await cli(["split", "--out", "new/parts", "a.txt", "b.txt"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "cablegram split: 3 telegrams written to new/parts\n",
    });
    const folder = join(cwd, "new", "parts");
    expect(readdirSync(folder).sort()).toEqual(["0001.txt", "0002.txt", "0003.txt"]);
    expect(readFileSync(join(folder, "0003.txt"), "utf8")).toContain("SUBJECT: THIRD");
    const again = await cli(["split", "--out", "new/parts", "b.txt"], { cwd });
    const message = `cablegram split: cannot write ${join("new/parts", "0001.txt")}: it is there already\n`;
    expect(again).toEqual({ code: 2, stdout: "", stderr: message });
    expect(readFileSync(join(folder, "0001.txt"), "utf8")).toContain("SUBJECT: FIRST");
  });

  it("says why it cannot make the folder", async () => {
    const cwd = folderWith({ "a.txt": two });
    const { code, stderr } = await cli(["split", "--out", "a.txt", "a.txt"], { cwd });
    expect([code, stderr]).toEqual([2, "cablegram split: cannot write a.txt: it is there already\n"]);
  });
});

it("cablegram schema writes the JSON Schema", async () => {
  const { code, stdout, stderr } = await cli(["schema"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual(jsonSchema);
});

describe("families of messages", () => {
  const smart = [
    "MRN:             12 ELSEWHERE 1208",
    "Date/DTG:        May 04, 2012 / 041405Z MAY 12",
    "From:            AMEMBASSY ELSEWHERE",
    "Action:          WASHDC, SECSTATE ROUTINE",
    "TAGS:            PREL, XX",
    "Subject:         A visit to the bakery",
    "",
    "1. (SBU) The bakery opened today.",
    "",
    "Drafted By:      ELSEWHERE:Doe, Jane A",
  ].join("\n");

  it("are printed in their own form, or turned into telegrams with a word on what is lost", async () => {
    const own = await cli(["print"], { stdin: smart });
    expect([own.code, own.stderr]).toEqual([0, ""]);
    expect(own.stdout).toContain("Drafted By:                   ELSEWHERE:Doe, Jane A\n");
    const turned = await cli(["print", "--as", "telegram"], { stdin: smart });
    expect(turned.code).toBe(0);
    expect(turned.stdout).toContain("R 041405Z MAY 12\nFM AMEMBASSY ELSEWHERE\nTO SECSTATE WASHDC ROUTINE\n");
    expect(turned.stdout).not.toContain("Drafted By");
    expect(turned.stderr).toMatch(
      /^<stdin>:10:1 warning conversion-loss the drafting block has no place in a telegram\n/,
    );
  });

  it("can be named", async () => {
    const { code, stdout } = await cli(["parse", "--dialect", "telegram"], { stdin: smart });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).cable).toMatchObject({ dialect: "telegram", drafting: null });
    const wrong = await cli(["print", "--as", "fax"], { stdin: smart });
    expect([wrong.code, wrong.stderr.split("\n")[0]]).toEqual([2, 'cablegram print: --as must be telegram, got "fax"']);
    const unknown = await cli(["check", "--dialect", "fax"], { stdin: smart });
    expect([unknown.code, unknown.stderr.split("\n")[0]]).toEqual([
      2,
      'cablegram check: --dialect must be "telegram", "archive", "smart" or "naval", got "fax"',
    ]);
  });
});
