import { describe, expect, test } from "vitest";
import {
  buildClassificationLine,
  buildDateTimeGroup,
  buildMessageSet,
  buildMrn,
  buildRoutingLine,
} from "../../src/ast/build.js";
import { checkNaval } from "../../src/check/naval.js";
import { found } from "./found.js";

const set = (name: string, ...fields: string[]) => buildMessageSet({ name, fields });
const dtg = buildDateTimeGroup({ date: "2010-01-31T12:34Z" });

describe("class letters", () => {
  test.each([
    ["RTTUZYUW", "UUUU", "unclassified", null],
    ["RTTUZYUW", "UUUU", "efto", null],
    ["RTTEZYUW", "EEEE", "efto", null],
    ["RTTRZYUW", "RRRR", "restricted", null],
    ["RTTCZYUW", "CCCC", "confidential", null],
    ["RTTSZYUW", "SSSS", "secret", null],
    ["RTTTZYUW", "TTTT", "top-secret", null],
    ["RTTUZYUW", "CCCC", "unclassified", "confidential"],
    ["RTTEZYUW", null, "unclassified", "efto"],
    ["RTTSZYUW", "CCCC", "confidential", "secret"],
    ["RTTUZYUW", "UUUU", "secret", "unclassified"],
    ["RTTSZYUW", "SSSS", "efto", "secret"],
    ["RTTXZYUW", "XXXX", "secret", null],
    ["RTTXZYUW", null, "secret", null],
    ["RTTUZYUW", "UUUU", null, null],
    [null, "UUUU", "secret", null],
  ] as const)("%s, %s of a text that is %s", (format, group, level, wrong) => {
    const fields = { routing: buildRoutingLine({ format, group }), classification: buildClassificationLine({ level }) };
    expect(found(checkNaval, fields)).toEqual(
      wrong === null
        ? []
        : [
            `class-letters-mismatch: the class letters of the routing line and the class line differ: FL2 says ${wrong}, the text says ${level}`,
          ],
    );
    expect(found(checkNaval, { routing: fields.routing })).toEqual([]);
    expect(found(checkNaval, { classification: fields.classification })).toEqual([]);
  });
});

describe("month of MSGID", () => {
  test.each([
    [["GENADMIN", "EXAMPLE FLEET", "-", "JAN"], null],
    [["GENADMIN", "EXAMPLE FLEET", "-", "FEB"], 2],
    [["GENADMIN", "EXAMPLE FLEET", "FEB", "JAN"], null],
    [["GENADMIN", "EXAMPLE FLEET", "JAN", "MARCH", "-"], 3],
    [["GENADMIN", "FEB", "-"], null],
    [["GENADMIN"], null],
  ])("%j", (fields, month) => {
    const sets = [set("SUBJ", "RAIN"), set("MSGID", ...fields)];
    expect(found(checkNaval, { dtg, sets })).toEqual(
      month === null
        ? []
        : [
            `set-month-mismatch: the month of the set MSGID is not that of the date-time group: MSGID says month ${month}, FL5 says month 1`,
          ],
    );
    expect(found(checkNaval, { sets })).toEqual([]);
    expect(found(checkNaval, { dtg, sets: [set("OTHER", ...fields)] })).toEqual([]);
  });
});

describe("letters of the references", () => {
  const lettered = (...labels: string[]) => [
    ...labels.map((label) => set("REF", label, "DOC")),
    set("NARR", labels.map((label) => `REF ${label} IS A BOOK.`).join(" ")),
  ];
  test.each([
    [["A", "B", "C"], null],
    [["A", "C", "D"], "C stands where B is expected"],
    [["B"], "B stands where A is expected"],
    [["A", "A"], "A stands where B is expected"],
    [[], null],
  ])("%j", (labels, detail) => {
    expect(found(checkNaval, { sets: lettered(...labels) })).toEqual(
      detail === null
        ? []
        : [`set-reference-out-of-order: the letters of the references do not follow one another: ${detail}`],
    );
  });

  test("after Z anything may stand", () => {
    const alphabet = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    expect(found(checkNaval, { sets: lettered(...alphabet, "AA", "ZZ") })).toEqual([]);
    expect(found(checkNaval, { sets: lettered(...alphabet.slice(0, 25), "AA") })).toHaveLength(1);
  });

  test("a set without a letter is passed over", () => {
    expect(found(checkNaval, { sets: [set("REF", "A BOOK"), ...lettered("A", "B")] })).toEqual([]);
  });

  test("one that nothing explains is told", () => {
    expect(found(checkNaval, { sets: [set("REF", "A"), set("REF", "B"), set("NARR", "REF B IS A BOOK.")] })).toEqual([
      "set-reference-unexplained: neither AMPN nor NARR says what reference A is",
    ]);
  });
});

test.each([
  [2010, dtg, null],
  [2009, dtg, "the number says 2009, FL5 says 2010"],
  [null, dtg, null],
  [2009, buildDateTimeGroup(), null],
  [2009, null, null],
])("the year %s of a series", (year, group, detail) => {
  const number = buildMrn({ station: "NAVADMIN", number: 12, year });
  expect(found(checkNaval, { number, dtg: group })).toEqual(
    detail === null
      ? []
      : [`series-year-mismatch: the number of the message is of another year than the date-time group: ${detail}`],
  );
  expect(found(checkNaval, { dtg: group })).toEqual([]);
});
