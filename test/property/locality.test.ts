import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cable, nodes } from "../../src/arbitrary/index.js";
import { withoutSpans } from "../../src/ast/equal.js";
import type { Cable } from "../../src/ast/nodes.js";
import { parse } from "../../src/parse.js";
import { print } from "../../src/settled-print.js";
import { propertyOptions } from "../support/property-options.js";

/** The lines of the envelope that stand alone, each with what may stand in its place. */
const lines = {
  transmission: nodes.TransmissionIdentifier,
  routing: nodes.RoutingLine,
  origin: nodes.OriginLine,
  security: nodes.SecurityLine,
  from: nodes.Addressee.map((addressee) => ({ ...addressee, routingIndicator: null })),
  classification: nodes.ClassificationLine,
  executiveOrder: nodes.ExecutiveOrderLine,
  tags: nodes.TagsLine,
  subject: nodes.SubjectLine,
} satisfies Partial<Record<keyof Cable, fc.Arbitrary<unknown>>>;

const fields = Object.keys(lines) as readonly (keyof typeof lines)[];

const without = (given: Cable, field: keyof Cable): Cable => ({ ...withoutSpans(given), [field]: null });

describe("locality", () => {
  it.each(fields)("another %s line changes no other field", (field) => {
    const other: fc.Arbitrary<unknown> = lines[field];
    fc.assert(
      fc.property(cable, other, (given, line) => {
        const changed = { ...given, [field]: line } as Cable;
        expect(without(parse(print(changed)).cable, field)).toEqual(without(parse(print(given)).cable, field));
      }),
      propertyOptions,
    );
  });

  it.each(fields)("a lost %s line changes no other field", (field) => {
    fc.assert(
      fc.property(cable, (given) => {
        const changed = { ...given, [field]: null };
        expect(without(parse(print(changed)).cable, field)).toEqual(without(parse(print(given)).cable, field));
      }),
      propertyOptions,
    );
  });
});
