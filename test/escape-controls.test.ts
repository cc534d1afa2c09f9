import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeControls, escapeJson } from "../src/escape-controls.js";

describe("escapeControls", () => {
  it.each<[string, string]>([
    ["AMEMBASSY EXAMPLE", "AMEMBASSY EXAMPLE"],
    ["\u001b]0;title\u0007", "<U+001B>]0;title<U+0007>"],
    ["\u001bPq\u001b\\", "<U+001B>Pq<U+001B>\\"],
    ["A\rB\nC\tD", "A<U+000D>B<U+000A>C<U+0009>D"],
    ["\u007f\u0085\u009b31m", "<U+007F><U+0085><U+009B>31m"],
    ["\u202eABC\u2066\u200f\u061c", "<U+202E>ABC<U+2066><U+200F><U+061C>"],
    ["\u200b\u2028\ufeff\u00ad", "<U+200B><U+2028><U+FEFF><U+00AD>"],
    ["\u{e0041}", "<U+E0041>"],
    ["A\ud800B\udc00", "A<U+D800>B<U+DC00>"],
    ["\u00e9\u4e2d\u{1f600}\u00b6", "\u00e9\u4e2d\u{1f600}\u00b6"],
  ])("of %j", (text, expected) => {
    expect(escapeControls(text)).toBe(expected);
  });
});

describe("escapeJson", () => {
  it("keeps the value and leaves no invisible character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = escapeJson(JSON.stringify(text));
        expect(JSON.parse(json)).toBe(text);
        expect(escapeControls(json)).toBe(json);
      }),
    );
  });

  it("writes the units of a character outside the basic plane", () => {
    expect(escapeJson('"\u009b \u{e0041}"')).toBe('"\\u009b \\udb40\\udc41"');
  });
});
