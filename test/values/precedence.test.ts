import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePrecedence, formatPrecedence, parsePrecedence } from "../../src/values/precedence.js";

const precedences = ["routine", "priority", "immediate", "flash"] as const;

describe("parsePrecedence", () => {
  test.each([
    ["IMMEDIATE", "immediate", false],
    ["NIACT IMMEDIATE", "immediate", true],
    ["niact  immediate", "immediate", true],
    ["NIACT-IMMEDIATE", "immediate", true],
    ["NIACT", "immediate", true],
    ["PRIORITY", "priority", false],
    ["PRIOITY", "priority", false],
    ["ROUTINE", "routine", false],
    ["Routine", "routine", false],
    ["FLASH", "flash", false],
    ["O", "immediate", false],
    ["OO", "immediate", false],
    ["pp", "priority", false],
    ["R", "routine", false],
    ["ZZ", "flash", false],
  ] as const)("%s", (text, precedence, niact) => {
    expect(parsePrecedence(text)).toEqual({ precedence, niact });
  });

  test.each(["", "Y", "OP", "OOO", "FLAH", "IMMEDIATELY", "NIACT PRIORITY", "PRIOR", "constructor", "R".repeat(99)])(
    "%s is none",
    (text) => {
      expect(parsePrecedence(text)).toBeNull();
    },
  );

  test("reads every form back", () => {
    const forms = fc.record({
      precedence: fc.constantFrom(...precedences),
      style: fc.constantFrom("word", "prosign", "routing"),
      niact: fc.boolean(),
    });
    fc.assert(
      fc.property(forms, ({ precedence, style, niact }) => {
        const isNight = niact && precedence === "immediate" && style === "word";
        expect(parsePrecedence(formatPrecedence(precedence, style, niact))).toEqual({ precedence, niact: isNight });
      }),
    );
  });
});

test.each([
  ["flash", "word", false, "FLASH"],
  ["immediate", "word", true, "NIACT IMMEDIATE"],
  ["immediate", "routing", true, "OO"],
  ["routine", "prosign", true, "R"],
  ["priority", "word", true, "PRIORITY"],
] as const)("formatPrecedence(%s, %s, %s) is %s", (precedence, style, niact, text) => {
  expect(formatPrecedence(precedence, style, niact)).toBe(text);
});

test("comparePrecedence sorts the least urgent first", () => {
  expect([...precedences].reverse().sort(comparePrecedence)).toEqual(precedences);
  expect(comparePrecedence("priority", "priority")).toBe(0);
});
