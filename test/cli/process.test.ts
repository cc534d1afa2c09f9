import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cableText, folderWith } from "./run-cli.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a shell script in which `cablegram` is the program as it stands in the sources. */
const shell = (script: string, cwd: string, input = "") => {
  const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  const tsx = import.meta.resolve("tsx");
  const program = `cablegram() { "${process.execPath}" --import "${tsx}" "${main}" "$@"; }`;
  const { NODE_OPTIONS: _options, FORCE_COLOR: _color, ...env } = process.env;
  const result = spawnSync("bash", ["-c", `${program}\n${script}`], { cwd, input, env, encoding: "utf8" });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
};

describe("the program as a process", () => {
  it("reads a file, writes JSON and ends with 0", () => {
    const cwd = folderWith({ "a b.txt": cableText("0123", "FIRST") });
    const { code, stdout, stderr } = shell('cablegram parse "a b.txt"', cwd);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).cable.subject.text).toBe("FIRST");
  });

  it("reads standard input and ends with 1 for a bad line", () => {
    const script = "cablegram parse --from ndjson --ndjson --no-spans";
    const { code, stdout } = shell(script, root, '{"id":1,"text":"TAGS: PREL"}\nx\n');
    expect(stdout.split("\n")).toHaveLength(3);
    expect(code).toBe(1);
  });

  it("ends quietly when the reader of its result leaves", () => {
    const script = `yes '{"text":"TAGS: PREL"}' | cablegram parse --from ndjson --ndjson | head -n 1 | cut -c 1-8
echo "\${PIPESTATUS[@]:1}"`;
    expect(shell(script, root)).toEqual({ code: 0, stdout: '{"cable"\n0 0 0\n', stderr: "" });
  });

  it("ends with 2 and no stack trace for wrong usage", () => {
    expect(shell("cablegram check --formt json", root)).toEqual({
      code: 2,
      stdout: "",
      stderr: "cablegram check: Unknown option '--formt'\nTry \"cablegram check --help\".\n",
    });
  });
});
