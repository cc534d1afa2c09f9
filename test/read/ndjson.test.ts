import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chunks, type NdjsonOptions, readNdjson } from "../../src/read/index.js";

const read = async (source: Chunks, options?: NdjsonOptions) => {
  const rows: unknown[] = [];
  for await (const row of readNdjson(source, options)) rows.push(row);
  return rows;
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readNdjson", () => {
  it.each<[string, Chunks, unknown[]]>([
    ["nothing", [], []],
    ["one record without a line end", ['{"id":1}'], [{ line: 1, record: { id: 1 } }]],
    ["CRLF", ["1\r\n2\r\n"], [1, 2].map((record) => ({ line: record, record }))],
    ["a blank line, which counts", ["1\n \n\n2"], [1, 4].map((line, index) => ({ line, record: index + 1 }))],
    ["a record in three chunks", ['{"i', 'd":', "1}\n"], [{ line: 1, record: { id: 1 } }]],
    ["a byte order mark in a string", ["\ufeff1\n"], [{ line: 1, record: 1 }]],
    ["a byte order mark in bytes", [bytes("\ufeff1\n")], [{ line: 1, record: 1 }]],
    [
      "a byte order mark in two chunks",
      [bytes("\ufeff").slice(0, 1), bytes("\ufeff1\n").slice(1)],
      [{ line: 1, record: 1 }],
    ],
    ["bytes and strings by turns", [bytes('"A'), 'B"'], [{ line: 1, record: "AB" }]],
    ["U+2028, which ends no line", ['"A\u2028B"\n'], [{ line: 1, record: "A\u2028B" }]],
    ["bytes that are not UTF-8", [Uint8Array.of(0x22, 0xff, 0x22)], [{ line: 1, record: "\ufffd" }]],
  ])("reads %s", async (_name, source, expected) => {
    expect(await read(source)).toEqual(expected);
  });

  it("puts an error in the place of a line that is not JSON, and goes on", async () => {
    const rows = await read(["1\nTAGS: PREL\n3\n{"]);
    expect(rows).toEqual([
      { line: 1, record: 1 },
      { line: 2, error: expect.stringMatching(/^not JSON: ./) },
      { line: 3, record: 3 },
      { line: 4, error: expect.stringMatching(/^not JSON: ./) },
    ]);
  });

  it("puts an error in the place of a line that is cut within a character", async () => {
    expect(await read([bytes('"\u00b6').slice(0, 2)])).toEqual([
      { line: 1, error: expect.stringMatching(/^not JSON/) },
    ]);
  });

  it("refuses a line that is too long, in one chunk or in many", async () => {
    const error = "line is longer than 5 characters";
    expect(await read(["12345\n123456\n3"], { maxLineLength: 5 })).toEqual([
      { line: 1, record: 12_345 },
      { line: 2, error },
      { line: 3, record: 3 },
    ]);
    expect(await read(["123", "456", "789", "\n3"], { maxLineLength: 5 })).toEqual([
      { line: 1, error },
      { line: 2, record: 3 },
    ]);
    expect(await read(["123456"], { maxLineLength: 5 })).toEqual([{ line: 1, error }]);
  });

  it("has a limit of 64 Mi characters by default", async () => {
    const chunk = " ".repeat(16 * 1024 * 1024);
    expect(await read([chunk, chunk, chunk, chunk, " \n1"])).toEqual([
      { line: 1, error: "line is longer than 67108864 characters" },
      { line: 2, record: 1 },
    ]);
  });

  it("does not give way to nesting that no stack can hold", async () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const rows = await read([`${deep}\n2`], { reviver: (_key, value) => value });
    expect(rows[0]).toHaveProperty("error", expect.stringMatching(/^not JSON: ./));
    expect(rows[1]).toEqual({ line: 2, record: 2 });
  });

  it("shows the source of a number to the reviver", async () => {
    const reviver: NdjsonOptions["reviver"] = (_key, value, { source }) => (typeof value === "number" ? source : value);
    expect(await read(["12345678901234567890"], { reviver })).toEqual([{ line: 1, record: "12345678901234567890" }]);
  });

  it.each([0, 1.5, Number.NaN, "many"])("refuses the limit %s at once", (maxLineLength) => {
    expect(() => readNdjson([], { maxLineLength: maxLineLength as number })).toThrow(
      new TypeError(`"maxLineLength" must be an integer of at least 1, got ${maxLineLength}`),
    );
  });

  it("throws what the source throws", async () => {
    const broken = Readable.from(
      (async function* () {
        yield "1\n";
        throw new Error("disk gone");
      })(),
    );
    await expect(read(broken)).rejects.toThrow("disk gone");
  });

  it("reads no further than it is asked to", async () => {
    let given = 0;
    const endless = function* () {
      for (;;) {
        given += 1;
        yield `${given}\n`;
      }
    };
    const reader = readNdjson(endless());
    expect((await reader.next()).value).toEqual({ line: 1, record: 1 });
    await reader.return();
    expect(given).toBe(1);
  });

  it("gives the same records wherever the bytes are cut", async () => {
    const text = '{"a":"\u00b6\u4e2d"}\r\n\n"\u{1f600}"\n3';
    const whole = bytes(text);
    const expected = await read([text]);
    expect(expected).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 6 }), async (places) => {
        const cuts = [0, ...places.toSorted((a, b) => a - b), whole.length];
        const chunks = cuts.slice(1).map((end, index) => whole.slice(cuts[index], end));
        expect(await read(chunks)).toEqual(expected);
      }),
    );
  });
});
