import { describe, expect, test } from "vitest";
import {
  buildAddressee,
  buildAttribute,
  buildAttributes,
  buildCable,
  buildCaption,
  buildClassificationAuthority,
  buildClassificationLine,
  buildDateTimeGroup,
  buildDrafting,
  buildExecutiveOrderLine,
  buildMrn,
  buildOfficial,
  buildParagraph,
  buildPassingInstruction,
  buildReference,
  buildReferenceList,
  buildSignature,
  buildSubjectLine,
  buildTag,
  buildTagsLine,
} from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import type { PrintOptions } from "../../src/options.js";
import { printCable } from "../../src/print/index.js";

const printed = (fields: Partial<Cable>, options: PrintOptions = {}): readonly string[] =>
  printCable(buildCable({ dialect: "smart", ...fields }), options)
    .trimEnd()
    .split("\n");

/** A field as it is printed: the value in column 30. */
const field = (label: string, ...values: string[]): readonly string[] =>
  values.map((value, index) => (index === 0 ? `${label}:` : "").padEnd(30) + value);

const mrn = buildMrn({ station: "EXAMPLE", number: 1208, year: 2012, yearWritten: true });
const attribute = (key: string, value: string | null) => buildAttribute({ key, value });

test("a whole message stands in the order of its fields", () => {
  const attributes = [
    attribute("Action Office", "EUR"),
    attribute("Info Office", "ISO, OCT"),
    attribute("Sensitivity", "Sensitive"),
    attribute("Attachments", "Metadata.dat"),
  ];
  expect(
    printed({
      classification: buildClassificationLine({ level: "top-secret", caveats: ["SBU", " "], mrn, note: "(SECTION 1)" }),
      dtg: buildDateTimeGroup({ date: "2012-05-04T14:05Z", zone: "Z" }),
      from: buildAddressee({ name: "AMEMBASSY EXAMPLE" }),
      to: [buildAddressee({ name: "SECSTATE WASHDC", precedence: "immediate", niact: true })],
      executiveOrder: buildExecutiveOrderLine({
        order: "13526",
        declassify: { on: "2022-05-04", codes: [], event: null },
      }),
      tags: buildTagsLine({ items: [buildTag({ code: "PREL" }), buildTag({ kind: "geo", code: "XX" })] }),
      captions: [
        buildCaption({ name: "SIPDIS" }),
        buildCaption({ text: " " }),
        buildCaption({ name: "CORRECTED COPY", note: "(TAGS)" }),
      ],
      references: buildReferenceList({
        items: [buildReference({ label: "A", text: "A NOTE" }), buildReference({ label: "BB", text: "ANOTHER" })],
      }),
      passing: [buildPassingInstruction({ text: "EUR FOR\nROE" }), buildPassingInstruction({ text: "AF FOR POE" })],
      subject: buildSubjectLine({ text: "A SECOND\nBAKERY" }),
      classifiedBy: buildClassificationAuthority({ name: "Jane Doe", reasons: { section: "1.4", letters: ["b"] } }),
      body: [buildParagraph({ number: 1, text: "Bread is sold." }), buildParagraph({ number: 2, text: "It is good." })],
      signature: buildSignature({ names: ["DOE", "ROE"] }),
      drafting: buildDrafting({
        draftedBy: [buildOfficial({ office: "EXEC", name: "Doe, Jane" })],
        clearedBy: [buildOfficial({ name: "Roe, R" }), buildOfficial({ text: "some\none" })],
        approvedBy: [buildOfficial({ name: "Poe, P" })],
        releasedBy: [buildOfficial({ name: "Loe, L" })],
      }),
      info: [buildAddressee({ name: "AMEMBASSY NOWHERE", precedence: "routine" })],
      exempt: [buildAddressee({ name: "AMEMBASSY ELSEWHERE" })],
      attributes: buildAttributes({ items: attributes }),
    }),
  ).toEqual([
    `${" ".repeat(35)}TOP SECRET`,
    `${" ".repeat(38)}SBU`,
    "",
    ...field("Action Office", "EUR"),
    ...field("Info Office", "ISO, OCT"),
    ...field("Sensitivity", "Sensitive"),
    ...field("MRN", "12 EXAMPLE 1208 (SECTION 1)"),
    ...field("Date/DTG", "May 04, 2012 / 041405Z MAY 12"),
    ...field("From", "AMEMBASSY EXAMPLE"),
    ...field("Action", "WASHDC, SECSTATE NIACT IMMEDIATE"),
    ...field("E.O.", "13526: DECL: 05/04/2022"),
    ...field("TAGS", "PREL, XX"),
    ...field("Captions", "SIPDIS, CORRECTED COPY (TAGS)"),
    ...field("Reference", "A) A NOTE", "BB) ANOTHER"),
    ...field("Pass Line", "EUR FOR ROE", "AF FOR POE"),
    ...field("Subject", "A SECOND BAKERY"),
    "",
    ...field("Classified By", "Jane Doe. Reasons: 1.4 (b)."),
    "",
    "1. Bread is sold.",
    "",
    "2. It is good.",
    "",
    ...field("Signature", "DOE ROE"),
    "",
    ...field("Drafted By", "EXEC:Doe, Jane"),
    ...field("Cleared By", "Roe, R", "some one"),
    ...field("Approved By", "Poe, P"),
    ...field("Released By", "Loe, L"),
    ...field("Info", "NOWHERE, AMEMBASSY ROUTINE"),
    ...field("XMT", "AMEMBASSY ELSEWHERE"),
    ...field("Attachments", "Metadata.dat"),
  ]);
});

test("an empty message is one line end", () => {
  expect(printCable(buildCable({ dialect: "smart" }))).toBe("\n");
});

describe("a field alone", () => {
  test.each<[string, Partial<Cable>, readonly string[]]>([
    [
      "a level without a control",
      { classification: buildClassificationLine({ level: "secret" }) },
      [`${" ".repeat(37)}SECRET`],
    ],
    ["a number without a level", { classification: buildClassificationLine({ mrn }) }, field("MRN", "12 EXAMPLE 1208")],
    [
      "a number whose year is not written",
      { classification: buildClassificationLine({ mrn: { ...mrn, yearWritten: false } }) },
      field("MRN", "EXAMPLE 1208"),
    ],
    ["a note without a number", { classification: buildClassificationLine({ note: "NONE" }) }, field("MRN", "NONE")],
    [
      "a date as written, where it could not be read",
      { dtg: buildDateTimeGroup({ text: "May 04,\n2012" }) },
      field("Date/DTG", "May 04, 2012"),
    ],
    [
      "a date as written, where it has no form",
      { dtg: buildDateTimeGroup({ date: "soon", text: "May 04, 2012" }) },
      field("Date/DTG", "May 04, 2012"),
    ],
    [
      "another day than that of the group",
      { dtg: buildDateTimeGroup({ date: "2012-05-04T14:05Z", zone: "Z", note: "May 05, 2012" }) },
      field("Date/DTG", "May 05, 2012 / 041405Z MAY 12"),
    ],
    ["a sender without a name", { from: buildAddressee({ text: "AMEMBASSY\n?" }) }, field("From", "AMEMBASSY ?")],
    [
      "addressees, parted by semicolons",
      {
        to: [
          buildAddressee({ name: "AMCONSUL NOWHERE" }),
          buildAddressee({ text: "???\n!" }),
          buildAddressee(),
          buildAddressee({ name: "RPO" }),
        ],
      },
      field("Action", "NOWHERE, AMCONSUL; ??? !; RPO"),
    ],
    ["no addressee with a word", { to: [buildAddressee()] }, [""]],
    [
      "addressees left out, in a list",
      {
        exempt: [
          buildAddressee({ name: "AMEMBASSY EXAMPLE" }),
          buildAddressee({ name: "AMCONSUL NOWHERE", precedence: "priority" }),
        ],
      },
      field("XMT", "AMEMBASSY EXAMPLE; AMCONSUL NOWHERE PRIORITY"),
    ],
    ["an order alone", { executiveOrder: buildExecutiveOrderLine({ order: "13526" }) }, field("E.O.", "13526")],
    ["captions as written", { captions: [buildCaption({ text: "NO\nDIS" })] }, field("Captions", "NO DIS")],
    ["no captions with a word", { captions: [buildCaption()] }, [""]],
    [
      "references without letters",
      { references: buildReferenceList({ items: [buildReference({ text: "A NOTE" })] }) },
      field("Reference", "A NOTE"),
    ],
    [
      "a signature as written",
      { signature: buildSignature({ names: [" "], text: "Doe\nRoe" }) },
      field("Signature", "Doe Roe"),
    ],
    [
      "an authority of a paragraph",
      { classifiedBy: buildClassificationAuthority({ number: 3, name: "Jane Doe" }) },
      field("Classified By", "Jane Doe."),
    ],
    [
      "an attribute without a value",
      { attributes: buildAttributes({ items: [attribute("Info\nOffice", null)] }) },
      ["Info Office:"],
    ],
    [
      "a label as long as the column",
      { attributes: buildAttributes({ items: [attribute("A".repeat(29), "B")] }) },
      [`${"A".repeat(29)}:B`],
    ],
  ])("%s", (_, fields, lines) => {
    expect(printed(fields)).toEqual(lines);
  });
});

describe("attributes", () => {
  const classification = buildClassificationLine({ mrn });
  test.each([
    [
      "at the start of the list",
      [attribute("Sensitivity", "Low"), attribute("Size", "2"), attribute("Info Office", "EUR")],
      ["Sensitivity", "MRN", "", "Size", "Info Office"],
    ],
    [
      "with a value",
      [attribute("Sensitivity", null), attribute("Info Office", "EUR")],
      ["MRN", "", "Sensitivity", "Info Office"],
    ],
    ["with such a label", [attribute("Size", "2")], ["MRN", "", "Size"]],
  ])("those stand before the number %s", (_, items, labels) => {
    const lines = printed({ classification, attributes: buildAttributes({ items }) });
    expect(lines.map((line) => line.split(":", 1)[0])).toEqual(labels);
  });

  test("those stand before other fields without a number, too", () => {
    const items = [attribute("Action Office", "EUR"), attribute("Size", "2")];
    const lines = printed({ subject: buildSubjectLine({ text: "RAIN" }), attributes: buildAttributes({ items }) });
    expect(lines.map((line) => line.split(":", 1)[0])).toEqual(["Action Office", "Subject", "", "Size"]);
  });
});

describe("width", () => {
  test("wraps the values in their column", () => {
    const names = ["AMEMBASSY EXAMPLE", "AMEMBASSY NOWHERE", "AMCONSUL ELSEWHERE"];
    expect(
      printed(
        {
          to: names.map((name) => buildAddressee({ name })),
          tags: buildTagsLine({ items: Array.from({ length: 9 }, () => buildTag({ code: "PREL" })) }),
          subject: buildSubjectLine({ text: "a second bakery opens its doors in the old town of elsewhere" }),
          attributes: buildAttributes({
            items: [attribute("Offices", "EUR, AF ONE, ISO, OCT, AMONG OTHERS, SEVERAL")],
          }),
        },
        { width: 62 },
      ),
    ).toEqual([
      ...field("Action", "EXAMPLE, AMEMBASSY;", "NOWHERE, AMEMBASSY;", "ELSEWHERE, AMCONSUL"),
      ...field("TAGS", "PREL, PREL, PREL, PREL,", "PREL, PREL, PREL, PREL, PREL"),
      ...field("Subject", "a second bakery opens", "its doors in the old town of", "elsewhere"),
      "",
      ...field("Offices", "EUR, AF ONE, ISO, OCT,", "AMONG OTHERS, SEVERAL"),
    ]);
  });

  test("leaves twenty columns at least, and thirty for the lines of a subject", () => {
    expect(
      printed(
        {
          subject: buildSubjectLine({ text: "a second bakery opens its doors" }),
          attributes: buildAttributes({ items: [attribute("Offices", "EUR, ISO, OCT, AMONG, SEVERAL")] }),
        },
        { width: 40 },
      ),
    ).toEqual([
      ...field("Subject", "a second bakery opens", "its doors"),
      "",
      ...field("Offices", "EUR, ISO, OCT,", "AMONG, SEVERAL"),
    ]);
  });

  test("does not touch other fields", () => {
    const text = "a second bakery opens its doors in the old town of elsewhere";
    expect(printed({ passing: [buildPassingInstruction({ text })] }, { width: 40 })).toEqual(field("Pass Line", text));
  });
});
