import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ParseOptions, parse } from "../src/index.js";
import { propertyOptions } from "./support/property-options.js";

describe("parse", () => {
  test("gives a cable and what there is to say about it", () => {
    const { cable, diagnostics } = parse("TAGS: PREL, XX\nTAGS: ECON");
    expect(cable.tags?.items.map(({ code }) => code)).toEqual(["PREL", "XX"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["repeated-line"]);
  });

  test("gives an empty cable for an empty text", () => {
    expect(parse("")).toEqual({
      cable: {
        type: "Cable",
        start: 0,
        end: 0,
        dialect: "telegram",
        transmission: null,
        routing: null,
        origin: null,
        security: null,
        distribution: null,
        drafting: null,
        control: null,
        dtg: null,
        from: null,
        to: [],
        info: [],
        exempt: [],
        separation: null,
        classification: null,
        number: null,
        captions: [],
        passing: [],
        executiveOrder: null,
        tags: null,
        subject: null,
        references: null,
        classifiedBy: null,
        sets: [],
        body: [],
        signature: null,
        trailer: null,
        attributes: null,
        notes: [],
        unknown: [],
      },
      diagnostics: [],
    });
  });

  test("gives the same for the same text, whatever came before", () => {
    const texts = ["1. (U) One.\n\n2. (U) Two.\nDOE", "TAGS: PREL", "REF: A. NOWHERE 12\n     B. NOWHERE 13"];
    const once = texts.map((text) => parse(text));
    expect(texts.toReversed().map((text) => parse(text))).toEqual(once.toReversed());
  });

  test("never throws for a string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { cable } = parse(text);
        expect([cable.start, cable.end]).toEqual([0, text.length]);
      }),
      propertyOptions,
    );
  });

  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [12, "number"],
    [{}, "object"],
    [new String("TAGS: PREL"), "object"],
  ])("throws a TypeError for %j", (value, got) => {
    expect(() => parse(value as string)).toThrow(new TypeError(`"text" must be a string, got ${got}`));
  });
});

describe("options", () => {
  test.each<[unknown, string]>([
    [{ year: "2008" }, '"year" must be an integer from 1000 to 9999, got "2008"'],
    [{ year: 8 }, '"year" must be an integer from 1000 to 9999, got 8'],
    [{ pivot: 101 }, '"pivot" must be an integer from 0 to 100, got 101'],
    [{ pivot: 1.5 }, '"pivot" must be an integer from 0 to 100, got 1.5'],
    [{ checks: 0 }, '"checks" must be true, false or an object of levels by code, got 0'],
    [
      { yaer: 2008 },
      'unknown option "yaer"; the options are "year", "pivot", "dialect", "checks", "maxDiagnostics", "maxLength", "maxLines", "maxNodes", "maxDepth"',
    ],
    [null, '"options" must be an object, got null'],
    ["2008", '"options" must be an object, got "2008"'],
  ])("%j", (options, message) => {
    expect(() => parse("TAGS: PREL", options as ParseOptions)).toThrow(new TypeError(message));
  });

  const years = (text: string, options?: ParseOptions) => {
    const { dtg, classification, references } = parse(text, options).cable;
    return [dtg?.date?.slice(0, 4) ?? null, classification?.mrn?.year, references?.items.map(({ mrn }) => mrn?.year)];
  };
  const lines = "UNCLAS ELSEWHERE 000412\nREF: A. NOWHERE 12 B. 07 NOWHERE 13";

  test.each<[string, ParseOptions | undefined, readonly unknown[]]>([
    [lines, undefined, [null, null, [null, 2007]]],
    [lines, { year: 2009 }, [null, 2009, [2009, 2007]]],
    [`R 281347Z FEB\n${lines}`, { year: 2009 }, ["2009", 2009, [2009, 2007]]],
    [`R 281347Z FEB 08\n${lines}`, { year: 2009 }, ["2008", 2008, [2008, 2007]]],
    [`R 281347Z FEB 08\n${lines}`, undefined, ["2008", 2008, [2008, 2007]]],
    [`R 310000Z FEB 08\n${lines}`, { year: 2009 }, [null, 2008, [2008, 2007]]],
    [`QQQQ 12\nR 281347Z FEB 08\n${lines}`, undefined, ["2008", 2008, [2008, 2007]]],
  ])("year: %j with %j", (text, options, expected) => {
    expect(years(text, options)).toEqual(expected);
  });

  test.each<[string, ParseOptions | undefined, string]>([
    ["R 281347Z FEB 08", undefined, "2008-02-28T13:47Z"],
    ["R 281347Z FEB 49", undefined, "2049-02-28T13:47Z"],
    ["R 281347Z FEB 50", undefined, "1950-02-28T13:47Z"],
    ["R 281347Z FEB 99", undefined, "1999-02-28T13:47Z"],
    ["R 281347Z FEB 50", { pivot: 60 }, "2050-02-28T13:47Z"],
    ["R 281347Z FEB 08", { pivot: 0 }, "1908-02-28T13:47Z"],
    ["R 281347Z FEB 99", { pivot: 100 }, "2099-02-28T13:47Z"],
    ["R 281347Z FEB 2099", { pivot: 0 }, "2099-02-28T13:47Z"],
  ])("pivot: %j with %j", (text, options, date) => {
    expect(parse(text, options).cable.dtg?.date).toBe(date);
  });

  test("checks: without them there are no diagnostics, and the tree is the same", () => {
    const text = "R 310000Z FEB 08\nSUBJECT: RAIN\nSUBJECT: SNOW";
    expect(parse(text).diagnostics).toHaveLength(2);
    expect(parse(text, { checks: false })).toEqual({ cable: parse(text).cable, diagnostics: [] });
  });
});
