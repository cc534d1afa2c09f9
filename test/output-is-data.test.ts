import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { graphML, xmlText } from "../src/bulk/graph-formats.js";
import { githubAnnotation } from "../src/diagnostics/github.js";
import { formatDiagnostic, parse, toJSON } from "../src/index.js";
import { type Container, readRecords } from "../src/read/index.js";
import { lineMap } from "../src/source.js";
import { csvLine } from "../src/tables/csv.js";
import { cli, folderWith } from "./cli/run-cli.js";

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

describe("names that could pollute a prototype are names like others", () => {
  const cable = "R 311234Z JAN 10\nFM AMEMBASSY EXAMPLE\nSUBJECT: BREAD\n";
  test.each<[Container, string]>([
    ["ndjson", `${JSON.stringify({ text: cable }).slice(0, -1)},"__proto__":"x","constructor":"y"}\n`],
    ["csv", `__proto__,constructor,body\nx,y,"${cable}"\n`],
    ["markdown", `---\n__proto__: x\nconstructor: y\n---\n${cable}`],
    [
      "html",
      `<table><tr><th>__proto__</th><td>x</td></tr><tr><th>constructor</th><td>y</td></tr></table><pre>${cable}</pre>`,
    ],
  ])("in %s", async (container, source) => {
    for await (const record of readRecords(container, [source], { name: "a" })) {
      expect("metadata" in record && Object.entries(record.metadata ?? {})).toEqual([
        ["__proto__", "x"],
        ["constructor", "y"],
      ]);
      expect("text" in record && parse(record.text).cable.subject?.text).toBe("BREAD");
    }
  });

  test("in a whole run of convert", async () => {
    const line = '{"text":"TAGS: PREL","id":"__proto__","__proto__":{"polluted":true},"constructor":{"prototype":1}}\n';
    const cwd = folderWith({ "a.ndjson": line });
    await cli(["convert", "a.ndjson", "--to", "ndjson", "--out", "all.ndjson", "--jobs", "1"], { cwd });
    const metadata = '{"__proto__":{"polluted":true},"constructor":{"prototype":1}}';
    expect(readFileSync(join(cwd, "all.ndjson"), "utf8")).toContain(metadata);
  });

  test("in words of a cable", () => {
    const { cable } = parse("TO __proto__\nTAGS: __PROTO__, CONSTRUCTOR\nREF: A. __proto__ 1\n\n1. (U) __proto__: x");
    expect(JSON.parse(JSON.stringify(toJSON(cable)))).toEqual(toJSON(cable));
  });
});

describe("what is written cannot be taken for more than text", () => {
  const evil = `"><script>alert(1)</script>&'\u0000\u001b[31m\u202e`;

  test("in XML", () => {
    expect(xmlText(evil)).not.toMatch(/[<>"\u0000\u001b]/);
    const xml = graphML({ nodes: [], edges: [{ source: evil, target: evil, weight: 1 }] });
    expect(xml).not.toContain("<script");
    expect(xml).not.toMatch(/[\u0000\u001b]/);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("in a cell of CSV that begins as %j", (value) => {
    expect(csvLine([value], false)).toMatch(/^"?'/);
  });

  test("in an annotation for GitHub, and on a terminal", () => {
    const text = `FM AMEMBASSY EXAMPLE\n\n::error::x%0A::set-env name=x::${evil}\r\u0085::y\n`;
    for (const diagnostic of parse(text).diagnostics) {
      const line = githubAnnotation(diagnostic, `a,b:c\n::error::\u001b`, lineMap(text));
      expect(line.trimEnd()).not.toMatch(/[\n\r\u0085\u001b]/);
      expect(line.split("::")[1]).not.toContain("\u001b");
      expect(formatDiagnostic(diagnostic, text)).not.toMatch(/[\u0000\u001b\u202e\u0085]/);
    }
  });
});

describe("no name leads out of a folder", () => {
  test("an identifier, a name of a source or of a column", async () => {
    const id = "../../evil";
    const cwd = folderWith({ "a.ndjson": `${JSON.stringify({ id, text: "TAGS: PREL", "../x": "/etc/x" })}\n` });
    for (const to of ["text", "ndjson", "csv"]) {
      const { code } = await cli(["convert", "a.ndjson", "--to", to, "--out", `out-${to}`, "--jobs", "1"], { cwd });
      expect(code).toBe(0);
    }
    expect(readdirSync(cwd).sort()).toEqual(["a.ndjson", "out-csv", "out-ndjson", "out-text"]);
    expect(readdirSync(join(cwd, "out-csv")).every((name) => /^[a-z]+\.csv$/.test(name))).toBe(true);
    expect(existsSync(join(cwd, "..", "evil"))).toBe(false);
    await cli(["shard", "a.ndjson", "--out", "shards"], { cwd });
    expect(readdirSync(join(cwd, "shards")).sort()).toEqual(["manifest.json", "shard-00001.ndjson"]);
  });

  test.each(["../secret", "/etc/passwd", "shard-00001.ndjson/../../x", "__proto__"])(
    "the shard %j of a manifest",
    async (name) => {
      const cwd = folderWith({ "a.ndjson": '{"text":"TAGS: PREL"}\n' });
      await cli(["shard", "a.ndjson", "--out", "shards"], { cwd });
      const path = join(cwd, "shards", "manifest.json");
      const manifest = readFileSync(path, "utf8").replace('"shard-00001.ndjson"', JSON.stringify(name));
      writeFileSync(path, manifest);
      const { code, stderr } = await cli(["merge", "shards", "shards", "--out", "all.ndjson"], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining("it is no manifest")]);
      expect(existsSync(join(cwd, "all.ndjson"))).toBe(false);
    },
  );
});
