import { expect, test } from "vitest";
import { groupEnd, maskUnclosed, noToken, referenceTokens, tokenAt } from "../../src/values/reference-tokens.js";

test.each([
  ["A. STATE O12", "word A|mark .|word STATE|number O12"],
  ["U.S. EX-AMPLE'S N’DOE A/B R&D", "word U.S.|word EX-AMPLE'S|word N’DOE|word A/B|word R&D"],
  ["C0LUMN 1O2 OO7 12O", "word C0LUMN|number 1O2|number OO7|number 12O"],
  ["OOOO7 2OOK O", "word OOOO|number 7|number 2|word OOK|word O"],
  ["1.4 10:30 1.2.3 1.23456", "word 1.4|word 10:30|word 1.2.3|number 1|mark .|number 23456"],
  ["(A) [B], \\¶;", "open (|word A|close )|open [|word B|close ]|mark ,|mark ;"],
  ["A- B--C", "word A|mark -|word B|mark -|mark -|word C"],
])("%s", (text, tokens) => {
  expect(
    referenceTokens(text)
      .map(({ kind, text: own }) => `${kind} ${own}`)
      .join("|"),
  ).toBe(tokens);
});

test("each token knows what stands before it", () => {
  const text = " A.B  C\nD E";
  const flags = referenceTokens(text).map(({ start, end, first, glued, apart }) =>
    [text.slice(start, end), first && "first", glued && "glued", apart && "apart"].filter(Boolean).join(" "),
  );
  expect(flags).toEqual(["A first apart", ". glued", "B glued", "C apart", "D first apart", "E"]);
  expect(referenceTokens("A")[0]).toMatchObject({ glued: false, first: true });
});

test.each([
  ["(A (B)", " A (B)"],
  ["(A) (B", "(A)  B"],
  ["[A (B]", " A (B]"],
  ["A) (B)", "A) (B)"],
  ["(A\nB) C", " A\nB) C"],
  ["(A\n  b ) C)", "(A\n  b ) C)"],
  ["A", "A"],
  ["(", " "],
])("maskUnclosed(%j)", (text, masked) => {
  expect(maskUnclosed(text)).toBe(masked);
});

test("tokenAt is noToken outside of the list", () => {
  const tokens = referenceTokens("A B");
  expect([tokenAt(tokens, -1), tokenAt(tokens, 2)]).toEqual([noToken, noToken]);
  expect(tokenAt(tokens, 1).text).toBe("B");
});

test.each([
  ["(A B) C", 0, 4],
  ["(A B", 0, 3],
  ["A (B) C", 0, 1],
  ["A (B) C", 1, 4],
  ["A", 0, 1],
  ["A", 5, 1],
])("groupEnd in %s from %i", (text, index, end) => {
  expect(groupEnd(referenceTokens(text), index)).toBe(end);
});
