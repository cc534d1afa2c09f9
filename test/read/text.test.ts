import { describe, expect, it } from "vitest";
import { readText } from "../../src/read/index.js";
import { bytes, collect, inPieces, latin1, two, utf16 } from "./collect.js";

const both = two.first + two.second;
const record = (text: string, offset: number) => ({
  id: null,
  text,
  source: "<input>",
  offset,
  part: 0,
  metadata: {},
});

describe("readText", () => {
  it.each<[string, Iterable<string | Uint8Array>, unknown[]]>([
    ["nothing", [], []],
    ["blank text", [" \n\n"], []],
    ["a text that is no telegram", ["BREAD"], [record("BREAD", 0)]],
    ["two cables run together", [both], [record(two.first, 0), record(two.second, two.first.length)]],
    [
      "pieces that end anywhere",
      inPieces(bytes(both), 100),
      [record(two.first, 0), record(two.second, two.first.length)],
    ],
    ["a byte order mark, which counts", [bytes(`\ufeff${two.first}`)], [record(two.first, 3)]],
    ["UTF-16 with a mark", [utf16(two.first)], [record(two.first, 0)]],
    ["UTF-16, big end first", [utf16(two.first, false)], [record(two.first, 0)]],
    ["UTF-16 without a mark", inPieces(utf16(two.first).slice(2), 3), [record(two.first, 0)]],
    ["Windows-1252", [latin1("CAF\u00c9 \u0096 BREAD")], [record("CAFÉ – BREAD", 0)]],
    ["UTF-8 of many bytes", [bytes("¶1. (U) Čaj")], [record("¶1. (U) Čaj", 0)]],
  ])("reads %s", async (_name, source, expected) => {
    expect(await collect(readText(source))).toEqual(expected);
  });

  it("decodes each cable for itself, and counts bytes", async () => {
    const first = two.first.replace("met", "m\u00e9t");
    const second = two.second.replace("met", "m\u00e9t");
    const rows = await collect(readText([latin1(first), bytes(second)]));
    expect(rows).toEqual([record(first, 0), record(second, first.length)]);
  });

  it("obeys the option encoding", async () => {
    const options = { encoding: "windows-1252", name: "a.txt" } as const;
    expect(await collect(readText([bytes("é")], options))).toEqual([{ ...record("Ã©", 0), source: "a.txt" }]);
    const utf8 = await collect(readText([latin1("\u00e9")], { encoding: "utf-8" }));
    expect(utf8).toEqual([record("\ufffd", 0)]);
  });

  it("refuses a cable that is too long, and reads the next", async () => {
    const long = two.first.replace("Jane", "Jane ".repeat(20_000));
    const rows = await collect(readText(inPieces(bytes(long + both), 4096), { maxRecord: 50_000 }));
    expect(rows.filter((row) => "error" in row).length).toBeGreaterThan(0);
    expect(rows.find((row) => "error" in row)).toEqual({
      source: "<input>",
      offset: 0,
      error: "record is longer than 50000 bytes",
      raw: null,
    });
    expect(rows.at(-1)).toEqual(record(two.second, long.length + two.first.length));
  });

  it("comes to an end over blanks that are longer than a record", async () => {
    expect(await collect(readText(Array(50).fill(" ".repeat(5000)), { maxRecord: 1000 }))).toEqual([]);
  });

  it.each([
    [{ encoding: "ebcdic" }, '"encoding" must be one of utf-8, utf-16le, utf-16be, windows-1252, got "ebcdic"'],
    [{ maxRecord: 0 }, '"maxRecord" must be an integer of at least 1, got 0'],
  ])("refuses the options %j", async (options, message) => {
    await expect(collect(readText(["A"], options as object))).rejects.toThrow(new TypeError(message));
  });
});
