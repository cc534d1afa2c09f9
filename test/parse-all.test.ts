import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParseOptions, parse, parseAll } from "../src/index.js";
import { texts } from "./property/texts.js";
import { fixturesOf } from "./support/fixtures.js";
import { propertyOptions } from "./support/property-options.js";

describe("parseAll", () => {
  it("gives what parse gives, for the fixtures of all families one behind the other", () => {
    const given = fixturesOf("ok").map(({ text }) => text);
    expect(given.length).toBeGreaterThan(40);
    expect(parseAll(given)).toEqual(given.map((text) => parse(text)));
  });

  it("gives what parse gives for any texts", () => {
    const text = fc.oneof(...texts.map(([, one]) => one));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (given) => {
        expect(parseAll(given)).toEqual(given.map((text) => parse(text)));
      }),
      propertyOptions,
    );
  });

  it.each<[string, ParseOptions]>([
    ["of length", { maxLength: 30 }],
    ["of lines", { maxLines: 2 }],
    ["of nodes", { maxNodes: 5 }],
    ["of depth", { maxDepth: 1 }],
  ])("keeps the limit %s", (_, options) => {
    const given = ["SUBJECT: BOATS\nTAGS: PREL, ECON, XX\n\n1. (U) They lie there:\n\na. all of them.", "TAGS: ECON"];
    expect(parseAll(given, options)).toEqual(given.map((text) => parse(text, options)));
    expect(parseAll(given, options)[0]?.diagnostics.length).toBeGreaterThan(0);
  });

  it("reads a long text among short ones", () => {
    const given = ["TAGS: PREL", `1. (U) ${"The boats lie there. ".repeat(6000)}`, "TAGS: ECON"];
    expect(parseAll(given)).toEqual(given.map((text) => parse(text)));
  });

  it("takes options, and nothing but strings", () => {
    expect(parseAll([])).toEqual([]);
    expect(parseAll(["021530Z MAR"], { year: 2009 })).toEqual([parse("021530Z MAR", { year: 2009 })]);
    expect(() => parseAll(["TAGS: PREL", 7 as unknown as string])).toThrow('"text" must be a string, got number');
    expect(() => parseAll([], { year: 0 })).toThrow(TypeError);
  });
});
