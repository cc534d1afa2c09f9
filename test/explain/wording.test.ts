import { describe, expect, test } from "vitest";
import { buildCable, buildClassificationLine, buildDateTimeGroup, buildMrn } from "../../src/ast/build.js";
import {
  dayOf,
  listed,
  saidDay,
  saidFiling,
  saidMinute,
  saidPrecedences,
  saidSection,
  sentence,
} from "../../src/explain/wording.js";
import { channelMeaning } from "../../src/handbook/channels.js";

describe("times", () => {
  test.each([
    ["2007-11-19", "19 November 2007"],
    ["2010-01-01T00:00Z", "1 January 2010"],
  ])("the day of %s", (iso, words) => expect(saidDay(iso)).toBe(words));

  test.each([
    ["2007-11-19T10:33Z", "19 November 2007, 10:33 UTC"],
    ["2007-11-19T10:33-05:00", "19 November 2007, 10:33 UTC-05:00"],
  ])("the minute of %s", (iso, words) => expect(saidMinute(iso)).toBe(words));

  test.each([
    [60, "2008-03-01T00:00Z", "29 February 2008, 10:33 UTC"],
    [60, "2009-03-01T00:00Z", "1 March 2009, 10:33 UTC"],
    [365, "2010-01-01T00:00Z", "31 December 2009, 10:33 UTC"],
    [2, "2009-12-31T00:00Z", "2 January 2010, 10:33 UTC"],
    [366, "2009-12-31T00:00Z", "day 366, which 2009 did not have, 10:33 UTC"],
    [7, null, "day 7 of the year, 10:33 UTC"],
  ])("day %s of a cable of %s", (day, date, words) => {
    expect(saidFiling({ day, time: "1033" }, date)).toBe(words);
  });

  test("the day of a cable is that of its group, else the year of its number", () => {
    const classification = buildClassificationLine({ mrn: buildMrn({ station: "EXAMPLE", number: 1, year: 2008 }) });
    expect(dayOf(buildCable({ dtg: buildDateTimeGroup({ date: "2007-11-19T10:33Z" }), classification }))).toBe(
      "2007-11-19",
    );
    expect(dayOf(buildCable({ dtg: buildDateTimeGroup({}), classification }))).toBe("2008");
    expect(dayOf(buildCable({}))).toBeNull();
  });
});

describe("words", () => {
  test.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("a list of %j", (words, text) => expect(listed(words)).toBe(text));

  test.each([
    [["secret", null, "not for all"], "Secret; not for all."],
    [["Done."], "Done."],
    [[null, ""], ""],
  ])("a sentence of %j", (parts, text) => expect(sentence(...parts)).toBe(text));

  test("precedences and sections", () => {
    expect(saidPrecedences([])).toBeNull();
    expect(saidPrecedences(["flash"])).toBe("FLASH");
    expect(saidPrecedences(["flash", "routine"])).toBe("FLASH for those who act, ROUTINE for those who are told");
    expect(saidSection({ number: 1, total: null })).toBe("section 1");
    expect(saidSection({ number: 1, total: 2 })).toBe("section 1 of 2");
  });

  test.each([
    ["XRO", "a channel, outgoing by its third letter; what XRO stands for is not known"],
    ["MDI", "a channel, incoming by its third letter; what MDI stands for is not known"],
    ["XY", "a channel; what XY stands for is not known"],
    ["XYZ", "a channel; what XYZ stands for is not known; in cables it goes with the feed of the SIPDIS network"],
  ])("channel %s", (designator, meaning) => expect(channelMeaning(designator).meaning).toBe(meaning));
});
