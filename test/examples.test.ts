import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const examples = readdirSync(new URL("../examples", import.meta.url)).filter((name) => name.endsWith(".ts"));

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(3);
});

// Each runs as a reader would run it: a process of its own, the package imported by its name.
test.each(examples)("%s prints what stands beside it", async (name) => {
  const args = ["--import", "tsx", `examples/${name}`];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stderr).toBe("");
  await expect(stdout).toMatchFileSnapshot(`../examples/${name.replace(/ts$/, "out")}`);
});
