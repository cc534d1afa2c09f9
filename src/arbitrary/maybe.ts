import fc from "fast-check";

/**
 * The value, or now and then null: a field that may be absent.
 *
 * @example maybe(fc.constant("ZZH"))
 */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 3 });
