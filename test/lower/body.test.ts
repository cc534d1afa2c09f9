import { describe, expect, test } from "vitest";
import type { Block } from "../../src/index.js";
import { parse } from "../../src/index.js";

const cableOf = (text: string) => parse(text).cable;
const bodyOf = (text: string): readonly Block[] => cableOf(text).body;
const prose = (text: string) => ({ type: "TextBlock", text });

test.each([
  ["1. (C) Words.", { number: 1, marking: { level: "confidential" }, heading: null, text: "Words." }],
  ["1.(SBU) Words.", { number: 1, marking: { level: "unclassified", controls: ["SBU"] }, text: "Words." }],
  ["2) (U) Words.", { number: 2, marking: { level: "unclassified" }, text: "Words." }],
  ["3 (S/NF) Words.", { number: 3, marking: { level: "secret", controls: ["NOFORN"] }, text: "Words." }],
  ["12. Words.", { number: 12, marking: null, text: "Words." }],
  ["(C) Words.", { number: null, marking: { level: "confidential" }, text: "Words." }],
  ["1. (C) SUMMARY: Words.", { heading: "SUMMARY", text: "Words." }],
  ["1. (C) Summary. Words.", { heading: "Summary", text: "Words." }],
  ["1. (C) SUMMARY AND COMMENT: Words.", { heading: "SUMMARY AND COMMENT", text: "Words." }],
  ["2. (C) COMMENT -- Words.", { heading: "COMMENT", text: "Words." }],
  ["2. (C) THE MEETING\n-----------\n\nWords.", { number: 2, heading: "THE MEETING", text: "Words." }],
  ["1. (C - ENTIRE TEXT) Words.", { marking: { level: "confidential", controls: ["ENTIRE TEXT"] }, text: "Words." }],
  ["1. SECRET - ENTIRE TEXT.", { marking: { level: "secret", controls: ["ENTIRE TEXT"] }, text: "" }],
  ["1. (C/REL UK) Words.", { marking: { releasableTo: ["UK"], style: "state" } }],
  ["1. (C//NF) Words.", { marking: { controls: ["NOFORN"], style: "capco" } }],
  ["1. (C; NF) Words.", { marking: { level: null, text: "(C; NF)" }, text: "Words." }],
  ["1. (C) A line\nand another.", { text: "A line and another." }],
  ["1. (C) A line.\n\nAnother block.", { text: "A line. Another block." }],
  ["1. (C)\n   Words below.\n   And more.", { number: 1, text: "Words below. And more." }],
  ["1. (C)\nWords below.", { number: 1, text: "Words below." }],
])("paragraph: %j", (text, expected) => {
  const body = bodyOf(text);
  expect(body).toHaveLength(1);
  expect(body[0]).toMatchObject({ type: "Paragraph", ...expected });
});

test("an item without words has no children", () => {
  expect(bodyOf("1. (C) Words.\n\na.\n\n2. (C) Words.")).toMatchObject([
    { number: 1, children: [{ text: "Words." }, { type: "SubParagraph", label: "a.", text: "", children: [] }] },
    { number: 2 },
  ]);
});

describe("numbers", () => {
  const numbersOf = (text: string) =>
    bodyOf(text).map((block) => (block.type === "Paragraph" ? block.number : block.type));

  test.each([
    ["paragraphs in order", "1. One.\n\n2. Two.\n\n3. Three.", [1, 2, 3]],
    ["a skipped number", "1. (U) One.\n\n3. (U) Three.", [1, 3]],
    ["marked numbers in any order", "1. (U) One.\n\n7. (U) Seven.\n\n2. (U) Two.", [1, 7, 2]],
    ["a list inside a marked paragraph", "1. (U) One:\n\n1. An item.\n\n2. An item.\n\n2. (U) Two.", [1, 2]],
    ["a wrapped line that begins with a number", "1. (U) It was founded in\n1944. It is old.\n\n2. (U) Two.", [1, 2]],
    ["a decimal", "1. (U) It costs\n1.4 million.\n\n2. (U) Two.", [1, 2]],
    ["unmarked, one under the other", "1. One.\n2. Two.\n3. Three.", [1, 2, 3]],
    ["unmarked, a wrapped line that counts on", "1. It is at number\n2. That is all.", [1]],
    ["unmarked, a skipped number", "1. One.\n\n3. Three.", [1, 3]],
    ["unmarked, a number too far off", "1. One.\n\n9. Nine.\n\n2. Two.", [1, 2]],
    ["a list that counts on like the paragraphs", "1. (U) One:\n\n1. An item.\n\n2. An item.\n\n3. An item.", [1]],
    ["no number, then numbers", "Words of six and a few more.\n\n1. One.", ["TextBlock", 1]],
  ])("%s", (_, text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});

describe("headings", () => {
  const heading = (text: string, rule: string, ruler = "-") => ({ type: "Heading", text, rule, ruler });

  test.each([
    ["THE MEETING\n-----------", heading("THE MEETING", "below")],
    ["-----------\nTHE MEETING\n-----------", heading("THE MEETING", "both")],
    ["===========\nThe Meeting\n===========", heading("The Meeting", "both", "=")],
    ["The Meeting\n***********", heading("The Meeting", "below", "*")],
    ["--- THE MEETING ---", heading("THE MEETING", "both")],
    [
      "THE FIRST MEETING OF MANY\nAND THE LAST\n-----------",
      heading("THE FIRST MEETING OF MANY AND THE LAST", "below"),
    ],
    ["- - - - -\nTHE MEETING\n- - - - -", heading("THE MEETING", "both")],
  ])("%j", (text, expected) => {
    expect(bodyOf(`1. (U) One.\n\n${text}\n\n2. (U) Two.`)).toMatchObject([{ number: 1 }, expected, { number: 2 }]);
  });

  test.each([
    ["THE MEETING", { text: "THE MEETING", rule: null, ruler: null }],
    ["The Meeting", { text: "The Meeting", rule: null, ruler: null }],
    ["THEY BAKE BREAD...", { text: "THEY BAKE BREAD...", rule: null, ruler: null }],
    ["...AND SELL IT", { text: "...AND SELL IT", rule: null, ruler: null }],
    ["... and sell it", { text: "... and sell it", rule: null, ruler: null }],
    ["-----------\nTHE MEETING", { text: "THE MEETING", rule: "above", ruler: "-" }],
  ])("without a rule below, before a paragraph: %j", (text, expected) => {
    expect(bodyOf(`1. (U) One.\n\n${text}\n\n2. (U) Two.`)).toMatchObject([
      { number: 1, text: "One." },
      { type: "Heading", ...expected },
      { number: 2 },
    ]);
  });

  test.each(["XXXXXXXXXXXX", "END TEXT", "A whole sentence.", "A whole sentence..", ".. and fish"])(
    "%j before a paragraph is no title",
    (text) => {
      expect(bodyOf(`1. (U) One.\n\n${text}\n\n2. (U) Two.`)).toMatchObject([{ text: `One. ${text}` }, { number: 2 }]);
    },
  );

  test("a rule without a title interrupts the text", () => {
    expect(bodyOf("1. (U) One.\n\n-----------\n\n2. (U) Two.")).toMatchObject([
      { number: 1, children: [prose("One."), { type: "SectionBreak", kind: "rule", lines: ["-----------"] }] },
      { number: 2 },
    ]);
  });
});

describe("furniture", () => {
  test("a page heading in a title between rows of signs is none of its words", () => {
    expect(bodyOf("1. (U) One.\n\n---- Bread & Fish EXAMPLE 00000412  002 OF 003 ----\n\n2. (U) Two.")).toMatchObject([
      { number: 1 },
      { type: "Heading", text: "Bread & Fish", rule: "both" },
      { type: "SectionBreak", kind: "page", lines: ["EXAMPLE 00000412 002 OF 003"] },
      { number: 2 },
    ]);
  });

  test("a page heading behind a title with a rule is none of its words", () => {
    expect(bodyOf("1. (U) One.\n\nComment ELSEWHERE 00000412  002 OF 003\n-------\n\n2. (U) Two.")).toMatchObject([
      { number: 1 },
      { type: "Heading", text: "Comment", rule: "below" },
      { type: "SectionBreak", kind: "page", lines: ["ELSEWHERE 00000412 002 OF 003"] },
      { number: 2 },
    ]);
  });

  const around = (lines: string) => bodyOf(`1. (C) It went on\n\n${lines}\n\nand ended.\n\n2. (C) Two.`);

  test.each([
    ["a relay heading", "ELSEWHERE 00000412  001.2 OF 003", ["ELSEWHERE 00000412 001.2 OF 003"]],
    ["a printed heading", "PAGE 02        ELSEWH  05461  01 OF 02  271458Z", ["PAGE 02 ELSEWH 05461 01 OF 02 271458Z"]],
    [
      "a military heading",
      "PAGE 2 RUEHXQ 115B C O N F I D E N T I A L",
      ["PAGE 2 RUEHXQ 115B C O N F I D E N T I A L"],
    ],
    ["a page banner", "     CONFIDENTIAL", ["CONFIDENTIAL"]],
    ["a caption", "SIPDIS", ["SIPDIS"]],
    [
      "banner and heading",
      "CONFIDENTIAL\n\nPAGE 02  ELSEWH  05461  271458Z",
      ["CONFIDENTIAL", "PAGE 02 ELSEWH 05461 271458Z"],
    ],
    [
      "a later section",
      "C O N F I D E N T I A L SECTION 02 OF 02 ELSEWHERE 000412\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: RAIN",
      [
        "C O N F I D E N T I A L SECTION 02 OF 02 ELSEWHERE 000412",
        "SIPDIS",
        "E.O. 12958: N/A",
        "TAGS: PREL",
        "SUBJECT: RAIN",
      ],
    ],
  ])("%s stands inside its paragraph", (_, lines, expected) => {
    expect(around(lines)).toMatchObject([
      {
        number: 1,
        text: "It went on and ended.",
        children: [prose("It went on"), { type: "SectionBreak", lines: expected }, prose("and ended.")],
      },
      { number: 2 },
    ]);
  });
});

test("prose ends before a label", () => {
  const { body, tags } = cableOf("SUBJECT: RAIN\n\nIt rained all day and all night.\nTAGS: PREL");
  expect(body).toMatchObject([prose("It rained all day and all night.")]);
  expect(tags?.items).toHaveLength(1);
});

test("a line about the copy below prose is furniture", () => {
  expect(
    bodyOf("SUBJECT: RAIN\n\nIt rained all day and all night.\n\nCable dated:2008-02-28T13:47\n\nIt stopped."),
  ).toMatchObject([
    prose("It rained all day and all night."),
    { type: "SectionBreak", lines: ["Cable dated:2008-02-28T13:47"] },
    prose("It stopped."),
  ]);
});

test("a table keeps its lines and the blanks before them, prose only its lines", () => {
  expect(bodyOf("1. (U) A list:\n\n   Fish   12\n   Chips   9\n\n   Words far\n  in.")).toMatchObject([
    {
      children: [
        prose("A list:"),
        { type: "Table", lines: ["   Fish   12", "   Chips   9"], offsets: [16, 29] },
        { type: "TextBlock", lines: ["Words far", "in."], offsets: [46, 58] },
      ],
    },
  ]);
});

test.each([
  ["1. (U) a. First.\nb. Second.", ["a.", "b."]],
  ["1. (U) - one\n- two", ["-", "-"]],
  ["1. (U) A. Roe said so.", ["text"]],
  ["1. (U) They met at (Bank of\nA. Roe) again.", ["text"]],
  ["1. (U) Boats    $1\nNets     $2", ["text"]],
  ["1. (U) x:\n\n2. (U)    1999   2000\nCod        10     20", ["text"]],
])("the first blocks of paragraph 1: %j", (text, labels) => {
  const [first] = bodyOf(text);
  const children = first?.type === "Paragraph" ? first.children : [];
  expect(children.map((child) => (child.type === "SubParagraph" ? child.label : "text"))).toEqual(labels);
});

test("a sentence between two rows ends a table", () => {
  const long = "The prices are high. The Minister said so on television and in print.";
  expect(bodyOf(`1. (U) x:\n\nBread    $1\nFish     $2\n${long}\nBoats    $3`)).toMatchObject([
    { children: [{ text: "x:" }, { type: "Table", lines: ["Bread    $1", "Fish     $2"] }, { type: "TextBlock" }] },
  ]);
});

const end = "UNCLAS ELSEWHERE 000412\n\nSUBJECT: RAIN\n\n1. (U) It rained.\n\n";

test.each([
  ["DOE", ["DOE"], "DOE"],
  ["DOE\n", ["DOE"], "DOE"],
  ["O'ROE", ["O'ROE"], "O'ROE"],
  ["DOE-ROE", ["DOE-ROE"], "DOE-ROE"],
  ["DOE\nROE", ["DOE", "ROE"], "DOE ROE"],
  ["Doe", ["Doe"], "Doe"],
])("signature: %j", (text, names, folded) => {
  expect(cableOf(end + text).signature).toMatchObject({ names, text: folded });
});

test.each(["", "\n"])("a name behind the last sentence is the signature, with %j behind it", (rest) => {
  const { signature, body } = cableOf(`SUBJECT: RAIN\n\n1. (U) It rained. DOE${rest}`);
  expect(signature?.names).toEqual(["DOE"]);
  expect(body).toMatchObject([{ text: "It rained." }]);
});

test("the last words of an excerpt are prose, one word below a sentence that has ended is a name", () => {
  const cut = "UNCLAS ELSEWHERE 000412\nSUBJECT: RAIN\n1. THE TALKS ABOUT THE BOATS GO ON, AND\nTHE FLEET STAYS";
  expect(cableOf(cut)).toMatchObject({
    signature: null,
    body: [{ text: "THE TALKS ABOUT THE BOATS GO ON, AND THE FLEET STAYS" }],
  });
  expect(cableOf("SUBJECT: RAIN\n1. THE TALKS GO ON.\nVAN DOE").signature?.names).toEqual(["VAN DOE"]);
});

test("a name in the middle of the text is prose", () => {
  const { signature, body } = cableOf(`${end}DOE\n\nIt went on.\n`);
  expect(signature).toBeNull();
  expect(body).toMatchObject([{ text: "It rained. DOE It went on." }]);
});

test.each([
  ["BT\n#0412\nNNNN", { break: true, serial: "0412", endOfMessage: true }],
  ["# 0412", { serial: "0412" }],
  ["BT", { break: true, serial: null, endOfMessage: false }],
  ["#0412", { break: false, serial: "0412", endOfMessage: false }],
  ["NNNN", { break: false, serial: null, endOfMessage: true }],
  ["BT\n\n#0412\n\n\nNNNN", { break: true, serial: "0412", endOfMessage: true }],
])("FL13 to FL16: %j", (text, expected) => {
  const { trailer, signature } = cableOf(`${end}DOE\n${text}\n`);
  expect(trailer).toMatchObject(expected);
  expect(signature?.names).toEqual(["DOE"]);
});

test("BT before the text is FL11", () => {
  const { separation, trailer } = cableOf(`FM AMEMBASSY ELSEWHERE\nBT\n${end}DOE\nBT\n`);
  expect(separation).toMatchObject({ type: "Separation" });
  expect(trailer).toMatchObject({ break: true });
});
