import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diagnosticCodes } from "../src/diagnostics/table.js";
import { diagnosticsTable, refresh, snippetsOf, typeErrors } from "./support/readme.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const modules = {
  cablegram: () => import("../src/index.js"),
  "cablegram/schema": () => import("../src/schema/index.js"),
  "cablegram/read": () => import("../src/read/index.js"),
  "cablegram/arbitrary": () => import("../src/arbitrary/index.js"),
  "fast-check": () => import("fast-check"),
  "node:fs": () => import("node:fs"),
};

test("the outputs and the table of diagnostics are those of the library", async () => {
  await expect(await refresh(readme, modules)).toMatchFileSnapshot("../README.md");
  // A dozen runs of the command line, each of which compiles its sources.
}, 120_000);

test("the snippets type-check", () => {
  expect(typeErrors(snippetsOf(readme))).toEqual([]);
});

test("the sections stand in their order", () => {
  const titles = [...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    "When to use it",
    "Install",
    "Use",
    "Command line",
    "API",
    "The tree",
    "Diagnostics",
    "Explanations",
    "Format coverage",
    "Compatibility",
    "Performance",
    "Security",
    "Contributing",
    "License",
  ]);
});

const nodes = ["nodes", "node-base", "envelope-nodes", "heading-nodes", "body-nodes"]
  .map((name) => readFileSync(new URL(`../src/ast/${name}.ts`, import.meta.url), "utf8"))
  .join("\n");

test("every node of the tree has its row", () => {
  const names = [...nodes.matchAll(/extends NodeBase<"(\w+)">/g)].map(([, name]) => name ?? "");
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test("every path that it names exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? "");
  const paths = [...readme.matchAll(/`((?:src|grammar|test|examples|\.ci)\/[\w./-]*)`/g)].map(([, path]) => path ?? "");
  expect(links.length + paths.length).toBeGreaterThan(20);
  const missing = [...links, ...paths].filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)));
  expect(missing).toEqual([]);
});

test("the glossary names code that exists", () => {
  const section = readme.slice(readme.indexOf("### Glossary"), readme.indexOf("### How to add"));
  const names = [...section.matchAll(/\| ([^|\n]*) \|$/gm)].flatMap(([, cell]) =>
    [...(cell ?? "").matchAll(/`([\w.]+)`/g)].flatMap(([, name]) => (name ?? "").split(".")),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(nodes))).toEqual([]);
});

test("the machinery of this test runs code and replaces a stale output", async () => {
  const stale =
    '```ts\nimport { answer } from "m";\nconsole.log(await answer(), { a: null });\n```\n\n```text\nold\n```\n';
  const fresh = await refresh(stale, { m: async () => ({ answer: async () => 42 }) });
  expect(fresh).toBe(stale.replace("old", "42 { a: null }"));
  await expect(refresh(stale, {})).rejects.toThrow('imports "m"');
  expect(await refresh("```sh\necho hello\n```\n```text\n```\n", {})).toContain("```text\nhello\n```");
  expect(await refresh("<!-- codes -->\nold\n<!-- /codes -->\n", {})).toContain(diagnosticsTable());
  expect(diagnosticsTable().split("\n")).toHaveLength(Object.keys(diagnosticCodes).length + 2);
  expect(typeErrors([{ language: "ts", code: "export const a: string = 1;", output: null }])).toHaveLength(1);
});
