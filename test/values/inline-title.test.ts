import { expect, test } from "vitest";
import { isInlineTitle, isLead } from "../../src/values/inline-title.js";

test.each([
  ["COMMENT", true],
  ["ACTION REQUEST", true],
  ["ACTION/REQUEST", true],
  ["NEXT STEPS for the DAY", true],
  ["U.S. POSITION", true],
  ["R&D 2007", true],
  ["Summary", true],
  ["Summary and Comment", true],
  ["Summary of the Talks on Bread", true],
  ["O", false],
  ["A B", false],
  ["Su", false],
  ["Summary 2007", false],
  ["Summary next", false],
  ["summary", false],
  ["What comes next?", false],
  ["THE COMMENT?", false],
  [" COMMENT", false],
  ["ONE TWO THREE FOUR FIVE SIX SEVEN", true],
  ["ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT", false],
  ["One Two Three Four Five Six", true],
  ["One Two Three Four Five Six Seven", false],
  [`${"A".repeat(25)}`, true],
  [`${"A".repeat(26)}`, false],
  ["", false],
])("%j: %s", (title, is) => {
  expect(isInlineTitle(title)).toBe(is);
});

test.each([
  ["THE FOLLOWING BOATS", true],
  ["THE BOATS ARE", true],
  ["WRITE TO", true],
  ["Word of", true],
  ["POINTS OF CONTACT", false],
  ["TO THE BOATS", false],
  ["AREAS", false],
])("%j leads on: %s", (title, is) => {
  expect(isLead(title)).toBe(is);
});
