import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { buildCable } from "../../src/ast/build.js";
import type { NodeType } from "../../src/ast/nodes.js";
import { cableJSONSchema, jsonSchema } from "../../src/schema/index.js";
import { toJSON } from "../../src/to-json.js";
import { fullCable, withSpans } from "../ast/sample.js";
import { schemas } from "./schemas.js";

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(jsonSchema);
const spanned = toJSON(withSpans(fullCable, 7));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The value with one part changed, for every part and several changes. */
const changesOf = (value: Json): readonly Json[] => {
  const ways: readonly Json[] = [null, "text", 1, -2, true, [], {}];
  if (typeof value !== "object" || value === null) return ways;
  const inside = Object.entries(value).flatMap(([key, part]) =>
    changesOf(part).map((change) => withKey(value, key, change)),
  );
  if (Array.isArray(value)) return [...ways, ...inside];
  const gone = Object.keys(value).map((key) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)),
  );
  return [...ways, ...inside, ...gone, withKey(value, "extra", 1)];
};

const withKey = (value: object, key: string, part: Json): Json =>
  Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };

describe("jsonSchema", () => {
  test("is the file that is published", async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot("../../src/schema/cable.schema.json");
  });

  test("is draft 2020-12, and JSON and nothing else", () => {
    expect(jsonSchema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(jsonSchema))).toEqual(jsonSchema);
  });

  test("defines every node by its name", () => {
    const names = Object.keys(jsonSchema.$defs ?? {});
    const nodeTypes = (Object.keys(schemas) as readonly NodeType[]).filter((type) => type !== "Cable");
    expect(names.toSorted()).toEqual(
      [
        ...nodeTypes,
        "Block",
        "Declassify",
        "Downgrade",
        "FilingTime",
        "Inline",
        "Person",
        "Reasons",
        "Section",
      ].toSorted(),
    );
    expect(jsonSchema.title).toBe("Cable");
  });

  test("leaves the global registry of zod alone", () => {
    expect(z.globalRegistry.get(cableJSONSchema)).toBeUndefined();
    expect(Object.keys(schemas).filter((type) => z.globalRegistry.has(schemas[type as NodeType]))).toEqual([]);
  });

  test.each<[string, unknown, boolean]>([
    ["a full cable", spanned, true],
    ["a full cable without spans", toJSON(fullCable, { spans: false }), true],
    ["an empty cable", toJSON(buildCable()), true],
    ["a cable without a version", fullCable, false],
  ])("%s: %s", (_name, value, expected) => {
    validate(value);
    expect(validate.errors ?? []).toHaveLength(expected ? 0 : 1);
  });

  test("agrees with fromJSON on every small change of a full cable", () => {
    const changes = changesOf(JSON.parse(JSON.stringify(spanned)));
    const disagreements = changes.filter((value) => validate(value) !== cableJSONSchema.safeParse(value).success);
    expect(changes.length).toBeGreaterThan(2_000);
    expect(changes.filter((value) => validate(value)).length).toBeGreaterThan(200);
    expect(disagreements).toEqual([]);
  });
});
