import { expect, test } from "vitest";
import { parse, passages, plainText } from "../../src/index.js";

/** More than a call takes as arguments. */
const many = 130_000;

test.each([
  ["items", `SUBJECT: X\n\n1. (U) x\n${"- w\n".repeat(many)}`],
  ["marks", `SUBJECT: X\n\n1. (U) ${"(Note: x. End note.) ".repeat(many / 2)}`],
])("so many %s do not overflow the stack", (_, text) => {
  const { cable } = parse(text, { checks: false });
  expect(cable.body).toHaveLength(1);
  expect(plainText(cable).text.length).toBeGreaterThan(many);
  expect(passages(cable).length).toBeLessThanOrEqual(many);
});
