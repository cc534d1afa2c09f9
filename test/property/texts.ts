import fc from "fast-check";
import { cable, mutated, navalCable } from "../../src/arbitrary/index.js";
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

/** Whole cables, damaged. */
export const damagedCable: fc.Arbitrary<string> = cable.chain((given) => mutated(print(given)));

/** Whole naval messages, damaged. */
export const damagedNavalCable: fc.Arbitrary<string> = navalCable.chain((given) => mutated(print(given)));

/** Every kind of text that a law must hold for. */
export const texts: readonly (readonly [name: string, text: fc.Arbitrary<string>])[] = [
  ["any string", anyText],
  ["pieces of telegrams", jumble],
  ["lines of telegrams", jumbledLines],
  ["damaged cables", damagedCable],
  ["damaged naval messages", damagedNavalCable],
];
