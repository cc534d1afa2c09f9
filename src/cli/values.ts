import type { OptionName } from "./commands.js";
import { failure } from "./failure.js";

/**
 * The value of an option that must be one of a list. Throws a failure `usage` for another.
 *
 * @example oneOf("to", "csv", ["csv", "text"]) // "csv"
 */
export const oneOf = <Word extends string>(name: OptionName, value: string, words: readonly Word[]): Word => {
  const found = words.find((word) => word === value);
  if (found === undefined) throw failure("usage", `--${name} must be one of ${words.join(", ")}, got "${value}"`);
  return found;
};

const units: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/**
 * The value of an option that counts something; `64M` means 64 × 1,048,576. Null when it is not given. Throws a failure
 * `usage` for what is no integer of at least 1.
 *
 * @example integerOf("max-record", "1K") // 1024
 */
export const integerOf = (name: OptionName, value: string | null): number | null => {
  if (value === null) return null;
  const [, digits = "0", unit = ""] = /^(\d{1,9})([KMG]?)$/.exec(value) ?? [];
  const number = Number(digits) * (units[unit] ?? 1);
  if (number < 1) throw failure("usage", `--${name} must be an integer of at least 1, got "${value}"`);
  return number;
};
