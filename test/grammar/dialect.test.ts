import { describe, expect, it } from "vitest";
import { dialectOf } from "../../grammar/dialect.js";
import { smartScore } from "../../grammar/families/smart-score.js";

const page = "PAGE 01 EXAMPLE 00123\n";
const key = "*** Current Handling Restrictions *** n/a\n";

describe("a copy in pages is a text", () => {
  it.each([
    ["with a page line at its start", page, "archive"],
    ["with a level above the page line", `SECRET\n${page}`, "archive"],
    ["with any banners above it", `confidential\n  SECRET   PTQ2529\n\n${page}`, "archive"],
    ["with one other line above it", `words\n${page}`, "archive"],
    ["with one other line, a level and an empty line above it", `words\n\n  SECRET\n${page}`, "archive"],
    ["not with two other lines above it", `words\nof two lines\n${page}`, "telegram"],
    ["not with a page line in the middle of a line", `see ${page}`, "telegram"],
    ["not with a page line below the first paragraph", `SUBJECT: X\n\n1. a\n\n${page}`, "telegram"],
    ["with a line in stars", key, "archive"],
    ["not with a line in stars far below", "words\n".repeat(1100) + key, "telegram"],
  ])("%s", (_, text, dialect) => {
    expect(dialectOf(text)).toBe(dialect);
  });
});

describe("labels whose weights add up to", () => {
  it.each([
    ["three are those of a SMART message", "MRN: 10 EXAMPLE 123\nDrafted By: DOE\n", "smart"],
    ["two are not", "MRN: 10 EXAMPLE 123\n", "telegram"],
    ["three are not under an originator", "x\nFM EXAMPLE\nMRN: 10 EXAMPLE 123\nDrafted By: DOE\n", "telegram"],
  ])("%s", (_, text, dialect) => {
    expect(dialectOf(text)).toBe(dialect);
  });
});

describe("of a SMART message", () => {
  it.each([
    ["the number weighs two", "MRN: 10 EXAMPLE 123\n", 2],
    ["who drafted it weighs one", "Drafted By: DOE\n", 1],
    ["the rule of dissemination weighs two", "Dissemination Rule: X\n", 2],
    ["a label counts once", "Drafted By: DOE\nDrafted By: ROE\n", 1],
    ["labels add up", "Drafted By: DOE\nReleased By: ROE\n", 2],
    ["a label in the middle of a line is none", "see Drafted By: DOE\n", 0],
  ])("%s", (_, lines, score) => {
    expect(smartScore(`\n${lines}`)).toBe(score);
  });
});
