import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cable } from "../../src/arbitrary/index.js";
import { buildCable, buildUnknownLine, check, type DiagnosticEntry, diagnosticCodes, parse } from "../../src/index.js";
import { propertyOptions } from "../support/property-options.js";

/** Codes of a text, with the words that each is about. */
const found = (text: string, options = {}): readonly (readonly [string, string])[] =>
  parse(text, options).diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe("silence", () => {
  test.each([
    [""],
    ["TAGS: PREL, XX"],
    ["R 281347Z FEB 08"],
    ["E.O. 12958: N/A"],
    ["E.O. 12958: DECL: 02/28/2018"],
    ["E.O. 12958: DECL: X1"],
    ["E.O. 12958: DECL: UPON THE END OF THE VISIT"],
    ["C O N F I D E N T I A L ELSEWHERE 000412"],
    ["SUBJECT: (C) RAIN"],
    ["1. (C) Words."],
    ["1. Words."],
    ["VZCZCXRO4410\nVZCZCXRO4410"],
  ])("on %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("on a cable that has nothing", () => {
    expect(check(buildCable({}))).toEqual([]);
  });
});

describe("lines", () => {
  test.each([
    ["FM AMEMBASSY ELSEWHERE\n\nQQQQ 12\n", [["unknown-line", "QQQQ 12"]]],
    ["SUBJECT: RAIN\nSUBJECT: SNOW", [["repeated-line", "SUBJECT: SNOW"]]],
    ["TAGS: PREL\nTAGS: ECON", [["repeated-line", "TAGS: ECON"]]],
  ])("of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("says which line is repeated", () => {
    const line = buildUnknownLine({ text: "SUBJECT: SNOW", repeats: "subject", after: "tags" });
    const [diagnostic] = check(buildCable({ unknown: [line] }));
    expect(diagnostic).toEqual({
      code: "repeated-line",
      severity: "warning",
      message: "a second subject line; the first one counts",
      hint: "Remove one of the two lines",
      start: -1,
      end: -1,
    });
  });
});

test("diagnostics stand in the order of the source", () => {
  const text =
    "R 310000Z FEB 08\nFM AMEMBASSY ELSEWHERE\n\nQQQQ 12\n\nE.O. 12958: DECL: 02/30/2018\n\n1. (C; NF) Words.";
  expect(found(text).map(([code]) => code)).toEqual([
    "dtg-impossible-date",
    "unknown-line",
    "declassify-impossible-date",
    "marking-unknown-level",
  ]);
});

describe("the option checks", () => {
  const text = "R 310000Z FEB 08\nFM AMEMBASSY ELSEWHERE\n\nQQQQ 12";
  const levels = (options: object): readonly string[] =>
    parse(text, options).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

  test.each<[options: object, expected: readonly string[]]>([
    [{}, ["error dtg-impossible-date", "warning unknown-line"]],
    [{ checks: true }, ["error dtg-impossible-date", "warning unknown-line"]],
    [{ checks: {} }, ["error dtg-impossible-date", "warning unknown-line"]],
    [{ checks: { "unknown-line": undefined } }, ["error dtg-impossible-date", "warning unknown-line"]],
    [{ checks: { "dtg-impossible-date": "off" } }, ["warning unknown-line"]],
    [
      { checks: { "dtg-impossible-date": "info", "unknown-line": "error" } },
      ["info dtg-impossible-date", "error unknown-line"],
    ],
    [{ checks: false }, []],
  ])("%j", (options, expected) => {
    expect(levels(options)).toEqual(expected);
    const { cable } = parse(text);
    expect(check(cable, options).map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected);
  });

  test("takes nothing from a prototype", () => {
    const checks = Object.create({ "unknown-line": "off" });
    expect(levels({ checks })).toHaveLength(2);
  });

  test("refuses what it does not know", () => {
    const { cable } = parse("");
    const message = 'unknown option "year"; the options are "checks", "maxDiagnostics"';
    expect(() => check(cable, { year: 2010 } as object)).toThrow(new TypeError(message));
  });
});

test("each code has a row that says what, why and from where", () => {
  const rows: readonly (readonly [string, DiagnosticEntry])[] = Object.entries(diagnosticCodes);
  expect(rows.length).toBeGreaterThanOrEqual(45);
  const bad = rows.filter(([code, { message, hint, reason, source }]) => {
    const isNamed = /^[a-z]+(?:-[a-z]+)+$/.test(code);
    const isWhole = [message, reason, source].every((text) => text !== "" && !text.endsWith("."));
    return !isNamed || !isWhole || (hint !== null && !/^[A-Z][a-z]+ /.test(hint));
  });
  expect(bad.map(([code]) => code)).toEqual([]);
});

test("no tree makes the checks throw", () => {
  fc.assert(
    fc.property(cable, (tree) => {
      expect(check(tree)).toBeInstanceOf(Array);
    }),
    propertyOptions,
  );
});
