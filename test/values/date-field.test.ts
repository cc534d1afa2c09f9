import { describe, expect, it } from "vitest";
import { formatDateField, parseDateField } from "../../src/values/date-field.js";

describe("parseDateField", () => {
  it.each([
    ["May 04, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 04, 2012", 2012],
    ["May 4 2012 / 041405Z MAY 2012", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 4 2012", 2012],
    // The slash was read as a figure, or was lost.
    ["May 04, 20121041405Z MAY 12", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 04, 2012", 2012],
    ["May 04, 2012 l 041405Z MAY 12", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 04, 2012", 2012],
    ["May 04, 2012 041405Z MAY 12", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 04, 2012", 2012],
    // Letters for figures, blanks between them, signs behind.
    ["May 04, 2012 / O4l4O5Z MAY 12", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 04, 2012", 2012],
    ["May 04, 2012 / 04 14 05 Z MAY 12.", "2012-05-04T14:05Z", "Z", "2012-05-04", "May 04, 2012", 2012],
    // The day may be another one; the year is that of the group.
    ["Dec 31, 2011 / 010005Z JAN 12", "2012-01-01T00:05Z", "Z", "2011-12-31", "Dec 31, 2011", 2012],
    ["/ 041405Z MAY 12", "2012-05-04T14:05Z", "Z", null, null, 2012],
    ["May 04, 2012", null, null, "2012-05-04", "May 04, 2012", 2012],
    ["Feb 30, 2012 / 041405Z MAY 12", "2012-05-04T14:05Z", "Z", null, "Feb 30, 2012", 2012],
    ["to be told", null, null, null, null, null],
    ["", null, null, null, null, null],
  ])("%j", (text, date, zone, written, words, year) => {
    const found = parseDateField(text);
    expect([found.group?.date ?? null, found.group?.zone ?? null]).toEqual([date, zone]);
    expect([found.written, found.words, found.year]).toEqual([written, words, year]);
  });

  it("reads two figures of a year by the pivot", () => {
    expect(parseDateField("May 04, 60 / 041405Z MAY 60").written).toBe("1960-05-04");
    expect(parseDateField("May 04, 60 / 041405Z MAY 60", { pivot: 70 }).written).toBe("2060-05-04");
  });

  it("takes longer values for no date", () => {
    expect(parseDateField(`May 04, 2012 / ${"0".repeat(100_000)}`)).toMatchObject({ written: null, words: null });
  });
});

describe("formatDateField", () => {
  it.each([
    ["2012-05-04T14:05Z", "Z", null, "May 04, 2012 / 041405Z MAY 12"],
    ["2012-01-01T00:05Z", "Z", "Dec 31, 2011", "Dec 31, 2011 / 010005Z JAN 12"],
  ])("%j, %j, %j", (date, zone, words, text) => {
    expect(formatDateField(date, zone, words)).toBe(text);
    expect(parseDateField(text).group?.date).toBe(date);
  });
});
