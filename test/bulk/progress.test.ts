import { describe, expect, it } from "vitest";
import { openProgress, progressText } from "../../src/bulk/progress.js";
import { addTally, noTally, tallyText } from "../../src/bulk/tally.js";
import { collector } from "../cli/run-cli.js";

const tally = { cables: 10, failed: 1, diagnostics: { "unknown-line": 2, "tag-mended": 1, "caption-mended": 1 } };

describe("tallies", () => {
  it("add up", () => {
    expect(addTally(addTally(noTally, tally), { cables: 1, failed: 0, diagnostics: { "unknown-line": 5 } })).toEqual({
      cables: 11,
      failed: 1,
      diagnostics: { "unknown-line": 7, "tag-mended": 1, "caption-mended": 1 },
    });
  });

  it.each([
    [noTally, "0 cables, 0 failed, 0 diagnostics"],
    [{ ...noTally, cables: 1, diagnostics: { "tag-mended": 1 } }, "1 cable, 0 failed, 1 diagnostic (tag-mended 1)"],
    [tally, "10 cables, 1 failed, 4 diagnostics (unknown-line 2, caption-mended 1, tag-mended 1)"],
  ])("are told: %j", (value, text) => {
    expect(tallyText(value)).toBe(text);
  });
});

describe("progress", () => {
  it.each([
    [
      { bytes: 1e6, files: 1 },
      { bytes: 4e6, files: 2 },
      "25 %, 1 of 2 files, 10 cables, 10 cables/s, 1.0 MB/s, 3 s to go, 1 failed, 4 diagnostics",
    ],
    [
      { bytes: 0, files: 0 },
      { bytes: 0, files: 1 },
      "100 %, 0 of 1 file, 10 cables, 10 cables/s, 0.0 MB/s, ? s to go, 1 failed, 4 diagnostics",
    ],
  ])("is told in words", (done, total, text) => {
    expect(progressText(tally, done, total, 1000)).toBe(text);
  });

  it("is a bar, lines, or nothing", async () => {
    for (const [kind, pattern] of [
      ["none", /^$/],
      ["plain", /^putting the result together\n$/],
      ["bar", /\d+ % *|\[/],
    ] as const) {
      const stream = Object.assign(collector(), { isTTY: true, columns: 80 });
      const progress = await openProgress(kind, stream, { bytes: 10, files: 1 });
      progress.update(tally, { bytes: 5, files: 0 });
      progress.update(tally, null);
      progress.finishing();
      progress.end();
      expect(stream.text).toMatch(pattern);
    }
  });
});
