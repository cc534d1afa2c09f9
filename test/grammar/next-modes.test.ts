import { describe, expect, it } from "vitest";
import type { Dialect } from "../../grammar/index.js";
import { namesOf } from "./shape.js";

const first = "1. (C) a\n";
const firstNames = "ParagraphNumber PortionMarking Prose";
const section = `${first}SECRET SECTION 02 OF 02 EXAMPLE 123\n`;
const sectionNames = `${firstNames} SectionBanner`;
const table = "BOATS     12\nNETS      13";

/** What a token is hangs on where the token before has led: a table, a title or a label is one only in its place. */
const check = (text: string, names: string): void => {
  expect(namesOf(text)).toEqual(names.split(" "));
};

describe("a list begins behind what begins a paragraph, in an item too", () => {
  it.each([
    ["1. (C) a. (1) b", "ParagraphNumber PortionMarking HeadItemLabel Prose"],
    ["1. (C) THE NEXT STEPS: -- b", "ParagraphNumber PortionMarking ColonTitle HeadItemLabel Prose"],
    [`${first}-- (C) (1) b`, `${firstNames} ItemLabel PortionMarking HeadItemLabel Prose`],
    [`${first}-- THE NEXT STEPS: (1) b`, `${firstNames} ItemLabel ColonTitle HeadItemLabel Prose`],
    [`${first}-- SUMMARY: (1) b`, `${firstNames} ItemLabel InlineTitle HeadItemLabel Prose`],
  ])("%j", check);
});

describe("the text has begun behind a title, a rule or prose above all fields", () => {
  it.each([
    [`--------\n${table}`, "OpeningRuleLine FreeTableLines"],
    [`--- NEXT STEPS ---\n${table}`, "OpeningTitleLine FreeTableLines"],
    [`NEXT STEPS\n--------\n${table}`, "OpeningTitleLine OpeningRuleLine FreeTableLines"],
    [`words ---\nNEXT STEPS\n\n${table}`, "StrayLine OpeningTitleUnderRule EmptyLines FreeTableLines"],
    [`ANNEX A\n\n${table}`, "OpeningDivisionTitle EmptyLines FreeTableLines"],
    [`SUMMARY: a\n\n${table}`, "OpeningInlineTitle FreeProse EmptyLines FreeTableLines"],
    [`words of a fragment of a text\n\n${table}`, "OpeningProse EmptyLines FreeTableLines"],
    // And not behind other lines.
    [`words\n${table}`, "StrayLine StrayLine StrayLine"],
  ])("%j", check);
});

describe("the fields of a later section end with the first line of its text", () => {
  it.each([
    [table, "TableLines"],
    ["QUOTE\nb\nUNQUOTE", "QuotationBegin Prose QuotationEnd"],
    ["DOE", "NameLine"],
    ["-- b", "ItemLabel Prose"],
    ["SUMMARY: b", "InlineTitle Prose"],
    ["words", "Prose"],
  ])("%j", (text, names) => {
    check(`${section}${text}\n\nTAGS: XX`, `${sectionNames} ${names} EmptyLines Prose`);
    check(`${section}TAGS: XX\n${text}`, `${sectionNames} RepeatedFields`);
  });

  it("and with the end of a quoted text", () => {
    const text = `${first}QUOTE\nb\nSECRET SECTION 02 OF 02 EXAMPLE 123\nUNQUOTE\n\nTAGS: XX`;
    check(text, `${firstNames} QuotationBegin Prose SectionBanner QuotationEnd EmptyLines Prose`);
  });

  it("may stand below an envelope that comes again", () => {
    check(
      `${first}\nRR RUEHAA\nTAGS: XX\n\nTAGS: YY`,
      `${firstNames} EmptyLines RepeatedEnvelope EmptyLines RepeatedFields`,
    );
  });
});

describe("prose above all fields ends before a label", () => {
  it.each([
    ["words of a fragment of a text SUBJECT: X", "OpeningProse SubjectLabel SubjectText"],
    ["words of a fragment of a text subject: x", "OpeningProse SubjectLabel SubjectText"],
    ["\n words of a fragment of a text TAGS: XX", "OpeningProse TagsLabel Tag"],
    ["words of a fragment of a text\nTAGS: XX", "OpeningProse TagsLabel Tag"],
    ["words of a fragment of a text\ntags: xx", "OpeningProse TagsLabel Tag"],
    ["words of a fragment of a text\nand more", "OpeningProse"],
    ["words of a fragment of a text\n\nb TAGS: XX", "OpeningProse EmptyLines FreeProse"],
    ["SUBJECT: X\n\nprose here\ntags: xx", "SubjectLabel SubjectText FreeProse TagsLabel Tag"],
  ])("%j", check);
});

describe("lines", () => {
  it.each([
    ["1. (C) QUOTE\n\nb\nUNQUOTE", "ParagraphNumber PortionMarking QuotationBegin EmptyLines Prose QuotationEnd"],
    ["1. (C)\n\nTAGS: XX", "ParagraphNumber PortionMarking EmptyLinesAfterHead Prose"],
    [`${first}NNNN\n\nZCZC`, `${firstNames} EndOfMessage StartOfMessage`],
    [
      "SUBJECT: X\n\nVZCZCXRO0001\nRR RUEHAA\nFM X",
      "SubjectLabel SubjectText StartOfMessage ChannelDesignator ChannelNumber CalledPrecedence RoutingIndicator From AddresseeName",
    ],
    [
      "TO RUEHC/X\nRUEHXX/Y XMT Z",
      "LoneTo AddresseeIndicator Slash AddresseeName AddresseeWrap AddresseeIndicator Slash AddresseeName Exempt AddresseeName",
    ],
    [
      "1. (C) Classified By: Jane Doe, Reason: 1.4 (b)\nTAGS: XX",
      "ParagraphNumber PortionMarking AuthorityLabel AuthorityText TagsLabel Tag",
    ],
    ["PASS TO X\nTAGS: XX", "PassingText TagsLabel Tag"],
  ])("%j", check);
});

const archived = "PAGE 01 EXAMPLE 00123 142223Z\nSECRET EXAMPLE 0123\n";
const archivedNames = "PageLine BannerLevel Station MrnNumber";
const fleet = "R 311234Z JAN 10\nFM EXAMPLE FLEET\nTO NAVADMIN\n";
const fleetNames = "LoosePrecedence LooseTime LooseMonth Year From AddresseeName To AddresseeName";

describe("lines of one kind go on in the next line", () => {
  it.each<[text: string, names: string, dialect?: Dialect]>([
    ["UNCLAS EXAMPLE 000123 ZFR 763 tags: xx", "BannerLevel Station MrnNumber BannerNote TagsLabel Tag"],
    ["SUBJECT: X\n\nSTATE PLEASE PASS TO USTR\nAND EB", "SubjectLabel SubjectText LatePassing PassingMore"],
    [
      `${archived}HANDLE WITH CARE\nAND MORE\nTAGS: XX`,
      `${archivedNames} HandlingText PassingMore TagsLabel Tag`,
      "archive",
    ],
    [
      `${archived}EXDIS FOR DOE\nAND ROE\nTAGS: XX`,
      `${archivedNames} LeadingCaption CaptionPassing PassingMore TagsLabel Tag`,
      "archive",
    ],
    [`${fleet}\nEXAMPLE FLEET\nSECOND FLEET\nBT`, `${fleetNames} PlainName AddresseeWrap AddresseeName Break`, "naval"],
    // But not into a line that is known.
    ["UNCLAS\nSUBJ: BOATS AND\nFM X", "ClassLevel SubjectLabel SubjectText From AddresseeName", "naval"],
    ["UNCLAS\nSUBJ: BOATS AND\nQQQQ\nX", "ClassLevel SubjectLabel SubjectText HandlingLine StrayLine", "naval"],
    [
      "UNCLAS\nSUBJ: BOATS AND\n\nA. EXAMPLEINST 1\n1. They go.",
      "ClassLevel SubjectLabel SubjectText ListedReference ReferenceText ParagraphNumber Prose",
      "naval",
    ],
  ])("%j", (text, names, dialect) => {
    expect(namesOf(text, dialect)).toEqual(names.split(" "));
  });
});
