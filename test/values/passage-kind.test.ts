import { describe, expect, test } from "vitest";
import { isPassageTitle, passageKind, passageKinds } from "../../src/values/passage-kind.js";

describe("passageKind", () => {
  test.each([
    ["SUMMARY", "summary"],
    ["S U M M A R Y", "summary"],
    ["SUMMAY", "summary"],
    ["SUMARY", "summary"],
    ["SUMMRY", "summary"],
    ["SUMMAR", "summary"],
    ["SUMRY OF IT", "summary"],
    ["CONSUMARY", "other"],
    ["SUMARYS", "other"],
    ["NOTE THE COMMENT", "note"],
    ["END EXCERPT", "text"],
    ["FYI", "note"],
    ["ACTION ON A CABLE", "action-request"],
    ["CABLE OF ACTION", "other"],
    ["ACTION REQUEST AND SUMMARY", "summary"],
    ["Comment", "comment"],
    ["COMENT", "comment"],
    ["END EMBASSY COMMENT", "comment"],
    ["BIO NOTE", "note"],
    ["BEGIN TEXT OF THE NOTE", "text"],
    ["END UNOFFICIAL TRANSLATION", "text"],
    ["BEGIN NON-PAPER", "text"],
    ["TALKING POINTS", "talking-points"],
    ["UNQUOTE", "quote"],
    ["ACTION REQUESTED", "action-request"],
    ["INTRODUCTION", "introduction"],
    ["Background", "background"],
    ["RECOMMENDATIONS", "recommendation"],
    ["End of cable text", "other"],
    ["BREAD", "other"],
    ["", "other"],
  ])("of %j is %s", (words, kind) => {
    expect(passageKind(words)).toBe(kind);
  });
});

describe("isPassageTitle", () => {
  test.each([
    ["SUMMARY", true],
    ["Summary and Comment", true],
    ["--- SUMMARY ---", true],
    ["EMBASSY COMMENT", true],
    ["A SUMMARY OF THE TALKS", false],
    ["POST", false],
    ["AND", false],
    ["FYI", true],
    ["BIO NOTE", true],
    ["TALKING POINTS", true],
    ["SUMMARY/COMMENT", true],
    ["SUMMARY2", true],
    ["", false],
    [`SUMMARY ${"AND ".repeat(20)}`, false],
  ])("of %j is %s", (title, is) => {
    expect(isPassageTitle(title)).toBe(is);
  });
});

describe("passageKinds", () => {
  test.each([
    ["END COMMENT AND SUMMARY", ["comment", "summary"]],
    ["SUMMARY", ["summary"]],
    ["END NOTE AND FYI", ["note"]],
    ["END QUOTE OF TEXT", ["quote", "text"]],
    ["BREAD", ["other"]],
  ])("of %j", (words, kinds) => {
    expect(passageKinds(words)).toEqual(kinds);
  });
});
