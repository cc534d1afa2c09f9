import type { CheckLevels } from "../diagnostics/codes.js";
import { type ParseOptions, type PrintOptions, resolveParseOptions, resolvePrintOptions } from "../options.js";
import type { Arguments } from "./arguments.js";
import type { OptionName } from "./commands.js";
import { failure } from "./failure.js";

/**
 * The options of `parse` that the arguments ask for. Throws a failure `usage` for a wrong value.
 *
 * @example parseOptionsOf(readArguments("parse", ["--year", "2010"])) // { year: 2010, checks: true }
 */
export const parseOptionsOf = (args: Arguments): ParseOptions => {
  const given = { ...readingOf(args), checks: !args.has("no-checks") };
  const { year, dialect, checks } = refusing(() => resolveParseOptions(given));
  return { year: year ?? undefined, dialect: dialect ?? undefined, checks };
};

/**
 * The options of `parse` for `check`: levels by code with every `--code`, the last of a code wins. Throws a failure
 * `usage` for a wrong value.
 *
 * @example checkOptionsOf(readArguments("check", ["--code", "tag-unknown=off"])) // { checks: { "tag-unknown": "off" } }
 */
export const checkOptionsOf = (args: Arguments): ParseOptions => {
  const checks = Object.fromEntries(args.values("code").map(levelOf)) as CheckLevels;
  const { year, dialect } = refusing(() => resolveParseOptions({ ...readingOf(args), checks }));
  return { year: year ?? undefined, dialect: dialect ?? undefined, checks };
};

/** How a text is read, as it was given. */
const readingOf = (args: Arguments): object => ({
  year: numberOf(args.value("year")),
  dialect: args.value("dialect") ?? undefined,
});

const levelOf = (setting: string): readonly [code: string, level: string] => {
  const [code = "", level, ...others] = setting.split("=");
  if (level !== undefined && others.length === 0) return [code, level];
  throw failure("usage", `--code must be CODE=LEVEL, got "${setting}"`);
};

/**
 * The value of an option that is one of some words, null when it is not given. Throws a failure `usage` for another word.
 *
 * @example wordOf(args, "severity", ["info", "warning", "error"])
 */
export const wordOf = <Word extends string>(args: Arguments, name: OptionName, words: readonly Word[]): Word | null => {
  const value = args.value(name);
  const word = words.find((one) => one === value) ?? null;
  if (value !== null && word === null) {
    const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    throw failure("usage", `--${name} must be ${list}, got "${value}"`);
  }
  return word;
};

/**
 * The value of an option that counts, null when it is not given. Throws a failure `usage` for what is no number from 0.
 *
 * @example countOf(readArguments("check", ["--max-warnings", "0"]), "max-warnings") // 0
 */
export const countOf = (args: Arguments, name: OptionName): number | null => {
  const value = args.value(name);
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw failure("usage", `--${name} must be a number from 0, got "${value}"`);
  return Number(value);
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
    throw failure("usage", error.message.replace(/^"(\w+)"/, "--$1").replace(/"checks"|--checks/, "--code"));
  }
};
