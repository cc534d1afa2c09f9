import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { isOffset } from "../../src/ast/copy.js";
import { type FieldKind, fieldKinds } from "../../src/ast/fields.js";
import { isNodeType } from "../../src/ast/keys.js";
import type { AnyNode, Block, Cable, Declassify, NodeOf, NodeType, Section } from "../../src/ast/nodes.js";
import { findAll } from "../../src/ast/visit.js";
import { nodeSchema, valueSchema } from "../../src/schema/define.js";
import * as schema from "../../src/schema/index.js";
import { fullCable, withSpans } from "../ast/sample.js";
import { schemas } from "./schemas.js";

const types = Object.keys(schemas) as readonly NodeType[];
const nodes: readonly AnyNode[] = findAll(withSpans(fullCable, 3), () => true);
const sampleOf = (type: NodeType): AnyNode => nodes.find((node) => node.type === type) ?? fullCable;
const accepts = (type: NodeType, value: unknown): boolean => schemas[type].safeParse(value).success;

/** A value of another kind than the field may have. */
const wrong = (kind: FieldKind): unknown => (typeof kind === "object" || kind.startsWith("string") ? 1 : "text");

describe("types", () => {
  test("what a schema gives is the type of the tree", () => {
    expectTypeOf<{ [T in NodeType]: z.infer<(typeof schemas)[T]> }>().toEqualTypeOf<{ [T in NodeType]: NodeOf<T> }>();
    expectTypeOf<z.infer<typeof schema.blockSchema>>().toEqualTypeOf<Block>();
    expectTypeOf<z.infer<typeof schema.declassifySchema>>().toEqualTypeOf<Declassify>();
    expectTypeOf<z.infer<typeof schema.sectionSchema>>().toEqualTypeOf<Section>();
    expectTypeOf<z.infer<typeof schema.levelSchema>>().toEqualTypeOf<NonNullable<NodeOf<"PortionMarking">["level"]>>();
    expectTypeOf<z.infer<typeof schema.slotSchema>>().toEqualTypeOf<NodeOf<"Note">["after"]>();
    expectTypeOf<z.infer<typeof schema.dialectSchema>>().toEqualTypeOf<Cable["dialect"]>();
    expectTypeOf<z.infer<typeof schema.cableJSONSchema>>().toEqualTypeOf<Cable & { readonly version: 1 }>();
    expectTypeOf<z.input<typeof schema.cableJSONSchema>>().toEqualTypeOf<schema.CableJSON>();
  });

  test("a schema that gives another type does not compile", () => {
    const text = z.string();
    expect(() => {
      nodeSchema("Caption", "right", { name: text, note: text.nullable(), text });
      // @ts-expect-error a field is missing
      nodeSchema("Caption", "missing", { name: text, note: text.nullable() });
      // @ts-expect-error a field is of another type
      nodeSchema("Caption", "other", { name: z.number(), note: text.nullable(), text });
      // @ts-expect-error a field accepts less than the interface
      nodeSchema("Caption", "narrower", { name: z.literal("SIPDIS"), note: text.nullable(), text });
      // @ts-expect-error a field accepts more than the interface
      nodeSchema("Caption", "wider", { name: text.nullable(), note: text.nullable(), text });
      // @ts-expect-error the interface has no such field
      nodeSchema("Caption", "extra", { name: text, text, extra: text });
      // @ts-expect-error a list that may be changed
      nodeSchema("Table", "mutable", { lines: z.array(text) });
      // @ts-expect-error a field is missing
      valueSchema("Person", "missing", { name: text });
    }).not.toThrow();
  });
});

describe("every node", () => {
  test.each(types)("%s is accepted as it is, and copied", (type) => {
    const node = sampleOf(type);
    expect(node.type).toBe(type);
    const copy = schemas[type].parse(node);
    expect(copy).toEqual(node);
    expect(copy).not.toBe(node);
  });

  test.each(types)("%s without spans gets -1", (type) => {
    const { start: _start, end: _end, ...bare } = sampleOf(type);
    expect(schemas[type].parse(bare)).toMatchObject({ ...bare, start: -1, end: -1 });
  });

  test.each(types)("%s with a field missing, null where it may not be, or of another kind is refused", (type) => {
    const node = sampleOf(type);
    expect(accepts(type, node)).toBe(true);
    for (const [name, kind] of Object.entries<FieldKind>(fieldKinds[type])) {
      const { [name as keyof AnyNode]: _field, ...rest } = node;
      // Places in the text may be left out, as the span may.
      expect([name, accepts(type, rest)]).toEqual([name, isOffset(name)]);
      const isNullable = typeof kind === "string" ? kind.endsWith("?") : kind.fallback === null;
      expect([name, accepts(type, { ...node, [name]: null })]).toEqual([name, isNullable]);
      expect([name, accepts(type, { ...node, [name]: wrong(kind) })]).toEqual([name, false]);
    }
  });

  test.each(types)("%s takes the words of a closed list as its builder does", (type) => {
    for (const [name, kind] of Object.entries<FieldKind>(fieldKinds[type])) {
      if (typeof kind !== "object") continue;
      for (const word of kind.among)
        expect([word, accepts(type, { ...sampleOf(type), [name]: word })]).toEqual([word, true]);
      expect([name, accepts(type, { ...sampleOf(type), [name]: "WORD" })]).toEqual([name, false]);
    }
  });

  test.each(types)("%s with another type, an unknown key or an impossible span is refused", (type) => {
    const node = sampleOf(type);
    const other = type === "Mrn" ? "Tag" : "Mrn";
    expect(isNodeType(other)).toBe(true);
    for (const change of [{ type: other }, { extra: 1 }, { start: -2 }, { end: 1.5 }, { start: null }]) {
      expect([change, accepts(type, { ...node, ...change })]).toEqual([change, false]);
    }
  });
});

describe("values", () => {
  const dtg = sampleOf("DateTimeGroup");
  test.each([
    ["2010-01-31T12:34Z", true],
    ["2010-01-31T12:34+03:00", true],
    ["2012-02-29T23:59-05:00", true],
    ["2010-02-29T12:34Z", false],
    ["2010-01-31T24:00Z", false],
    ["2010-01-31T12:34:00Z", false],
    ["2010-01-31T12:34", false],
    ["2010-01-31", false],
    ["", false],
  ])("date-time %j: %j", (date, expected) => {
    expect(accepts("DateTimeGroup", { ...dtg, date })).toBe(expected);
  });

  test.each([
    ["2020-01-31", true],
    ["2020-02-30", false],
    ["01/31/2020", false],
    ["2020-01-31T00:00Z", false],
  ])("day %j: %j", (on, expected) => {
    expect(schema.declassifySchema.safeParse({ on, codes: [], event: null }).success).toBe(expected);
  });

  test.each([
    [1, "0000", true],
    [366, "2359", true],
    [0, "1234", false],
    [367, "1234", false],
    [31, "2400", false],
    [31, "1260", false],
    [31, "124", false],
  ])("time of file, day %j at %j: %j", (day, time, expected) => {
    expect(schema.filingTimeSchema.safeParse({ day, time }).success).toBe(expected);
  });

  test("a word that is on no list is refused", () => {
    expect(accepts("PortionMarking", { ...sampleOf("PortionMarking"), level: "cosmic" })).toBe(false);
    expect(accepts("Note", { ...sampleOf("Note"), after: "notes" })).toBe(false);
    expect(schema.precedenceSchema.options).toEqual(["routine", "priority", "immediate", "flash"]);
  });
});
