import { expect, it, vi } from "vitest";
import { encoderFor } from "../../src/bulk/encode.js";
import type { Job } from "../../src/bulk/job.js";
import { work } from "../../src/bulk/worker.js";
import type { parse } from "../../src/parse.js";

/** A parser with a bug, which the run has to outlive. */
vi.mock(import("../../src/parse.js"), async (importOriginal) => {
  const original = await importOriginal();
  const faulty: typeof parse = (text, options) => {
    if (text === "BOOM") throw new Error("parser bug");
    return original.parse(text, options);
  };
  return { ...original, parse: faulty };
});

const job: Job = { to: "ndjson", from: null, read: {}, parse: {}, scanned: false, spans: true, raw: false };
const record = { id: null, text: "BOOM", source: "a", offset: 7, part: 0, metadata: {} };
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

it("gives the text back when the parser has a bug, and goes on", () => {
  const encoder = encoderFor(job);
  encoder.add(record);
  encoder.add({ ...record, text: "TAGS: PREL" });
  const { outputs, tally } = encoder.result();
  expect(tally).toMatchObject({ cables: 1, failed: 1 });
  expect(textOf(outputs[1])).toBe('{"file":"a","offset":7,"reason":"internal error: parser bug","raw":"BOOM"}\n');
  expect(JSON.parse(textOf(outputs[0]))).toMatchObject({ source: "a", offset: 7 });
});

it("hides what a terminal would obey", () => {
  const encoder = encoderFor(job);
  encoder.add({ ...record, text: "SUBJECT: A\u202eB" });
  expect(textOf(encoder.result().outputs[0])).not.toContain("\u202e");
});

it("tells trouble in words, where it comes out of a worker", async () => {
  const range = { name: "a.ndjson", path: "/nowhere/a.ndjson", start: 0, end: 1 };
  expect(await work({ task: { kind: "range", range }, job, memory: [] })).toEqual({
    failure: "cannot read a.ndjson: no such file or folder",
  });
  const answer = (await work({ task: { kind: "records", records: [record] }, job, memory: [] })) as object;
  const values = Object.getOwnPropertySymbols(answer).map((symbol) => Reflect.get(answer, symbol));
  expect(values).toContainEqual(expect.objectContaining({ tally: { cables: 0, failed: 1, diagnostics: {} } }));
});
