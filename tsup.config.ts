import { defineConfig } from "tsup";

/** The subpaths of `exports` that are code. */
const library = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  read: "src/read/index.ts",
  arbitrary: "src/arbitrary/index.ts",
};

/** One config, because two of them would clean `dist` at the same time. */
export default defineConfig({
  entry: { ...library, cli: "src/cli/main.ts", "convert-worker": "src/bulk/worker.ts" },
  format: "esm",
  target: "node22",
  dts: { entry: library },
  clean: true,
});
