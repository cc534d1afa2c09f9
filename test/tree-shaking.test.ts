import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** The library as one file, as it is published: then whole modules cannot be left out, only single statements. */
const published = async (): Promise<string> => {
  const result = await build({
    entryPoints: [`${source}/index.ts`],
    bundle: true,
    write: false,
    format: "esm",
    external: ["chevrotain"],
  });
  return result.outputFiles[0]?.text ?? "";
};

/** The minified code that a page gets which imports these names of the root entry. */
const bundle = async (names: string): Promise<string> => {
  const library = await published();
  const result = await build({
    stdin: { contents: `export { ${names} } from "cablegram";` },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    external: ["chevrotain"],
    plugins: [
      {
        name: "published",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^cablegram$/ }, () => ({
            path: "index.js",
            namespace: "published",
            sideEffects: false,
          }));
          onLoad({ filter: /./, namespace: "published" }, () => ({ contents: library }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? "";
};

/** A piece of each kind of data that only explanations need: signals, stations, titles, captions, controls. */
const marks = [
  "Department of State's own network",
  "AMEMBASSY ASHGABAT",
  "External Political Relations",
  "Organization of American States",
  "visa lookout lists",
  "naval nuclear propulsion",
  "separation, FL11",
  "ZCZC the message",
] as const;

test("who imports only parse gets none of the explanations", async () => {
  const code = await bundle("parse");
  expect(marks.filter((mark) => code.includes(mark))).toEqual([]);
  expect(gzipSync(code).length).toBeLessThan(104_000);
});

test("who imports explain gets all of them", async () => {
  const code = await bundle("explain");
  expect(marks.filter((mark) => !code.includes(mark))).toEqual([]);
});
