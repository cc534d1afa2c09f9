import { type ParseOptions, type PrintOptions, resolveParseOptions, resolvePrintOptions } from "../options.js";
import type { Arguments } from "./arguments.js";
import { failure } from "./failure.js";

/**
 * The options of `parse` that the arguments ask for. Throws a failure `usage` for a wrong value.
 *
 * @example parseOptionsOf(readArguments("parse", ["--year", "2010"])) // { year: 2010, checks: true }
 */
export const parseOptionsOf = (args: Arguments): ParseOptions => {
  const given = { year: numberOf(args.value("year")), checks: !args.has("no-checks") };
  const { year, checks } = refusing(() => resolveParseOptions(given));
  return { year: year ?? undefined, checks };
};

/**
 * The options of `print` that the arguments ask for. Throws a failure `usage` for a wrong value.
 *
 * @example printOptionsOf(readArguments("print", ["--width", "72"])) // { width: 72, eol: "\n" }
 */
export const printOptionsOf = (args: Arguments): PrintOptions => {
  const given = { width: numberOf(args.value("width")), eol: args.has("crlf") ? "\r\n" : "\n" };
  const { width, eol } = refusing(() => resolvePrintOptions(given));
  return { width: width ?? undefined, eol };
};

/** What is no number stays a text, for the library to refuse by name and value. */
const numberOf = (value: string | null): number | string | undefined => {
  if (value === null) return undefined;
  return /^-?\d{1,9}$/.test(value) ? Number(value) : value;
};

/** The library names an option `"year"`, the command line `--year`. */
const refusing = <Value>(resolve: () => Value): Value => {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw failure("usage", error.message.replace(/^"(\w+)"/, "--$1"));
  }
};
