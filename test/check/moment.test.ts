import { expect, test } from "vitest";
import { buildCable, buildDateTimeGroup } from "../../src/ast/build.js";
import { dayOf, daysLater, momentOf, yearsLater } from "../../src/check/moment.js";

test.each([
  ["1970-01-02T00:00Z", 86_400_000, "1970-01-02"],
  ["2010-01-31T23:00-05:00", 1_264_996_800_000, "2010-02-01"],
  ["soon", null, null],
  ["on 2010-01-31", null, null],
  ["+12010-01-31T00:00Z", null, null],
  ["12010-01-31T00:00Z", null, null],
  ["201-01-31", null, null],
  ["2010-13-31T00:00Z", null, null],
  [null, null, null],
])("the moment and the day of %s", (date, moment, day) => {
  const cable = buildCable({ dtg: buildDateTimeGroup({ date }) });
  expect([momentOf(cable), dayOf(cable)]).toEqual([moment, day]);
});

test("a cable without a group has neither", () => {
  expect([momentOf(buildCable()), dayOf(buildCable())]).toEqual([null, null]);
});

test.each([
  ["2007-11-19", 10, "2017-11-19"],
  ["2008-02-29", 1, "2009-03-01"],
  ["2008-02-29", 4, "2012-02-29"],
  ["2008-02-28", -1, "2007-02-28"],
])("%s and %i years", (day, years, later) => {
  expect(yearsLater(day, years)).toBe(later);
});

test.each([
  ["2008-03-01", -1, "2008-02-29"],
  ["2007-12-31", 1, "2008-01-01"],
])("%s and %i days", (day, days, later) => {
  expect(daysLater(day, days)).toBe(later);
});
