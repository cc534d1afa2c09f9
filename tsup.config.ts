import { defineConfig } from "tsup";

/** Each entry is one subpath of `exports`, and the command line. One config, because two of them clean `dist` at once. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    read: "src/read/index.ts",
    arbitrary: "src/arbitrary/index.ts",
    cli: "src/cli/main.ts",
  },
  format: "esm",
  target: "node22",
  dts: true,
  clean: true,
});
