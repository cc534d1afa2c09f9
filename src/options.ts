import { dialects } from "./ast/dialects.js";
import type { Dialect } from "./ast/nodes.js";
import { type CheckLevels, checkLevels, diagnosticTexts } from "./diagnostics/codes.js";

/** How a text is read. Every option may be left out. */
export interface ParseOptions {
  /** Year of the message, for a text whose date-time group has none (fragments, drafts). */
  readonly year?: number | undefined;
  /** First two-digit year of the 1900s: with the default 50, `50` to `99` are 1950 to 1999 and `49` is 2049. */
  readonly pivot?: number | undefined;
  /** The family that the message belongs to; by default it is told by the first lines. */
  readonly dialect?: Dialect | undefined;
  /**
   * Whether the tree is checked and diagnostics are given; true by default. An object checks, and turns single codes off
   * or changes their severity: `{ "tag-unknown": "off", "serial-mismatch": "error" }`.
   */
  readonly checks?: boolean | CheckLevels | undefined;
  /** UTF-16 units that are read, 16,777,216 by default; whole lines behind it become one unknown line. */
  readonly maxLength?: number | undefined;
  /** Lines that are read, 1,000,000 by default; what is behind them becomes one unknown line. */
  readonly maxLines?: number | undefined;
  /** Nodes of the tree, 1,000,000 by default; lines behind them become one unknown line. */
  readonly maxNodes?: number | undefined;
  /** How deep blocks may lie in blocks, 100 by default; what lies deeper becomes prose. */
  readonly maxDepth?: number | undefined;
  /** Diagnostics that are given, 10,000 by default; one more says how many are left out. */
  readonly maxDiagnostics?: number | undefined;
}

/** How a tree is checked. Every option may be left out. */
export type CheckOptions = Pick<ParseOptions, "checks" | "maxDiagnostics">;

/** How large a tree `fromJSON` takes. Every option may be left out. */
export interface FromJSONOptions {
  /** Objects in the value, 2,000,000 by default. */
  readonly maxNodes?: number | undefined;
  /** How deep blocks may lie in blocks, 100 by default and at most 200: the schemas recurse. */
  readonly maxDepth?: number | undefined;
}

/** How a tree is printed. Every option may be left out. */
export interface PrintOptions {
  /** Columns to which prose is wrapped, 40 to 120; the lines of the body stay as they are by default. */
  readonly width?: number | undefined;
  /** The family in whose form the cable is printed: its own by default, or `"telegram"`; see `toTelegram`. */
  readonly dialect?: Dialect | undefined;
  /** Line end, `"\n"` by default. */
  readonly eol?: "\n" | "\r\n" | undefined;
}

/** What the plain text of a body has besides its sentences. Every option may be left out. */
export interface PlainTextOptions {
  /** Titles between paragraphs and in front of them; true by default. */
  readonly headings?: boolean | undefined;
  /** Paragraph numbers, labels of items and portion markings; false by default. */
  readonly numbers?: boolean | undefined;
  /** Tables, line by line; false by default. */
  readonly tables?: boolean | undefined;
}

/** Parse options with every default filled in. */
export interface ResolvedParseOptions {
  readonly year: number | null;
  readonly pivot: number;
  readonly dialect: Dialect | null;
  readonly checks: boolean | CheckLevels;
  readonly maxLength: number;
  readonly maxLines: number;
  readonly maxNodes: number;
  readonly maxDepth: number;
  readonly maxDiagnostics: number;
}

/** Check options with every default filled in. */
export type ResolvedCheckOptions = Pick<ResolvedParseOptions, "checks" | "maxDiagnostics">;

/** Print options with every default filled in. */
export interface ResolvedPrintOptions {
  readonly width: number | null;
  readonly dialect: Dialect | null;
  readonly eol: "\n" | "\r\n";
}

/** Options of `fromJSON` with every default filled in. */
export interface ResolvedFromJSONOptions {
  readonly maxNodes: number;
  readonly maxDepth: number;
}

/** Plain-text options with every default filled in. */
export interface ResolvedPlainTextOptions {
  readonly headings: boolean;
  readonly numbers: boolean;
  readonly tables: boolean;
}

/** What an option takes: `accepts` decides, `wanted` says it in words; `complaint` is about what is inside a value. */
interface Rule<Value> {
  readonly fallback: Value;
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
  readonly complaint?: (value: unknown) => string | null;
}

type Rules<Options> = { readonly [Name in keyof Options]: Rule<Options[Name]> };

// A bundler may leave out the rules of options that nobody uses: making them has no effect.
/* @__NO_SIDE_EFFECTS__ */
const integer = <Fallback>(first: number, last: number, fallback: Fallback): Rule<number | Fallback> => ({
  fallback,
  wanted: `an integer from ${first} to ${last}`,
  accepts: (value) => Number.isInteger(value) && Number(value) >= first && Number(value) <= last,
});

/** The highest limit, which no text and no tree reaches. */
const highest = 2 ** 31 - 1;

/**
 * Options that take every limit away, for a text that is known to be harmless.
 *
 * @example parse(text, { checks: false, ...noLimits })
 */
export const noLimits = {
  maxLength: highest,
  maxLines: highest,
  maxNodes: highest,
  maxDepth: highest,
  maxDiagnostics: highest,
} as const satisfies ParseOptions;

/* @__NO_SIDE_EFFECTS__ */
const limit = (fallback: number): Rule<number> => integer(1, highest, fallback);

/* @__NO_SIDE_EFFECTS__ */
const flag = (fallback: boolean): Rule<boolean> => ({
  fallback,
  wanted: "true or false",
  accepts: (value) => typeof value === "boolean",
});

const plainTextRules: Rules<ResolvedPlainTextOptions> = {
  headings: flag(true),
  numbers: flag(false),
  tables: flag(false),
};

const isLevels = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with the codes and levels of `checks`; null when nothing is. */
const levelsComplaint = (value: unknown): string | null => {
  if (!isLevels(value)) return null;
  for (const [code, level] of Object.entries(value)) {
    if (!Object.hasOwn(diagnosticTexts, code)) return `unknown code ${describe(code)} in "checks"`;
    if (level !== undefined && !checkLevels.some((known) => known === level)) {
      return `"checks" must give "${code}" the level ${levelWords}, got ${describe(level)}`;
    }
  }
  return null;
};

const levelWords = checkLevels
  .map((level) => `"${level}"`)
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ");

const checkRules: Rules<ResolvedCheckOptions> = {
  checks: {
    fallback: true,
    wanted: "true, false or an object of levels by code",
    accepts: (value) => typeof value === "boolean" || isLevels(value),
    complaint: levelsComplaint,
  },
  maxDiagnostics: limit(10_000),
};

const dialectRule: Rule<Dialect | null> = {
  fallback: null,
  wanted: dialects
    .map((name) => `"${name}"`)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or "),
  accepts: (value) => dialects.some((known) => known === value),
};

const parseRules: Rules<ResolvedParseOptions> = {
  year: integer(1000, 9999, null),
  pivot: integer(0, 100, 50),
  dialect: dialectRule,
  ...checkRules,
  maxLength: limit(2 ** 24),
  maxLines: limit(1_000_000),
  maxNodes: limit(1_000_000),
  maxDepth: limit(100),
};

const fromJSONRules: Rules<ResolvedFromJSONOptions> = {
  maxNodes: limit(2_000_000),
  maxDepth: integer(1, 200, 100),
};

const printRules: Rules<ResolvedPrintOptions> = {
  width: integer(40, 120, null),
  dialect: dialectRule,
  eol: { fallback: "\n", wanted: '"\\n" or "\\r\\n"', accepts: (value) => value === "\n" || value === "\r\n" },
};

/**
 * Parse options with defaults filled in. Throws a TypeError that names the option and the value for a wrong value, for
 * an unknown name and for anything but a plain object. Only own properties count.
 *
 * @example resolveParseOptions({ year: 2010 }) // { year: 2010, pivot: 50, checks: true, ... }
 */
export const resolveParseOptions = (options: unknown): ResolvedParseOptions => resolve(parseRules, options);

/**
 * Check options with defaults filled in; throws as `resolveParseOptions` does.
 *
 * @example resolveCheckOptions({ checks: { "tag-unknown": "off" } }) // { checks: { ... }, maxDiagnostics: 10000 }
 */
export const resolveCheckOptions = (options: unknown): ResolvedCheckOptions => resolve(checkRules, options);

/**
 * Print options with defaults filled in; throws as `resolveParseOptions` does.
 *
 * @example resolvePrintOptions({ width: "wide" }) // TypeError: "width" must be an integer from 40 to 120, got "wide"
 */
export const resolvePrintOptions = (options: unknown): ResolvedPrintOptions => resolve(printRules, options);

/**
 * Options of `fromJSON` with defaults filled in; throws as `resolveParseOptions` does.
 *
 * @example resolveFromJSONOptions({}).maxDepth // 100
 */
export const resolveFromJSONOptions = (options: unknown): ResolvedFromJSONOptions => resolve(fromJSONRules, options);

/**
 * Plain-text options with defaults filled in; throws as `resolveParseOptions` does.
 *
 * @example resolvePlainTextOptions({}).headings // true
 */
export const resolvePlainTextOptions = (options: unknown): ResolvedPlainTextOptions => resolve(plainTextRules, options);

const resolve = <Options extends object>(rules: Rules<Options>, options: unknown): Options => {
  const given = options === undefined ? {} : options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(`"options" must be an object, got ${describe(given)}`);
  }
  const names = Object.keys(rules) as (keyof Options & string)[];
  const unknownName = Object.keys(given).find((name) => !Object.hasOwn(rules, name));
  if (unknownName !== undefined) {
    const known = names.map((name) => `"${name}"`).join(", ");
    throw new TypeError(`unknown option ${describe(unknownName)}; the options are ${known}`);
  }
  const entries = names.map((name) => [name, optionValue(name, rules[name], given)]);
  return Object.fromEntries(entries) as Options;
};

/** The own value of an option, or its default; a value from a prototype would be an accident or an attack. */
const optionValue = <Value>(name: string, rule: Rule<Value>, given: object): Value => {
  const value: unknown = Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
  if (value === undefined) return rule.fallback;
  if (!rule.accepts(value)) throw new TypeError(`"${name}" must be ${rule.wanted}, got ${describe(value)}`);
  const complaint = rule.complaint?.(value) ?? null;
  if (complaint !== null) throw new TypeError(complaint);
  return value as Value;
};

/** A value in a few words. Strings are quoted and cut: they may come from anywhere. */
const describe = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
};
