import { expect, it, vi } from "vitest";
import { encoderFor } from "../../src/bulk/encode.js";
import type { Job } from "../../src/bulk/job.js";
import { work } from "../../src/bulk/worker.js";
import * as cablegram from "../../src/index.js";
import type { syntaxOf } from "../../src/parse.js";

/** A parser with a bug, which the run has to outlive. */
vi.mock(import("../../src/parse.js"), async (importOriginal) => {
  const original = await importOriginal();
  const faulty: typeof syntaxOf = (text, options) => {
    if (text === "BOOM") throw new Error("parser bug");
    return original.syntaxOf(text, options);
  };
  return { ...original, syntaxOf: faulty };
});

const job: Job = { to: "ndjson", from: null, read: {}, parse: {}, scanned: false, spans: true, raw: false };
const record = { id: null, text: "BOOM", source: "a", offset: 7, part: 0, metadata: {} };
const { text: _, ...place } = record;
const resultOf = (text: string) => {
  const { cable, diagnostics } = cablegram.parse(text);
  return { cable: cablegram.toJSON(cable), diagnostics };
};
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

it("writes records in their order, however many wait for each other", () => {
  const encoder = encoderFor(job);
  const long = "The boats lie there. ".repeat(60_000);
  const texts = Array.from({ length: 40 }, (_, at) => (at === 20 ? long : `SUBJECT: BOAT ${at}`));
  for (const [part, text] of texts.entries()) encoder.add({ ...record, text, part });
  encoder.add({ source: "a", offset: 8, error: "no text", raw: null });
  const { outputs, tally } = encoder.result();
  const lines = textOf(outputs[0]).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).part)).toEqual([...texts.keys()]);
  expect(tally).toMatchObject({ cables: 40, failed: 1 });
  expect(lines[7]).toBe(JSON.stringify({ ...place, part: 7, ...resultOf("SUBJECT: BOAT 7") }));
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
