import { expect, it, vi } from "vitest";
import type { Job } from "../../src/bulk/job.js";
import { openPool } from "../../src/bulk/pool.js";
import { runTask } from "../../src/bulk/task.js";

/** Counts what this thread does; workers load a module of their own. */
vi.mock(import("../../src/bulk/task.js"), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, runTask: vi.fn(original.runTask) };
});

const job: Job = { to: "ndjson", from: null, read: {}, parse: {}, scanned: false, spans: true, raw: false };

it("does a task here that needs more memory than a worker has, and others behind it", async () => {
  const text = `SUBJECT: LONG\n\n${"1. (C) Words.\n- an item\n\n".repeat(12_000)}`;
  const tasks = [text, "TAGS: PREL"].map((each, offset) => {
    const record = { id: null, text: each, source: "a", offset, part: 0, metadata: {} };
    return { kind: "records" as const, records: [record] };
  });
  const pool = await openPool(2, 40);
  try {
    const results = await Promise.all(tasks.map((task) => pool.run(task, job)));
    const again = await pool.run(tasks[1] as (typeof tasks)[number], job);
    expect(runTask).toHaveBeenCalledOnce();
    expect(results.map(({ tally }) => tally.cables)).toEqual([1, 1]);
    expect(again.outputs).toEqual(results[1]?.outputs);
    expect(results[0]).toEqual(await runTask({ task: tasks[0] as (typeof tasks)[number], job }));
  } finally {
    await pool.close();
  }
}, 120_000);
