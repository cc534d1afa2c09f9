import fc from "fast-check";
import { buildCable } from "../ast/build.js";
import type { Fields } from "../ast/fields.js";
import type { Cable, Mrn, Slot } from "../ast/nodes.js";
import { body, note, signature, trailer, unknownLine } from "./body.js";
import {
  addressee,
  dateTimeGroup,
  originator,
  originLine,
  routingLine,
  securityLine,
  separation,
  transmissionIdentifier,
} from "./envelope.js";
import { maybe } from "./maybe.js";
import { referenceList } from "./references.js";
import {
  caption,
  classificationAuthority,
  classificationLine,
  executiveOrderLine,
  passingInstruction,
  subjectLine,
  tagsLine,
} from "./text-heading.js";

/** FL1 to FL4, which stand together or not at all. */
const transmission = fc.record({
  transmission: transmissionIdentifier,
  routing: routingLine,
  origin: originLine,
  security: securityLine,
});

/** FL5 to FL11. */
export const addressing = fc.record({
  dtg: dateTimeGroup,
  from: originator,
  to: fc.array(addressee, { minLength: 1, maxLength: 6 }),
  info: fc.array(addressee, { maxLength: 6 }),
  exempt: fc.array(originator, { maxLength: 2 }),
  separation: maybe(separation),
});

/** FL12 to FL16. */
export const text = fc.record({
  classification: maybe(classificationLine),
  captions: fc.array(caption, { maxLength: 3 }),
  passing: fc.array(passingInstruction, { maxLength: 3 }),
  executiveOrder: maybe(executiveOrderLine),
  tags: maybe(tagsLine),
  subject: subjectLine,
  references: maybe(referenceList),
  classifiedBy: maybe(classificationAuthority),
  body,
  signature: maybe(signature),
  trailer: maybe(trailer),
  notes: fc.array(note, { maxLength: 1 }),
  unknown: fc.array(unknownLine, { maxLength: 1 }),
});

/**
 * Whole valid cables: with the full header, with the short one, or with none. All values are as `print` writes them, so
 * that a cable printed and parsed is the same cable but for its spans. Tables are not among them: `parse` makes none.
 *
 * @example fc.property(cable, (given) => equalNodes(parse(print(given)).cable, given))
 */
export const cable: fc.Arbitrary<Cable> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(transmission, addressing, text) },
    { weight: 1, arbitrary: fc.tuple(fc.constant({}), addressing, text) },
    { weight: 1, arbitrary: fc.tuple(fc.constant({}), fc.constant({}), text) },
  )
  .map((parts) => agreeing(Object.assign({}, ...parts)));

/** The cable with what its parts say of each other: the year of the message, and where notes stand. */
export const agreeing = (parts: Fields<"Cable">): Cable => {
  const given = buildCable(parts);
  const year = given.dtg?.date == null ? null : Number(given.dtg.date.slice(0, 4));
  const last: Slot | null = given.trailer !== null ? "trailer" : given.signature !== null ? "signature" : null;
  return {
    ...given,
    classification: given.classification && {
      ...given.classification,
      mrn: given.classification.mrn && withYear(given.classification.mrn, year),
    },
    references: given.references && {
      ...given.references,
      items: given.references.items.map((item) => ({ ...item, mrn: item.mrn && withYear(item.mrn, year) })),
    },
    // Right behind a paragraph, a note would be furniture of the body.
    notes: last === null ? [] : given.notes.map((aside) => ({ ...aside, after: last })),
  };
};

/** A year that is not written is that of the message. */
const withYear = (mrn: Mrn, year: number | null): Mrn => (mrn.yearWritten ? mrn : { ...mrn, year });
