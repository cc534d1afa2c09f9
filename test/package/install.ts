import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** Folder of an otherwise empty project that has the tarball installed. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

const npm = (folder: string, ...args: readonly string[]): void => {
  execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
};

/**
 * Packs the package as `npm publish` would (which builds it) and installs the tarball into an empty project, whose path
 * holds a blank because users' paths do.
 */
export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), "cablegram package "));
  const consumer = join(folder, "an empty project");
  mkdirSync(consumer);
  npm(root, "pack", "--pack-destination", folder);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "missing.tgz");
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  npm(consumer, "install", "--prefer-offline", "--no-audit", "--no-fund", tarball);
  cpSync(join(root, "examples", "cables"), join(consumer, "cables"), { recursive: true });
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(folder, { recursive: true, force: true });
};
