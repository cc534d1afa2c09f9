import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { parse, parseStream, type WebStream } from "../src/index.js";
import { collect, two } from "./read/collect.js";

/** As a browser that cannot iterate a `ReadableStream` gives it. */
const webStream = (chunks: string[], onCancel: () => void = () => {}): WebStream<string> => ({
  getReader: () => ({
    read: async () => ({ done: chunks.length === 0, value: chunks.shift() }),
    cancel: async () => onCancel(),
  }),
});

const expected = [
  { start: 0, end: two.first.length, text: two.first, ...parse(two.first) },
  {
    start: two.first.length,
    end: two.first.length + two.second.length,
    text: two.second,
    ...parse(two.second),
  },
];

describe("parseStream", () => {
  it.each([
    ["an array", () => [two.first, two.second]],
    ["one string", () => [two.first + two.second]],
    ["a Web Stream", () => ReadableStream.from([two.first, two.second])],
    ["a Web Stream that cannot be iterated", () => webStream([two.first, two.second])],
    ["bytes", () => [new TextEncoder().encode(two.first), new TextEncoder().encode(two.second)]],
    ["a stream of a file", () => Readable.from([Buffer.from(two.first + two.second)])],
    ["bytes behind their mark", () => [Uint8Array.of(0xef, 0xbb, 0xbf), two.first, two.second]],
  ])("reads %s", async (_name, source) => {
    expect(await collect(parseStream(source()))).toEqual(expected);
  });

  it("cancels a stream that is left early", async () => {
    let cancelled = false;
    const stream = webStream(Array(10).fill(two.first + two.second.repeat(20)), () => {
      cancelled = true;
    });
    for await (const _telegram of parseStream(stream)) break;
    expect(cancelled).toBe(true);
  });

  it("puts a character together whose bytes lie in two chunks", async () => {
    const bytes = new TextEncoder().encode("SUBJECT: CAFÉ\n");
    const [telegram] = await collect(parseStream([bytes.subarray(0, 13), bytes.subarray(13)]));
    expect(telegram?.cable.subject?.text).toBe("CAFÉ");
  });

  it("passes on options, and refuses wrong ones and other chunks", async () => {
    const [telegram] = await collect(parseStream(["R 021530Z MAR"], { year: 2009 }));
    expect(telegram?.cable.dtg?.date).toBe("2009-03-02T15:30Z");
    await expect(collect(parseStream(["A"], { year: 0 }))).rejects.toThrow(TypeError);
    await expect(collect(parseStream([{}] as unknown as string[]))).rejects.toThrow(
      new TypeError('"chunks" must be strings or bytes, got an object'),
    );
  });
});
