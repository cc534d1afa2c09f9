import { describe, expect, it } from "vitest";
import type { FieldSyntax, FurnitureSyntax } from "../../grammar/index.js";
import type { Context, Lexeme } from "../../src/lower/context.js";
import {
  lowerAttribute,
  lowerCaptions,
  lowerDateField,
  lowerDrafting,
  lowerNumber,
  lowerOriginator,
  lowerPageLevel,
  lowerPassLines,
  lowerRecipient,
  lowerSigner,
} from "../../src/lower/smart.js";

const contextOf = (changes: Partial<Context> = {}): Context => ({
  text: "",
  original: "",
  year: 2012,
  pivot: 50,
  dialect: "smart",
  ...changes,
});

const at = (image: string, startOffset = 0): Lexeme => ({ image, startOffset });

/** Lines one below the other, the first at `offset`. */
const linesFrom = (offset: number, ...images: readonly string[]): readonly Lexeme[] => {
  let next = offset;
  return images.map((image) => {
    const startOffset = next;
    next += image.length + 1;
    return { image, startOffset };
  });
};

/** A field of a label and lines of values. */
const fieldOf = (label: string, ...images: readonly string[]): FieldSyntax => {
  const texts = linesFrom(label.length + 1, ...images);
  const last = texts.at(-1);
  return {
    kind: "field",
    start: 0,
    end: last === undefined ? label.length : last.startOffset + last.image.length,
    field: "attribute",
    label: at(label),
    texts,
  };
};

describe("the level of a page", () => {
  const furniture = (level: string | null, control: string | null): FurnitureSyntax => ({
    kind: "furniture",
    start: 3,
    end: 20,
    about: "banner",
    lexeme: at(""),
    level: level === null ? null : at(level),
    control: control === null ? null : at(control),
  });

  it.each([
    ["SECRET", null, "secret", [], "SECRET"],
    ["SECRET", "NOFORN", "secret", ["NOFORN"], "SECRET NOFORN"],
    ["SECRET", "//NOFORN", "secret", ["//NOFORN"], "SECRET //NOFORN"],
    ["SECRET", "NOFORN/", "secret", ["NOFORN"], "SECRET NOFORN"],
    ["SECRET", "NOFORN///", "secret", ["NOFORN"], "SECRET NOFORN"],
    ["SECRET", "REL TO A/B//", "secret", ["REL TO A/B"], "SECRET REL TO A/B"],
    [null, "SBU", null, ["SBU"], "SBU"],
    [null, null, null, [], ""],
  ] as const)("%j with %j", (level, control, value, caveats, text) => {
    expect(lowerPageLevel(furniture(level, control))).toMatchObject({ start: 3, end: 20, level: value, caveats, text });
  });
});

describe("the number", () => {
  it.each([
    ["12 EXAMPLE 1208", { station: "EXAMPLE", number: 1208, year: 2012, yearWritten: true, start: 5, end: 20 }, null],
    ["EXAMPLE 7", { station: "EXAMPLE", number: 7, year: 2012, yearWritten: false, start: 5, end: 14 }, null],
    ["11 EXAMPLE 7 (SECTION 1)", { station: "EXAMPLE", number: 7, year: 2011, start: 5, end: 17 }, "(SECTION 1)"],
    ["illegible", null, "illegible"],
    ["", null, null],
  ])("%j", (text, mrn, note) => {
    const number = lowerNumber(contextOf(), fieldOf("MRN:", text));
    if (mrn === null) expect(number.mrn).toBeNull();
    else expect(number.mrn).toMatchObject(mrn);
    expect(number.note).toBe(note);
  });

  it("is null where nothing stands behind the label", () => {
    expect(lowerNumber(contextOf(), fieldOf("MRN:"))).toEqual({ mrn: null, note: null });
  });

  it("ends no later than its field, which may have fewer blanks between than it", () => {
    const line = { ...fieldOf("MRN:", "12 EXAMPLE", "1208"), end: 18 };
    expect(lowerNumber(contextOf(), line).mrn).toMatchObject({ start: 5, end: 18 });
  });
});

describe("the date", () => {
  it.each([
    ["May 04, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "Z", null],
    ["May 05, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "Z", "May 05, 2012"],
    ["041405Z MAY 12", "2012-05-04T14:05Z", "Z", null],
    // What is no day in words is not another day.
    ["Foo 04, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "Z", null],
    ["May 05, 2012", null, null, null],
    ["illegible", null, null, null],
  ])("%j", (text, date, zone, note) => {
    const line = fieldOf("Date/DTG:", text);
    expect(lowerDateField(contextOf(), line)).toMatchObject({ start: 0, end: line.end, date, zone, note, text });
  });

  it("lies in the century that the pivot gives it", () => {
    const line = fieldOf("Date/DTG:", "May 04, 12 / 041405Z MAY 12");
    expect(lowerDateField(contextOf({ pivot: 10 }), line).date).toBe("1912-05-04T14:05Z");
  });
});

describe("addressees", () => {
  const recipient = (name: string, precedence: string | null) =>
    lowerRecipient({
      start: 8,
      end: 30,
      lead: null,
      indicator: null,
      name: name === "" ? [] : [at(name)],
      offices: null,
      precedence: precedence === null ? null : at(precedence),
      number: null,
      exempt: false,
    });

  it.each([
    ["ROUTINE", "routine", false],
    ["routine", "routine", false],
    ["PRIORITY", "priority", false],
    ["IMMEDIATE", "immediate", false],
    ["FLASH", "flash", false],
    ["NIACT IMMEDIATE", "immediate", true],
    ["niact immediate", "immediate", true],
    ["IMMEDIATE NIACT", "immediate", false],
  ])("with %s", (word, precedence, niact) => {
    expect(recipient("WASHDC, SECSTATE", word)).toMatchObject({
      start: 8,
      end: 30,
      name: "SECSTATE WASHDC",
      precedence,
      niact,
      collective: false,
      text: `WASHDC, SECSTATE ${word}`,
    });
  });

  it("without precedence have the name alone as their text", () => {
    expect(recipient("EXAMPLE POSTS COLLECTIVE", null)).toMatchObject({
      precedence: null,
      niact: false,
      collective: true,
      text: "EXAMPLE POSTS COLLECTIVE",
    });
  });

  it("without name have no blank before the precedence", () => {
    expect(recipient("", "ROUTINE")).toMatchObject({ name: "", text: "ROUTINE" });
  });

  it("who send the message stand where their line does", () => {
    expect(lowerOriginator(fieldOf("From:", "ELSEWHERE, AMEMBASSY"))).toMatchObject({
      start: 0,
      end: 26,
      name: "AMEMBASSY ELSEWHERE",
      precedence: null,
    });
  });
});

it("captions are split at commas and semicolons, and stand where their words do", () => {
  expect(lowerCaptions([at(" SENSITIVE,  SIPDIS; ", 10), at("NODIS,,", 40)])).toMatchObject([
    { name: "SENSITIVE", text: "SENSITIVE", start: 11, end: 20 },
    { name: "SIPDIS", text: "SIPDIS", start: 23, end: 29 },
    { name: "NODIS", text: "NODIS", start: 40, end: 45 },
  ]);
});

describe("pass lines", () => {
  it.each([
    [
      ["DEPT FOR AF/XX", "TREASURY FOR ROE"],
      ["DEPT FOR AF/XX", "TREASURY FOR ROE"],
    ],
    [["DEPT FOR AF/XX,", "TREASURY FOR ROE"], ["DEPT FOR AF/XX, TREASURY FOR ROE"]],
    [["DEPT FOR AF/XX AND", "TREASURY FOR ROE"], ["DEPT FOR AF/XX AND TREASURY FOR ROE"]],
    [
      ["DEPT FOR EXAMPLELAND", "TREASURY FOR ROE"],
      ["DEPT FOR EXAMPLELAND", "TREASURY FOR ROE"],
    ],
    [["DEPT FOR AF/", "XX"], ["DEPT FOR AF/ XX"]],
    [["DEPT FOR AF-", "XX"], ["DEPT FOR AF- XX"]],
    [["DEPT FOR AF/XX", "AND ROE"], ["DEPT FOR AF/XX AND ROE"]],
    [["DEPT FOR AF/XX", ", ROE"], ["DEPT FOR AF/XX , ROE"]],
    [
      ["DEPT FOR AF/XX", "ANDERS FOR ROE"],
      ["DEPT FOR AF/XX", "ANDERS FOR ROE"],
    ],
    [
      ["DEPT FOR A, B AND C", "TREASURY FOR D, E AND F"],
      ["DEPT FOR A, B AND C", "TREASURY FOR D, E AND F"],
    ],
    [
      ["A,", "B,", "C", "D"],
      ["A, B, C", "D"],
    ],
  ])("%j", (lines, instructions) => {
    const texts = linesFrom(11, ...lines);
    const lowered = lowerPassLines(texts);
    expect(lowered.map(({ text }) => text)).toEqual(instructions);
    expect(lowered[0]?.start).toBe(11);
    expect(lowered.at(-1)?.end).toBe(11 + lines.join("\n").length);
    for (const { start, end, text } of lowered) expect(end - start).toBe(text.length);
  });
});

it("who signed stands in the whole line", () => {
  expect(lowerSigner(fieldOf("Signature:", "DOE"))).toMatchObject({ start: 0, end: 14, names: ["DOE"], text: "DOE" });
});

describe("the drafting block", () => {
  it.each([
    [["POL:Roe, John"], [["POL", "Roe, John"]]],
    [
      ["POL:Roe, John", "Doe, Jane"],
      [
        ["POL", "Roe, John"],
        [null, "Doe, Jane"],
      ],
    ],
    [["POL:Roe,", "John"], [["POL", "Roe, John"]]],
    [["POL:", "Roe, John"], [["POL", "Roe, John"]]],
    [["POL:Roe, John (", "Elsewhere)"], [["POL", "Roe, John ( Elsewhere)"]]],
    [["POL:Roe, John", "(Elsewhere)"], [["POL", "Roe, John (Elsewhere)"]]],
    [
      ["POL:Roe (A)", "Doe (B)"],
      [
        ["POL", "Roe (A)"],
        [null, "Doe (B)"],
      ],
    ],
    [
      ["POL:Roe, John; Doe, Jane;"],
      [
        ["POL", "Roe, John"],
        [null, "Doe, Jane"],
      ],
    ],
    // Of lines that are joined none is taken apart.
    [["POL:Roe,", "John; Doe"], [["POL", "Roe, John; Doe"]]],
  ])("%j", (lines, people) => {
    const { clearedBy } = lowerDrafting(fieldOf("Cleared By:", ...lines), null);
    expect(clearedBy.map(({ office, name }) => [office, name])).toEqual(people);
    expect(clearedBy[0]?.start).toBe(12);
  });

  it("gives everyone the span of the own words", () => {
    const { clearedBy } = lowerDrafting(fieldOf("Cleared By:", "POL:Roe, John; Doe, Jane", "Poe,", "Ann"), null);
    expect(clearedBy.map(({ start, end }) => [start, end])).toEqual([
      [12, 25],
      [27, 36],
      [37, 45],
    ]);
  });

  it("is one, in which each field adds to what came before", () => {
    const first = lowerDrafting(fieldOf("Drafted By:", "Doe, Jane"), null);
    expect(first).toEqual({
      type: "Drafting",
      start: 0,
      end: 21,
      draftedBy: [
        {
          type: "Official",
          start: 12,
          end: 21,
          office: null,
          name: "Doe, Jane",
          typist: null,
          note: null,
          text: "Doe, Jane",
        },
      ],
      clearedBy: [],
      approvedBy: [],
      releasedBy: [],
      date: null,
      extension: null,
      desired: null,
      text: "Drafted By: Doe, Jane",
    });
    const second = lowerDrafting({ ...fieldOf("Drafted By:", "Roe, John; Poe, Ann"), start: 30, end: 60 }, first);
    expect(second).toMatchObject({
      start: 0,
      end: 60,
      draftedBy: [{ name: "Doe, Jane" }, { name: "Roe, John" }, { name: "Poe, Ann" }],
      text: "Drafted By: Doe, Jane; Drafted By: Roe, John; Poe, Ann",
    });
  });

  it.each([
    ["Drafted By:", "draftedBy"],
    ["C1eared Bv:", "clearedBy"],
    ["Approved By:", "approvedBy"],
    ["Re1eased By:", "releasedBy"],
  ] as const)("has those behind %s as %s", (label, role) => {
    const drafting = lowerDrafting(fieldOf(label, "Doe, Jane"), null);
    const roles = (["draftedBy", "clearedBy", "approvedBy", "releasedBy"] as const).map((key) => drafting[key].length);
    expect(roles).toEqual(["draftedBy", "clearedBy", "approvedBy", "releasedBy"].map((key) => (key === role ? 1 : 0)));
  });
});

it.each([
  ["Action Office:", "Action Office"],
  ["Info Office:", "Info Office"],
  ["Sensitivity:", "Sensitivity"],
  ["Attachrnents:", "Attachments"],
  ["Action Post:", "Action Post"],
  ["Dissernination Rule:", "Dissemination Rule"],
])("the attribute %s", (label, key) => {
  expect(lowerAttribute(fieldOf(label, "Bread.doc,", "Metadata.dat"))).toMatchObject({
    type: "Attribute",
    key,
    value: "Bread.doc, Metadata.dat",
    date: null,
  });
  expect(lowerAttribute(fieldOf(label)).value).toBeNull();
});
