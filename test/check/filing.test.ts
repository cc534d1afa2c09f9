import { expect, test } from "vitest";
import { buildDateTimeGroup, buildOriginLine } from "../../src/ast/build.js";
import { checkFiling } from "../../src/check/filing.js";
import { found } from "./found.js";

test.each([
  ["2008-02-28T13:47Z", 59, "1347", null],
  ["2008-02-28T13:47Z", 60, "2359", null],
  ["2008-02-28T13:47Z", 61, "0000", "filing-day-mismatch"],
  ["2008-02-28T13:47Z", 59, "1346", "filing-before-release"],
  ["2008-02-28T13:47Z", 58, "1347", "filing-before-release"],
  ["2008-02-28T13:47Z", 57, "2359", "filing-day-mismatch"],
  ["2008-12-31T23:50Z", 1, "0010", null],
  ["2009-01-01T00:10Z", 366, "2350", "filing-before-release"],
  ["2007-12-31T23:50Z", 366, "2350", "filing-day-impossible"],
  ["2009-06-29T00:00Z", 366, "0000", "filing-day-mismatch"],
  ["2009-06-30T12:00Z", 366, "0000", "filing-day-impossible"],
  ["2008-02-28T13:47Z", 367, "1347", "filing-day-impossible"],
  ["2008-02-28T13:47Z", 59, "noon", "filing-time-unreadable"],
  ["2008-02-28T13:47Z", 59, "13471", "filing-time-unreadable"],
  ["2008-02-28T13:47Z", 59, "x1347", "filing-time-unreadable"],
  [null, 59, "noon", null],
])("sent %s, filed %i %s", (date, day, time, code) => {
  const origin = buildOriginLine({ serial: "0412", filed: { day, time } });
  const codes = found(checkFiling, { origin, dtg: buildDateTimeGroup({ date }) });
  expect(codes.map((message) => message.split(":", 1)[0])).toEqual(code === null ? [] : [code]);
});

test.each([
  [{ serial: "0412", text: "DE X" }, 1],
  [{ serial: "0412" }, 0],
  [{ text: "DE X" }, 0],
])("a time that is missing of %j", (fields, count) => {
  expect(found(checkFiling, { origin: buildOriginLine(fields) })).toHaveLength(count);
});
