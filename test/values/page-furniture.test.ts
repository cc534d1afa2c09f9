import { expect, test } from "vitest";
import { maskFurniture } from "../../src/values/page-furniture.js";

test.each([
  ["STATE 12", "STATE 12"],
  ["STATE 12 EXAMPLE 00000412  001.2 OF 003", "STATE 12"],
  ["STATE 12 AND PREVIOUS PORT EXAMPLE 00000412 001 OF 003 X", "STATE 12 AND PREVIOUS X"],
  ["STATE 12 GRAND EXAMPLE 00000412 001 OF 003 X", "STATE 12 X"],
  ["STATE 12 ANDES EXAMPLE 00000412 001 OF 003 X", "STATE 12 X"],
  ["A 1 SECRET   PAGE 02   EXAMPLE  02475  01 OF 03  251228Z B", "A 1 B"],
  ["A 1 PAGE 02   EXAMPLE  02475  251228Z", "A 1"],
  ["EXAMPLE 00000412 001.2 OF FOUR", "EXAMPLE 00000412 001.2 OF FOUR"],
])("maskFurniture(%j)", (text, expected) => {
  const masked = maskFurniture(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.trim().replace(/ +/gu, " ")).toBe(expected);
});

test("words that the caller owns stay before a heading", () => {
  expect(maskFurniture("PREL EXAMPLE 00000412 001 OF 003", (word) => word === "PREL").trim()).toBe("PREL");
});
