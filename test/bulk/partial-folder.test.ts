import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPartial, readCheckpoint } from "../../src/bulk/partial-folder.js";
import { noTally } from "../../src/bulk/tally.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a partial folder", () => {
  let base = "";
  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), "cablegram-partial-"));
  });
  afterEach(() => rm(base, { recursive: true }));

  it("leaves what is appended during a save to the next checkpoint, and cuts it off for a run that goes on", async () => {
    const folder = join(base, "out.partial");
    const partial = await openPartial(folder, "ndjson", "f", null);
    await partial.append([bytes("one\n"), bytes("")], noTally);
    const saving = partial.save(false);
    await partial.append([bytes("two\n"), bytes("")], noTally);
    await saving;
    await partial.close();
    expect(await readFile(join(folder, "cables.ndjson"), "utf8")).toBe("one\ntwo\n");

    const saved = await readCheckpoint(folder);
    expect(saved).toMatchObject({ tasks: 1, sizes: [4, 0], isRead: false });
    await (await openPartial(folder, "ndjson", "f", saved)).close();
    expect(await readFile(join(folder, "cables.ndjson"), "utf8")).toBe("one\n");
  });
});
