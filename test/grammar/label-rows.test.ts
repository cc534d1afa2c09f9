import { expect, it } from "vitest";
import { lex } from "../../grammar/index.js";
import { labelOf, labelPlaces } from "../../grammar/label-rows.js";
import { ItemLabel } from "../../grammar/tokens/blocks.js";
import { ParagraphNumber } from "../../grammar/tokens/body.js";

/** The labels of a text with their columns; `+` where the next of the row comes next, `.` where none comes. */
const rows = (text: string): string => {
  const tokens = lex(text);
  const places = labelPlaces(text, tokens, new Set([ItemLabel, ParagraphNumber]));
  return tokens
    .flatMap((token) => {
      const place = places.get(token.startOffset);
      return place && `${labelOf(token)}${place.column}${place.goesOn ? "+" : ""}${place.ends ? "." : ""}`;
    })
    .filter(Boolean)
    .join(" ");
};

it.each([
  ["1. Bread\n2. Fish\n3. Oars", "1.0+ 2.0+ 3.0."],
  ["1. Bread\n3. Fish\n4. Oars", "1.0 3.0+ 4.0."],
  ["1. Bread\n  a. rye\n  b. oats\n2. Fish\n  a. cod", "1.0+ a.2+ b.2. 2.0. a.2."],
  ["1. Bread\n  a. rye\n   b. oats\n  b) peas", "1.0. a.2. b.3. b)2."],
  ["1. Bread\n\ta. rye\n        b. oats", "1.0. a.8+ b.8."],
  ["1. Bread\n- a. rye\n- b. oats", "1.0. a.0+ b.0."],
  ["1. Bread\n(h) rye\n(i) oats\n(ii) peas\n-- fish", "1.0. (h)0+ (i)0+ (ii)0. --0."],
])("rows of %j", (text, expected) => {
  expect(rows(text)).toBe(expected);
});

it("a row of a hundred thousand is followed once", () => {
  const text = `1. Bread\n${"a. x\n".repeat(100_000)}`;
  expect(rows(text).length).toBeGreaterThan(300_000);
});
