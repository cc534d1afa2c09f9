import { expect, test } from "vitest";
import { referenceMentions } from "../../src/values/reference-mention.js";

test.each<[line: string, expected: readonly (string | null)[]]>([
  ["As told in Ref C.", ["C"]],
  ["AS TOLD IN REF (A) AND REFTEL B", ["A", "B"]],
  ["refs D and E", ["D"]],
  ["reftels", [null]],
  ["(REFTEL)", [null]],
  // Words and initials.
  ["IN REFTEL I WROTE", [null]],
  ["SEE REF A COPY OF WHICH", []],
  ["REF U.S. POSITION", []],
  ["REF S/S-O", []],
  ["REF X-RAYS", []],
  ["REF TO", []],
  ["BRIEF C", []],
  ["REFERENCED IN", []],
])("%j", (line, expected) => {
  expect(referenceMentions(line).map(({ letter }) => letter)).toEqual(expected);
});

test("a mention knows its words and where they begin", () => {
  expect(referenceMentions("As told (Ref C)")).toEqual([{ letter: "C", words: "Ref C", start: 9 }]);
});
