import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cableText, cli, folderWith, jsonLines } from "./run-cli.js";

const two = `${cableText("0123", "FIRST")}\n${cableText("0124", "SECOND")}`;

describe("cablegram print --from json", () => {
  it.each([["parse"], ["parse", "--ndjson"], ["parse", "--no-spans"]])(
    "prints what %j %j wrote, changed",
    async (...argv) => {
      const { stdout } = await cli(
        [...argv].filter((word) => word !== undefined),
        { stdin: two },
      );
      const changed = await cli(["print", "--from", "json"], { stdin: stdout.replaceAll("FIRST", "THE LAST") });
      expect(changed).toEqual({ ...(await cli(["print"], { stdin: two.replace("FIRST", "THE LAST") })), stderr: "" });
      expect(changed.stdout).toContain("SUBJECT: THE LAST\n");
    },
  );

  it("prints what convert wrote", async () => {
    const cwd = folderWith({ "a.txt": two });
    await cli(["convert", "a.txt", "--to", "ndjson", "--out", "a.ndjson", "--quiet"], { cwd });
    const { code, stdout } = await cli(["print", "--from", "json", "a.ndjson"], { cwd });
    expect([code, stdout]).toEqual([0, (await cli(["print", "a.txt"], { cwd })).stdout]);
  });

  it("says what is lost of a message of another family", async () => {
    const set = "UNCLAS\nMSGID/GENADMIN/EXAMPLE FLEET/-/MAY//\nSUBJ/BREAD//\nRMKS/1. BREAD.//\n";
    const { stdout } = await cli(["parse", "--ndjson"], { stdin: set });
    const { code, stderr } = await cli(["print", "--from", "json", "--as", "telegram"], { stdin: stdout });
    expect([code, stderr]).toEqual([0, "cablegram print: <stdin>: the set MSGID has no place in a telegram\n"]);
  });

  it("tells what is no cable and where, and prints the others", async () => {
    const { stdout: good } = await cli(["parse", "--ndjson"], { stdin: "TAGS: PREL\n" });
    const lines = ["not JSON", good.trimEnd(), '{"cable":{"version":1,"type":"Cabel"}}', "", "{", '  "cable": 7', "}"];
    const { code, stdout, stderr } = await cli(["print", "--from", "json"], { stdin: lines.join("\n") });
    expect([code, stdout]).toEqual([1, "TAGS: PREL\n"]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^cablegram print: <stdin>:1: not JSON: /),
      expect.stringMatching(/^cablegram print: <stdin>:3: not a cable: type: .*, and \d+ more$/),
      expect.stringMatching(/^cablegram print: <stdin>:5: not a cable: .*expected object/),
      "",
    ]);
  });
});

describe("--scanned", () => {
  const scan = "SUBJFCT: BREAD\nl. (0) Bread.\n2. (C) Salt.\n";
  const whole = "SUBJECT: BREAD\n\n1. (C) Bread.\n\n2. (C) Salt.\n";

  it("mends what was misread, for every command that reads texts", async () => {
    expect((await cli(["print", "--scanned"], { stdin: scan })).stdout).toBe(whole);
    const { cable } = JSON.parse((await cli(["parse", "--scanned"], { stdin: scan })).stdout);
    expect(cable.body).toMatchObject([{ number: 1 }, { number: 2 }]);
    const filter = ["parse", "--from", "ndjson", "--ndjson", "--scanned"];
    const { stdout } = await cli(filter, { stdin: JSON.stringify({ text: scan }) });
    expect(JSON.parse(stdout).cable.body).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect((await cli(["print"], { stdin: scan })).stdout).not.toContain("SUBJECT");
  });

  it("mends what convert reads", async () => {
    const cwd = folderWith({ "a.txt": scan });
    await cli(["convert", "a.txt", "--to", "text", "--out", "a.out", "--scanned", "--quiet"], { cwd });
    expect(readFileSync(join(cwd, "a.out"), "utf8")).toBe(`${whole}\n`);
  });
});

describe("cablegram parse", () => {
  it.each([[["parse"]], [["parse", "-"]]])("reads standard input (%j) and indents its JSON", async (argv) => {
    const { code, stdout, stderr } = await cli(argv, { stdin: "TAGS: PREL, XX\n" });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\{\n {2}"cable": \{\n/);
    const { cable, diagnostics } = JSON.parse(stdout);
    expect(cable).toMatchObject({ version: 1, type: "Cable", tags: { items: [{ code: "PREL" }, { code: "XX" }] } });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["UTF-8", Buffer.from("SUBJECT: CAFÉ\n")],
    ["Windows-1252", Buffer.from("SUBJECT: CAFÉ\n", "latin1")],
    ["UTF-16", Buffer.from("\ufeffSUBJECT: CAFÉ\n", "utf16le")],
    ["UTF-16 without a mark", Buffer.from("SUBJECT: CAFÉ\n", "utf16le")],
  ])("reads a file of a name with blanks, in %s", async (_, bytes) => {
    const { code, stdout } = await cli(["parse", "a b.txt"], { cwd: folderWith({ "a b.txt": bytes }) });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).cable.subject.text).toBe("CAFÉ");
  });

  it("reads a text with a stray control character", async () => {
    const { code, stdout } = await cli(["parse"], { stdin: "SUBJECT: BREAD\u0000\n1. Bread is now to be had.\n" });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).cable.body).toHaveLength(1);
  });

  it.each(["parse", "print", "check", "explain", "split"])("%s refuses what is no text", async (command) => {
    const cwd = folderWith({ "a.gz": gzipSync(cableText("0123", "FIRST")), "b.txt": "TAGS: PREL\n" });
    const { code, stdout, stderr } = await cli([command, "a.gz", "b.txt"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `cablegram ${command}: cannot read a.gz: it is no text; "cablegram convert" reads packed files\n`,
    );
    expect(stdout).toMatch(/PREL|1 cable/);
  });

  it.each([
    ["NDJSON", '{"text":"TAGS: PREL"}\n'],
    ["CSV", "id,text\n1,TAGS: PREL\n"],
  ])("says that it reads %s as one text", async (name, text) => {
    const { code, stderr } = await cli(["parse"], { stdin: text });
    expect(code).toBe(0);
    expect(stderr).toBe(
      `cablegram parse: <stdin> looks like ${name}, and is read as one text; "cablegram convert" reads its records\n`,
    );
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
