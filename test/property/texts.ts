import fc from "fast-check";
import { archiveCable, cable, mutated, navalCable, smartCable } from "../../src/arbitrary/index.js";
import { print } from "../../src/settled-print.js";

/** Pieces of telegrams, and what copies leave in them. */
const pieces = [
  ..." \n\n\n\t.,:;/()[]-#'\"",
  ..."AZ019",
  "\r\n",
  "\u2028",
  "¶",
  "\\\n",
  "VZCZCXRO0123",
  "OO RUEHAA",
  "DE RUEHXX #0123/01 0311234",
  "ZNY CCCCC ZZH",
  "O R 311234Z JAN 10",
  "FM AMEMBASSY EXAMPLE",
  "TO RUEHC/SECSTATE WASHDC IMMEDIATE 3518",
  "INFO",
  "XMT",
  "AMEMBASSY ELSEWHERE//J-3//",
  "C O N F I D E N T I A L",
  "UNCLAS",
  "SECTION 01 OF 02",
  "EXAMPLE 000123",
  "EXAMPLE 00000123 001.2 OF 002",
  "SIPDIS",
  "NOFORN",
  "STATE FOR AF/XX",
  "E.O. 12958: DECL: 01/31/2020",
  "TAGS: PREL, XX",
  "SUBJECT:",
  "REF: A. STATE 1",
  "B. 07 STATE 2 (NOTAL)",
  "Classified By: Jane Doe. Reasons: 1.4 (b)",
  "1. (C)",
  "2.",
  "3)",
  "(U)",
  "SUMMARY:",
  "END SUMMARY.",
  "-------",
  "the fisheries talks went on.",
  "DOE",
  "BT",
  "#0123",
  "NNNN",
  "RTTUZYUW RUEXAAA0001 0311234-UUUU--RUEXBBB.",
  "UNCLAS //N01000//",
  "NAVADMIN 012/10",
  "MSGID/GENADMIN/EXAMPLE/-/JAN//",
  "SUBJ/BOATS",
  "REF/A/DOC/EXAMPLE//",
  "NARR/REF A IS A BOOK.//",
  "RMKS/",
  "PASS TO OFFICE CODES:",
  "&amp;",
  "<br>",
  "[X](#)",
  "**",
] as const;

/** What copies in pages have besides. */
const archivePieces = [
  "PAGE 01 EXAMPLE 00123 142223Z",
  "PAGE 02",
  "STATE 123456",
  "CONFIDENTIAL",
  "LIMITED OFFICIAL USE",
  "50",
  "ACTION AF-18",
  "ORIGIN SS-25",
  "INFO OCT-01 ISO-00 /026 R",
  "DRAFTED BY AF/XX:JADOE:RF",
  "APPROVED BY AF - MR. ROE (SUBS)",
  "DESIRED DISTRIBUTION",
  "--------------------- 099384",
  "------------------129400 142223Z /75",
  "EXDIS FOR AMBASSADOR",
  "E.O. 11652: GDS",
  "Jane A. Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014",
  "Message Text",
  "Message Attributes",
  "Draft Date: 04 MAY 1976",
  "*** Current Classification *** n/a",
  "<< END OF DOCUMENT >>",
  "NMAFVVZCZ",
] as const;

/** Any string at all. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: "binary", maxLength: 200 });

/** Pieces of telegrams in any order. */
export const jumble: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(""));

/** Lines of telegrams in any order. */
export const jumbledLines: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces, ""), { maxLength: 30 })
  .map((parts) => parts.join("\n"));

/** Lines of copies in pages in any order, among those of telegrams. */
export const jumbledPages: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...archivePieces), fc.constantFrom(...pieces, "")), { maxLength: 30 })
  .map((parts) => parts.join("\n"));

/** Whole copies in pages, damaged. */
export const damagedPages: fc.Arbitrary<string> = archiveCable.chain((given) => mutated(print(given)));

/** Whole cables, damaged. */
export const damagedCable: fc.Arbitrary<string> = cable.chain((given) => mutated(print(given)));

/** Pieces of SMART messages, and what recognition and reviewers left in them. */
const smartPieces = [
  "\n",
  "\n\n",
  "   ",
  "                              ",
  "UNCLASSIFIED",
  "SBU",
  "RELEASE IN PART",
  "B5, B6",
  "UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001 Date: 01/02/2003",
  "Action Office:   POL, ECON",
  "MRN:                          12 ELSEWHERE 1208",
  "lVlRN : 12 ELSEWHERE",
  "DatelDTG:   May 04, 20121041405Z MAY 12",
  "From:       AMEMBASSY ELSEWHERE",
  "Action:     WASHDC, SECSTATE ROUTINE; EXAMPLE,",
  "AMEMBASSY lMMEDIATE",
  "E.O.:       13526",
  "T AGS:      PREL, XX,",
  "Captions:   SENSITIVE, SI PDIS",
  "Reference:  A) 11 EXAMPLE 7",
  "B) ELSEWHERE 8",
  "Pass Line:  DEPT FOR AF/XX",
  "Subject:    (SBU) Bread and",
  "Subjcct;    More",
  "Classified By: Jane Doe. Reason: 1.4 (b)",
  "1.(SBU) The bakery opened, and the baker said that he would",
  "bake on Sundays too.",
  "   •  nets",
  "Signature:  Doe",
  "Drafted By: ELSEWHERE:Doe, Jane A",
  "Cleared By:",
  "POL:Roe, John",
  "Info:       ELSEWHERE, AMEMBASSY ROUTINE; Doe,",
  "Jane A ROUTINE",
  "XMT:        AMEMBASSY NOWHERE",
  "Action Post:",
  "Dissemination Rule:  Released Copy",
] as const;

/** Lines of SMART messages in any order. */
export const jumbledFields: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...smartPieces, ""), { maxLength: 30 })
  .map((parts) => parts.join("\n"));

/** Whole SMART messages, damaged. */
export const damagedSmart: fc.Arbitrary<string> = smartCable.chain((given) => mutated(print(given)));
/** Whole naval messages, damaged. */
export const damagedNavalCable: fc.Arbitrary<string> = navalCable.chain((given) => mutated(print(given)));

/** Every kind of text that a law must hold for. */
export const texts: readonly (readonly [name: string, text: fc.Arbitrary<string>])[] = [
  ["any string", anyText],
  ["pieces of telegrams", jumble],
  ["lines of telegrams", jumbledLines],
  ["damaged cables", damagedCable],
  ["lines of copies in pages", jumbledPages],
  ["damaged copies in pages", damagedPages],
  ["fields of SMART messages", jumbledFields],
  ["damaged SMART messages", damagedSmart],
  ["damaged naval messages", damagedNavalCable],
];
