import { describe, expect, it } from "vitest";
import { parseSyntax } from "../../grammar/index.js";
import { shapeOf } from "./shape.js";

/** Kind and text of each line of a SMART message. */
const linesOf = (text: string): readonly (readonly [kind: string, text: string])[] =>
  parseSyntax(text, "smart").map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const stamp = "RELEASE IN FULL";
/** A value that goes on below the stamp of a review, in its column. */
const over = (value: string): string => `${value}\n\n${stamp}\n\n${" ".repeat(20)}`;

describe("a field is as long as its label and its value", () => {
  it.each([
    ["MRN: 12 EXAMPLE 1208  \n", "field", "MRN: 12 EXAMPLE 1208"],
    ["MRN:  ", "field", "MRN:"],
    ["Info Office: POL,\n   ECON  ", "field", "Info Office: POL,\n   ECON"],
    ["Action: WASHDC, SECSTATE ROUTINE ", "recipients", "Action: WASHDC, SECSTATE ROUTINE"],
    ["Action:  ", "recipients", "Action:"],
    ["E.O.: 13526  ", "order", "E.O.: 13526"],
    ["E.O.:  ", "order", "E.O.:"],
    ["TAGS: PREL, XX  ", "tags", "TAGS: PREL, XX"],
    ["Subject: (SBU) Fish\n  again  ", "subject", "Subject: (SBU) Fish\n  again"],
    ["Subject: (SBU)", "subject", "Subject: (SBU)"],
    ["Subject: Fish", "subject", "Subject: Fish"],
    ["Reference: A) X 45\n  B) Y 1  ", "references", "Reference: A) X 45\n  B) Y 1"],
    ["Classified By: Doe  ", "authority", "Classified By: Doe"],
  ])("%j", (text, kind, line) => {
    expect(linesOf(text)).toEqual([[kind, line]]);
  });
});

describe("a stamp in a field does not end it", () => {
  it.each([
    [`Info Office: ${over("POL,")}ECON`, "field"],
    [`Action: ${over("WASHDC, SECSTATE ROUTINE;")}ELSEWHERE, AMEMBASSY ROUTINE`, "recipients"],
    [`E.O.: ${over("13526,")}DECL: 01/02/2020`, "order"],
    [`TAGS: ${over("PREL,")}XX`, "tags"],
    [`Reference: ${over("A) X 45,")}B) Y 1`, "references"],
    [`Classified By: ${over("Doe,")}Ambassador`, "authority"],
  ])("%j", (text, kind) => {
    const lines = parseSyntax(text, "smart");
    expect(lines.filter((line) => line.kind === kind)).toHaveLength(1);
    expect(linesOf(text)).toContainEqual([kind, text]);
    const furniture = lines.filter((line) => line.kind === "furniture");
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([stamp]);
  });
});

describe("the codes of exemptions in the margin", () => {
  it.each([
    ["Info Office: POL          B6", "field", "Info Office: POL"],
    ["Action: WASHDC, SECSTATE ROUTINE          B6", "recipients", "Action: WASHDC, SECSTATE ROUTINE"],
    ["TAGS: PREL, XX          B6", "tags", "TAGS: PREL, XX"],
    ["Subject: Fish          B6", "subject", "Subject: Fish"],
    ["Reference: A) X 45          B6", "references", "Reference: A) X 45"],
  ])("%j", (text, kind, line) => {
    expect(linesOf(text)).toContainEqual([kind, line]);
  });
});

describe("addressees", () => {
  const elementsOf = (text: string) =>
    parseSyntax(text, "smart").flatMap((line) =>
      line.kind === "recipients"
        ? line.elements.map(({ start, end, name, precedence }) => [
            text.slice(start, end),
            name.map(({ image }) => image.trim()).join("|"),
            precedence?.image ?? null,
          ])
        : [],
    );

  it.each([
    [
      "Action: WASHDC, SECSTATE ROUTINE; ELSEWHERE, AMEMBASSY PRIORITY",
      [
        ["WASHDC, SECSTATE ROUTINE", "WASHDC, SECSTATE", "ROUTINE"],
        ["ELSEWHERE, AMEMBASSY PRIORITY", "ELSEWHERE, AMEMBASSY", "PRIORITY"],
      ],
    ],
    // Without a separator the precedence ends one.
    [
      "Action: WASHDC, SECSTATE ROUTINE ELSEWHERE, AMEMBASSY PRIORITY",
      [
        ["WASHDC, SECSTATE ROUTINE", "WASHDC, SECSTATE", "ROUTINE"],
        ["ELSEWHERE, AMEMBASSY PRIORITY", "ELSEWHERE, AMEMBASSY", "PRIORITY"],
      ],
    ],
    // One goes on in the next line, unless that begins with the name of a post.
    ["Info: Doe,\n   Jane A ROUTINE", [["Doe,\n   Jane A ROUTINE", "Doe,|Jane A", "ROUTINE"]]],
    [
      "Info: AMEMBASSY EXAMPLE\n   AMEMBASSY ELSEWHERE",
      [
        ["AMEMBASSY EXAMPLE", "AMEMBASSY EXAMPLE", null],
        ["AMEMBASSY ELSEWHERE", "AMEMBASSY ELSEWHERE", null],
      ],
    ],
    ["Info: EXAMPLE POSTS\n   COLLECTIVE", [["EXAMPLE POSTS\n   COLLECTIVE", "EXAMPLE POSTS|COLLECTIVE", null]]],
    ["Info: EXAMPLE,\n   AMEMBASSY", [["EXAMPLE,\n   AMEMBASSY", "EXAMPLE,|AMEMBASSY", null]]],
  ])("%j", (text, elements) => {
    expect(elementsOf(text)).toEqual(elements);
  });

  it.each([
    ["Action: X", "to"],
    ["Info: X", "info"],
    ["XMT: X", "exempt"],
  ])("of %j", (text, list) => {
    expect(shapeOf(text, "smart")).toMatchObject([{ kind: "recipients", list }]);
  });
});

it.each([
  ["MRN: X", "mrn"],
  ["Date/DTG: X", "date"],
  ["From: X", "from"],
  ["Captions: X", "captions"],
  ["Pass Line: X", "passing"],
  ["Signature: X", "signature"],
  ["Drafted By: X", "drafting"],
  ["Action Office: X", "attribute"],
  ["Attachments: X", "closing"],
])("%j is the field %s", (text, field) => {
  expect(shapeOf(text, "smart")).toMatchObject([{ kind: "field", field, texts: ["X"] }]);
});

describe("the marking of a subject", () => {
  it.each([
    ["Subject: (SBU) Fish", "(SBU)", ["Fish"]],
    ["Subject: Fish", undefined, ["Fish"]],
    ["Subject: (SBU) (U) Fish", "(SBU)", ["(U)", "Fish"]],
  ])("%j", (text, marking, texts) => {
    const [line] = shapeOf(text, "smart") as readonly { marking?: string; texts: readonly string[] }[];
    expect([line?.marking, line?.texts.map((part) => part.trim())]).toEqual([marking, texts]);
  });
});
