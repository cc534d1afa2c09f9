import { describe, expect, it } from "vitest";
import type { Dialect } from "../../grammar/index.js";
import { namesOf } from "./shape.js";

const banner = "UNCLAS EXAMPLE 000123\n";
const bannerNames = "BannerLevel Station MrnNumber";
const first = "1. (C) a\n";
const firstNames = "ParagraphNumber PortionMarking Prose";

describe("small letters", () => {
  it.each<[text: string, names: string, dialect?: Dialect]>([
    ["r 311234z jan 10", "DateTimePrecedence DayTime Month Year"],
    ["311234z january", "DayTime Month"],
    ["FM AMEMBASSY EXAMPLE priority 0123", "From AddresseeName PrecedenceWord ContinuityNumber"],
    ["fm: x\nto: y\nInfo : z", "From AddresseeName To AddresseeName Info AddresseeName"],
    ["fm AMEMBASSY EXAMPLE\nto SECSTATE WASHDC", "From AddresseeName To AddresseeName"],
    ["c o n f i d e n t i a l section 01 of 02 example 000123", "BannerLevel SectionMark Station MrnNumber"],
    ["s e c r e t//noforn example 000123", "BannerLevel BannerCaveat Station MrnNumber"],
    [`${banner}sipdis`, `${bannerNames} CaptionWords`],
    ["c o r r e c t e d  c o p y (text)", "CorrectedCopy"],
    ["e.o. 12958: decl: x1", "OrderLabel OrderNumber DeclassifyWord ExemptionCode"],
    ["E.O. 12958: dng: 01/02/2020", "OrderLabel OrderNumber DowngradeWord CalendarDate"],
    ["E.O. 12958: n/a", "OrderLabel OrderNumber NotApplicable"],
    ["tags: prel", "TagsLabel Tag"],
    ["subject: x", "SubjectLabel SubjectText"],
    ["ref: example 12", "ReferencesLabel ReferenceText"],
    ["classified by: jane doe", "AuthorityLabel AuthorityText"],
    ["1. (c) a", firstNames],
    [`${first}\n2. summary: b`, `${firstNames} EmptyLines ParagraphNumber InlineTitle Prose`],
    ["summary: words of a fragment", "OpeningInlineTitle FreeProse"],
    [`${first}SECRET SECTION 02 OF 02 EXAMPLE 123\ntags: xx`, `${firstNames} SectionBanner RepeatedFields`],
    ["THIS RECORD IS A PARTIAL EXTRACT of it", "ExtractNotice"],
    ["id: 12345", "RecordLine"],
    ["[REDACTED]", "RedactionLine"],
    ["r 311234z jan 10\nFM X", "LoosePrecedence LooseTime LooseMonth Year From AddresseeName", "naval"],
    [
      "PAGE 01 EXAMPLE 00123 142223Z\n1. a\nDECLASSIFIED/RELEASED US DEPARTMENT OF STATE EO SYSTEMATIC REVIEW 20 MAR 2014\nb",
      "PageLine ParagraphNumber Prose ReleaseStamp Prose",
      "archive",
    ],
  ])("in %j", (text, names, dialect) => {
    expect(namesOf(text, dialect)).toEqual(names.split(" "));
  });

  it.each([
    ["fm x\nto y", "StrayLine StrayLine"],
    // A line of an address book does not go on with prosigns, in small letters neither.
    ["TO RUEHC/X\nto the sea\nfm y", "LoneTo AddresseeIndicator Slash AddresseeName StrayLine StrayLine"],
    ["FM X\nBT\n\nbt", "From AddresseeName Break StrayLine"],
  ])("are no prosigns in %j", (text, names) => {
    expect(namesOf(text)).toEqual(names.split(" "));
  });
});
