import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fullTextQuery } from "../../src/bulk/search-query.js";
import { openDatabase } from "../../src/bulk/sqlite.js";
import { cli, folderWith } from "./run-cli.js";

const cable = (day: string, from: string, level: string, tags: string, subject: string, body: string): string =>
  `R ${day}\nFM ${from}\nTO SECSTATE WASHDC\n${level} EXAMPLE 0000${day.slice(0, 2)}\n\nTAGS: ${tags}\nSUBJECT: ${subject}\n\n${body}\n`;

const records = [
  cable(
    "011200Z JAN 07",
    "AMEMBASSY EXAMPLE",
    "S E C R E T",
    "PREL, XX",
    "BREAD",
    "1. (S) The fisheries are in long talks.",
  ),
  cable(
    "021200Z FEB 07",
    "AMCONSUL ELSEWHERE",
    "UNCLAS",
    "ECON",
    "FISHERIES",
    "1. (U) Talks.\n\n2. (U) More \u202e bread.",
  ),
  cable(
    "031200Z MAR 08",
    "AMEMBASSY ELSEWHERE",
    "S E C R E T",
    "PREL",
    "TEA\nREF: 06 EXAMPLE 7",
    "1. (S) Fisheries and talks.",
  ),
];
const ndjson = records.map((text, at) => `${JSON.stringify({ id: at + 1, text })}\n`).join("");

const build = async (): Promise<string> => {
  const cwd = folderWith({
    "a.ndjson": ndjson,
    "no.sqlite": "no database at all, and longer than a heading of one is",
  });
  const { code } = await cli(["convert", "a.ndjson", "--to", "sqlite", "--out", "a.sqlite", "--jobs", "1"], { cwd });
  expect(code).toBe(0);
  return cwd;
};

describe("cablegram search", () => {
  it.each<[string[], string[]]>([
    [["fisheries"], ["1/1", "2/0", "3/1"]],
    [["fisheries NEAR talks"], ["1/1", "3/1"]],
    [["fisheries", "NEAR/1", "talks"], ["3/1"]],
    [['"long talks"'], ["1/1"]],
    [
      ["fish*", "--level", "secret"],
      ["1/1", "3/1"],
    ],
    [["fisheries NEAR talks", "--from", "amembassy*", "--tag", "PREL,xx", "--since", "2007-01"], ["1/1"]],
    [["talks", "--since", "2007-02-01", "--until", "2007"], ["2/1"]],
    [
      ["--from", "*ELSEWHERE"],
      ["2/0", "3/0"],
    ],
    [["nothing"], []],
  ])("finds %j", async (argv, expected) => {
    const cwd = await build();
    const { code, stdout } = await cli(["search", "a.sqlite", ...argv, "--format", "json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map(({ id, position }: Record<string, string>) => `${id}/${position}`)).toEqual(expected);
  });

  it("shows matches as text that is safe on a terminal, and says when there are more", async () => {
    const cwd = await build();
    const { stdout, stderr } = await cli(["search", "a.sqlite", "bread OR fisheries", "--limit", "3"], { cwd });
    expect(stdout).toBe(`07EXAMPLE1  2007-01-01T12:00Z  secret  AMEMBASSY EXAMPLE
  BREAD

07EXAMPLE1  2007-01-01T12:00Z  secret  AMEMBASSY EXAMPLE
  BREAD
  1. The fisheries are in long talks.

07EXAMPLE2  2007-02-02T12:00Z  unclassified  AMCONSUL ELSEWHERE
  FISHERIES

`);
    expect(stderr).toBe("cablegram search: there are more than 3 matches; --limit N shows more\n");
    const more = await cli(["search", "a.sqlite", "bread", "--since", "2007-02"], { cwd });
    expect(more.stdout).toContain("<U+202E>");
    expect(await cli(["search", "a.sqlite", "nothing"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "cablegram search: nothing fits\n",
    });
  });

  it("tells the level of a paragraph beside that of its cable", async () => {
    const { stdout } = await cli(["search", "a.sqlite", "talks", "--format", "json"], { cwd: await build() });
    expect(
      JSON.parse(stdout).map(({ id, level, paragraphLevel }: Record<string, string>) => [id, level, paragraphLevel]),
    ).toEqual([
      ["1", "secret", "secret"],
      ["2", "unclassified", "unclassified"],
      ["3", "secret", "secret"],
    ]);
    const subject = await cli(["search", "a.sqlite", "tea", "--format", "json"], { cwd: await build() });
    expect(JSON.parse(subject.stdout)).toMatchObject([{ position: 0, paragraphLevel: null }]);
  });

  it.each<[string[], string]>([
    [[], "name the archive that is to be searched"],
    [["gone.sqlite", "x"], "cannot read gone.sqlite: no such file or folder"],
    [["no.sqlite", "x"], 'no.sqlite is no database of "cablegram convert --to sqlite"'],
    [["a.sqlite", "x", "--since", "May"], '--since must be a year, a month or a day such as 2007-01, got "May"'],
    [["a.sqlite", "x", "--level", "hush"], "--level must be one of unclassified"],
    [["a.sqlite", "x", "--format", "xml"], '--format must be one of text, json, got "xml"'],
    [["a.sqlite", "x AND"], 'cannot understand the query "x AND"'],
    [["a.sqlite", "NEAR(x y, 3)"], 'the query "NEAR(x y, 3)"; write a NEAR b, or a NEAR/10 b'],
  ])("refuses %j", async (argv, message) => {
    const cwd = await build();
    const { code, stderr } = await cli(["search", ...argv], { cwd });
    expect(code).toBe(2);
    expect(stderr.replaceAll(`${cwd}/`, "")).toContain(message);
  });
});

describe("fullTextQuery", () => {
  it.each([
    ["bread", '"bread"'],
    ["bread tea*", '"bread" "tea"*'],
    ['"new bread" OR (tea AND NOT_x)', '"new bread" OR ("tea" AND "NOT_x")'],
    ["a NEAR b NEAR/3 c OR d", 'NEAR("a" "b" "c", 3) OR "d"'],
    ["AF/XX: 7*", '"AF/XX:" "7"*'],
    ['"open', '"open"'],
  ])("writes %j as %j", (query, expected) => {
    expect(fullTextQuery(query)).toBe(expected);
  });

  it.each([
    "",
    "AND",
    "a OR",
    "NOT a",
    "(a",
    "a)",
    "()",
    "a NEAR",
    "NEAR b",
    "a NEAR OR",
    "a AND OR b",
    "--",
    "a NEAR (",
  ])("refuses %j", (query) => {
    expect(() => fullTextQuery(query)).toThrow("cannot understand the query");
  });
});

describe("the queries of the README", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const queries = [...readme.matchAll(/^```sql\r?\n([\s\S]*?)^```/gm)].flatMap(([, sql]) =>
    (sql ?? "").trim().split(/;\s*/),
  );

  it("are five", () => {
    expect(queries.filter((sql) => sql !== "")).toHaveLength(5);
  });

  it.each(queries.filter((sql) => sql !== ""))("go through an index: %s", async (sql) => {
    const database = openDatabase(join(await build(), "a.sqlite"), { readOnly: true });
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
    expect(plan.filter(({ detail }) => /^SCAN \w+$/.test(String(detail)))).toEqual([]);
    expect(database.prepare(sql).all().length).toBeGreaterThan(0);
    database.close();
  });
});
