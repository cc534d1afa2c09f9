import { describe, expect, it } from "vitest";
import { hostile } from "../explain-page/hostile.js";
import { cableText, cli, folderWith } from "./run-cli.js";

const short = "ZNY CCCCC ZZH\n\nTAGS: PREL\n\n1. (C) Bread.\n";

describe("cablegram explain", () => {
  it("puts the meanings under the lines where there is little room", async () => {
    const { code, stdout, stderr } = await cli(["explain"], { stdin: short, env: { COLUMNS: "60" } });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`ZNY CCCCC ZZH
    security warning, FL4
    ZNY    security warning: Must be encrypted on circuits
           that are not approved for secrets.
    CCCCC  class letters: The text is confidential.
    ZZH    operating signal: Probably marks traffic of the
           Department of State's own network. (uncertain)

TAGS: PREL
    TAGS, traffic analysis by geography and subject
    TAGS:  label TAGS: Codes of subjects, places, programs,
           organizations and persons follow.
    PREL   subject tag: External Political Relations, a
           subject of political affairs.

1. (C) Bread.
    paragraph 1
    (C)  portion marking: Confidential.
`);
  });

  it("puts them beside the lines where there is much", async () => {
    const { stdout } = await cli(["explain"], { stdin: short, env: { COLUMNS: "120" } });
    expect(stdout).toBe(`ZNY CCCCC ZZH │ security warning, FL4
              │ ZNY    security warning: Must be encrypted on circuits that are not approved for secrets.
              │ CCCCC  class letters: The text is confidential.
              │ ZZH    operating signal: Probably marks traffic of the Department of State's own network.
              │        (uncertain)

TAGS: PREL    │ TAGS, traffic analysis by geography and subject
              │ TAGS:  label TAGS: Codes of subjects, places, programs, organizations and persons follow.
              │ PREL   subject tag: External Political Relations, a subject of political affairs.

1. (C) Bread. │ paragraph 1
              │ (C)  portion marking: Confidential.
`);
  });

  it.each([40, 60, 80, 100, 130, 200])("keeps its own words within %s columns", async (columns) => {
    const { stdout } = await cli(["explain"], { stdin: cableText("0123", "FIRST"), env: { COLUMNS: String(columns) } });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it("puts the meanings below a line that is longer than a telegram's, and cuts a long label", async () => {
    const stdin = `1. (S/REL TO USA, GBR, AUS, CAN, NZL) ${"Bread and butter. ".repeat(6)}\n`;
    const { stdout } = await cli(["explain"], { stdin, env: { COLUMNS: "140" } });
    expect(stdout).toContain(`\n${" ".repeat(69)} │ paragraph 1\n`);
    expect(stdout).toContain("(S/REL TO USA, GB…  portion marking: Secret; may be released to");
  });

  it("parts several telegrams, and says nothing of an empty text", async () => {
    const { stdout } = await cli(["explain"], { stdin: `${cableText("0123", "ONE")}\n${cableText("0124", "TWO")}` });
    expect(stdout).toMatch(/\n\nVZCZCXRO0124/);
    expect(await cli(["explain"], { stdin: "" })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("takes its width from the terminal, and colors there only", async () => {
    const { stdout } = await cli(["explain"], { stdin: hostile, isTTY: true });
    expect(stdout).toContain("\u001b[34mXRO\u001b[39m");
    expect(stdout).toContain("\u001b[1m\u001b[31mS E C R E T\u001b[39m\u001b[22m");
    expect((await cli(["explain"], { stdin: hostile })).stdout).not.toContain("\u001b");
  });

  it("passes no control of a cable on", async () => {
    const { stdout } = await cli(["explain"], { stdin: `${hostile}\u0090\u009b\u2066\rX`, env: { FORCE_COLOR: "1" } });
    const own = /\u001b\[\d+m/g;
    expect(stdout.replace(own, "")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).toContain("<U+0007>");
    expect(stdout.replace(own, "")).toContain("a turn <U+202E> of the    text");
  });

  it("writes one page for all files", async () => {
    const cwd = folderWith({ "a.txt": cableText("0123", "ONE"), "b.txt": hostile });
    const { code, stdout, stderr } = await cli(["explain", "--html", "a.txt", "b.txt"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
    expect(stdout.match(/<article /g)).toHaveLength(2);
  });

  it("goes on behind a file that it cannot read, and ends with 2", async () => {
    const cwd = folderWith({ "b.txt": short });
    const { code, stdout, stderr } = await cli(["explain", "a.txt", "b.txt"], { cwd });
    expect([code, stdout.startsWith("ZNY CCCCC ZZH")]).toEqual([2, true]);
    expect(stderr).toContain("cannot read a.txt");
  });

  it("takes the year of a text without one", async () => {
    const { stdout } = await cli(["explain", "--year", "2020"], { stdin: "R 010000Z JAN\nTAGS: PREL, BA\n" });
    expect(stdout).toContain("geographic tag: Bosnia and Herzegovina");
  });
});
