import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse.js";
import { tokenize } from "../../src/tokenize.js";
import { maskResidue } from "../../src/values/residue.js";
import { breaches, type LawName } from "../corpus/laws.js";
import { uncovered } from "../corpus/spans.js";
import { propertyOptions } from "../support/property-options.js";
import { texts } from "./texts.js";

/** The laws that hold for every string. */
const laws: readonly LawName[] = ["no throw", "lossless", "fixpoint", "json", "visit"];

describe.each(laws)("%s", (law) => {
  it.each(texts)("holds for %s", (_, text) => {
    fc.assert(
      fc.property(text, (given) => {
        expect(breaches(given, {}, [law])).toEqual([]);
      }),
      propertyOptions,
    );
  });
});

describe("total", () => {
  it.each(texts)("every line of %s lies in a node", (_, text) => {
    fc.assert(
      fc.property(text, (given) => {
        // A line that is residue and nothing else, such as a lone tag, is as good as empty.
        const { lost } = uncovered(maskResidue(given), parse(given).cable);
        expect(lost.map(({ start, end }) => given.slice(start, end))).toEqual([]);
      }),
      propertyOptions,
    );
  });
});

describe("tokens", () => {
  it.each(texts)("joined are the text, for %s", (_, text) => {
    fc.assert(
      fc.property(text, (given) => {
        const parts = tokenize(given).map(({ start, end }) => given.slice(start, end));
        expect(parts.join("")).toBe(given);
        expect(parts).not.toContain("");
      }),
      propertyOptions,
    );
  });
});
