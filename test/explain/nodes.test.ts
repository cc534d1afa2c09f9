import { describe, expect, test } from "vitest";
import {
  buildAddressee,
  buildCable,
  buildCaption,
  buildClassificationAuthority,
  buildClassificationLine,
  buildDateTimeGroup,
  buildExecutiveOrderLine,
  buildHeading,
  buildMrn,
  buildNote,
  buildOriginLine,
  buildParagraph,
  buildPortionMarking,
  buildReference,
  buildReferenceList,
  buildRoutingIndicator,
  buildRoutingLine,
  buildSectionBreak,
  buildSecurityLine,
  buildSeparation,
  buildTable,
  buildTag,
  buildTagsLine,
  buildTrailer,
  buildTransmissionIdentifier,
  buildUnknownLine,
} from "../../src/ast/build.js";
import type { Cable, NodeType } from "../../src/ast/nodes.js";
import { explain } from "../../src/explain/index.js";

const paragraph = (marking: Parameters<typeof buildPortionMarking>[0]): Partial<Cable> => ({
  body: [buildParagraph({ marking: buildPortionMarking(marking) })],
});
const reference = (fields: Parameters<typeof buildReference>[0]): Partial<Cable> => ({
  references: buildReferenceList({ items: [buildReference(fields)] }),
});
const tag = (fields: Parameters<typeof buildTag>[0]): Partial<Cable> => ({
  tags: buildTagsLine({ items: [buildTag(fields)] }),
});

const rows: readonly (readonly [fields: Partial<Cable>, type: NodeType, meaning: string, uncertain: boolean])[] = [
  [
    { transmission: buildTransmissionIdentifier({}) },
    "TransmissionIdentifier",
    "Names this transmission on its circuit.",
    false,
  ],
  [
    { routing: buildRoutingLine({ indicators: [buildRoutingIndicator({ code: "RUEHBJ" })] }) },
    "RoutingLine",
    "The station that this copy is passed to; not the list of the addressees.",
    false,
  ],
  [
    { routing: buildRoutingLine({ indicators: [buildRoutingIndicator({ code: "USINT" })] }) },
    "RoutingIndicator",
    "Not the shape of a routing indicator.",
    true,
  ],
  [{ origin: buildOriginLine({}) }, "OriginLine", "The calling station is not readable.", false],
  [
    {
      security: buildSecurityLine({ signal: "ZNY", group: "SSSBX", level: "secret", release: "BX", handling: "FFFFF" }),
    },
    "SecurityLine",
    "ZNY: must be encrypted on circuits that are not approved for secrets; the text is secret; may be released to the " +
      "United Kingdom and NATO and its other members; for the eyes of the United States and the United Kingdom only.",
    false,
  ],
  [
    { security: buildSecurityLine({ signal: "ZNR", release: "QQ", handling: "QQQQQ" }) },
    "SecurityLine",
    "ZNR: may go over circuits that are not approved for secrets; the level is not readable; release code QQ; handling " +
      "group QQQQQ.",
    true,
  ],
  [
    { dtg: buildDateTimeGroup({ date: "2010-01-31T12:34+03:00", precedences: ["flash"] }) },
    "DateTimeGroup",
    "Written on 31 January 2010, 12:34 UTC+03:00; FLASH.",
    false,
  ],
  [{ dtg: buildDateTimeGroup({}) }, "DateTimeGroup", "The time of origin is not readable, or lacks its year.", true],
  [{ from: buildAddressee({ name: "AMEMBASSY EXAMPLE" }) }, "Addressee", "Sent by Embassy Example.", false],
  [
    { info: [buildAddressee({ name: "BAKERS COLLECTIVE", collective: true, routingIndicator: "ZEN" })] },
    "Addressee",
    "Is told: many addressees under one name; delivered through other means.",
    false,
  ],
  [
    { exempt: [buildAddressee({ name: "BAKERS", office: ["A", "B", "C"], precedence: "routine", mcn: "12" })] },
    "Addressee",
    "Left out of a collective address: an addressee by its name in the address books; for the offices A, B and C; " +
      "ROUTINE goes in its turn; number 12 in the series that this addressee gets.",
    false,
  ],
  [{ separation: buildSeparation({}) }, "Separation", "Parts the heading from the text.", false],
  [
    { classification: buildClassificationLine({ caveats: ["NOFORN", "BREAD"] }) },
    "ClassificationLine",
    "A level that cannot be read; NOFORN, not to be given to foreign nationals; BREAD, a control.",
    true,
  ],
  [
    { classification: buildClassificationLine({ mrn: buildMrn({ station: "STATE", number: 7 }) }) },
    "Mrn",
    "Number 7 of the Department of State.",
    false,
  ],
  [{ captions: [buildCaption({ name: "BREAD" })] }, "Caption", "A word on handling that no list explains.", true],
  [
    { captions: [buildCaption({ name: "CORRECTED COPY", note: "(TEXT)" })] },
    "Caption",
    "Takes the place of an earlier copy that had a mistake: (TEXT).",
    false,
  ],
  [{ executiveOrder: buildExecutiveOrderLine({}) }, "ExecutiveOrderLine", "The order is not readable.", true],
  [
    { executiveOrder: buildExecutiveOrderLine({ order: "12356", notApplicable: true }) },
    "ExecutiveOrderLine",
    "E.O. 12356, the order on classification of 2 April 1982, in force from 1 August 1982 to 13 October 1995; not " +
      "applied, as nothing is classified.",
    false,
  ],
  [
    { executiveOrder: buildExecutiveOrderLine({ downgrade: { level: null, on: null } }) },
    "ExecutiveOrderLine",
    "The order is not readable; to become a lower level.",
    true,
  ],
  [
    { executiveOrder: buildExecutiveOrderLine({ declassify: { on: null, codes: ["MR", "Q7"], event: null } }) },
    "ExecutiveOrderLine",
    "The order is not readable; MR: probably: opened only after a review that somebody asks for; Q7: not known.",
    true,
  ],
  [
    { executiveOrder: buildExecutiveOrderLine({ declassify: { on: null, codes: [], event: null } }) },
    "ExecutiveOrderLine",
    "The order is not readable.",
    true,
  ],
  [tag({ kind: "geo", code: "QQ" }), "TagsLine", "One code by which the cable is filed and found.", false],
  [tag({ kind: "subject", code: "QREL" }), "Tag", "A subject that is in no list; perhaps PREL was meant.", true],
  [tag({ kind: "program", code: "KQQQ" }), "Tag", "A program that is in no list.", true],
  [
    tag({ kind: "program", code: "KCRS" }),
    "Tag",
    "Probably Conflict Reconstruction and Stabilization, a program.",
    true,
  ],
  [tag({ kind: "other", code: "IAEA" }), "Tag", "International Atomic Energy Agency, a tag.", false],
  [reference({ kind: "email" }), "Reference", "An e-mail.", false],
  [reference({ kind: "memo" }), "ReferenceList", "One document that the cable refers to.", false],
  [
    reference({ mrn: buildMrn({ station: "EXAMPLE", number: 1 }), captions: ["NODIS", "BREAD"] }),
    "Reference",
    "An earlier document, number 1 of Example; NODIS, for nobody but the addressees; the strictest of the captions; " +
      "BREAD, a word that no list explains.",
    true,
  ],
  [
    { classifiedBy: buildClassificationAuthority({}) },
    "ClassificationAuthority",
    "Says who classified the text.",
    false,
  ],
  [
    {
      classifiedBy: buildClassificationAuthority({
        name: "Jane Doe",
        others: [{ name: "John Roe", title: null }],
        reasons: { section: "1.4", letters: [] },
        derivedFrom: "A GUIDE",
      }),
    },
    "ClassificationAuthority",
    "Classified by Jane Doe; with John Roe; section 1.4 of the order, which lists reasons; derived from A GUIDE.",
    false,
  ],
  [
    { classifiedBy: buildClassificationAuthority({ reasons: { section: "1.5", letters: ["h"] } }) },
    "ClassificationAuthority",
    "Says who classified the text; may be classified under section 1.5, for (h) no such letter in section 1.5; in " +
      "section 1.4 it is weapons of mass destruction.",
    true,
  ],
  [
    { classifiedBy: buildClassificationAuthority({ reasons: { section: "1.7", letters: ["z"] } }) },
    "ClassificationAuthority",
    "Says who classified the text; may be classified under section 1.7, for (z) a reason that is not known.",
    true,
  ],
  [
    { classifiedBy: buildClassificationAuthority({ reasons: { section: null, letters: ["b"] } }) },
    "ClassificationAuthority",
    "Says who classified the text.",
    false,
  ],
  [
    { body: [buildParagraph({ number: 2, heading: "SUMMARY" })] },
    "Paragraph",
    "A paragraph without a readable marking; headed SUMMARY.",
    false,
  ],
  [paragraph({ text: "(Q)" }), "PortionMarking", "Level not known in (Q).", true],
  [
    paragraph({ level: "top-secret", controls: ["TK", "KDK"] }),
    "PortionMarking",
    "Top secret; TK, TALENT KEYHOLE, from reconnaissance in space; KDK, KLONDIKE, a compartment of intelligence.",
    true,
  ],
  [{ body: [buildHeading({ text: "BREAD" })] }, "Heading", "The title of a part of the text.", false],
  [{ body: [buildTable({ lines: ["1  2"] })] }, "Table", "Lines whose blanks and breaks carry meaning.", false],
  [
    { body: [buildSectionBreak({ lines: ["EXAMPLE 00000001  002 OF 002"] })] },
    "SectionBreak",
    "Where a page or a section of a long message begins; the text goes on behind it.",
    false,
  ],
  [{ trailer: buildTrailer({}) }, "Trailer", "Ends the transmission.", false],
  [
    { notes: [buildNote({ kind: "release", text: "RELEASED IN FULL" })] },
    "Note",
    "The stamp of a reviewer who released the copy.",
    false,
  ],
  [
    { unknown: [buildUnknownLine({ text: "SUBJECT: X", repeats: "subject" })] },
    "UnknownLine",
    "A second copy of a line; the first one counts.",
    false,
  ],
];

describe("of a tree made by hand", () => {
  test.each(rows)("%j: %s", (fields, type, meaning, uncertain) => {
    const found = explain(buildCable(fields)).find(({ of }) => of === type);
    expect({ meaning: found?.meaning, uncertain: found?.uncertain }).toEqual({ meaning, uncertain });
  });
});
