import { defineConfig } from "vitest/config";

/** `unit` runs on the sources; `browser` needs Chromium and `package` packs the tarball first: commands of their own. */
export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "grammar/**/*.ts"],
      // Types only, written by a test, used by tests alone, or nothing but the start of the process.
      exclude: ["**/*.d.ts", "grammar/generated/**", "grammar/ebnf*.ts", "src/cli/main.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "test/browser/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/install.ts",
          testTimeout: 120_000,
        },
      },
    ],
  },
});
