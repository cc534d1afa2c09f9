import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveCable, navalCable, smartCable, cable as telegram } from "../../src/arbitrary/index.js";
import { withoutSpans } from "../../src/ast/equal.js";
import { parse } from "../../src/parse.js";
import { fromJSON } from "../../src/schema/index.js";
import { print } from "../../src/settled-print.js";
import { toJSON } from "../../src/to-json.js";
import { propertyOptions } from "../support/property-options.js";

/** The generators of whole messages, one a family. */
const families = [
  ["telegram", telegram],
  ["archive", archiveCable],
  ["smart", smartCable],
  ["naval", navalCable],
] as const;

describe.each(families)("round trip of %s", (_, cable) => {
  it("a generated cable, printed and parsed, is the same but for its spans", () => {
    fc.assert(
      fc.property(cable, (given) => {
        expect(withoutSpans(parse(print(given)).cable)).toEqual(given);
      }),
      propertyOptions,
    );
  });

  it("ends of lines make no difference", () => {
    fc.assert(
      fc.property(cable, (given) => {
        expect(withoutSpans(parse(print(given, { eol: "\r\n" })).cable)).toEqual(given);
      }),
      propertyOptions,
    );
  });

  it("a generated cable through JSON is the same", () => {
    fc.assert(
      fc.property(cable, (given) => {
        expect(fromJSON(JSON.parse(JSON.stringify(toJSON(given))))).toEqual(given);
      }),
      propertyOptions,
    );
  });
});

describe.each(families)("width of %s", (_, cable) => {
  it("wrapped prose, parsed and wrapped again, is the same text", () => {
    fc.assert(
      fc.property(cable, fc.integer({ min: 40, max: 120 }), (given, width) => {
        const wrapped = print(given, { width });
        expect(print(parse(wrapped).cable, { width })).toBe(wrapped);
      }),
      propertyOptions,
    );
  });

  it("wrapping changes no value but the lines of prose", () => {
    fc.assert(
      fc.property(cable, fc.integer({ min: 40, max: 120 }), (given, width) => {
        const unwrapped = JSON.stringify(withoutSpans(parse(print(given, { width })).cable), withoutLines);
        expect(unwrapped).toBe(JSON.stringify(given, withoutLines));
      }),
      propertyOptions,
    );
  });
});

const withoutLines = (key: string, value: unknown): unknown => (key === "lines" ? undefined : value);

describe.each(families)("print of %s", (_, cable) => {
  it("ends with one line end, and has no blanks at line ends and no two empty lines", () => {
    fc.assert(
      fc.property(cable, (given) => {
        expect(print(given)).not.toMatch(/[ \t]\n|\n\n\n|^\n./u);
        expect(print(given)).toMatch(/\S\n$/u);
      }),
      propertyOptions,
    );
  });
});
