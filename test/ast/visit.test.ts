import { describe, expect, expectTypeOf, test } from "vitest";
import {
  buildCable,
  buildParagraph,
  buildPortionMarking,
  buildSubjectLine,
  buildTextBlock,
} from "../../src/ast/build.js";
import type { AnyNode, Mrn, Paragraph, Tag } from "../../src/ast/nodes.js";
import { find, findAll, SKIP, STOP, type Visitor, visit } from "../../src/ast/visit.js";
import { fullCable, nestedCable } from "./sample.js";

const marking = buildPortionMarking({ level: "confidential" });
const cable = buildCable({
  subject: buildSubjectLine({ marking, text: "VISIT" }),
  body: [buildParagraph({ number: 1, marking, text: "ONE" }), buildTextBlock({ text: "TWO" })],
});

/** `node.type` for an entered node, `/node.type` for a left one. */
const trace = (root: AnyNode, answers: Readonly<Record<string, symbol>>): readonly string[] => {
  const seen: string[] = [];
  visit(root, {
    enter: (node) => {
      seen.push(node.type);
      return answers[node.type];
    },
    leave: (node) => {
      seen.push(`/${node.type}`);
      return answers[`/${node.type}`];
    },
  });
  return seen;
};

describe("visit", () => {
  test("goes parents first, fields in printed order, lists from first to last", () => {
    const seen: [string, string | null, string][] = [];
    visit(cable, (node, parent, path) => seen.push([node.type, parent?.type ?? null, path.join(".")]));
    expect(seen).toEqual([
      ["Cable", null, ""],
      ["SubjectLine", "Cable", "subject"],
      ["PortionMarking", "SubjectLine", "subject.marking"],
      ["Paragraph", "Cable", "body.0"],
      ["PortionMarking", "Paragraph", "body.0.marking"],
      ["TextBlock", "Paragraph", "body.0.children.0"],
      ["TextBlock", "Cable", "body.1"],
    ]);
  });

  test("the path leads to the node", () => {
    visit(fullCable, (node, _parent, path) => {
      const found = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), fullCable);
      expect(found).toBe(node);
    });
    expect.hasAssertions();
  });

  test("meets as many nodes as the JSON text has types", () => {
    const count = JSON.stringify(fullCable).split('"type":').length - 1;
    expect(findAll(fullCable, () => true)).toHaveLength(count);
  });

  test.each<[string, Readonly<Record<string, symbol>>, string]>([
    ["nothing", {}, "Paragraph PortionMarking /PortionMarking TextBlock /TextBlock /Paragraph"],
    ["SKIP at the root", { Paragraph: SKIP }, "Paragraph /Paragraph"],
    [
      "SKIP at a leaf",
      { PortionMarking: SKIP },
      "Paragraph PortionMarking /PortionMarking TextBlock /TextBlock /Paragraph",
    ],
    ["STOP on entering", { PortionMarking: STOP }, "Paragraph PortionMarking"],
    ["STOP on leaving", { "/PortionMarking": STOP }, "Paragraph PortionMarking /PortionMarking"],
    [
      "a symbol of somebody else",
      { Paragraph: Symbol("skip") },
      "Paragraph PortionMarking /PortionMarking TextBlock /TextBlock /Paragraph",
    ],
  ])("returning %s", (_name, answers, expected) => {
    expect(trace(buildParagraph({ marking, text: "ONE" }), answers).join(" ")).toBe(expected);
  });

  test("calls enter, then the function of the type; either may skip or stop", () => {
    const calls = (enter: symbol | null, special: symbol | null): string => {
      const seen: string[] = [];
      const note = (text: string, answer: symbol | null) => {
        seen.push(text);
        return answer;
      };
      visit(cable, {
        enter: (node) => note(node.type, node.type === "SubjectLine" ? enter : null),
        SubjectLine: (line) => note(line.text, special),
        Paragraph: () => STOP,
      });
      return seen.join(" ");
    };
    expect(calls(null, null)).toBe("Cable SubjectLine VISIT PortionMarking Paragraph");
    expect(calls(SKIP, null)).toBe("Cable SubjectLine VISIT Paragraph");
    expect(calls(null, SKIP)).toBe("Cable SubjectLine VISIT Paragraph");
    expect(calls(STOP, null)).toBe("Cable SubjectLine");
    expect(calls(SKIP, STOP)).toBe("Cable SubjectLine VISIT");
  });

  test("a visitor without functions is allowed, undefined counts as absent", () => {
    expect(() => visit(cable, { Tag: undefined, enter: undefined })).not.toThrow();
  });

  test("10,000 nested paragraphs do not overflow the stack", () => {
    let left = 0;
    visit(nestedCable(10_000), { leave: () => (left += 1) });
    expect(left).toBe(10_002);
  });

  test.each<[unknown, unknown, string]>([
    [null, {}, '"node" must be a node of a cable, got null'],
    [{ type: "constructor" }, {}, '"node" must be a node of a cable, got an object'],
    [{ ...cable, body: ["text"] }, {}, '"node" must be a node of a cable, got "text"'],
    [cable, null, '"visitor" must be a function or an object, got null'],
    [cable, { Paragraf: () => null }, '"visitor" must be keyed by node types, enter and leave, got "Paragraf"'],
    [cable, { Paragraph: 1 }, '"visitor.Paragraph" must be a function, got 1'],
  ])("misuse %#", (node, visitor, message) => {
    expect(() => visit(node as AnyNode, visitor as Visitor)).toThrow(new TypeError(message));
  });
});

describe("find and findAll", () => {
  test("by type, typed by it", () => {
    expectTypeOf(find(cable, "Mrn")).toEqualTypeOf<Mrn | null>();
    expectTypeOf(findAll(cable, "Paragraph")).toEqualTypeOf<readonly Paragraph[]>();
    expect(find(cable, "Mrn")).toBeNull();
    expect(find(cable, "TextBlock")?.text).toBe("ONE");
    expect(findAll(cable, "TextBlock").map((block) => block.text)).toEqual(["ONE", "TWO"]);
    expect(findAll(cable, "Table")).toEqual([]);
  });

  test("by test, typed by a guard", () => {
    const isTag = (node: AnyNode): node is Tag => node.type === "Tag";
    expectTypeOf(find(fullCable, isTag)).toEqualTypeOf<Tag | null>();
    expectTypeOf(findAll(fullCable, isTag)).toEqualTypeOf<readonly Tag[]>();
    expectTypeOf(find(fullCable, (node) => node.start < 0)).toEqualTypeOf<AnyNode | null>();
    expect(find(fullCable, isTag)?.code).toBe("DOE, JANE");
    expect(findAll(cable, (node) => "text" in node && node.text === "ONE").map((node) => node.type)).toEqual([
      "Paragraph",
      "TextBlock",
    ]);
  });

  test("the root counts", () => {
    expect(find(cable, "Cable")).toBe(cable);
    expect(findAll(cable, "Cable")).toEqual([cable]);
  });

  test("find visits nothing after the first", () => {
    const seen: string[] = [];
    find(cable, (node) => {
      seen.push(node.type);
      return node.type === "SubjectLine";
    });
    expect(seen).toEqual(["Cable", "SubjectLine"]);
  });

  test("misuse", () => {
    expect(() => find(cable, "Paragraf" as "Paragraph")).toThrow(
      new TypeError('"test" must be a node type or a function, got "Paragraf"'),
    );
  });
});
