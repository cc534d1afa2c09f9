import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { ndjson } from "../bulk/material.js";
import { killRuns } from "../kill/kill-runs.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const consumer = inject("consumer");
const tarball = inject("tarball");
const installed = join(consumer, "node_modules", "cablegram");

/** Runs a program in the empty project, on this Node, and returns what it prints; fails with all that it said. */
const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: consumer,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} exits ${status}:\n${stdout}${stderr}`);
  return stdout;
};

/** Runs a script of the given name there. */
const runScript = (name: string, code: string): string => {
  writeFileSync(join(consumer, name), code);
  return run(process.execPath, name);
};

/** A tool of this project, run in the empty one. */
const runTool = (name: string, ...args: readonly string[]): string =>
  run(join(root, "node_modules", ".bin", name), ...args);

/** Every package that a built file or its types (`extension` .d.ts) import, directly or through the chunks. */
const packagesOf = (entry: string, extension: ".js" | ".d.ts"): readonly string[] => {
  const chunks = new Set([entry]);
  const packages = new Set<string>();
  for (const chunk of chunks) {
    const code = readFileSync(join(installed, "dist", `${chunk}${extension}`), "utf8");
    for (const { fileName } of ts.preProcessFile(code, true, true).importedFiles) {
      if (fileName.startsWith("./")) chunks.add(fileName.slice(2).replace(/\.js$/, ""));
      else packages.add(fileName);
    }
  }
  return [...packages].sort();
};

describe("the tarball", () => {
  test("holds the build, the schema and the texts, and nothing else", () => {
    const files = run("tar", "-tzf", tarball).trim().split("\n");
    const others = files.filter((file) => !/^package\/dist\/[\w-]+(\.d)?\.(js|ts)$/.test(file)).sort();
    expect(others).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "package.json", "src/schema/cable.schema.json"].map(
        (name) => `package/${name}`,
      ),
    );
  });

  test("passes publint", () => {
    expect(runTool("publint", "run", tarball, "--strict")).toContain("All good!");
  });

  test("passes attw: types resolve as the code does", () => {
    const report = runTool("attw", tarball, "--profile", "esm-only", "--format", "ascii");
    for (const subpath of ["", "/schema", "/read", "/arbitrary"]) expect(report).toContain(`"cablegram${subpath}"`);
  });
});

describe("what the entries import", () => {
  test.each([
    ["index", ["chevrotain"]],
    ["schema", ["zod"]],
    ["read", ["chevrotain", "csv-parse", "htmlparser2", "postal-mime"]],
    ["arbitrary", ["fast-check"]],
  ])("%s: %s, and nothing of Node", (entry, packages) => {
    expect(packagesOf(entry, ".js")).toEqual(packages);
  });

  test("the types of the root entry name no package", () => {
    expect(packagesOf("index", ".d.ts")).toEqual([]);
  });
});

describe("in an empty project", () => {
  const use = 'const { cable } = parse("TAGS: PREL, XX"); console.log(cable.tags.items.map((tag) => tag.code).join());';

  test("import works", () => {
    expect(runScript("use.mjs", `import { parse } from "cablegram"; ${use}`)).toBe("PREL,XX\n");
  });

  test("require works", () => {
    expect(runScript("use.cjs", `const { parse } = require("cablegram"); ${use}`)).toBe("PREL,XX\n");
  });

  test("the subpaths work without fast-check", () => {
    const code = `import { parse, toJSON } from "cablegram";
import { fromJSON, jsonSchema } from "cablegram/schema";
import * as read from "cablegram/read";
import file from "cablegram/schema.json" with { type: "json" };
import manifest from "cablegram/package.json" with { type: "json" };
const { cable } = parse("SUBJECT: EXAMPLE");
console.log(fromJSON(toJSON(cable)).subject.text, Object.keys(read).length > 0, manifest.name);
console.log(JSON.stringify(file) === JSON.stringify(jsonSchema));`;
    expect(runScript("subpaths.mjs", code)).toBe("EXAMPLE true cablegram\ntrue\n");
  });

  test("the command runs through npx", () => {
    const output = run("npx", "--no-install", "cablegram", "parse", join("cables", "fragment.txt"));
    expect(JSON.parse(output)).toMatchObject({ cable: { type: "Cable" } });
  });

  test("the command says its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(run("npx", "--no-install", "cablegram", "--version")).toBe(`${version}\n`);
  });
});

describe("cablegram convert in an empty project", () => {
  const cli = join(installed, "dist", "cli.js");
  const source = join(consumer, "archive.ndjson");
  writeFileSync(source, ndjson(6000));

  test("worker threads give the bytes of one thread", () => {
    for (const jobs of ["1", "2"]) {
      run("npx", "--no-install", "cablegram", "convert", source, "--to", "csv", "--jobs", jobs, "--out", `csv${jobs}`);
    }
    for (const name of readdirSync(join(consumer, "csv1"))) {
      expect(readFileSync(join(consumer, "csv2", name))).toEqual(readFileSync(join(consumer, "csv1", name)));
    }
  });

  test("a run that is killed goes on without losing or doubling a record", async () => {
    // As soon as the checkpoint is there, then when the first task is done, and so on; never by the clock.
    const tasksIn = (path: string): number => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).tasks : -1);
    const report = await killRuns([process.execPath, cli], source, 3, async ({ checkpoint, isRunning }, time) => {
      while (isRunning() && tasksIn(checkpoint) < time) await setTimeout(10);
    });
    expect(report.kills).toBeGreaterThan(0);
    expect(report.isSame).toBe(true);
  });

  test("SIGINT ends it with its checkpoint written, and it goes on", async () => {
    const argv = [cli, "convert", source, "--to", "text", "--out", "stopped", "--jobs", "2"];
    const child = spawn(process.execPath, argv, { cwd: consumer, stdio: ["ignore", "ignore", "pipe"] });
    const checkpoint = join(consumer, "stopped.partial", "checkpoint.json");
    while (!existsSync(checkpoint)) await setTimeout(20);
    child.kill("SIGINT");
    const ended = new Promise((resolve) => child.on("close", resolve));
    const messages = await text(child.stderr);
    expect([await ended, messages]).toEqual([
      2,
      "cablegram convert: stopped; what is done is kept, go on with --resume\n",
    ]);
    run(process.execPath, ...argv, "--resume");
    expect(existsSync(checkpoint)).toBe(false);
  });

  test.each(["sqlite", "parquet"])("writes %s", (to) => {
    const output = run(process.execPath, cli, "convert", join(consumer, "cables"), "--to", to, "--out", `out-${to}`);
    expect(output).toBe("");
    expect(existsSync(join(consumer, `out-${to}`))).toBe(true);
  });

  test("no other command loads what it needs", () => {
    const others = [
      "piscina",
      "csv-parse",
      "hyparquet-writer",
      "yauzl",
      "tinyglobby",
      "cli-progress",
      "htmlparser2",
      "d3-force",
    ];
    const code = readFileSync(cli, "utf8");
    const statically = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
    expect(statically.filter((name) => others.includes(name))).toEqual([]);
  });
});

describe("TypeScript in an empty project", () => {
  const code = `import { type Cable, parse, print } from "cablegram";
import { fromJSON } from "cablegram/schema";
import * as read from "cablegram/read";
const cable: Cable = parse("TAGS: PREL", { year: 2010 }).cable;
const subject: string | undefined = cable.subject?.text;
// @ts-expect-error The tree is read-only.
cable.subject = null;
export const all: readonly [string, string | undefined, Cable, object] = [print(cable), subject, fromJSON({}), read];
`;
  const compile = (name: string, source: string, compilerOptions: object): string => {
    const strict = { noEmit: true, strict: true, target: "es2022", lib: ["es2022", "dom"], types: [] };
    const config = { compilerOptions: { ...strict, ...compilerOptions }, files: [name] };
    writeFileSync(join(consumer, name), source);
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify(config));
    return runTool("tsc", "-p", ".");
  };

  test.each([
    ["node16", { module: "node16", moduleResolution: "node16" }],
    ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }],
  ])("the types hold in %s resolution", (_name, options) => {
    expect(compile("types.ts", code, options)).toBe("");
  });

  test("CommonJS code may require it", () => {
    const source =
      'import cablegram = require("cablegram");\nexport const tags = cablegram.parse("TAGS: PREL").cable.tags;\n';
    expect(compile("types.cts", source, { module: "nodenext", moduleResolution: "nodenext" })).toBe("");
  });
});

describe("with fast-check beside it", () => {
  test("cablegram/arbitrary makes cables", () => {
    run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "fast-check@4");
    const code = `import * as arbitrary from "cablegram/arbitrary"; console.log(Object.keys(arbitrary).length > 0);`;
    expect(runScript("arbitrary.mjs", code)).toBe("true\n");
  });
});
