import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSources } from "../../src/bulk/sources.js";
import { folderWith } from "../cli/run-cli.js";

const folder = (): string => {
  const cwd = folderWith({ "b.txt": "B", "a.txt": "AA", "c.csv": "C" });
  mkdirSync(join(cwd, "sub", "deep"), { recursive: true });
  mkdirSync(join(cwd, "empty"));
  writeFileSync(join(cwd, "sub", "deep", "z.txt"), "Z");
  writeFileSync(join(cwd, "sub", "y.txt"), "Y");
  writeFileSync(join(cwd, "sub", ".hidden"), "H");
  return cwd;
};

describe("findSources", () => {
  it.each<[string[], string[]]>([
    [
      ["b.txt", "a.txt"],
      ["b.txt", "a.txt"],
    ],
    [["sub/"], ["sub/deep/z.txt", "sub/y.txt"]],
    [["*.txt"], ["a.txt", "b.txt"]],
    [
      ["sub/**/*.txt", "sub"],
      ["sub/deep/z.txt", "sub/y.txt"],
    ],
    [
      ["a.txt", "./a.txt", "*.txt"],
      ["a.txt", "b.txt"],
    ],
    [["empty"], []],
  ])("finds %j", async (words, names) => {
    const sources = await findSources(words, folder(), []);
    expect(sources.map(({ name }) => name)).toEqual(names);
  });

  it("knows size and time, and leaves out what is to be left out", async () => {
    const cwd = folder();
    const [source] = await findSources(["."], cwd, [join(cwd, "sub"), join(cwd, "b.txt"), join(cwd, "c.csv")]);
    expect(source).toEqual({ name: "./a.txt", path: join(cwd, "a.txt"), size: 2, modified: expect.any(Number) });
  });

  it.each<[string, string]>([
    ["gone.txt", "cannot read gone.txt: no such file or folder"],
    ["*.zip", "no file fits *.zip"],
    ["/dev/null", "cannot read /dev/null: it is neither a file nor a folder"],
    ["broken", "cannot read broken: no such file or folder"],
  ])("refuses %s", async (word, message) => {
    const cwd = folder();
    symlinkSync(join(cwd, "nowhere"), join(cwd, "broken"));
    await expect(findSources([word], cwd, [])).rejects.toThrow(message);
  });
});
