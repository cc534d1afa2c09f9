import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { buildCable, buildParagraph, buildTag, buildTagsLine } from "../../src/ast/build.js";
import { equalNodes } from "../../src/ast/equal.js";
import type { Cable } from "../../src/ast/nodes.js";
import { cableJSONSchema, cableSchema, fromJSON, paragraphSchema } from "../../src/schema/index.js";
import { toJSON } from "../../src/to-json.js";
import { fullCable, nestedCable, withSpans } from "../ast/sample.js";

const spanned = withSpans(fullCable, 7);
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Path and message of each problem. */
const problemsOf = (value: unknown): readonly string[] => {
  try {
    fromJSON(value);
    return [];
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  }
};

describe("fromJSON", () => {
  test("gives back what toJSON took", () => {
    expectTypeOf(fromJSON).returns.toEqualTypeOf<Cable>();
    expect(fromJSON(through(toJSON(spanned)))).toEqual(spanned);
    expect(equalNodes(fromJSON(through(toJSON(spanned))), spanned, { spans: true })).toBe(true);
  });

  test("spans that were left out are -1", () => {
    expect(fromJSON(through(toJSON(spanned, { spans: false })))).toEqual(fullCable);
  });

  test("does not share anything with the value", () => {
    const json = toJSON(spanned);
    const cable = fromJSON(json);
    expect(cable.body).not.toBe(json.body);
    expect(cable.tags).not.toBe(json.tags);
  });

  test("keeps text of any kind", () => {
    const text = "\u0000\u2028\ud800 __proto__ \u{1f600}";
    const cable = buildCable({ tags: buildTagsLine({ items: [buildTag({ code: text, text })] }) });
    expect(fromJSON(through(toJSON(cable)))).toEqual(cable);
  });
});

describe("what is no cable", () => {
  const json = toJSON(buildCable({ tags: buildTagsLine({ items: [buildTag({ code: "PREL" })] }) }));
  const { version: _version, ...unversioned } = json;

  test.each<[string, unknown, string]>([
    ["null", null, ": Invalid input: expected object, received null"],
    ["text", "TAGS: PREL", ": Invalid input: expected object, received string"],
    ["a list", [json], ": Invalid input: expected object, received array"],
    ["no version", unversioned, "version: Invalid input: expected 1"],
    ["another version", { ...json, version: 2 }, "version: Invalid input: expected 1"],
    ["a key too many", { ...json, subjct: null }, ': Unrecognized key: "subjct"'],
    [
      "a bad field",
      { ...json, body: [{ ...buildParagraph(), number: "1" }] },
      "body.0.number: Invalid input: expected number, received string",
    ],
    [
      "a node that is no block",
      { ...json, body: [buildTag()] },
      "body.0.type: Invalid discriminator value. Expected 'Paragraph' | 'SubParagraph' | 'Heading' | 'TextBlock' | 'Table' | 'Quotation' | 'SectionBreak'",
    ],
  ])("%s", (_name, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  test("every problem is told", () => {
    expect(problemsOf({ ...json, to: null, from: 1, dialect: "morse" })).toHaveLength(3);
  });

  test.each([
    ["the cable", JSON.stringify(json).replace("{", '{"__proto__":{"polluted":true},')],
    ["a node", JSON.stringify(json).replace('"code"', '"__proto__":{"polluted":true},"code"')],
    [
      "a node, as constructor",
      JSON.stringify(json).replace('"code"', '"constructor":{"prototype":{"polluted":true}},"code"'),
    ],
  ])("a key that could pollute prototypes in %s is refused", (_name, text) => {
    expect(problemsOf(JSON.parse(text))).toEqual([
      expect.stringMatching(/Unrecognized key: "(__proto__|constructor)"$/),
    ]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("nesting", () => {
  const problem = ": blocks are nested deeper than 100 levels";
  const json = (depth: number): unknown => toJSON(nestedCable(depth), { spans: false });

  test("100 levels of blocks are read, one more is not, 10,000 are no overflow", () => {
    expect(problemsOf(json(99))).toEqual([]);
    expect(problemsOf(json(100))).toEqual([problem]);
    expect(problemsOf(json(10_000))).toEqual([problem]);
  });

  test("a text of 100,000 levels is no overflow, whatever else its blocks say", () => {
    for (const open of ['{"children":[', '{"type":"Paragraph","body":[],"children":[', '{"type":"Cable","body":[']) {
      const text = `{"version":1,"type":"Cable","body":[${open.repeat(100_000)}${"]}".repeat(100_000)}]}`;
      expect(problemsOf(JSON.parse(text))).toEqual([problem]);
    }
  });

  test("a block that contains itself is refused", () => {
    const children: unknown[] = [];
    const block = { ...buildParagraph(), children };
    children.push(block);
    expect(problemsOf({ version: 1, ...buildCable(), body: [block] })).toEqual([problem]);
  });

  test("other depths are refused as they are: JSON in a place for text", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(problemsOf({ version: 1, ...buildCable(), dtg: deep })).toEqual([
      "dtg: Invalid input: expected object, received array",
    ]);
    expect(problemsOf({ version: 1, ...buildCable(), deep })).toEqual([': Unrecognized key: "deep"']);
  });

  test("the limit is an option, which lets no value overflow the stack", () => {
    const shallow = (): unknown => fromJSON(json(5), { maxDepth: 5 });
    expect(shallow).toThrow("blocks are nested deeper than 5 levels");
    expect(fromJSON(json(199), { maxDepth: 200 }).body).toHaveLength(1);
    expect(() => fromJSON(json(5), { maxDepth: 201 })).toThrow(
      new TypeError('"maxDepth" must be an integer from 1 to 200, got 201'),
    );
  });

  test("the schemas have the limit of their own", () => {
    const deep = nestedCable(10_000);
    expect(cableSchema.safeParse(deep).success).toBe(false);
    expect(paragraphSchema.safeParse(deep.body[0]).success).toBe(false);
    expect(cableJSONSchema.safeParse({ version: 1, ...deep }).error?.issues).toHaveLength(1);
  });
});

describe("size", () => {
  const base = { version: 1, ...buildCable() };
  const problem = (most: number): string => `: there are more than ${most} objects`;

  test("a value with too many objects is refused, wherever they are", () => {
    const many = Array.from({ length: 2_000_001 }, () => 0)
      .fill(0)
      .map(() => ({}));
    expect(problemsOf({ ...base, to: many })).toEqual([problem(2_000_000)]);
    expect(problemsOf({ ...base, other: { many } })).toEqual([problem(2_000_000)]);
    expect(cableSchema.safeParse({ ...buildCable(), to: many }).error?.issues).toHaveLength(1);
    expect(() => fromJSON({ ...base, to: [{}, {}] }, { maxNodes: 2 })).toThrow(problem(2).slice(2));
  });

  test("of a large value the first problem is told", () => {
    const bad = Array.from({ length: 100_000 }, () => ({}));
    expect(problemsOf({ ...base, to: bad, body: bad })).toHaveLength(1);
    expect(problemsOf({ ...base, to: bad.slice(0, 2) }).length).toBeGreaterThan(2);
  });

  test("a value that stands in itself, or in itself twice on each of many levels, is refused", () => {
    const items: unknown[] = [];
    items.push({ items }, items);
    expect(problemsOf({ ...base, tags: { items } })).toEqual([problem(2_000_000)]);
    let block: object = buildParagraph();
    for (let level = 0; level < 90; level += 1) block = { ...buildParagraph(), children: [block, block] };
    expect(problemsOf({ ...base, body: [block] })).toEqual([problem(2_000_000)]);
  });
});
