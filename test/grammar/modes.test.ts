import { describe, expect, it } from "vitest";
import { isSkipped } from "../../grammar/ebnf.js";
import { tokenTypes } from "../../grammar/lexer.js";
import type { ArchiveMode, TelegramMode } from "../../grammar/modes.js";
import { archiveInModes, archiveModes } from "./archive.js";
import { navalTokens } from "./naval.js";
import { namesOf } from "./shape.js";
import { smartModes } from "./smart.js";

const named = (names: string): readonly string[] => names.split(" ");

const banner = "UNCLAS EXAMPLE 000123\n";
const bannerNames = "BannerLevel Station MrnNumber";
const first = "1. (C) a\n";
const firstNames = "ParagraphNumber PortionMarking Prose";

/** For every mode: a text that comes to it, and the tokens of the text. */
const tables: Readonly<Record<TelegramMode | ArchiveMode, readonly (readonly [text: string, names: string])[]>> = {
  ...archiveModes,
  heading: [
    ...archiveInModes,
    ["  \n\nVZCZCXRO0001", "StartOfMessage ChannelDesignator ChannelNumber"],
    ["TO SECSTATE WASHDC", "LoneTo AddresseeName"],
    ["INFO ALL CONSULS", "LoneInfo AddresseeName"],
    ["TO THE SEA", "StrayLine"],
    ["INFO DESK", "StrayLine"],
    ["XMT AMCONSUL NOWHERE", "Exempt AddresseeName"],
    ["TAGS: XX", "TagsLabel Tag"],
    ["AGS: XX", "TagsLabel Tag"],
    ["SECRET", "BodyCaption"],
    ["SIPDIS", "CaptionWords"],
    ["C O R R E C T E D  C O P Y (TEXT)", "CorrectedCopy"],
    ["This record is a partial extract of a cable.", "ExtractNotice"],
    ["RELEASE IN PART", "ReleaseNotice"],
    ["NOTE BY THE CENTRE: NOT PASSED", "DistributionNotice"],
    ["ACTION AF-00\nINFO LOG-00 /001W", "DistributionNotice DistributionNotice"],
    ["MESSAGE CENTER", "CopyHead"],
    ["29. Telegram From the Embassy in Elsewhere", "CopyHead"],
    ["ID: 12345", "RecordLine"],
    ["12. Telegram From the Embassy in Example to the Department of State\n\n1. a", "CopyHead ParagraphNumber Prose"],
    ["12. Telegram from Example", "ParagraphNumber Prose"],
    ["2010-01-31 12:34", "RecordLine"],
    [
      "From: Jane Doe\nTo: Roe, John;\nPoe, Ann\nDate: May 4, 2010\n\nSIPDIS",
      "MailLine MailLine MailLine CaptionWords",
    ],
    ["XXXXX", "RedactionLine"],
    ["(C) words of a fragment", "LoneMarking Prose"],
    ["SUMMARY: words of a fragment", "OpeningInlineTitle FreeProse"],
    ["NEXT STEPS\n----------", "OpeningTitleLine OpeningRuleLine"],
    ["NEXT STEPS\n\n1. (C) a", `OpeningLoneTitle EmptyLines ${firstNames}`],
    ["------\nNEXT STEPS\n\na", "OpeningRuleLine OpeningTitleUnderRule EmptyLines FreeProse"],
    ["SUBJECT THE TALKS", "BareSubjectLabel SubjectText"],
    ["the talks went on for many days", "OpeningProse"],
    ["the talks went on", "StrayLine"],
  ],
  addressing: [
    ["FM AMEMBASSY EXAMPLE\nTO THE SEA", "From AddresseeName To AddresseeName"],
    ["FM AMEMBASSY EXAMPLE\nINFO THE DESK", "From AddresseeName Info AddresseeName"],
    ["FM X\nRUEHXX/AMEMBASSY ELSEWHERE", "From AddresseeName AddresseeIndicator Slash AddresseeName"],
    ["FM X\n\nAMEMBASSY ELSEWHERE", "From AddresseeName ResumedName AddresseeName"],
    ["FM X\n\nAMEMBASSY ELSEWHERE FOR DOE", "From AddresseeName PassingText"],
    ["FM X\nBT\nTAGS: XX", "From AddresseeName Break TagsLabel Tag"],
  ],
  text: [
    [`${banner}SIPDIS`, `${bannerNames} CaptionWords`],
    [`${banner}NOFORN, SENSITIVE`, `${bannerNames} CaptionWords CaptionWords`],
    [`${banner}STATE FOR AF/XX`, `${bannerNames} PassingText`],
    [`${banner}PREL, ECON, XX`, `${bannerNames} LoneTag Tag Tag`],
    [`${banner}EUR, AF/XX`, `${bannerNames} OfficeLine`],
    [`${banner}words`, `${bannerNames} StrayLine`],
    [`${banner}Classified By: Doe`, `${bannerNames} AuthorityLabel AuthorityText`],
  ],
  preamble: [
    ["SUBJECT: X\n\nANNEX A\n\n1. (C) a", `SubjectLabel SubjectText OpeningDivisionTitle EmptyLines ${firstNames}`],
    ["SUBJECT: X\n\nBOATS     12\nNETS      13", "SubjectLabel SubjectText FreeTableLines"],
    ["SUBJECT: X\n\nprose here\nTAGS: XX", "SubjectLabel SubjectText FreeProse TagsLabel Tag"],
    ["SUBJECT: X\n\nDOE", "SubjectLabel SubjectText FreeName"],
    ["SUBJECT: X\n\nSTATE PLEASE PASS TO USTR", "SubjectLabel SubjectText LatePassing"],
    ["SUBJECT: X\n\nFOR EUR/XX, YY AND Z/ZZ ONLY\n\nA", "SubjectLabel SubjectText AttentionLine EmptyLines FreeProse"],
    ["SUBJECT: X\nFOR EUR/XX\n1. A", "SubjectLabel SubjectText AttentionLine ParagraphNumber Prose"],
    [
      "SUBJECT: X\n\nFOR AMBASSADOR FROM J. DOE\n\n1. A",
      "SubjectLabel SubjectText AttentionLine EmptyLines ParagraphNumber Prose",
    ],
    [
      "SUBJECT: X\n\nPLS PASS USTR FOR DOE\n\n1. A",
      "SubjectLabel SubjectText AttentionLine EmptyLines ParagraphNumber Prose",
    ],
    ["SUBJECT: X\nFOR SCHOOLS\n1. A", "SubjectLabel SubjectText SubjectText ParagraphNumber Prose"],
    [
      "SUBJECT: X\n\nFOR DAYS THE SEA\nWAS\n\n1. A",
      "SubjectLabel SubjectText FreeProse FreeName EmptyLines ParagraphNumber Prose",
    ],
    ["REF: X\n\nthe desk for Doe\n\nmore", "ReferencesLabel ReferenceText FreeProse EmptyLines FreeProse"],
  ],
  body: [
    [`${first}BOATS     12\nNETS      13`, `${firstNames} TableLines`],
    [`${first}QUOTE\nb\nUNQUOTE`, `${firstNames} QuotationBegin Prose QuotationEnd`],
    [`${first}\nANNEX A: FISH\n\n1. b`, `${firstNames} EmptyLines DivisionTitle EmptyLines ParagraphNumber Prose`],
    ["1. (C) ab c. 2. (C) d", "ParagraphNumber PortionMarking Prose JoinedNumber PortionMarking Prose"],
    ["1. (C) ab U.S. 2. (C) d", "ParagraphNumber PortionMarking Prose JoinedNumber PortionMarking Prose"],
    ["1. (C) ab. FISH ---- 2. (C) d", "ParagraphNumber PortionMarking Prose JoinedNumber PortionMarking Prose"],
    ["1. (C) by J. 2. (C) d", "ParagraphNumber PortionMarking Prose"],
    [`${first}b ...`, `${firstNames} CutEnd`],
    [`${first}\n2. b`, `${firstNames} EmptyLines ParagraphNumber Prose`],
    [`${first}\n(U) b`, `${firstNames} EmptyLines LoneMarking Prose`],
    [`${first}\nNEXT STEPS\n----`, `${firstNames} EmptyLines TitleLine RuleLine`],
    [`${first}\nNEXT STEPS\n\n2. b`, `${firstNames} EmptyLines LoneTitle EmptyLines ParagraphNumber Prose`],
    [`${first}\nB. FISH\n\n2. b`, `${firstNames} EmptyLines LoneTitle EmptyLines ParagraphNumber Prose`],
    [
      `${first}A. BREAD\n\nB. FISH\n\n2. b`,
      `${firstNames} ItemLabel Prose EmptyLines ItemLabel Prose EmptyLines ParagraphNumber Prose`,
    ],
    [`${first}\n------\nNEXT STEPS\n\nb`, `${firstNames} EmptyLines RuleLine TitleUnderRule EmptyLines Prose`],
    [`${first}\nTAGS: XX`, `${firstNames} EmptyLines Prose`],
    [`${first}SIPDIS`, `${firstNames} BodyCaption`],
    [`${first}EXAMPLE 00000123 002 OF 003\nb`, `${firstNames} BodyPage Prose`],
    [`${first}VZCZCXRO0002\nRR RUEHAA`, `${firstNames} RepeatedEnvelope`],
    [
      `${first}\nDOE\n\nBT\n#0123\nNNNN`,
      `${firstNames} EmptyLines NameLine EmptyLines Break ValidationNumber EndOfMessage`,
    ],
  ],
  sectionHead: [
    [`${first}SECRET SECTION 02 OF 02 EXAMPLE 123\nTAGS: XX\nSUBJECT: X`, `${firstNames} SectionBanner RepeatedFields`],
    [`${first}SECRET SECTION 02 OF 02 EXAMPLE 123\nSTATE FOR AF/XX`, `${firstNames} SectionBanner RepeatedFields`],
    [
      `${first}SECRET SECTION 02 OF 02 EXAMPLE 123\nb\n\nTAGS: XX`,
      `${firstNames} SectionBanner Prose EmptyLines Prose`,
    ],
  ],
  transmission: [
    ["VZCZCXRO0001", "StartOfMessage ChannelDesignator ChannelNumber"],
    ["ZCZCXYZ0012     UU\nx", "StartOfMessage ChannelDesignator ChannelNumber SecurityProsign StrayLine"],
    [
      "VZCZCXRO0001 OO RUEHAA DE RUEHXX #0123",
      "StartOfMessage ChannelDesignator ChannelNumber CalledPrecedence RoutingIndicator De RoutingIndicator NumberSign StationSerial",
    ],
    ["VZCZCXRO0001 ?\nx", "StartOfMessage ChannelDesignator ChannelNumber LineRest StrayLine"],
    ["VZCZC", "StartOfMessage"],
  ],
  called: [
    [
      "OO RUEHAA RUEHBB\nRUEHCC RUEHDD\nx",
      "CalledPrecedence RoutingIndicator RoutingIndicator RoutingIndicator RoutingIndicator StrayLine",
    ],
    ["RR RUEHAA 12", "CalledPrecedence RoutingIndicator LineRest"],
    ["RR LYON", "StrayLine"],
  ],
  origin: [
    ["DE RUEHXX #0123/01 0311234", "De RoutingIndicator NumberSign StationSerial SectionNumber FilingTime"],
    ["DE RUEHXX 123A 0311234", "De RoutingIndicator StationSerial FilingTime"],
    ["DE RUEHXX ?", "De RoutingIndicator LineRest"],
    ["DE RUEHXX #0123 ZNR UUUUU", "De RoutingIndicator NumberSign StationSerial SecuritySignal ClassGroup"],
  ],
  security: [
    ["ZNY CCCCC ZZH", "SecuritySignal ClassGroup OperatingSignal"],
    ["ZNR UUUUU ZZHZDK (CCY)", "SecuritySignal ClassGroup OperatingSignal OperatingSignal LineNote"],
    ["ZNY SSSSS/BBBBB", "SecuritySignal ClassGroup HandlingGroup"],
    ["ZNR UUUUU ZZH R 311234Z JAN", "SecuritySignal ClassGroup OperatingSignal DateTimePrecedence DayTime Month"],
  ],
  dateTime: [
    [
      "O R 311234Z JAN 10 ZDK CTG RUEHXX",
      "DateTimePrecedence DateTimePrecedence DayTime Month Year OperatingSignal LineNote",
    ],
    ["P 251346 Z JUN 7 3", "DateTimePrecedence DayTime Month Year"],
    ["311234Z JANUARY", "DayTime Month"],
    ["R 311234Z FOG 10", "StrayLine"],
  ],
  from: [
    ["FM RUEHXX/AMEMBASSY EXAMPLE//POL//", "From RoutingIndicator Slash AddresseeName OfficeSymbols"],
    ["FM AMEMBASSY EXAMPLE PRIORITY 0123", "From AddresseeName PrecedenceWord ContinuityNumber"],
    ["FM EXAMPLE 00000123 001.2 OF 002", "From PageMark"],
    ["FM AMEMBASSY EXAMPLE TO RUEHC/X", "From AddresseeName LoneTo AddresseeIndicator Slash AddresseeName"],
  ],
  addressee: [
    [
      "TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 3518",
      "LoneTo AddresseeIndicator Slash AddresseeName PrecedenceWord ContinuityNumber",
    ],
    [
      "TO RUEHC/X\nZEN/Y",
      "LoneTo AddresseeIndicator Slash AddresseeName AddresseeWrap AddresseeIndicator Slash AddresseeName",
    ],
    ["TO RUEHC/X//J-3/J-5//J-8//", "LoneTo AddresseeIndicator Slash AddresseeName OfficeSymbols"],
    ["TO RUEHC/X//J-3/J-5//", "LoneTo AddresseeIndicator Slash AddresseeName OfficeSymbols"],
    ["TO RUEHC/X, XMT Y", "LoneTo AddresseeIndicator Slash AddresseeName Exempt AddresseeName"],
    ["TO RUEHC/AIG 1234", "LoneTo AddresseeIndicator Slash AddresseeName"],
    [
      "TO RUEHC/X PRIORITY RUEHXX/Y 0123 INFO USEU BRUSSELS",
      "LoneTo AddresseeIndicator Slash AddresseeName PrecedenceWord AddresseeIndicator Slash AddresseeName ContinuityNumber LoneInfo AddresseeName",
    ],
    ["TO RUEHC/X WASHDC//USDP/ISA//", "LoneTo AddresseeIndicator Slash AddresseeName OfficeSymbols"],
    [
      "TO RUEHC/X\nEXAMPLE 00000123 001.2 OF 002\nRUEHXX/Y",
      "LoneTo AddresseeIndicator Slash AddresseeName PageBreak AddresseeWrap AddresseeIndicator Slash AddresseeName",
    ],
    ["TO RUEHC/X\nUNCLAS EXAMPLE 000123", `LoneTo AddresseeIndicator Slash AddresseeName ${bannerNames}`],
  ],
  banner: [
    ["C O N F I D E N T I A L SECTION 01 OF 02 EXAMPLE 000123", "BannerLevel SectionMark Station MrnNumber"],
    ["S E C R E T//NOFORN NEW EXAMPLE 000123 ZFR 763", "BannerLevel BannerCaveat Station MrnNumber BannerNote"],
    ["UNCLAS E F T O EXAMPLE 000123 SIPDIS", "BannerLevel Station MrnNumber CaptionInLine"],
    ["UNCLAS EXAMPLE 000123 STATE FOR AF/XX", "BannerLevel Station MrnNumber PassingInLine"],
    ["S E C R E T SECTION 01 OF 02\nEXAMPLE 000123", "BannerLevel SectionMark Station MrnNumber"],
    ["UNCLAS EXAMPLE 000123 TAGS: XX", "BannerLevel Station MrnNumber TagsLabel Tag"],
  ],
  passing: [
    ["STATE FOR AF/XX\nDRL FOR DOE\nAND EB", "PassingText PassingText PassingMore"],
    ["STATE FOR AF/XX\n\nTAGS: XX", "PassingText TagsLabel Tag"],
  ],
  order: [
    ["E.O. 12958: DECL: 01/31/2020", "OrderLabel OrderNumber DeclassifyWord CalendarDate"],
    ["E.O. 12958: N/A", "OrderLabel OrderNumber NotApplicable"],
    ["E.O. 12958: DECL: TWO YEARS TAGS PREL, XX", "OrderLabel OrderNumber DeclassifyWord OrderText TagsLabel Tag Tag"],
    [
      "E.O. 12958: DECL: X1 EXAMPLE 00000123 001.2 OF 002",
      "OrderLabel OrderNumber DeclassifyWord ExemptionCode PageMark",
    ],
    [
      "E.O. 12958: DECL:\nEXAMPLE 00000123 001.2 OF 002\n01/31/2020",
      "OrderLabel OrderNumber DeclassifyWord PageBreak CalendarDate",
    ],
    ["E.O. 12958: DECL: LOSS OF TAGS SOON", "OrderLabel OrderNumber DeclassifyWord OrderText"],
    ["E.O. 12958: DECL: X1, X5", "OrderLabel OrderNumber DeclassifyWord ExemptionCode ExemptionCode"],
    ["E.O. 12958: DNG: CO 04/01/2009", "OrderLabel OrderNumber DowngradeWord OrderText CalendarDate"],
    ["E.O. 12958: DECL: THE END OF\nTHE TALKS", "OrderLabel OrderNumber DeclassifyWord OrderText OrderText"],
    ["E.O. 12958: N/A SIPDIS TAGS: XX", "OrderLabel OrderNumber NotApplicable CaptionInLine TagsLabel Tag"],
  ],
  tags: [
    ["TAGS: PREL, XX (DOE, JANE), UNGA/C-6", "TagsLabel Tag Tag PersonTag Tag"],
    ["TAGS: PREL XX\nECON EFIN", "TagsLabel Tag Tag Tag Tag"],
    ["TAGS: PREL,\nEXAMPLE 00000123 001.2 OF 002\nXX", "TagsLabel Tag PageBreak Tag"],
    ["TAGS: PREL SUBJECT: X", "TagsLabel Tag SubjectLabel SubjectText"],
    ["TAGS: PREL, XX 1. (C) a", "TagsLabel Tag Tag FieldNumber PortionMarking Prose"],
    ["TAGS: PREL, XX EXAMPLE 00000123 001.2 OF 002", "TagsLabel Tag Tag PageMark"],
  ],
  subject: [
    ["SUBJECT: (C) WORDS OVER\nSEVERAL LINES", "SubjectLabel SubjectMarking SubjectText SubjectText"],
    ["SUBJECT:\n\nWORDS", "SubjectLabel SubjectText"],
    ["SUBJECT: THE TALKS ON\n\nFISH", "SubjectLabel SubjectText SubjectText"],
    ["SUBJECT: THE TALKS\nThe talks about fish went on.", "SubjectLabel SubjectText FreeProse"],
    ["SUBJECT: X REF: EXAMPLE 1", "SubjectLabel SubjectText ReferencesLabel ReferenceText"],
    ["SUBJECT: X\n\n(SECOND PART)\n\n1. (C) a", `SubjectLabel SubjectText SubjectText ${firstNames}`],
    ["SUBJECT: X (THE SECOND\n\nPART)\n\n1. (C) a", `SubjectLabel SubjectText SubjectText ${firstNames}`],
    ["SUBJECT: X (THE SECOND\n\nThey.", "SubjectLabel SubjectText FreeProse"],
    ["SUBJECT: X\n\n(They go.)", "SubjectLabel SubjectText FreeProse"],
    ["SUBJECT: X\n\n(FOR BAKERS)", "SubjectLabel SubjectText FreeProse"],
    [
      "SUBJECT: X\nVIENNA FOR USDEL FISH\nREF: EXAMPLE 1",
      "SubjectLabel SubjectText LatePassing ReferencesLabel ReferenceText",
    ],
    ["SUBJECT: THEY GO TO\nVIENNA FOR FISH", "SubjectLabel SubjectText SubjectText"],
    ["SUBJECT: BREAD 1. (C) a", "SubjectLabel SubjectText FieldNumber PortionMarking Prose"],
    ["SUBJECT: BREAD 1. FISH", "SubjectLabel SubjectText"],
    ["SUBJECT: BREAD EXAMPLE 00000123 001.2 OF 002", "SubjectLabel SubjectText PageMark"],
    ["SUBJECT: BREAD SAN EXAMPLE 00000123  001.2 OF 002", "SubjectLabel SubjectText PageMark"],
  ],
  references: [
    ["REF: A. ELSEWHERE 45\nB. 09 EXAMPLE 1234", "ReferencesLabel Bullet ReferenceText Bullet ReferenceText"],
    ["REFS: (A) EXAMPLE 1, (B) EXAMPLE 2", "ReferencesLabel Bullet ReferenceText Bullet ReferenceText"],
    ["REF: A. EXAMPLE 1\n\nB. EXAMPLE 2", "ReferencesLabel Bullet ReferenceText Bullet ReferenceText"],
    ["REF: EXAMPLE 1\n1. (C) a", `ReferencesLabel ReferenceText ${firstNames}`],
    ["REF: EXAMPLE 1 1. (C) a", "ReferencesLabel ReferenceText FieldNumber PortionMarking Prose"],
  ],
  authority: [
    ["Classified By: Doe. Reasons: 1.4 (b)\nand (d).", "AuthorityLabel AuthorityText AuthorityText"],
    ["Classified By: Doe. Reasons: 1.4 (b). The boats sail.", "AuthorityLabel AuthorityText FreeProse"],
    [
      "Classified By: Doe. Reasons: 1.4 (b).\nand (d ). The boats sail.",
      "AuthorityLabel AuthorityText AuthorityText FreeProse",
    ],
    ["Classified By: Doe. Reasons: 1.4 (b) ------- SUMMARY", "AuthorityLabel AuthorityText FreeProse"],
    [
      "Classified By: Doe. Reasons: 1.4 (b) & (d). 1. (C) a",
      `AuthorityLabel AuthorityText FieldNumber PortionMarking Prose`,
    ],
    [
      "Classified By: Doe. Reasons: 1.4 b and d 1. (C) a",
      `AuthorityLabel AuthorityText FieldNumber PortionMarking Prose`,
    ],
    [
      "Classified By: Doe EXAMPLE 00000123 001.2 OF 002\nfor reasons 1.4 (b)",
      "AuthorityLabel AuthorityText PageMark AuthorityText",
    ],
    ["Classified By: Doe. Reasons: 1.4 (b). TAGS: XX", "AuthorityLabel AuthorityText TagsLabel Tag"],
    ["Classified By: Doe. Reasons: 1.4 (b) of E.O. 12958, as amended.", "AuthorityLabel AuthorityText"],
    ["Classified By: Doe. Reasons: 1.4 (b) and (x).", "AuthorityLabel AuthorityText"],
    ["Classified By: Doe. Reasons: 1.4 (b). Declassify on: X1 soon", "AuthorityLabel AuthorityText"],
    [
      "Classified By: Doe. Reasons: 1.4 (b). Roe for reasons 1.4 (d). The boats",
      "AuthorityLabel AuthorityText FreeProse",
    ],
    ["Classified By: Doe. Reasons 1.\n4 (b/d)\n1. (C) a", `AuthorityLabel AuthorityText AuthorityText ${firstNames}`],
  ],
  item: [
    ["1. a:\n-- b", "ParagraphNumber Prose ItemLabel Prose"],
    ["1. a:\na. (C) b", "ParagraphNumber Prose ItemLabel PortionMarking Prose"],
    ["1. a:\n(1) FISH: b", "ParagraphNumber Prose ItemLabel ColonTitle Prose"],
    ["1. a:\nA. Bread:\nb", "ParagraphNumber Prose ItemLabel ColonTitle Prose"],
    ["1. a:\n- (2) b", "ParagraphNumber Prose ItemLabel Prose"],
    ["SUBJECT: X\n\nThe boats\n\n-- b", "SubjectLabel SubjectText FreeProse EmptyLines FreeItemLabel FreeProse"],
  ],
  paragraph: [
    ["1. (C) a. b\nb. c", "ParagraphNumber PortionMarking HeadItemLabel Prose ItemLabel Prose"],
    ["1. (C) BEGIN TEXT:\na", "ParagraphNumber PortionMarking QuotationBegin Prose"],
    ["1. (C) SUMMARY: a", "ParagraphNumber PortionMarking InlineTitle Prose"],
    ["1. (C) NEXT STEPS: a", "ParagraphNumber PortionMarking ColonTitle Prose"],
    ["1. (C) NEXT STEPS:\na", "ParagraphNumber PortionMarking ColonTitle Prose"],
    ["1. Next Steps:\n\na. b", "ParagraphNumber ColonTitle EmptyLinesAfterHead ItemLabel Prose"],
    ["1. THE FOLLOWING LEFT:\na", "ParagraphNumber Prose"],
    ["1. THE BOATS ARE:\na", "ParagraphNumber Prose"],
    ["1. THEY WROTE TO:\na", "ParagraphNumber Prose"],
    ["1. Word of:\na", "ParagraphNumber Prose"],
    ["1. NEXT STEPS:\n\n\na", "ParagraphNumber Prose EmptyLines Prose"],
    ["1. A title\n-------\n(C) a", "ParagraphNumber ParagraphTitle ParagraphRule PortionMarking Prose"],
    ["1. (C) Classified by: Doe", "ParagraphNumber PortionMarking AuthorityLabel AuthorityText"],
    ["1 (C) a", firstNames],
    ["1. (C)\n\na", "ParagraphNumber PortionMarking EmptyLinesAfterHead Prose"],
  ],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  it.each(rows)("%j", (text, names) => {
    expect(namesOf(text)).toEqual(named(names));
  });
});

describe.each(Object.entries(smartModes))("SMART: %s", (_, rows) => {
  it.each(rows)("%j", (text, names) => {
    expect(namesOf(text, "smart")).toEqual(named(names));
  });
});

describe.each(Object.entries(navalTokens))("%s of a naval message", (_, rows) => {
  it.each(rows)("%j", (text, names) => {
    expect(namesOf(text, "naval")).toEqual(named(names));
  });
});

describe("the tables", () => {
  it("hold every token that the parser sees", () => {
    const rows = [tables, smartModes, navalTokens].flatMap((table) => Object.values(table).flat());
    const met = new Set(rows.flatMap(([, names]) => named(names)));
    expect(tokenTypes.filter((type) => !isSkipped(type) && !met.has(type.name)).map(({ name }) => name)).toEqual([]);
  });
});
