import { describe, expect, it } from "vitest";
import { xmlText } from "../../src/bulk/graph-formats.js";
import { cli, folderWith } from "./run-cli.js";

const cable = (number: number, refs: string): string =>
  `R 011200Z JAN 10\nFM AMEMBASSY EXAMPLE\nTO SECSTATE WASHDC\nINFO AMEMBASSY ELSEWHERE\nUNCLAS EXAMPLE 00000${number}\n\nSUBJECT: BREAD & "TEA" ${number}\n${refs}\n1. (U) Bread.\n`;
const texts = [
  cable(1, ""),
  cable(2, "REF: A. EXAMPLE 1\n     B. 09 ELSEWHERE 7\n"),
  cable(3, "REF: EXAMPLE 2\n"),
  cable(4, "REF: EXAMPLE 3\n"),
];

const build = async (): Promise<string> => {
  const cwd = folderWith({ "a.ndjson": texts.map((text) => `${JSON.stringify({ text })}\n`).join("") });
  const { code } = await cli(["convert", "a.ndjson", "--to", "sqlite", "--out", "a.sqlite", "--jobs", "1"], { cwd });
  expect(code).toBe(0);
  return cwd;
};
const graph = async (...argv: string[]) => cli(["graph", "a.sqlite", ...argv], { cwd: await build() });

describe("cablegram graph", () => {
  it("writes references as JSON", async () => {
    const { code, stdout } = await graph("--format", "json");
    expect(code).toBe(0);
    const { nodes, edges } = JSON.parse(stdout);
    expect(nodes.map(({ id, known }: { id: string; known: boolean }) => [id, known])).toEqual([
      ["09ELSEWHERE7", false],
      ["10EXAMPLE1", true],
      ["10EXAMPLE2", true],
      ["10EXAMPLE3", true],
      ["10EXAMPLE4", true],
    ]);
    expect(nodes[1]).toMatchObject({ dtg: "2010-01-01T12:00Z", from: "AMEMBASSY EXAMPLE", level: "unclassified" });
    expect(edges).toContainEqual({ source: "10EXAMPLE2", target: "09ELSEWHERE7", weight: 1 });
    expect(edges).toHaveLength(4);
  });

  it("counts what two copies of a cable say once, with its weight", async () => {
    const lines = [...texts, texts[2]].map((text) => `${JSON.stringify({ text })}\n`);
    const cwd = folderWith({ "a.ndjson": lines.slice(0, 3).join(""), "b.ndjson": lines.slice(3).join("") });
    await cli(["convert", "a.ndjson", "b.ndjson", "--to", "sqlite", "--out", "a.sqlite", "--jobs", "1"], { cwd });
    const { stdout } = await cli(["graph", "a.sqlite", "--format", "csv"], { cwd });
    expect(stdout.split("\r\n").filter((line) => line.startsWith("10EXAMPLE3"))).toEqual(["10EXAMPLE3,10EXAMPLE2,2"]);
  });

  it("writes stations as CSV", async () => {
    const { stdout } = await graph("--network", "stations", "--format", "csv");
    expect(stdout).toBe(
      "source,target,weight\r\nAMEMBASSY EXAMPLE,AMEMBASSY ELSEWHERE,4\r\nAMEMBASSY EXAMPLE,SECSTATE WASHDC,4\r\n",
    );
  });

  it("writes GraphML", async () => {
    const { stdout } = await graph();
    expect(stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<graphml xmlns=/);
    expect(stdout.match(/<node /g)).toHaveLength(5);
    expect(stdout).toContain('<data key="subject">BREAD &amp; &quot;TEA&quot; 1</data>');
    expect(stdout).toContain('<edge source="10EXAMPLE3" target="10EXAMPLE2"><data key="weight">1</data></edge>');
  });

  it.each([
    ["1", ["09ELSEWHERE7", "10EXAMPLE1", "10EXAMPLE2", "10EXAMPLE3"]],
    ["2", ["09ELSEWHERE7", "10EXAMPLE1", "10EXAMPLE2", "10EXAMPLE3", "10EXAMPLE4"]],
  ])("draws what is %s away from a cable, the same each time", async (depth, ids) => {
    const { code, stdout } = await graph("--svg", "10EXAMPLE2", "--depth", depth);
    expect(code).toBe(0);
    expect([...stdout.matchAll(/text-anchor="middle">([^<]*)</g)].map(([, id]) => id)).toEqual(ids);
    expect(stdout.match(/<line /g)).toHaveLength(ids.length - 1);
    expect(stdout).not.toContain("NaN");
    expect((await graph("--svg", "10EXAMPLE2", "--depth", depth)).stdout).toBe(stdout);
  });

  it.each<[string[], string]>([
    [["--svg", "10NOWHERE1"], "a.sqlite knows no cable 10NOWHERE1"],
    [["b.sqlite"], "name one archive"],
    [["--network", "x"], '--network must be one of references, stations, got "x"'],
    [["--format", "x"], '--format must be one of graphml, csv, json, got "x"'],
  ])("refuses %j", async (argv, message) => {
    const { code, stderr } = await graph(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

it("writes nothing that XML does not know", () => {
  expect(xmlText('A & <B> "C"\u0000\u001b\ud800\n')).toBe("A &amp; &lt;B&gt; &quot;C&quot;\ufffd\ufffd\ufffd\n");
});
