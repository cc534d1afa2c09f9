import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linesIn } from "../../src/bulk/range.js";
import { rowGroups } from "../../src/bulk/row-file.js";
import { folderWith } from "../cli/run-cli.js";
import { collect } from "../read/collect.js";

const text = "one\n\ntwo and more\r\nthree\n\n\nthe last has no end";

describe("linesIn", () => {
  it.each([1, 2, 3, 5, 7, 11, 100])("gives each line once in ranges of %i bytes", async (size) => {
    const path = join(folderWith({ a: text }), "a");
    const lines: [number, string][] = [];
    for (let start = 0; start < text.length; start += size) {
      const range = { name: "a", path, start, end: Math.min(start + size, text.length) };
      for (const { offset, bytes } of await collect(linesIn(range, 100))) {
        lines.push([offset, Buffer.from(bytes ?? []).toString()]);
      }
    }
    expect(lines).toEqual([
      [0, "one"],
      [4, ""],
      [5, "two and more"],
      [19, "three"],
      [25, ""],
      [26, ""],
      [27, "the last has no end"],
    ]);
  });

  it("keeps nothing of a line that is too long, and finds no line within one", async () => {
    const path = join(folderWith({ a: `${"A".repeat(3_000_000)}\nB` }), "a");
    const range = { name: "a", path, start: 0, end: 1_000_000 };
    expect(await collect(linesIn(range, 1000))).toEqual([{ offset: 0, bytes: null }]);
    expect(await collect(linesIn({ ...range, start: 1_000_000, end: 2_000_000 }, 1000))).toEqual([]);
    expect(await collect(linesIn({ ...range, start: 2_000_000, end: 3_000_002 }, 1000))).toHaveLength(1);
    expect(await collect(linesIn({ ...range, start: 3_000_002, end: 9_000_002 }, 1000))).toEqual([]);
  });

  it("gives a line that goes on far behind its range", async () => {
    const far = "B".repeat(1_500_000);
    const path = join(folderWith({ a: `A\n${far}\nC\nD` }), "a");
    const lines = await collect(linesIn({ name: "a", path, start: 1, end: 1_500_003 }, 2_000_000));
    expect(lines.map(({ offset, bytes }) => [offset, Buffer.from(bytes ?? []).toString()])).toEqual([[2, far]]);
    const last = await collect(linesIn({ name: "a", path, start: 1_500_003, end: 1_500_006 }, 2_000_000));
    expect(last.map(({ offset }) => offset)).toEqual([1_500_003, 1_500_005]);
  });

  it("says which file cannot be read", async () => {
    const range = { name: "a.ndjson", path: join(folderWith(), "gone"), start: 0, end: 1 };
    await expect(collect(linesIn(range, 10))).rejects.toThrow("cannot read a.ndjson: no such file or folder");
  });
});

it("gives rows in groups", async () => {
  const path = join(folderWith({ a: "[1]\n[2]\n[3]\n" }), "a");
  expect(await collect(rowGroups(path, 2))).toEqual([[[1], [2]], [[3]]]);
  expect(await collect(rowGroups(path, 3))).toEqual([[[1], [2], [3]]]);
  expect(await collect(rowGroups(path, 3, 4))).toEqual([[[1], [2]], [[3]]]);
  expect(await collect(rowGroups(path, 3, 1))).toEqual([[[1]], [[2]], [[3]]]);
});
