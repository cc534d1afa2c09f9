import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CommandEntry, type CommandName, commands, options } from "../../src/cli/commands.js";
import { cli, folderWith } from "./run-cli.js";

const names = Object.keys(commands) as CommandName[];

describe("help", () => {
  it.each(["--help", "-h"])("of the program lists every command (%s)", async (flag) => {
    const { code, stdout, stderr } = await cli([flag]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: cablegram <command>/);
    for (const name of names) expect(stdout).toContain(`  ${name} `);
  });

  it.each(names)("of %s lists every option that it takes", async (name) => {
    const { code, stdout, stderr } = await cli([name, "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.startsWith(`Usage: cablegram ${name} `)).toBe(true);
    for (const option of commands[name].options) expect(stdout).toContain(`--${option}`);
    expect(await cli([name, "-h"])).toEqual({ code, stdout, stderr });
  });

  it("is also a command", async () => {
    expect(await cli(["help"])).toEqual(await cli(["--help"]));
    expect(await cli(["help", "merge"])).toEqual(await cli(["merge", "--help"]));
    expect((await cli(["merge", "--help"])).stdout).toContain("cablegram merge [option ...] SHARDS RESULTS\n");
  });

  it("fits on a terminal and ends with one newline", async () => {
    for (const argv of [["--help"], ...names.map((name) => [name, "--help"])]) {
      const { stdout } = await cli(argv);
      expect(stdout).toMatch(/[^\n]\n$/);
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
    }
  });

  it("has no option that no command takes", () => {
    const taken = names.flatMap((name): CommandEntry["options"] => commands[name].options);
    expect(new Set([...taken, "version"])).toEqual(new Set(Object.keys(options)));
  });
});

it("says the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await cli(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("wrong usage ends with 2, one message and where to look", () => {
  it.each<[string[], string]>([
    [[], `cablegram: no command; the commands are ${names.join(", ")}`],
    [["prase"], `cablegram: unknown command "prase"; the commands are ${names.join(", ")}`],
    [["toString"], `cablegram: unknown command "toString"; the commands are ${names.join(", ")}`],
    [["--verbose"], `cablegram: unknown option "--verbose"; the commands are ${names.join(", ")}`],
    [["\u001b[2J"], `cablegram: unknown command "<U+001B>[2J"; the commands are ${names.join(", ")}`],
    [["parse", "--verbose"], "cablegram parse: Unknown option '--verbose'"],
    [["parse", "--width", "72"], "cablegram parse: Unknown option '--width'"],
    [["parse", "--year"], "cablegram parse: Option '--year <value>' argument missing"],
    [["parse", "--ndjson=yes"], "cablegram parse: Option '--ndjson' does not take an argument"],
    [["parse", "--year", "soon"], 'cablegram parse: --year must be an integer from 1000 to 9999, got "soon"'],
    [["parse", "--year", "10"], "cablegram parse: --year must be an integer from 1000 to 9999, got 10"],
    [["parse", "--from", "csv", "--ndjson"], 'cablegram parse: --from must be ndjson, got "csv"'],
    [["parse", "--from", "ndjson"], "cablegram parse: --from ndjson needs --ndjson"],
    [["parse", "-", "-"], 'cablegram parse: standard input ("-") can be read only once'],
    [["print", "--width", "wide"], 'cablegram print: --width must be an integer from 40 to 120, got "wide"'],
    [["print", "--width", "39"], "cablegram print: --width must be an integer from 40 to 120, got 39"],
    [["print", "--width=-5"], "cablegram print: --width must be an integer from 40 to 120, got -5"],
    [["check", "--format", "xml"], 'cablegram check: --format must be text, json, sarif or github, got "xml"'],
    [["check", "--severity", "off"], 'cablegram check: --severity must be info, warning or error, got "off"'],
    [["check", "--max-warnings", "few"], 'cablegram check: --max-warnings must be a number from 0, got "few"'],
    [
      ["check", "--max-warnings", "-1"],
      "cablegram check: the value of --max-warnings begins with a dash; write --max-warnings=VALUE",
    ],
    [["check", "--max-warnings=-1"], 'cablegram check: --max-warnings must be a number from 0, got "-1"'],
    [["check", "--code", "tag-unknown"], 'cablegram check: --code must be CODE=LEVEL, got "tag-unknown"'],
    [
      ["check", "--code", "tag-unknown=off=info"],
      'cablegram check: --code must be CODE=LEVEL, got "tag-unknown=off=info"',
    ],
    [["check", "--code", "tag=off"], 'cablegram check: unknown code "tag" in --code'],
    [["check", "--code", "__proto__=off"], 'cablegram check: unknown code "__proto__" in --code'],
    [
      ["check", "--code", "tag-unknown=loud"],
      'cablegram check: --code must give "tag-unknown" the level "off", "info", "warning" or "error", got "loud"',
    ],
    [["check", "--year", ""], 'cablegram check: --year must be an integer from 1000 to 9999, got ""'],
    [["schema", "a.txt"], "cablegram schema: no file is read by this command"],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await cli(argv);
    const program = message.slice(0, message.indexOf(":"));
    expect(stderr).toBe(`${message}\nTry "${program} --help".\n`);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("a file that cannot be read", () => {
  it.each(["parse", "print", "check", "split"])("makes %s end with 2", async (name) => {
    const { code, stderr } = await cli([name, "none.txt"], { cwd: folderWith() });
    expect([code, stderr]).toEqual([2, `cablegram ${name}: cannot read none.txt: no such file or folder\n`]);
  });

  it("may be a folder, or have a hostile name", async () => {
    const cwd = folderWith();
    expect((await cli(["parse", "."], { cwd })).stderr).toBe("cablegram parse: cannot read .: it is a folder\n");
    expect((await cli(["parse", "\u001b[2J"], { cwd })).stderr).toContain("cannot read <U+001B>[2J: ");
  });

  it("does not keep the others from being read", async () => {
    const cwd = folderWith({ "a.txt": "TAGS: PREL\n", "b.txt": "TAGS: XX\n" });
    const { code, stdout, stderr } = await cli(["print", "a.txt", "none.txt", "b.txt"], { cwd });
    expect(stdout).toBe("TAGS: PREL\n\nTAGS: XX\n");
    expect([code, stderr]).toEqual([2, "cablegram print: cannot read none.txt: no such file or folder\n"]);
  });

  it("may be standard input that breaks off", async () => {
    const broken = (function* () {
      yield "TAGS: ";
      throw new Error("line dropped");
    })();
    expect(await cli(["parse"], { stdin: broken })).toEqual({
      code: 2,
      stdout: "",
      stderr: "cablegram parse: cannot read <stdin>: line dropped\n",
    });
  });

  it("may be longer than a string can be", async () => {
    const chunk = "X".repeat(2 ** 24);
    const endless = (function* () {
      for (;;) yield chunk;
    })();
    expect(await cli(["parse"], { stdin: endless })).toEqual({
      code: 2,
      stdout: "",
      stderr: 'cablegram parse: cannot read <stdin>: it is too long to be read at once, use "cablegram split"\n',
    });
  });
});

it("says so when it waits for a terminal", async () => {
  const { code, stderr } = await cli(["print"], { stdin: "TAGS: PREL\n", isTTY: true });
  expect([code, stderr]).toEqual([0, "cablegram print: reading from the terminal until end of file\n"]);
});
