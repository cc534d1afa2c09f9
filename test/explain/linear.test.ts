import { expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import { explainPage } from "../../src/explain-page/index.js";
import { parse } from "../../src/parse.js";

/** Lists that hold as many parts as a text can, and prose that may tempt the search for reasons. */
const units = [
  ["OO ", "RUEHAA "],
  ["DE RUEHXX #0123 ", "3231033 "],
  ["ZNY CCCCC ", "ZZH "],
  ["TO ", "RUEHXX/BAKERS COLLECTIVE IMMEDIATE 0123\n"],
  ["E.O. 12958: DECL: ", "X1, "],
  ["TAGS: ", "PRLE, "],
  ["TAGS: ", "(DOE, JANE) "],
  ["REF: ", "A. EXAMPLE 12 (NOTAL)\n"],
  ["Classified By: ", "1 . 4 , "],
  ["Classified By: Jane Doe. Reasons: 1.4 ", "(b) and "],
  ["", "1. (C/NF) Bread.\n\n"],
  ["", "SIPDIS\n"],
  ["", "BT\n"],
  ["", "?? 12\n"],
] as const;

/** With work that grows with the square of the length, one of them takes longer than a test may. */
test.each(units)("a line of %j goes on with %j without end", { timeout: 8_000 }, (head, unit) => {
  const text = head + unit.repeat(40_000 / unit.length);
  const { cable, diagnostics } = parse(text);
  const explanations = explain(text);
  expect(explanations.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  expect(explainPage([{ file: "a", text, cable, diagnostics, explanations }]).length).toBeGreaterThan(text.length);
});
