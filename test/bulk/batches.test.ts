import { describe, expect, it } from "vitest";
import { inBatches } from "../../src/bulk/batches.js";
import type { CableRecord } from "../../src/read/index.js";
import { bytes, collect, inPieces } from "../read/collect.js";

async function* from<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}

describe("batches of lines", () => {
  const text = "one\ntwo\nthree\nfour\nfive";

  it.each([1, 3, 4, 100])("hold whole lines, in pieces of %i bytes", async (size) => {
    const tasks = await collect(inBatches.lines("a", from(inPieces(bytes(text), size)), 6, 100));
    const parts = tasks.map((task) => (task.kind === "lines" ? Buffer.from(task.bytes).toString() : "?"));
    expect(parts.join("")).toBe(text);
    for (const part of parts.slice(0, -1)) expect(part.endsWith("\n")).toBe(true);
    let base = 0;
    for (const [at, task] of tasks.entries()) {
      expect(task).toMatchObject({ kind: "lines", name: "a", base });
      base += parts[at]?.length ?? 0;
    }
  });

  it.each([1, 7, 50])("leave out a line that is too long, in pieces of %i bytes", async (size) => {
    for (const end of ["\nB\n", "\n", ""]) {
      const source = `A\n${"X".repeat(60)}${end}`;
      const tasks = await collect(inBatches.lines("a", from(inPieces(bytes(source), size)), 4, 20));
      const seen = tasks.flatMap((task) =>
        task.kind === "lines"
          ? [[task.base, Buffer.from(task.bytes).toString()]]
          : task.kind === "records"
            ? task.records.map((record) => [record.offset, "error" in record ? record.error : ""])
            : [],
      );
      const expected = [[0, "A\n"], [2, "record is longer than 20 bytes"], ...(end === "\nB\n" ? [[63, "B\n"]] : [])];
      expect(seen).toEqual(expected);
    }
  });
});

describe("batches of records", () => {
  const record = (text: string): CableRecord => ({ id: null, text, source: "a", offset: 0, part: 0, metadata: {} });

  it.each<[string, number[], number[]]>([
    ["none", [], []],
    ["few", [1, 1], [2]],
    ["many", Array(600).fill(1), [256, 256, 88]],
    ["long ones", [1_500_000, 1, 1_500_000], [1, 2]],
  ])("hold %s", async (_name, lengths, sizes) => {
    const records = lengths.map((length) => record("A".repeat(length)));
    const tasks = await collect(inBatches.records(from(records)));
    expect(tasks.map((task) => (task.kind === "records" ? task.records.length : -1))).toEqual(sizes);
  });

  it("count errors by their raw text", async () => {
    const error = { source: "a", offset: 0, error: "x", raw: "A".repeat(2_000_000) };
    expect(await collect(inBatches.records(from([error, { ...error, raw: null }])))).toHaveLength(2);
  });
});
