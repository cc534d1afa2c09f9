import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { areas } from "./support/areas.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What may lie at the top: the project, and what npm, git, CI and readers need. */
const topLevel = new Set([
  ".ci",
  ".git",
  ".gitignore",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "biome.json",
  "examples",
  "grammar",
  "package-lock.json",
  "package.json",
  "src",
  "test",
  "tsconfig.json",
  "tsup.config.ts",
  "vitest.config.ts",
]);
const unversioned = /^(node_modules|dist|coverage)$|\.tgz$/;

const filesUnder = (folder: string, extension: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) === extension)
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

const sources = [...filesUnder("grammar", ".ts"), ...filesUnder("src", ".ts")];

const areaOf = (file: string): string => (file.startsWith("grammar/") ? "grammar" : file.split("/", 2).join("/"));

/** The modules that a file names: project files by path, packages by name, Node as `node:`. */
const importsOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(join(root, file), "utf8"), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".")
        ? posix.join(dirname(file), fileName).replace(/\.js$/, ".ts")
        : fileName.startsWith("node:")
          ? "node:"
          : fileName,
    );

const graph = new Map(sources.map((file) => [file, importsOf(file)]));

/** Why `file` may not import `target`; null when it may. */
const objection = (file: string, target: string): string | null => {
  const area = areaOf(file);
  const rule = areas[area];
  if (rule === undefined) return `${file}: ${area} has no row in the table of areas`;
  const isOwn = target.startsWith("src/") || target.startsWith("grammar/");
  const allowed = isOwn ? areaOf(target) === area || rule.own.includes(areaOf(target)) : rule.packages.includes(target);
  return allowed ? null : `${file} may not import ${target}`;
};

/** The first chain of imports that comes back to a file already on it. */
const findCycle = (file: string, chain: readonly string[], done: Set<string>): readonly string[] | null => {
  if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const next of graph.get(file) ?? []) {
    const cycle = findCycle(next, [...chain, file], done);
    if (cycle !== null) return cycle;
  }
  done.add(file);
  return null;
};

describe("who may import whom", () => {
  test("each area imports only what its row allows", () => {
    expect(
      sources.flatMap((file) => (graph.get(file) ?? []).flatMap((target) => objection(file, target) ?? [])),
    ).toEqual([]);
  });

  test("only the five users of the grammar import it", () => {
    const users = Object.keys(areas).filter((area) => areas[area]?.own.includes("grammar"));
    expect(users).toEqual(["src/lower", "src/tokenize.ts", "src/split.ts", "src/parse.ts", "src/mend-scan.ts"]);
  });

  test("every row of the table is a part of the sources", () => {
    expect(Object.keys(areas).filter((area) => !existsSync(join(root, area)))).toEqual([]);
  });

  test("the table refuses what it should", () => {
    expect(objection("grammar/lexer.ts", "src/ast/nodes.ts")).toBe("grammar/lexer.ts may not import src/ast/nodes.ts");
    expect(objection("src/print/index.ts", "zod")).toBe("src/print/index.ts may not import zod");
    expect(objection("src/parse.ts", "node:")).toBe("src/parse.ts may not import node:");
    expect(objection("src/values/mrn.ts", "grammar/index.ts")).toBe(
      "src/values/mrn.ts may not import grammar/index.ts",
    );
    expect(objection("src/common/x.ts", "src/parse.ts")).toContain("no row");
    expect(objection("src/schema/node.ts", "zod")).toBeNull();
  });

  test("what writes the EBNF is not in the package", () => {
    const isWriter = (file: string): boolean => file.startsWith("grammar/ebnf");
    expect(sources.some(isWriter)).toBe(true);
    const users = [...graph].filter(([file, targets]) => !isWriter(file) && targets.some(isWriter));
    expect(users.map(([file]) => file)).toEqual([]);
  });

  test("every import names a file that exists", () => {
    const missing = [...graph].flatMap(([file, targets]) =>
      targets
        .filter((target) => target.endsWith(".ts") && !graph.has(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  test("there is no cycle", () => {
    const done = new Set<string>();
    expect(sources.map((file) => findCycle(file, [], done)).filter((cycle) => cycle !== null)).toEqual([]);
  });
});

describe("files", () => {
  test("the top holds nothing that is not on the list", () => {
    const names = readdirSync(root).filter((name) => !unversioned.test(name));
    expect(names.filter((name) => !topLevel.has(name))).toEqual([]);
  });

  test("no file of the sources is longer than 350 lines", () => {
    const long = [...sources, ...filesUnder("examples", ".ts")]
      .filter((file) => !file.startsWith("grammar/generated/"))
      .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > 350);
    expect(long).toEqual([]);
  });

  test("files are named in kebab-case, and none is a bag of leftovers", () => {
    const names = sources.map((file) => basename(file, ".ts"));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|common|misc)$/.test(name))).toEqual([]);
  });

  test("the public door has no logic", () => {
    const index = readFileSync(resolve(root, "src/index.ts"), "utf8");
    const statements = ts.createSourceFile("index.ts", index, ts.ScriptTarget.Latest).statements;
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((statement) => !ts.isExportDeclaration(statement))).toEqual([]);
  });
});
