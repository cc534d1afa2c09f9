import { describe, expect, it } from "vitest";
import { endGoesOn, lineBroken, linePaused, sentenceGoesOn } from "../../grammar/line-breaks.js";

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
  ])("%j, %j: %s", (line, next, is) => {
    expect(sentenceGoesOn(line, next)).toBe(is);
  });

  it.each([
    ["Bread.  END", true],
    ["Bread. End ", true],
    ["THE WEEKEND", false],
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
    ["The herring", true, false],
  ])("%j is broken on purpose: %s, or pauses: %s", (line, isBroken, isPaused) => {
    expect([lineBroken.test(line), linePaused.test(line)]).toEqual([isBroken, isPaused]);
  });
});
