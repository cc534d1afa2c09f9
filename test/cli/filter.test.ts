import { Readable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/run.js";
import type { parse, syntaxOf } from "../../src/parse.js";
import { cli, collector, folderWith, jsonLines } from "./run-cli.js";

/** A parser with a bug, which the run has to outlive. */
vi.mock(import("../../src/parse.js"), async (importOriginal) => {
  const original = await importOriginal();
  const faulty: typeof parse = (text, options) => {
    if (text === "BOOM") throw new Error("parser bug");
    return original.parse(text, options);
  };
  const faultyStep: typeof syntaxOf = (text, options) => {
    if (text === "BOOM") throw new Error("parser bug");
    return original.syntaxOf(text, options);
  };
  return { ...original, parse: faulty, syntaxOf: faultyStep };
});

const filter = (stdin: string, ...argv: string[]) => cli(["parse", "--from", "ndjson", "--ndjson", ...argv], { stdin });

describe("cablegram parse --from ndjson --ndjson", () => {
  it("puts cable and diagnostics in the place of the text, in order, and keeps other fields", async () => {
    const { code, stdout, stderr } = await filter(
      '{"id":"A1","text":"TAGS: PREL\\n","post":{"name":"EXAMPLE"}}\n{"text":"TAGS: XX\\n","id":2}\n',
    );
    expect([code, stderr]).toEqual([0, ""]);
    const rows = jsonLines(stdout);
    expect(rows.map((row) => Object.keys(row))).toEqual([
      ["id", "post", "cable", "diagnostics"],
      ["id", "cable", "diagnostics"],
    ]);
    expect(rows[0]).toMatchObject({
      id: "A1",
      post: { name: "EXAMPLE" },
      cable: { tags: { items: [{ code: "PREL" }] } },
    });
    expect(rows[1]).toMatchObject({ id: 2, cable: { tags: { items: [{ code: "XX" }] } }, diagnostics: [] });
  });

  it("puts an error in the place of a bad line, goes on and ends with 1", async () => {
    const lines = ["not JSON", "", "7", "null", "[]", '{"id":1}', '{"text":null}', '{"id":2,"text":"TAGS: PREL"}'];
    const { code, stdout, stderr } = await filter(`${lines.join("\n")}\n`);
    const noText = 'no field "text" that is a string';
    expect([code, stderr]).toEqual([1, ""]);
    expect(jsonLines(stdout)).toEqual([
      { line: 1, error: expect.stringMatching(/^not JSON: /) },
      ...[3, 4, 5, 6, 7].map((line) => ({ line, error: noText })),
      expect.objectContaining({ id: 2 }),
    ]);
  });

  it("refuses a line that is longer than --max-record", async () => {
    const { code, stdout } = await filter('{"text":"TAGS: PREL, XX"}\n{"text":"A"}\n', "--max-record", "20");
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      { line: 1, error: "line is longer than 20 characters" },
      { cable: expect.anything(), diagnostics: expect.anything() },
    ]);
  });

  it("answers what has come before it waits for more", async () => {
    const stdout = collector();
    const rows = (): number => stdout.text.split("\n").length - 1;
    const answered: number[] = [];
    const input = async function* () {
      yield Buffer.from('{"text":"TAGS: PREL"}\n{"text":"TAGS: ECON"}\n{"text":"TA');
      for (let turn = 0; turn < 100_000 && rows() < 2; turn += 1) await new Promise(setImmediate);
      answered.push(rows());
      yield Buffer.from('GS: XX"}\n');
    };
    const io = { stdin: Object.assign(Readable.from(input()), { isTTY: false }), stdout, stderr: collector() };
    const code = await run(["parse", "--from", "ndjson", "--ndjson"], {
      ...io,
      stdout: Object.assign(stdout, { isTTY: false }),
      env: {},
      cwd: ".",
    });
    expect([code, answered, rows()]).toEqual([0, [2], 3]);
  });

  it("writes a long run of records in their order", async () => {
    const texts = Array.from({ length: 50 }, (_, id) => ({ id, text: `SUBJECT: BOAT ${id}` }));
    const { stdout } = await filter(texts.map((row) => `${JSON.stringify(row)}\n`).join(""));
    expect(jsonLines(stdout).map(({ id, cable }) => [id, cable.subject.text])).toEqual(
      texts.map(({ id }) => [id, `BOAT ${id}`]),
    );
  });

  it("outlives an error in the parser", async () => {
    const { code, stdout } = await filter('{"text":"BOOM"}\n{"text":"TAGS: PREL"}\n');
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      { line: 1, error: "internal error: parser bug" },
      expect.objectContaining({ diagnostics: [] }),
    ]);
  });

  it("reports an error in the parser without a stack trace where there is one text", async () => {
    expect(await cli(["parse"], { stdin: "BOOM" })).toEqual({
      code: 2,
      stdout: "",
      stderr: "cablegram parse: internal error: parser bug\n",
    });
  });

  it("keeps numbers as they are written", async () => {
    const { stdout } = await filter('{"id":12345678901234567890,"ratio":1.0,"big":1e400,"n":7,"text":"TAGS: PREL"}\n');
    expect(stdout).toMatch(/^\{"id":12345678901234567890,"ratio":1\.0,"big":1e400,"n":7,"cable":/);
  });

  it("is not misled by the names of fields", async () => {
    const { code, stdout } = await filter('{"__proto__":{"text":"TAGS: XX"},"cable":1,"text":"TAGS: PREL"}\n');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{"__proto__":\{"text":"TAGS: XX"\},"cable":\{/);
    expect((await filter('{"__proto__":{"text":"TAGS: XX"}}\n')).code).toBe(1);
  });

  it("takes the options of parse", async () => {
    const text = "O 311234Z JAN\\nFM AMEMBASSY EXAMPLE\\n";
    const { stdout } = await filter(`{"text":"${text}"}\n`, "--year", "2010", "--no-spans", "--no-checks");
    const [row] = jsonLines(stdout);
    expect(row.cable.dtg.date).toBe("2010-01-31T12:34Z");
    expect(row.cable).not.toHaveProperty("start");
    expect(row.diagnostics).toEqual([]);
  });

  it("reads several files, and names the file of an error", async () => {
    const cwd = folderWith({ "a.ndjson": '{"text":"TAGS: PREL"}', "b.ndjson": "x\n" });
    const argv = ["parse", "--from", "ndjson", "--ndjson", "a.ndjson", "none", "b.ndjson"];
    const { code, stdout, stderr } = await cli(argv, { cwd });
    const [first, second] = jsonLines(stdout);
    expect(Object.keys(first)).toEqual(["cable", "diagnostics"]);
    expect(second).toEqual({ file: "b.ndjson", line: 1, error: expect.any(String) });
    expect([code, stderr]).toEqual([2, "cablegram parse: cannot read none: no such file or folder\n"]);
  });

  it("writes nothing for nothing", async () => {
    expect(await filter("")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
