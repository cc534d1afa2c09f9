import { defineConfig } from "vitest/config";

/** The tests that a run of `npm run mutation` names in MUTATION_TESTS, a comma between them. */
export default defineConfig({
  test: { include: (process.env.MUTATION_TESTS ?? "").split(","), testTimeout: 30_000 },
});
