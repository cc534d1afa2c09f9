import { describe, expect, it } from "vitest";
import { recordedRules } from "../../grammar/ebnf.js";
import { archiveRules } from "./archive.js";
import { navalRules } from "./naval.js";
import { shapeOf } from "./shape.js";
import { smartRules } from "./smart.js";

const first = "1. (C) a\n";
const opening = { kind: "paragraph", number: "1.", marking: "(C)" };
const prose = (...parts: readonly string[]) => ({ kind: "text", parts });

/** For every rule: texts, and the concrete syntax of each without offsets and without what is absent. */
const tables: Readonly<Record<string, readonly (readonly [text: string, lines: readonly unknown[]])[]>> = {
  ...archiveRules,
  cable: [
    ["", []],
    [" \n\n\t\n", []],
  ],
  line: [
    [
      "XX\n\n??",
      [
        { kind: "stray", lexeme: "XX" },
        { kind: "stray", lexeme: "??" },
      ],
    ],
    [
      "TAGS: XX SUBJECT: Y",
      [
        { kind: "tags", label: "TAGS: ", tags: ["XX"] },
        { kind: "subject", label: "SUBJECT:", texts: ["Y"] },
      ],
    ],
  ],
  transmissionLine: [
    ["VZCZCXRO0001", [{ kind: "transmission", channel: "XRO", serial: "0001" }]],
    ["ZCZC", [{ kind: "transmission" }]],
  ],
  calledLine: [
    ["OO RUEHAA\nRUEHBB", [{ kind: "called", precedence: "OO", indicators: ["RUEHAA", "RUEHBB"] }]],
    [
      "RR RUEHAA 12",
      [
        { kind: "called", precedence: "RR", indicators: ["RUEHAA"] },
        { kind: "stray", lexeme: "12" },
      ],
    ],
  ],
  originLine: [
    [
      "DE RUEHXX #0123/01 0311234",
      [{ kind: "origin", indicator: "RUEHXX", serial: "0123", section: "/01", filed: "0311234" }],
    ],
    ["DE RUEHXX", [{ kind: "origin", indicator: "RUEHXX" }]],
  ],
  securityLine: [
    ["ZNY CCCCC ZZH", [{ kind: "security", signal: "ZNY", group: "CCCCC", signals: ["ZZH"] }]],
    [
      "ZNY SSSSS/BBBBB ZZHZDK (CCY)",
      [{ kind: "security", signal: "ZNY", group: "SSSSS", handling: "/BBBBB", signals: ["ZZH", "ZDK"], note: "(CCY)" }],
    ],
  ],
  dateTimeLine: [
    [
      "O R 311234Z JAN 10 ZDK",
      [{ kind: "dateTime", precedences: ["O", "R"], dayTime: "311234Z", month: "JAN", year: "10", signals: ["ZDK"] }],
    ],
    [
      "R 311234Z JAN 10 R 311235Z JAN 10",
      [
        { kind: "dateTime", precedences: ["R"], dayTime: "311234Z", month: "JAN", year: "10" },
        { kind: "dateTime", precedences: ["R"], dayTime: "311235Z", month: "JAN", year: "10" },
      ],
    ],
  ],
  fromLine: [
    ["FM RUEHXX/EXAMPLE", [{ kind: "from", element: { indicator: "RUEHXX", name: ["EXAMPLE"] } }]],
    ["FM", [{ kind: "from" }]],
  ],
  addressList: [
    [
      "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0123",
      [
        {
          kind: "to",
          elements: [{ indicator: "RUEHC", name: ["SECSTATE WASHDC"], precedence: "IMMEDIATE", number: "0123" }],
        },
      ],
    ],
    [
      "FM X\nINFO Y",
      [
        { kind: "from", element: { name: ["X"] } },
        { kind: "info", elements: [{ name: ["Y"] }] },
      ],
    ],
    ["XMT Y", [{ kind: "exempt", elements: [{ name: ["Y"], exempt: true }] }]],
  ],
  resumedList: [
    ["RUEHXX/Y", [{ kind: "resumed", elements: [{ indicator: "RUEHXX", name: ["Y"] }] }]],
    [
      "FM X\nBT\n\nAMEMBASSY Y",
      [
        { kind: "from", element: { name: ["X"] } },
        { kind: "ending", breaks: ["BT"] },
        { kind: "resumed", elements: [{ name: ["AMEMBASSY", "Y"] }] },
      ],
    ],
  ],
  elements: [
    [
      "TO RUEHC/X//J-3//\nZEN/Y, XMT Z",
      [
        {
          kind: "to",
          elements: [
            { indicator: "RUEHC", name: ["X"], offices: "//J-3//" },
            { indicator: "ZEN", name: ["Y"] },
            { lead: ", XMT ", name: ["Z"], exempt: true },
          ],
        },
      ],
    ],
  ],
  bannerLine: [
    [
      "S E C R E T//NOFORN SECTION 01 OF 03 NEW EXAMPLE 000123 SIPDIS",
      [
        {
          kind: "banner",
          level: "S E C R E T",
          caveats: ["//NOFORN"],
          section: "SECTION 01 OF 03",
          station: "NEW EXAMPLE",
          number: "000123",
          captions: ["SIPDIS"],
        },
      ],
    ],
    ["UNCLAS XX 0123 ZFR 763", [{ kind: "banner", level: "UNCLAS", station: "XX", number: "0123", note: "ZFR 763" }]],
  ],
  captionLine: [
    ["SIPDIS", [{ kind: "caption", words: "SIPDIS" }]],
    ["C O R R E C T E D  C O P Y (TEXT)", [{ kind: "caption", words: "C O R R E C T E D  C O P Y (TEXT)" }]],
  ],
  passingList: [
    [
      "STATE FOR AF/XX\nDRL FOR DOE\nAND EB",
      [
        {
          kind: "passing",
          lines: [
            { lexeme: "STATE FOR AF/XX", begins: true },
            { lexeme: "DRL FOR DOE", begins: true },
            { lexeme: "AND EB" },
          ],
        },
      ],
    ],
  ],
  orderLine: [
    ["E.O. 12958: DECL: 01/31/2020", [{ kind: "order", label: "E.O. " }]],
    ["E.O. 12958: N/A SIPDIS", [{ kind: "order", label: "E.O. ", captions: ["SIPDIS"] }]],
  ],
  tagsLine: [
    ["TAGS: PREL, XX (DOE, JANE)", [{ kind: "tags", label: "TAGS: ", tags: ["PREL", "XX", "(DOE, JANE)"] }]],
    ["TAGS: XX SIPDIS", [{ kind: "tags", label: "TAGS: ", tags: ["XX"], captions: ["SIPDIS"] }]],
  ],
  subjectLine: [
    [
      "SUBJECT: (C) WORDS OVER\nTWO LINES",
      [{ kind: "subject", label: "SUBJECT:", marking: "(C)", texts: ["WORDS OVER", "TWO LINES"] }],
    ],
    ["SUBJECT:", [{ kind: "subject", label: "SUBJECT:" }]],
  ],
  referenceList: [
    ["REF: A. X 45\nB. Y 1", [{ kind: "references", label: "REF:", texts: ["A.", "X 45", "B.", "Y 1"] }]],
    ["REFTEL: X 45", [{ kind: "references", label: "REFTEL:", texts: ["X 45"] }]],
  ],
  authorityLine: [
    [
      "Classified By: Jane Doe. Reasons: 1.\n4 (b)",
      [{ kind: "authority", label: "Classified By:", texts: ["Jane Doe. Reasons: 1.", "4 (b)"] }],
    ],
  ],
  noteLine: [
    ["RELEASE IN PART", [{ kind: "note", about: "release", lexeme: "RELEASE IN PART" }]],
    ["NOTE BY OC/T: NOT PASSED", [{ kind: "note", about: "distribution", lexeme: "NOTE BY OC/T: NOT PASSED" }]],
    ["ID: 12345", [{ kind: "note", about: "record", lexeme: "ID: 12345" }]],
    ["XXXXX", [{ kind: "note", about: "redaction", lexeme: "XXXXX" }]],
    [
      "This record is a partial extract.",
      [{ kind: "note", about: "extract", lexeme: "This record is a partial extract." }],
    ],
  ],
  endingLine: [
    ["BT\n#0123\n\nNNNN", [{ kind: "ending", breaks: ["BT"], serial: "#0123", ends: ["NNNN"] }]],
    ["BT", [{ kind: "ending", breaks: ["BT"] }]],
  ],
  strayLine: [["?? 12  ", [{ kind: "stray", lexeme: "?? 12  " }]]],
  paragraphBlock: [
    ["1. (C) SUMMARY: a", [{ ...opening, title: "SUMMARY:", content: [prose("a")] }]],
    ["(U) a", [{ kind: "paragraph", marking: "(U)", content: [prose("a")] }]],
    ["1. A title\n-------\n(C) a", [{ ...opening, title: "A title", content: [prose("a")] }]],
    [
      "1. (C) Classified by: Doe",
      [{ ...opening, authority: { kind: "authority", label: "Classified by:", texts: ["Doe"] } }],
    ],
    [
      `${first}\n2. (U) b`,
      [
        { ...opening, content: [prose("a")] },
        { kind: "paragraph", number: "2.", marking: "(U)", content: [prose("b")] },
      ],
    ],
  ],
  content: [
    [
      `${first}EXAMPLE 00000123 002 OF 003\nb\n\nc`,
      [
        {
          ...opening,
          content: [
            prose("a"),
            { kind: "break", about: "page", parts: ["EXAMPLE 00000123 002 OF 003"] },
            prose("b"),
            prose("c"),
          ],
        },
      ],
    ],
  ],
  textBlock: [
    [
      `${first}wide and far over the long sea and so on to\n2. c`,
      [{ ...opening, content: [prose("a\nwide and far over the long sea and so on to", "2.", "c")] }],
    ],
    [`${first}\nDOE\n\nb`, [{ ...opening, content: [prose("a"), prose("DOE"), prose("b")] }]],
  ],
  itemBlock: [
    [
      `${first}-- b\n-- c`,
      [
        {
          ...opening,
          content: [
            prose("a"),
            { kind: "item", label: "--", style: "--", text: prose("b") },
            { kind: "item", label: "--", style: "--", text: prose("c") },
          ],
        },
      ],
    ],
    [
      `${first}\nb. (U) FISH: b`,
      [
        {
          ...opening,
          content: [
            prose("a"),
            { kind: "item", label: "b.", style: "a.", ordinal: 2, marking: "(U)", title: "FISH:", text: prose("b") },
          ],
        },
      ],
    ],
  ],
  tableBlock: [[`${first}BOATS     12\nNETS      13`, [{ ...opening, content: [prose("a"), { kind: "table" }] }]]],
  quotationBlock: [
    [
      `${first}QUOTE\n1. b\nUNQUOTE`,
      [
        {
          ...opening,
          content: [
            prose("a"),
            {
              kind: "quotation",
              begin: "QUOTE",
              content: [{ kind: "paragraph", number: "1.", content: [prose("b")] }],
              last: "UNQUOTE",
            },
          ],
        },
      ],
    ],
  ],
  quoted: [
    [
      `${first}BEGIN TEXT:\n\nb\n\nEND TEXT.`,
      [
        {
          ...opening,
          content: [prose("a"), { kind: "quotation", begin: "BEGIN TEXT:", content: [prose("b")], last: "END TEXT." }],
        },
      ],
    ],
  ],
  ruleRow: [
    [`${first}\n----\nb`, [{ ...opening, content: [prose("a")] }, { kind: "title", above: "----" }, prose("b")]],
  ],
  titleWords: [
    [
      `${first}\nNEXT STEPS\n\n2. (C) b`,
      [
        { ...opening, content: [prose("a")] },
        { kind: "title", title: "NEXT STEPS" },
        { ...opening, number: "2.", content: [prose("b")] },
      ],
    ],
  ],
  titleBlock: [
    [
      `${first}\nNEXT STEPS\n----\nb`,
      [{ ...opening, content: [prose("a")] }, { kind: "title", title: "NEXT STEPS", below: "----" }, prose("b")],
    ],
    [
      `${first}\n====\nNEXT STEPS\n====`,
      [
        { ...opening, content: [prose("a")] },
        { kind: "title", above: "====", title: "NEXT STEPS", below: "====" },
      ],
    ],
    [`${first}\n----\nb`, [{ ...opening, content: [prose("a")] }, { kind: "title", above: "----" }, prose("b")]],
  ],
  breakBlock: [
    [
      `${first}\nSECRET SECTION 02 OF 02 X 123\nSIPDIS\n\nTAGS: XX\nSUBJECT: Y\n\nb`,
      [
        {
          ...opening,
          content: [
            prose("a"),
            {
              kind: "break",
              about: "section",
              parts: ["SECRET SECTION 02 OF 02 X 123", "SIPDIS", "TAGS: XX\nSUBJECT: Y"],
            },
            prose("b"),
          ],
        },
      ],
    ],
    ["SECRET", [{ kind: "break", about: "page", parts: ["SECRET"] }]],
  ],
  signatureLine: [
    [
      `${first}\nDOE`,
      [
        { ...opening, content: [prose("a")] },
        { kind: "signature", names: ["DOE"] },
      ],
    ],
    [
      "1. (C) The end. DOE",
      [
        { ...opening, content: [prose("The end.")] },
        { kind: "signature", names: ["DOE"] },
      ],
    ],
    [
      `${first}\nDOE\nNNNN`,
      [
        { ...opening, content: [prose("a")] },
        { kind: "signature", names: ["DOE"] },
        { kind: "ending", ends: ["NNNN"] },
      ],
    ],
  ],
};

describe.each(Object.entries({ ...tables, ...navalRules }))("%s", (_, rows) => {
  it.each(rows)("%j", (text, lines) => {
    expect(shapeOf(text)).toEqual(lines);
  });
});

describe.each(Object.entries(smartRules))("SMART: %s", (_, rows) => {
  it.each(rows)("%j", (text, lines) => {
    expect(shapeOf(text, "smart")).toEqual(lines);
  });
});

describe("the tables", () => {
  it("hold every rule", () => {
    expect(Object.keys({ ...tables, ...smartRules, ...navalRules }).sort()).toEqual(
      Object.keys(recordedRules()).sort(),
    );
  });
});
