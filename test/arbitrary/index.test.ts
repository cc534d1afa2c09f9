import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveCable, cable, mutated, nodes } from "../../src/arbitrary/index.js";
import { buildCable } from "../../src/ast/build.js";
import type { NodeType } from "../../src/ast/nodes.js";
import { nodesOf } from "../corpus/spans.js";
import { propertyOptions } from "../support/property-options.js";

describe("nodes", () => {
  it.each(Object.keys(nodes) as readonly NodeType[])("has a generator of %s without spans", (type) => {
    const arbitrary: fc.Arbitrary<{ readonly type: NodeType; readonly start: number; readonly end: number }> =
      nodes[type];
    fc.assert(
      fc.property(arbitrary, (node) => {
        expect([node.type, node.start, node.end]).toEqual([type, -1, -1]);
      }),
      { ...propertyOptions, numRuns: 50 },
    );
  });
});

describe("cable", () => {
  it("is a cable of the right shape, and its years agree", () => {
    fc.assert(
      fc.property(cable, (given) => {
        expect(buildCable(given)).toEqual(given);
        const year = given.dtg?.date == null ? null : Number(given.dtg.date.slice(0, 4));
        const years = nodesOf(given).flatMap((node) => (node.type === "Mrn" && !node.yearWritten ? [node.year] : []));
        expect(new Set(years)).toEqual(new Set(years.length === 0 ? [] : [year]));
      }),
      propertyOptions,
    );
  });

  it("has every type of node but those of damaged lines", () => {
    const met = new Set(
      fc
        .sample(fc.oneof(cable, archiveCable), { ...propertyOptions, numRuns: 200 })
        .flatMap(nodesOf)
        .map(({ type }) => type),
    );
    const missing = Object.keys(nodes).filter((type) => !met.has(type as NodeType));
    expect(missing).toEqual(["PageHeading", "Cut", "MessageSet"]);
  });
});

describe("mutated", () => {
  const text = 'FM AMEMBASSY EXAMPLE\nTO SECSTATE WASHDC\n\nTAGS: PREL, XX\nSUBJECT: AT&T IN "EXAMPLE"\n';

  it("now and then changes nothing, mostly something", () => {
    const copies = fc.sample(mutated(text), { ...propertyOptions, numRuns: 500 });
    expect(copies).toContain(text);
    expect(new Set(copies).size).toBeGreaterThan(200);
  });

  it.each([
    ["drops lines", /^FM AMEMBASSY EXAMPLE\n\nTAGS/u],
    ["doubles lines", /TO SECSTATE WASHDC\nTO SECSTATE WASHDC/u],
    ["swaps lines", /^TO SECSTATE WASHDC\nFM AMEMBASSY EXAMPLE/u],
    ["joins lines", /EXAMPLE TO SECSTATE/u],
    ["cuts the text", /^(?:FM AMEMBASSY EXAMPLE)?$/u],
    ["indents lines", /^ +TO SECSTATE/mu],
    ["adds carriage returns", /WASHDC\r\n/u],
    ["adds doubled carriage returns", /WASHDC\r\r\n/u],
    ["adds tabs", /\t/u],
    ["adds blanks at line ends", /WASHDC {2}\n/u],
    ["adds backslashes", /WASHDC \\\n/u],
    ["adds pilcrows", /^¶TO/mu],
    ["adds Markdown links", /\[PREL\]\(#\)/u],
    ["adds emphasis", /^\*\*TAGS.*\*\*$/mu],
    ["adds tags", /WASHDC<br>|<a href="#x">/u],
    ["adds entities", /&amp;|&#x000A;/u],
    ["adds line separators", /\u2028/u],
    ["lowers the case", /^to secstate washdc$/mu],
  ])("%s", (_, pattern) => {
    const copies = fc.sample(mutated(text), { ...propertyOptions, numRuns: 2000 });
    expect(copies.filter((copy) => pattern.test(copy))).not.toEqual([]);
  });

  it("takes a text without lines", () => {
    fc.assert(
      fc.property(mutated(""), (copy) => {
        expect(copy).not.toMatch(/[A-Z]{2}/u);
      }),
      propertyOptions,
    );
  });
});
