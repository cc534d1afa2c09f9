import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly publishConfig: unknown;
};
const lock = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>>;
};

describe("supply chain", () => {
  test("installing runs nothing, neither of the package nor of what it depends on", () => {
    const hooks = ["preinstall", "install", "postinstall", "prepare"];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    const running = Object.entries(lock.packages).filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
    expect(running.map(([name]) => name)).toEqual([]);
  });

  test("it is published with provenance", () => {
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  });

  test("every dependency is pinned", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("the README says what each run-time dependency is for, and names no other", () => {
    const readme = read("README.md");
    const table = readme.slice(readme.indexOf("| package | task |"), readme.indexOf("What is not promised"));
    const named = [...table.matchAll(/^\| `([\w-]+)` \| \S.* \|$/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  });
});
