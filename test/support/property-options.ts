/**
 * Settings for properties: the same cases in every run, so that a failure is one of the code. `SEED` and `RUNS` in the
 * environment look further.
 */
export const propertyOptions = {
  seed: Number(process.env.SEED ?? 1),
  numRuns: Number(process.env.RUNS ?? 60),
};
