/**
 * Runs a benchmark of this folder on the built package: `tsx test/bench/run.ts bench`. It is bundled first, because `tsx`
 * would bring the sources in place of the package, with a call around each of their functions that users do not have.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const [name = "bench", ...rest] = process.argv.slice(2);
const inFolder = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const outfile = inFolder(`${name}.built.mjs`);

buildSync({
  entryPoints: [inFolder(`${name}.ts`)],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  tsconfigRaw: {},
  logLevel: "error",
});
/**
 * With its usual nursery V8 copies what is new more often the more there is, which takes time that grows faster than the
 * text whatever made it; a large one leaves the growth of the work alone.
 */
const flags = name === "linear" ? ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"] : [];
process.exitCode = spawnSync(process.execPath, [...flags, outfile, ...rest], { stdio: "inherit" }).status ?? 1;
