import { expect, it, vi } from "vitest";
import { readCsv } from "../../src/read/index.js";
import { collect } from "./collect.js";

// What a bundler puts in the place of csv-parse for a browser: its own streams, which take no bytes but its own.
vi.mock("csv-parse", () => import("csv-parse/browser/esm"));

it("reads bytes with the streams of a browser", async () => {
  const text = `id,text\nA,"SUBJECT: CAFÉ \u201c\ud83c\udf5e\u201d ${"BREAD ".repeat(4000)}"\nB,"SUBJECT: TEA"\n`;
  const bytes = new TextEncoder().encode(text);
  const pieces = [bytes.subarray(0, 20), bytes.subarray(20, 9000), bytes.subarray(9000)];
  const rows = await collect(readCsv(pieces));
  expect(rows).toMatchObject([
    { id: "A", text: `SUBJECT: CAFÉ \u201c\ud83c\udf5e\u201d ${"BREAD ".repeat(4000)}` },
    { id: "B", text: "SUBJECT: TEA" },
  ]);
});

it("tells a record that is too long with the streams of a browser", async () => {
  const rows = await collect(readCsv(["id,text\n1,A\n", '2,"', "B".repeat(200), "C"], { maxRecord: 100 }));
  expect(rows).toMatchObject([{ id: "1" }, { error: expect.stringContaining("longer than 100 bytes") }]);
});
