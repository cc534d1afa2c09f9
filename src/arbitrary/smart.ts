/** Messages of the SMART system. */
import fc from "fast-check";
import {
  buildAddressee,
  buildAttribute,
  buildAttributes,
  buildCable,
  buildClassificationLine,
  buildDateTimeGroup,
  buildDrafting,
  buildMrn,
  buildNote,
  buildOfficial,
} from "../ast/build.js";
import type {
  Addressee,
  Attribute,
  Cable,
  ClassificationLine,
  DateTimeGroup,
  Drafting,
  ExecutiveOrderLine,
  Mrn,
  Official,
} from "../ast/nodes.js";
import { printDate, printOrder, recipient } from "../print/smart.js";
import { isCollective } from "../values/addressee.js";
import { formatFieldOfficial } from "../values/field-official.js";
import { formatMessageNumber } from "../values/message-number.js";
import { body, signature } from "./body.js";
import { precedence } from "./envelope.js";
import { maybe } from "./maybe.js";
import { referenceList } from "./references.js";
import {
  caption,
  classificationAuthority,
  executiveOrderLine,
  passingInstruction,
  subjectLine,
  tagsLine,
} from "./text-heading.js";
import { collective, post, station } from "./words.js";

const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();

const year = fc.integer({ min: 2008, max: 2020 });

const messageNumber: fc.Arbitrary<Mrn> = fc
  .record({ station, number: fc.integer({ min: 1, max: 99_999 }), year, yearWritten: fc.constant(true) })
  .map(buildMrn);

/** The level of the pages, and the number. */
const classification: fc.Arbitrary<ClassificationLine> = fc
  .record({
    level: fc.constantFrom("unclassified" as const, "confidential" as const, "secret" as const, "top-secret" as const),
    caveats: fc.uniqueArray(fc.constantFrom("SBU", "NOFORN"), { maxLength: 1 }),
    mrn: messageNumber,
    note: maybe(fc.constant("(CORRECTED COPY)")),
  })
  .map(buildClassificationLine)
  .map((line) => {
    const number = line.mrn === null ? "" : formatMessageNumber(line.mrn);
    const level = (line.level ?? "").toUpperCase().replace("-", " ");
    return { ...line, text: fold([level, ...line.caveats, number, line.note ?? ""].join(" ")) };
  });

/** A minute of the years of SMART. */
const dateTimeGroup: fc.Arbitrary<DateTimeGroup> = fc
  .date({ min: new Date("2008-01-01T00:00Z"), max: new Date("2020-12-31T23:59Z"), noInvalidDate: true })
  .chain((date) =>
    fc.record({
      date: fc.constant(`${date.toISOString().slice(0, 16)}Z`),
      zone: fc.constant("Z"),
      note: date.toISOString().startsWith("2012-02-29") ? fc.constant(null) : maybe(fc.constant("Feb 29, 2012")),
    }),
  )
  .map(buildDateTimeGroup)
  .map((line) => ({ ...line, text: fold(printDate(line).join(" ").replace("Date/DTG:", "")) }));

const person = fc.constantFrom("Doe, Jane A", "Roe, John", "Poe-Doe, Ann B (Elsewhere)", "EXAMPLE_Mailbox");

const withText = (fields: Parameters<typeof buildAddressee>[0]): Addressee => {
  const built = buildAddressee(fields);
  return { ...built, collective: isCollective(built.name), text: recipient(built) };
};

/** An addressee with a precedence of its own; information goes to persons too. */
const addressee = (name: fc.Arbitrary<string>): fc.Arbitrary<Addressee> =>
  fc
    .record({ name, precedence, niact: fc.boolean() })
    .map((fields) => withText({ ...fields, niact: fields.niact && fields.precedence === "immediate" }));

/** An addressee whose name stands as in a telegram. */
const straight: fc.Arbitrary<Addressee> = post.map((name) => ({ ...withText({ name }), text: name }));

/** The order, bare or with a declassification. */
const order: fc.Arbitrary<ExecutiveOrderLine> = executiveOrderLine.map((line) => ({
  ...line,
  text: fold(printOrder(line).join(" ")),
}));

const official: fc.Arbitrary<Official> = fc
  .record({ office: maybe(fc.constantFrom("ELSEWHERE", "EXEC", "POL-Political Section")), name: person })
  .map(buildOfficial)
  .map((built) => ({ ...built, text: formatFieldOfficial(built) }));

const drafting: fc.Arbitrary<Drafting> = fc
  .record({
    draftedBy: fc.array(official, { minLength: 1, maxLength: 1 }),
    clearedBy: fc.array(official, { maxLength: 3 }),
    approvedBy: fc.array(official, { maxLength: 1 }),
    releasedBy: fc.array(official, { maxLength: 1 }),
  })
  .map(buildDrafting)
  .map((built) => ({
    ...built,
    text: (
      [
        ["Drafted By", built.draftedBy],
        ["Cleared By", built.clearedBy],
        ["Approved By", built.approvedBy],
        ["Released By", built.releasedBy],
      ] as const
    )
      .filter(([, list]) => list.length > 0)
      .map(([label, list]) => `${label}: ${list.map(({ text }) => text).join("; ")}`)
      .join("; "),
  }));

const head: fc.Arbitrary<readonly Attribute[]> = fc.subarray([
  buildAttribute({ key: "Action Office", value: "POL, ECON" }),
  buildAttribute({ key: "Info Office", value: "DCM, EX_ELSEWHERE_OTHER" }),
]);
const closing: fc.Arbitrary<readonly Attribute[]> = fc.subarray([
  buildAttribute({ key: "Attachments", value: "Metadata.dat, Plan of bakeries.doc" }),
  buildAttribute({ key: "Action Post", value: null }),
  buildAttribute({ key: "Dissemination Rule", value: "Released Copy" }),
]);

/**
 * Whole valid messages of the SMART system, all values as `print` writes them.
 *
 * @example fc.property(smartCable, (given) => equalNodes(parse(print(given)).cable, given))
 */
export const smartCable: fc.Arbitrary<Cable> = fc
  .record({
    head,
    closing,
    classification,
    dtg: dateTimeGroup,
    from: straight,
    to: fc.array(addressee(fc.oneof(post, collective)), { minLength: 1, maxLength: 4 }),
    executiveOrder: maybe(order),
    tags: maybe(tagsLine),
    captions: fc.array(caption, { maxLength: 3 }),
    references: maybe(referenceList),
    passing: fc.array(passingInstruction, { maxLength: 3 }),
    subject: subjectLine,
    classifiedBy: maybe(classificationAuthority.map((line) => ({ ...line, number: null, marking: null }))),
    body,
    signature: maybe(signature),
    drafting: maybe(drafting),
    info: fc.array(addressee(fc.oneof(post, collective, person)), { maxLength: 6 }),
    exempt: fc.array(straight, { maxLength: 2 }),
    hasStamp: fc.boolean(),
  })
  .map(({ head: before, closing: behind, hasStamp, ...fields }): Cable => {
    const items = [...before, ...behind];
    const stamp = buildNote({ kind: "release", text: "RELEASE IN PART", after: "attributes" });
    return agreeing(
      buildCable({
        ...fields,
        dialect: "smart",
        attributes: items.length === 0 ? null : buildAttributes({ items }),
        notes: hasStamp && behind.length > 0 ? [stamp] : [],
      }),
    );
  });

/** A year that is not written is that of the message. */
const agreeing = (given: Cable): Cable => ({
  ...given,
  references: given.references && {
    ...given.references,
    items: given.references.items.map((item) => ({
      ...item,
      mrn: item.mrn && !item.mrn.yearWritten ? { ...item.mrn, year: Number(given.dtg?.date?.slice(0, 4)) } : item.mrn,
    })),
  },
});
