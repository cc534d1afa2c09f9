/** What only some families of messages have. */
import fc from "fast-check";
import {
  buildAttribute,
  buildAttributes,
  buildControlLine,
  buildDistribution,
  buildDrafting,
  buildMessageSet,
  buildOffice,
  buildOfficial,
} from "../ast/build.js";
import type {
  Attribute,
  Attributes,
  ControlLine,
  Distribution,
  Drafting,
  MessageSet,
  Office,
  Official,
} from "../ast/nodes.js";
import { printControl, printDistribution, printDrafting } from "../print/archive.js";
import { formatOfficial } from "../values/official.js";
import { maybe } from "./maybe.js";
import { digits } from "./words.js";

/** An office and its number of copies. */
export const office: fc.Arbitrary<Office> = fc
  .record({ symbol: fc.constantFrom("EUR", "AF", "OCT", "ISO", "NEA", "INR"), copies: fc.nat(99) })
  .map(buildOffice);

/** The offices that got a copy; the sum is right. */
export const distribution: fc.Arbitrary<Distribution> = fc
  .record({
    channel: maybe(digits(2)),
    kind: fc.constantFrom("action" as const, "origin" as const),
    offices: fc.array(office, { minLength: 1, maxLength: 2 }),
    info: fc.array(office, { maxLength: 12 }),
    letter: fc.constantFrom("W", "R"),
  })
  .map((fields) => {
    const copies = [...fields.offices, ...fields.info].reduce((sum, each) => sum + (each.copies ?? 0), 0);
    return buildDistribution({ ...fields, total: copies });
  })
  .map((line) => ({ ...line, text: printDistribution(line).join(" ") }));

/** A person of the drafting block. */
export const official: fc.Arbitrary<Official> = fc
  .record({
    office: fc.constantFrom("EUR/XX", "AF/YY", "S/S-O", "INR"),
    name: fc.constantFrom("JADOE", "APOE", "RROE"),
    typist: maybe(fc.constantFrom("RF", "MB")),
    note: maybe(fc.constantFrom("DRAFT", "SUBS")),
  })
  .map(buildOfficial)
  .map((person) => ({ ...person, text: formatOfficial(person) }));

/** Who drafted, cleared and approved. */
export const drafting: fc.Arbitrary<Drafting> = fc
  .record({
    draftedBy: fc.array(official, { minLength: 1, maxLength: 1 }),
    approvedBy: fc.array(official, { maxLength: 1 }),
    clearedBy: fc.array(official, { maxLength: 3 }),
    date: maybe(fc.constantFrom("1973-05-22", "1979-12-01")),
    extension: maybe(digits(5)),
    desired: maybe(fc.constantFrom("EUR, C AND M/DG ONLY", "S")),
  })
  .map(buildDrafting)
  .map((block) => ({ ...block, text: printDrafting(block).join(" ") }));

/** The dash line. */
export const controlLine: fc.Arbitrary<ControlLine> = fc
  .oneof(
    digits(6).map((counter) => [counter]),
    fc.tuple(digits(6), fc.constantFrom("142223Z", "010001Z")).map((groups) => [...groups, "/75"]),
  )
  .map((counters) => buildControlLine({ counters }))
  .map((line) => ({ ...line, text: printControl(line).join(" ") }));

/** A labelled fact about the record. */
export const attribute: fc.Arbitrary<Attribute> = fc.constantFrom(
  buildAttribute({ key: "Draft Date", value: "31 JAN 1976", date: "1976-01-31" }),
  buildAttribute({ key: "Document Number", value: "1976EXAMPL00123" }),
  buildAttribute({ key: "Decaption Note", value: null }),
);

/** The attributes of a record. */
export const attributes: fc.Arbitrary<Attributes> = fc
  .uniqueArray(attribute, { minLength: 1, selector: ({ key }) => key })
  .map((items) => buildAttributes({ items }));

/** A set of a naval message. */
export const messageSet: fc.Arbitrary<MessageSet> = fc.constantFrom(
  buildMessageSet({ name: "MSGID", fields: ["GENADMIN", "EXAMPLE FLEET", "-", "MAY"] }),
  buildMessageSet({ name: "REF", fields: ["A", "DOC", "EXAMPLE FLEET", "31JAN2010"] }),
  buildMessageSet({ name: "POC", fields: ["JANE DOE", "CIV", "EXAMPLE FLEET", "TEL: 555-0100"] }),
);
