import { describe, expect, it } from "vitest";
import { noLimits, resolveParseOptions, resolvePrintOptions } from "../src/options.js";

const parseDefaults = {
  year: null,
  pivot: 50,
  dialect: null,
  checks: true,
  maxLength: 16_777_216,
  maxLines: 1_000_000,
  maxNodes: 1_000_000,
  maxDepth: 100,
  maxDiagnostics: 10_000,
};
const printDefaults = { width: null, dialect: null, eol: "\n" };

describe("resolveParseOptions", () => {
  it.each<[unknown, object]>([
    [undefined, {}],
    [{}, {}],
    [{ year: 2010 }, { year: 2010 }],
    [{ year: undefined, checks: undefined }, {}],
    [
      { pivot: 0, checks: false },
      { pivot: 0, checks: false },
    ],
    [{ pivot: 100 }, { pivot: 100 }],
    [{ dialect: "naval" }, { dialect: "naval" }],
    [{ checks: {} }, { checks: {} }],
    [noLimits, noLimits],
    [{ checks: { "tag-unknown": "off" } }, { checks: { "tag-unknown": "off" } }],
    [{ checks: { "tag-unknown": undefined } }, { checks: { "tag-unknown": undefined } }],
    [Object.assign(Object.create(null), { year: 1973 }), { year: 1973 }],
    [Object.create({ year: "inherited" }), {}],
  ])("fills in %j", (options, given) => {
    expect(resolveParseOptions(options)).toEqual({ ...parseDefaults, ...given });
  });

  it.each<[unknown, string]>([
    [{ year: "2010" }, '"year" must be an integer from 1000 to 9999, got "2010"'],
    [{ year: 10 }, '"year" must be an integer from 1000 to 9999, got 10'],
    [{ year: 2010.5 }, '"year" must be an integer from 1000 to 9999, got 2010.5'],
    [{ year: null }, '"year" must be an integer from 1000 to 9999, got null'],
    [{ dialect: "fax" }, '"dialect" must be "telegram", "archive", "smart" or "naval", got "fax"'],
    [{ pivot: 101 }, '"pivot" must be an integer from 0 to 100, got 101'],
    [{ pivot: -1 }, '"pivot" must be an integer from 0 to 100, got -1'],
    [{ pivot: Number.NaN }, '"pivot" must be an integer from 0 to 100, got NaN'],
    [{ maxLength: 0 }, '"maxLength" must be an integer from 1 to 2147483647, got 0'],
    [{ maxLines: "many" }, '"maxLines" must be an integer from 1 to 2147483647, got "many"'],
    [{ maxNodes: Number.POSITIVE_INFINITY }, '"maxNodes" must be an integer from 1 to 2147483647, got Infinity'],
    [{ maxDepth: 1.5 }, '"maxDepth" must be an integer from 1 to 2147483647, got 1.5'],
    [{ maxDiagnostics: null }, '"maxDiagnostics" must be an integer from 1 to 2147483647, got null'],
    [{ checks: "no" }, '"checks" must be true, false or an object of levels by code, got "no"'],
    [{ checks: 5n }, '"checks" must be true, false or an object of levels by code, got 5n'],
    [{ checks: [] }, '"checks" must be true, false or an object of levels by code, got an array'],
    [{ checks: { "tag-unknwon": "off" } }, 'unknown code "tag-unknwon" in "checks"'],
    [JSON.parse('{"checks": {"__proto__": "off"}}'), 'unknown code "__proto__" in "checks"'],
    [
      { checks: { "tag-unknown": "loud" } },
      '"checks" must give "tag-unknown" the level "off", "info", "warning" or "error", got "loud"',
    ],
    [
      { checks: { "tag-unknown": null } },
      '"checks" must give "tag-unknown" the level "off", "info", "warning" or "error", got null',
    ],
    [{ checks: () => true }, '"checks" must be true, false or an object of levels by code, got a function'],
    [{ checks: Symbol("x") }, '"checks" must be true, false or an object of levels by code, got a symbol'],
    [
      { yaer: 2010 },
      'unknown option "yaer"; the options are "year", "pivot", "dialect", "checks", "maxDiagnostics", "maxLength", "maxLines", "maxNodes", "maxDepth"',
    ],
    [
      { ["x".repeat(50)]: 1 },
      `unknown option "${"x".repeat(40)}..."; the options are "year", "pivot", "dialect", "checks", "maxDiagnostics", "maxLength", "maxLines", "maxNodes", "maxDepth"`,
    ],
    [
      JSON.parse('{"__proto__": 1}'),
      'unknown option "__proto__"; the options are "year", "pivot", "dialect", "checks", "maxDiagnostics", "maxLength", "maxLines", "maxNodes", "maxDepth"',
    ],
    [
      { constructor: 1 },
      'unknown option "constructor"; the options are "year", "pivot", "dialect", "checks", "maxDiagnostics", "maxLength", "maxLines", "maxNodes", "maxDepth"',
    ],
    [null, '"options" must be an object, got null'],
    [2010, '"options" must be an object, got 2010'],
    [["year"], '"options" must be an object, got an array'],
    ["year", '"options" must be an object, got "year"'],
  ])("refuses %o", (options, message) => {
    expect(() => resolveParseOptions(options)).toThrow(new TypeError(message));
  });

  it("takes nothing from a polluted prototype", () => {
    Object.defineProperty(Object.prototype, "pivot", { value: 7, configurable: true });
    try {
      expect(resolveParseOptions({}).pivot).toBe(50);
      expect(resolveParseOptions(undefined).pivot).toBe(50);
    } finally {
      Reflect.deleteProperty(Object.prototype, "pivot");
    }
  });
});

describe("resolvePrintOptions", () => {
  it.each<[unknown, object]>([
    [undefined, {}],
    [{ width: 40 }, { width: 40 }],
    [
      { width: 120, eol: "\r\n" },
      { width: 120, eol: "\r\n" },
    ],
  ])("fills in %j", (options, given) => {
    expect(resolvePrintOptions(options)).toEqual({ ...printDefaults, ...given });
  });

  it.each<[unknown, string]>([
    [{ width: "wide" }, '"width" must be an integer from 40 to 120, got "wide"'],
    [{ width: 39 }, '"width" must be an integer from 40 to 120, got 39'],
    [{ width: 121 }, '"width" must be an integer from 40 to 120, got 121'],
    [{ eol: "\r" }, '"eol" must be "\\n" or "\\r\\n", got "\\r"'],
    [{ year: 2010 }, 'unknown option "year"; the options are "width", "dialect", "eol"'],
  ])("refuses %o", (options, message) => {
    expect(() => resolvePrintOptions(options)).toThrow(new TypeError(message));
  });
});
