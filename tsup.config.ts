import { defineConfig, type Options } from "tsup";

/** The subpaths of `exports` that are code. */
const library = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  read: "src/read/index.ts",
  arbitrary: "src/arbitrary/index.ts",
};

/** The script `build` empties `dist`: each of two builds would delete what the other has written. */
const shared: Options = { format: "esm", target: "node22", clean: false };

export default defineConfig([
  { ...shared, entry: library, dts: { entry: library } },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts", "convert-worker": "src/bulk/worker.ts" },
    // A fifth of the time to start: one file is read for chevrotain in place of its sixty.
    noExternal: ["chevrotain"],
    minify: true,
    banner: { js: "/*! Holds chevrotain, Apache-2.0: see the package chevrotain, which is installed beside. */" },
  },
]);
