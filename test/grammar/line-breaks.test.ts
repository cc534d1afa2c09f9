import { describe, expect, it } from "vitest";
import {
  endGoesOn,
  endsShort,
  lineBroken,
  linePaused,
  pageGoesOn,
  sentenceEnd,
  sentenceGoesOn,
} from "../../grammar/line-breaks.js";

const long = "The herring of the Middle Bank belong to nobody";

describe("a sentence goes on behind empty lines", () => {
  it.each([
    [`${long} and they`, "come late", true],
    [`${long},`, "says he", true],
    [`${long},`, "Elsewhere says", false],
    [`${long} but the`, "Embassy counts", true],
    [`${long} and they`, "Come late", false],
    [`${long}.`, "come late", false],
    [`${long}:`, "come late", false],
    ["The herring and they", "come late", false],
    [`${long}. `, "come late", false],
    [`On the bank.\n${long} and they`, "come late", true],
    ["The herring of the bank\nbelong to nobody and they", "come late", false],
    [`${"x".repeat(45)},`, "says he", true],
    [`${"x".repeat(44)},`, "says he", false],
  ])("%j, %j: %s", (line, next, is) => {
    expect(sentenceGoesOn(line, next)).toBe(is);
  });

  it.each([
    ["Bread.  END", true],
    ["Bread. End ", true],
    ["THE WEEKEND", false],
    ["END of bread", false],
  ])("%j waits for a title: %s", (line, is) => {
    expect(endGoesOn(line)).toBe(is);
  });
});

describe("a line", () => {
  it.each([
    [`${long}.`, true, false],
    [`${long}:`, true, false],
    [`${long},`, false, true],
    [`${long} and`, false, true],
    [`${long} alone`, false, false],
    [`${long}. `, true, false],
    [`${long} at 3.5`, false, false],
    [`${long}, `, false, true],
    [`${long}, alone`, false, false],
    ["The herring", true, false],
    [`${long}\n            THE HERRING - THREE TO FIVE IN THE MORNING`, true, false],
    [`${long}\n  ${long}`, false, false],
    [`            ${long}`, false, false],
  ])("%j is broken on purpose: %s, or pauses: %s", (line, isBroken, isPaused) => {
    expect([lineBroken.test(line), linePaused.test(line)]).toEqual([isBroken, isPaused]);
  });
});

describe("a sentence goes on behind the foot and the head of a page", () => {
  it.each([
    [long, "Elsewhere says", true],
    [`${long}.`, "come late", true],
    [`${long}.`, "  come late", true],
    [`${long}.`, "Elsewhere says", false],
    ["The herring", "Elsewhere says", false],
  ])("%j, %j: %s", (line, next, is) => {
    expect(pageGoesOn(line, next)).toBe(is);
  });
});

describe("a sentence ends", () => {
  it.each([
    ["with a point", "They go.", true],
    ["with a point and blanks", "They go.  ", true],
    ["not with a point in a figure", "They pay 3.5", false],
  ])("%s", (_, line, is) => {
    expect(sentenceEnd.test(line)).toBe(is);
  });
});

describe("among remarks, the last line is short", () => {
  it.each([
    ["with 50 characters", `They sell:\n${"x".repeat(50)}`, true],
    ["with blanks around 50", `They sell:\n ${"x".repeat(50)} `, true],
    ["not with 51 characters", `They sell:\n${"x".repeat(51)}`, false],
    ["not with 51 characters on the only line", "x".repeat(51), false],
  ])("%s", (_, text, is) => {
    expect(endsShort(text, true)).toBe(is);
  });
});

describe("elsewhere, the last line is one of a list", () => {
  it.each([
    ["of some words in capitals", "They sell:\nFISH AND BREAD", true],
    ["with blanks around them", "They sell:\n  FISH AND BREAD ", true],
    ["with small words in the middle", "They sell:\nTHE BREAD OF THE DAY", true],
    ["not of one word, which may end a sentence", "They sell:\nBREAD", false],
    ["nor of one word and a blank", "They sell:\nBREAD ", false],
    ["not of capitals behind which words go on", "They sell:\nFISH AND BREAD for all", false],
    ["not as the end of the only line", "They sell FISH AND BREAD", false],
    ["not with a word at the end that wants another", "They sell:\nTHE BREAD OF THE", false],
    ["nor with such a word and a blank", "They sell:\nTHE BREAD OF THE ", false],
    ["not with a month that wants its day", "They sell:\nTHE BREAD OF OCTOBER", false],
  ])("%s", (_, text, is) => {
    expect(endsShort(text, false)).toBe(is);
  });
});
