import fc from "fast-check";
import { expect, test } from "vitest";
import { formatFilingTime, parseFilingTime } from "../../src/values/filing-time.js";

test.each([
  ["3231033", { day: 323, time: "1033" }],
  ["0311234", { day: 31, time: "1234" }],
  ["0010000", { day: 1, time: "0000" }],
  ["3662359", { day: 366, time: "2359" }],
  ["323 1033", { day: 323, time: "1033" }],
  ["3231033Z", { day: 323, time: "1033" }],
  ["32310E3", null],
  ["O3I1234", { day: 31, time: "1234" }],
  ["0001033", null],
  ["3671033", null],
  ["3232400", null],
  ["3231060", null],
  ["323103", null],
  ["32310333", null],
  ["", null],
  ["3231033".repeat(9), null],
])("%s", (text, filed) => {
  expect(parseFilingTime(text)).toEqual(filed);
});

test("reads back what is formatted", () => {
  const times = fc.record({
    day: fc.integer({ min: 1, max: 366 }),
    time: fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((minutes) => String(Math.trunc(minutes / 60) * 100 + (minutes % 60)).padStart(4, "0")),
  });
  fc.assert(
    fc.property(times, (filed) => {
      expect(parseFilingTime(formatFilingTime(filed))).toEqual(filed);
    }),
  );
});
