/**
 * `npm run test:platforms`: runs tests on Node 22, 24 and 26 (the npm package `node` of each), in a copy whose path has
 * blanks and letters beyond ASCII, and in one whose files have CRLF line ends, as a checkout on Windows may. A quick part
 * of the unit tests by default, all of them with `--all`. Exits 1 when one fails.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const majors = [22, 24, 26];
const quick = [
  "test/fixtures.test.ts",
  "test/examples.test.ts",
  "test/parse.test.ts",
  "test/options.test.ts",
  "test/values",
  "test/schema",
  "test/grammar/rules.test.ts",
  "test/bulk/convert.test.ts",
];
const kept = new Set(["node_modules", ".git", "dist", "coverage"]);

const folder = mkdtempSync(join(tmpdir(), "cablegram platforms "));
const tests = process.argv.includes("--all") ? [] : quick;
let isSound = true;

/** A copy of the checkout, which shares its packages. */
const copyTo = (name: string): string => {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const entry of readdirSync(root)) {
    if (!kept.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
};

const run = (name: string, cwd: string, bin: string, environment: Record<string, string> = {}): void => {
  console.log(`${name} ...`);
  const start = performance.now();
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--project", "unit", "--testTimeout", "120000", "--no-color", ...tests];
  const env = { ...process.env, ...environment, PATH: [bin, process.env.PATH].join(delimiter) };
  const { status, stdout, stderr } = spawnSync(join(bin, "node"), args, { cwd, env, encoding: "utf8" });
  const tally = /^.*Tests .*$/m.exec(stdout)?.[0].trim() ?? "no tests";
  console.log(
    `${name}: ${status === 0 ? "passed" : "FAILED"} ${tally}, ${Math.round((performance.now() - start) / 1000)} s`,
  );
  if (status === 0) return;
  isSound = false;
  console.log(
    `${stdout}${stderr}`
      .split("\n")
      .filter((line) => /FAIL|Error/.test(line))
      .slice(0, 20)
      .join("\n"),
  );
};

/** Line ends as git writes them with `core.autocrlf` on Windows; the texts of the examples stay, as git is told. */
const withReturns = (place: string): void => {
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.includes("node_modules") || path.includes(join("examples", "cables"))) continue;
    const bytes = readFileSync(path);
    if (!bytes.includes(0)) writeFileSync(path, bytes.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
  }
};

try {
  for (const major of majors) {
    console.log(`Node ${major}: fetched from the registry ...`);
    const home = join(folder, String(major));
    mkdirSync(home);
    writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", `node@${major}`], { cwd: home, stdio: "ignore" });
    run(`Node ${major}`, root, join(home, "node_modules", "node", "bin"));
  }
  const bin = join(folder, "24", "node_modules", "node", "bin");
  run("a path with blanks and ümläuts", copyTo("ein Ordner für Drähte"), bin);
  const windows = copyTo("crlf");
  withReturns(windows);
  run("CRLF line ends", windows, bin);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!isSound) process.exitCode = 1;
