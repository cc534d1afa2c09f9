import { describe, expect, it } from "vitest";
import { cableText, cli, folderWith, jsonLines } from "./run-cli.js";

const two = `${cableText("0123", "FIRST")}\n${cableText("0124", "SECOND")}`;

describe("cablegram parse", () => {
  it.each([[["parse"]], [["parse", "-"]]])("reads standard input (%j) and indents its JSON", async (argv) => {
    const { code, stdout, stderr } = await cli(argv, { stdin: "TAGS: PREL, XX\n" });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\{\n {2}"cable": \{\n/);
    const { cable, diagnostics } = JSON.parse(stdout);
    expect(cable).toMatchObject({ version: 1, type: "Cable", tags: { items: [{ code: "PREL" }, { code: "XX" }] } });
    expect(diagnostics).toEqual([]);
  });

  it("reads a file of a name with blanks, and bytes that are not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from("SUBJECT: CAF"), Buffer.of(0xe9), Buffer.from("\n")]);
    const { code, stdout } = await cli(["parse", "a b.txt"], { cwd: folderWith({ "a b.txt": bytes }) });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).cable.subject.text).toBe("CAF\ufffd");
  });

  it("makes a cable of nothing", async () => {
    const { code, stdout } = await cli(["parse"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ cable: { type: "Cable", tags: null }, diagnostics: [] });
  });

  it("drops a byte order mark", async () => {
    const { stdout } = await cli(["parse"], { stdin: "\ufeffTAGS: PREL\n" });
    expect(JSON.parse(stdout).cable.tags).toMatchObject({ start: 0 });
  });

  it("leaves out the offsets on demand", async () => {
    const { stdout } = await cli(["parse", "--no-spans"], { stdin: cableText("0123", "FIRST") });
    expect(stdout).toContain('"subject"');
    expect(stdout).not.toMatch(/"(start|end)"/);
  });

  it("takes a year, and looks for problems unless told not to", async () => {
    const stdin = "O 311234Z JAN\nFM AMEMBASSY EXAMPLE\n";
    const codes = async (...argv: string[]) =>
      JSON.parse((await cli(["parse", ...argv], { stdin })).stdout).diagnostics.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes()).toContain("dtg-missing-year");
    expect(await codes("--year", "2010")).not.toContain("dtg-missing-year");
    expect(await codes("--no-checks")).toEqual([]);
    const dated = await cli(["parse", "--year", "2010"], { stdin });
    expect(JSON.parse(dated.stdout).cable.dtg.date).toBe("2010-01-31T12:34Z");
  });

  it("writes one line per cable with --ndjson", async () => {
    const { code, stdout } = await cli(["parse", "--ndjson"], { stdin: two });
    expect(code).toBe(0);
    expect(jsonLines(stdout).map(({ cable }) => cable.subject.text)).toEqual(["FIRST", "SECOND"]);
  });

  it("writes one document per cable without", async () => {
    const { stdout } = await cli(["parse"], { stdin: two });
    const documents = stdout.split(/^(?=\{)/m).map((document) => JSON.parse(document));
    expect(documents.map(({ cable }) => cable.subject.text)).toEqual(["FIRST", "SECOND"]);
  });

  it("counts offsets in the file, whichever cable of it they belong to", async () => {
    const { stdout } = await cli(["parse", "--ndjson"], { stdin: two });
    for (const { cable } of jsonLines(stdout)) {
      expect(two.slice(cable.subject.start, cable.subject.end)).toContain(cable.subject.text);
      expect(two.slice(cable.from.start, cable.from.end)).toContain("AMEMBASSY EXAMPLE");
    }
  });

  it("names the file when there is more than one", async () => {
    const cwd = folderWith({ "a.txt": "TAGS: PREL\n" });
    const { stdout } = await cli(["parse", "--ndjson", "a.txt", "-"], { cwd, stdin: "TAGS: XX\n" });
    const rows = jsonLines(stdout);
    expect(rows.map(({ file, cable }) => [file, cable.tags.items[0].code])).toEqual([
      ["a.txt", "PREL"],
      ["<stdin>", "XX"],
    ]);
    expect(Object.keys(rows[0])).toEqual(["file", "cable", "diagnostics"]);
  });

  it("writes no control or invisible character", async () => {
    const { stdout } = await cli(["parse", "--ndjson"], { stdin: "SUBJECT: A\u009b31m\u202eB\u001b[2J\n" });
    expect(stdout).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(stdout)).toHaveProperty("cable");
  });
});
