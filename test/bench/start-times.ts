import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventedCable } from "./archive.js";
import { median } from "./timing.js";

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const times = 21;

/**
 * Milliseconds that a new process takes more than one that does nothing: for `import "cablegram"` with a first `parse`,
 * and for the command line on one cable.
 */
export const startTimes = (): { readonly library: number; readonly commandLine: number } => {
  const folder = mkdtempSync(join(tmpdir(), "cablegram bench "));
  try {
    const cable = join(folder, "cable.txt");
    const script = join(folder, "first.mjs");
    writeFileSync(cable, inventedCable(1, 6700));
    const library = JSON.stringify(`file://${dist("index.js")}`);
    writeFileSync(
      script,
      `import { readFileSync } from "node:fs";\nimport { parse } from ${library};\nparse(readFileSync(${JSON.stringify(cable)}, "utf8"));\n`,
    );
    const runs = [["-e", "0"], [script], [dist("cli.js"), "parse", cable]];
    const measured: number[][] = runs.map(() => []);
    for (let round = 0; round < times; round += 1) {
      for (const [at, argv] of runs.entries()) measured[at]?.push(timeOf(argv));
    }
    const [nothing = 0, first = 0, commandLine = 0] = measured.map(median);
    return { library: first - nothing, commandLine: commandLine - nothing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const timeOf = (argv: readonly string[]): number => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, argv, { stdio: "ignore" });
  if (status !== 0 && status !== 1) throw new Error(`${argv.join(" ")} ends with ${status}`);
  return performance.now() - start;
};
