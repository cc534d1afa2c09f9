import { describe, expect, expectTypeOf, test } from "vitest";
import type { Cable } from "../src/ast/nodes.js";
import { check, parse, print, toTelegram } from "../src/index.js";
import { type CableJSON, toJSON } from "../src/to-json.js";
import { fullCable, nestedCable, withSpans } from "./ast/sample.js";

const spanned = withSpans(fullCable, 7);

describe("toJSON", () => {
  test("is the tree with a version", () => {
    expect(toJSON(spanned)).toEqual({ version: 1, ...spanned });
    expect(Object.keys(toJSON(spanned))[0]).toBe("version");
    expect(toJSON(spanned, {})).toEqual(toJSON(spanned, { spans: true }));
  });

  test("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(toJSON(spanned)))).toEqual(toJSON(spanned));
  });

  test("without spans there is no start and no end anywhere, and nothing else is gone", () => {
    const dropped: unknown = JSON.parse(JSON.stringify(spanned), (key, value) =>
      key === "start" || key === "end" || key === "offsets" ? undefined : value,
    );
    expect(toJSON(spanned, { spans: false })).toEqual({ version: 1, ...(dropped as object) });
    expect(JSON.stringify(toJSON(spanned, { spans: false }))).not.toMatch(/"(start|end|offsets)":/);
  });

  test("shares nothing with the cable", () => {
    const json = toJSON(spanned);
    expect(json.body).not.toBe(spanned.body);
    expect(json.subject).not.toBe(spanned.subject);
    expect(json.origin?.section).not.toBe(spanned.origin?.section);
  });

  test("10,000 nested paragraphs do not overflow the stack", () => {
    expect(toJSON(nestedCable(10_000), { spans: false }).body).toHaveLength(1);
  });

  test("a cable is assignable, spans are optional", () => {
    expectTypeOf<Cable & { readonly version: 1 }>().toExtend<CableJSON>();
    expectTypeOf<CableJSON["start"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<CableJSON["dtg"]>["end"]>().toEqualTypeOf<number | undefined>();
    expect(toJSON(fullCable).start).toBe(-1);
  });

  test.each<[unknown, unknown, string]>([
    [null, undefined, '"cable" must be a cable, got null'],
    ["TAGS: PREL", undefined, '"cable" must be a cable, got "TAGS: PREL"'],
    [fullCable.tags, undefined, '"cable" must be a cable, got an object'],
    [{ cable: fullCable }, undefined, '"cable" must be a cable (pass "cable" of the result), got an object'],
    [fullCable, { spans: 1 }, '"spans" must be true or false, got 1'],
  ])("misuse %#", (cable, options, message) => {
    expect(() => toJSON(cable as Cable, options as object)).toThrow(new TypeError(message));
  });

  test.each([check, print, toJSON, toTelegram])("%o refuses the result of parse for its cable", (use) => {
    const message = '"cable" must be a cable (pass "cable" of the result), got an object';
    expect(() => use(parse("TAGS: PREL") as unknown as Cable)).toThrow(new TypeError(message));
  });
});
