import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cable, nodes } from "../../src/arbitrary/index.js";
import { equalNodes, withoutSpans } from "../../src/ast/equal.js";
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

/** The tree of what is printed of a cable, without one field. */
const readAgain = (given: Cable, field: keyof Cable): Cable => ({
  ...withoutSpans(parse(print(given), { checks: false }).cable),
  [field]: null,
});

/** Cables with the beginning of their body: the rest is far from the envelope. */
const shortCable = cable.map((given): Cable => ({ ...given, body: given.body.slice(0, 2) }));

/** Looking for the difference takes long, so only where there is one. */
const expectSame = (one: Cable, other: Cable): void => {
  if (!equalNodes(one, other)) expect(one).toEqual(other);
};

describe("locality", () => {
  it.each(fields)("another %s line changes no other field", (field) => {
    const other: fc.Arbitrary<unknown> = lines[field];
    fc.assert(
      fc.property(shortCable, other, (given, line) => {
        const changed = { ...given, [field]: line } as Cable;
        expectSame(readAgain(changed, field), readAgain(given, field));
      }),
      propertyOptions,
    );
  });

  it.each(fields)("a lost %s line changes no other field", (field) => {
    fc.assert(
      fc.property(shortCable, (given) => {
        const changed = { ...given, [field]: null };
        expectSame(readAgain(changed, field), readAgain(given, field));
      }),
      propertyOptions,
    );
  });
});
