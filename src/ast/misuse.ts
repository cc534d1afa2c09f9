/**
 * A value in a few words, for the message of a TypeError. Strings are quoted and cut: they may come from anywhere.
 *
 * @example describeValue("wide") // "\"wide\""
 */
export const describeValue = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
};

/**
 * The error for an argument of the wrong kind.
 *
 * @example misuse("spans", "true or false", "no").message // "\"spans\" must be true or false, got \"no\""
 */
export const misuse = (name: string, wanted: string, value: unknown): TypeError =>
  new TypeError(`"${name}" must be ${wanted}, got ${describeValue(value)}`);

/**
 * Refuses what is no cable; a result of `parse` is the usual slip.
 *
 * @example requireCable(parse("TAGS: PREL")) // TypeError: "cable" must be a cable (pass "cable" of the result), ...
 */
export const requireCable = (value: unknown): void => {
  const isObject = typeof value === "object" && value !== null;
  if (isObject && "type" in value && value.type === "Cable") return;
  throw misuse("cable", isObject && "cable" in value ? 'a cable (pass "cable" of the result)' : "a cable", value);
};

/**
 * The own option `spans` of an options object, or its default. Throws a TypeError for a wrong value, for an unknown name
 * and for anything but a plain object.
 *
 * @example spansOption({ spans: false }, true) // false
 */
export const spansOption = (options: unknown, fallback: boolean): boolean => {
  if (options === undefined) return fallback;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw misuse("options", "an object", options);
  }
  const unknownName = Object.keys(options).find((name) => name !== "spans");
  if (unknownName !== undefined) {
    throw new TypeError(`unknown option ${describeValue(unknownName)}; the only option is "spans"`);
  }
  const spans: unknown = Object.hasOwn(options, "spans") ? Reflect.get(options, "spans") : undefined;
  if (spans === undefined) return fallback;
  if (typeof spans !== "boolean") throw misuse("spans", "true or false", spans);
  return spans;
};
