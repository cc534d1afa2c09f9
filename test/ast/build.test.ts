import { describe, expect, test } from "vitest";
import {
  buildCable,
  buildHeading,
  buildMrn,
  buildNote,
  buildParagraph,
  buildPortionMarking,
  buildQuotation,
  buildSubParagraph,
  buildTable,
  buildTextBlock,
} from "../../src/ast/build.js";
import { fieldKinds } from "../../src/ast/fields.js";
import type { NodeType } from "../../src/ast/nodes.js";
import { builders } from "./sample.js";

const types = Object.keys(fieldKinds) as readonly NodeType[];

describe("every builder", () => {
  test.each(types)("build%s fills in every field", (type) => {
    const node = builders[type]();
    expect(Object.keys(node)).toEqual(["type", "start", "end", ...Object.keys(fieldKinds[type])]);
    expect(node).toMatchObject({ type, start: -1, end: -1 });
    expect(Object.values(node)).not.toContain(undefined);
  });

  test.each(types)("build%s does not share its lists", (type) => {
    const lists = (): readonly unknown[] => Object.values(builders[type]()).filter(Array.isArray);
    const second = lists();
    expect(lists().filter((list, index) => list === second[index])).toEqual([]);
  });
});

describe("defaults", () => {
  test.each<[string, unknown, unknown]>([
    ["string, number, null, boolean", buildMrn(), { station: "", number: 0, year: null, yearWritten: false }],
    ["choices", buildNote(), { kind: "page", text: "", after: "start" }],
    ["dialect", buildCable(), { dialect: "telegram", subject: null, body: [] }],
    ["undefined is absent", buildMrn({ number: undefined, year: undefined }), { number: 0, year: null }],
  ])("%s", (_name, node, expected) => {
    expect(node).toMatchObject(expected as object);
  });

  test("a copy with changes is no longer where the node was", () => {
    const mrn = { ...buildMrn({ station: "EXAMPLE", number: 1 }), start: 5, end: 9 };
    expect(buildMrn({ ...mrn, year: 2010 })).toEqual(buildMrn({ station: "EXAMPLE", number: 1, year: 2010 }));
  });
});

describe("buildTextBlock", () => {
  test.each<[Parameters<typeof buildTextBlock>[0], readonly string[], string]>([
    [undefined, [], ""],
    [{ text: "" }, [], ""],
    [{ text: "ONE\nTWO\r\nTHREE\rFOUR" }, ["ONE", "TWO", "THREE", "FOUR"], "ONE TWO THREE FOUR"],
    [{ text: "  ONE  \n\n TWO" }, ["ONE", "TWO"], "ONE TWO"],
    [{ lines: [" ONE", "TWO "] }, [" ONE", "TWO "], "ONE TWO"],
    [{ lines: ["ONE"], text: "OTHER" }, ["ONE"], "OTHER"],
  ])("%j", (fields, lines, text) => {
    expect(buildTextBlock(fields)).toMatchObject({ lines, text });
  });
});

describe("buildParagraph", () => {
  const marking = buildPortionMarking({ level: "confidential" });

  test("text becomes a text block", () => {
    expect(buildParagraph({ number: 1, marking, text: "Hello." })).toEqual({
      type: "Paragraph",
      start: -1,
      end: -1,
      number: 1,
      marking,
      heading: null,
      children: [
        { type: "TextBlock", start: -1, end: -1, lines: ["Hello."], offsets: [], inlines: [], text: "Hello." },
      ],
      text: "Hello.",
    });
  });

  test.each<[string, readonly string[], string]>([
    ["", [], ""],
    [" \n ", [], ""],
    ["ONE\nTWO", ["ONE TWO"], "ONE TWO"],
    ["ONE\r\nTWO", ["ONE TWO"], "ONE TWO"],
    ["ONE\n\nTWO", ["ONE", "TWO"], "ONE TWO"],
    ["ONE\r\n  \r\n\t\r\nTWO\r\n", ["ONE", "TWO"], "ONE TWO"],
  ])("text %j", (text, blocks, prose) => {
    const paragraph = buildParagraph({ text });
    expect(paragraph.children.map((child) => child.type === "TextBlock" && child.text)).toEqual(blocks);
    expect(paragraph.text).toBe(prose);
  });

  test("children give the text: their prose only", () => {
    const children = [
      buildTextBlock({ text: "ONE" }),
      buildTable({ lines: ["A  1"] }),
      buildHeading({ text: "TITLE" }),
      buildParagraph({ text: "TWO" }),
      buildSubParagraph({ label: "a.", text: "THREE" }),
      buildQuotation({ opening: "QUOTE", text: "FOUR", closing: "UNQUOTE" }),
    ];
    expect(buildParagraph({ children })).toMatchObject({ children, text: "ONE TWO THREE FOUR" });
    expect(buildParagraph({ children, text: "OTHER" })).toMatchObject({ children, text: "ONE TWO THREE FOUR" });
    expect(buildParagraph({ children: [] })).toMatchObject({ children: [], text: "" });
  });
});

describe("misuse", () => {
  test.each<[NodeType, unknown, string]>([
    ["Mrn", null, '"fields" must be an object with fields of Mrn, got null'],
    ["Mrn", "EXAMPLE 1", '"fields" must be an object with fields of Mrn, got "EXAMPLE 1"'],
    ["Mrn", [], '"fields" must be an object with fields of Mrn, got an array'],
    ["Mrn", { post: "EXAMPLE" }, '"post" is not a field of Mrn'],
    ["Mrn", { constructor: "EXAMPLE" }, '"constructor" is not a field of Mrn'],
    ["Mrn", { type: "Tag" }, '"type" must be "Mrn", got "Tag"'],
    ["Mrn", { station: 1n }, '"Mrn.station" must be a string, got 1n'],
    ["Mrn", { station: null }, '"Mrn.station" must be a string, got null'],
    ["Mrn", { number: "7155" }, '"Mrn.number" must be an integer, got "7155"'],
    ["Mrn", { year: 20.5 }, '"Mrn.year" must be an integer or null, got 20.5'],
    ["Mrn", { yearWritten: "yes" }, '"Mrn.yearWritten" must be true or false, got "yes"'],
    [
      "Tag",
      { kind: "subj" },
      '"Tag.kind" must be "subject", "program", "geo", "organization", "person", "other", got "subj"',
    ],
    ["PortionMarking", { style: 1 }, '"PortionMarking.style" must be "state", "capco", got 1'],
    ["PortionMarking", { style: null }, '"PortionMarking.style" must be "state", "capco", got null'],
    ["Heading", { rule: "under" }, '"Heading.rule" must be "above", "below", "both" or null, got "under"'],
    ["Paragraph", { heading: () => "A" }, '"Paragraph.heading" must be a string or null, got a function'],
    ["Cable", { body: "1. TEXT" }, '"Cable.body" must be an array, got "1. TEXT"'],
    ["Cable", { body: [buildTable(), "1. TEXT"] }, '"Cable.body[1]" must be a node, got "1. TEXT"'],
    ["Cable", { subject: "VISIT" }, '"Cable.subject" must be a node or null, got "VISIT"'],
    ["Cable", { subject: {} }, '"Cable.subject" must be a node or null, got an object'],
    ["OriginLine", { section: 1 }, '"OriginLine.section" must be an object or null, got 1'],
    ["Heading", { text: Symbol("a") }, '"Heading.text" must be a string, got a symbol'],
    ["Heading", { ["x".repeat(50)]: 1 }, `"${"x".repeat(40)}..." is not a field of Heading`],
  ])("build%s of %o", (type, fields, message) => {
    expect(() => builders[type](fields as never)).toThrow(new TypeError(message));
  });
});
