import { Readable, Writable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { collector } from "./run-cli.js";

const systemError = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

/** Runs `parse` over three records, or another command over nothing, with an output made by the test. */
const runInto = async (stdout: Writable, argv = ["parse", "--from", "ndjson", "--ndjson"]) => {
  const stderr = collector();
  const stdin = Readable.from(['{"text":"TAGS: PREL"}\n', '{"text":"TAGS: XX"}\n', "not JSON\n"]);
  const code = await run(argv, { stdin, stdout, stderr, env: {}, cwd: "." });
  return { code, stderr: stderr.text, stdin };
};

describe("a result that nobody reads", () => {
  it.each(["EPIPE", "EOF", "ECONNRESET"])("ends the run quietly with 0 (%s)", async (code) => {
    const closed = new Writable({ write: (_chunk, _encoding, done) => done(systemError(code)) });
    const result = await runInto(closed);
    expect([result.code, result.stderr]).toEqual([0, ""]);
    expect(result.stdin.destroyed).toBe(true);
  });

  it("does so when the reader leaves in the middle, without an error, while we wait", async () => {
    const leaving = new Writable({ highWaterMark: 1, write: () => leaving.destroy() });
    expect(await runInto(leaving)).toMatchObject({ code: 0, stderr: "" });
  });

  it("does so when the reader was never there", async () => {
    const gone = new Writable().destroy();
    for (const argv of [["--help"], ["schema"], ["--version"]]) {
      expect(await runInto(gone, argv)).toMatchObject({ code: 0, stderr: "" });
    }
  });

  it("does so when the trouble shows only at the end", async () => {
    const late = new Writable({
      write: (_chunk, _encoding, done) => setImmediate(() => done(systemError("EPIPE"))),
    });
    expect(await runInto(late, ["--help"])).toMatchObject({ code: 0, stderr: "" });
  });
});

it("says why a result cannot be written, and ends with 2", async () => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(systemError("ENOSPC")) });
  const result = await runInto(full);
  expect(result.stderr).toBe("cablegram parse: cannot write the result: no space left on the device\n");
  expect(result.code).toBe(2);
});

it("bears a standard error that is closed", async () => {
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done(systemError("EPIPE")) });
  const io = { stdin: Readable.from([]), stdout: collector(), stderr, env: {}, cwd: "." };
  expect(await run(["parse", "--verbose"], io)).toBe(2);
  await nextTurn();
});

it("reads no further while the reader is slower", async () => {
  let given = 0;
  const records = function* () {
    for (; given < 50; given += 1) yield `{"id":${given},"text":"TAGS: PREL"}\n`;
  };
  const waiting: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
  const io = {
    stdin: Readable.from(records(), { highWaterMark: 1 }),
    stdout: slow,
    stderr: collector(),
    env: {},
    cwd: ".",
  };
  let isDone = false;
  const running = run(["parse", "--from", "ndjson", "--ndjson"], io).finally(() => {
    isDone = true;
  });
  let written = 0;
  while (!isDone) {
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    expect(given - written).toBeLessThanOrEqual(4);
    const done = waiting.shift();
    if (done === undefined) continue;
    written += 1;
    done();
  }
  expect(await running).toBe(0);
  expect(written).toBeGreaterThanOrEqual(50);
});
