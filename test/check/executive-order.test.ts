import { describe, expect, test } from "vitest";
import { buildClassificationLine, buildDateTimeGroup, buildExecutiveOrderLine } from "../../src/ast/build.js";
import type { Cable, Level } from "../../src/ast/nodes.js";
import { checkExecutiveOrder } from "../../src/check/executive-order.js";
import { found } from "./found.js";

const codes = (fields: Partial<Cable>): readonly string[] =>
  found(checkExecutiveOrder, fields).map((message) => message.split(":", 1)[0] ?? "");

const on = (day: string) => ({ dtg: buildDateTimeGroup({ date: `${day}T12:34Z` }) });
const until = (on: string | null, codes: readonly string[] = [], event: string | null = null) => ({ on, codes, event });

describe("the order", () => {
  test.each([
    ["12958", "1995-10-13", true],
    ["12958", "1995-10-14", false],
    ["12958", "2010-06-26", false],
    ["12958", "2011-06-26", false],
    ["12958", "2011-06-27", true],
    ["13526", "2010-06-26", true],
    ["13526", "2030-01-01", false],
  ])("%s on %s", (order, day, isWrong) => {
    const executiveOrder = buildExecutiveOrderLine({ order, notApplicable: true });
    expect(codes({ executiveOrder, ...on(day) })).toEqual(isWrong ? ["order-not-in-force"] : []);
    expect(codes({ executiveOrder })).toEqual([]);
  });

  test("that is none", () => {
    const executiveOrder = buildExecutiveOrderLine({ order: "12345", notApplicable: true });
    expect(codes({ executiveOrder })).toEqual(["order-unknown"]);
    expect(codes({ executiveOrder, ...on("2008-02-28") })).toEqual(["order-unknown"]);
  });
});

describe("the day", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["2008-02-28", "12958", [], ["declassify-before-cable"]],
    ["2008-02-29", "12958", [], []],
    ["2008-02-27", "12958", [], ["declassify-before-cable"]],
    ["2033-02-28", "12958", [], []],
    ["2033-03-01", "12958", [], ["declassify-beyond-limit"]],
    ["2033-03-01", "12958", ["X1"], []],
  ])("%s under %s with %j", (day, order, exemptions, expected) => {
    const executiveOrder = buildExecutiveOrderLine({ order, declassify: until(day, exemptions) });
    expect(codes({ executiveOrder, ...on("2008-02-28") })).toEqual(expected);
    expect(codes({ executiveOrder })).toEqual([]);
  });

  test("has no limit without an order", () => {
    const executiveOrder = buildExecutiveOrderLine({ declassify: until("2050-01-01") });
    expect(codes({ executiveOrder, ...on("2008-02-28") })).toEqual([]);
  });

  test.each([
    ["DECL: 99/99/2020", true],
    ["DECL: 9-9-2020", true],
    ["DECL: SOON", false],
  ])("that could not be read of %s", (text, isDay) => {
    const wrong = buildExecutiveOrderLine({ declassify: until(null), text });
    expect(codes({ executiveOrder: wrong })).toEqual(isDay ? ["declassify-impossible-date"] : []);
    const event = buildExecutiveOrderLine({ declassify: until(null, [], "END OF TALKS"), text });
    expect(codes({ executiveOrder: event })).toEqual([]);
  });

  test.each([
    ["E.O. 12065: GDS 02/31/85 (DOE, J.)", ["GDS"], null, true],
    ["E.O. 12065: 02/31/85 (DOE, J.)", [], "(DOE, J.)", true],
    ["E.O. 12065: GDS", ["GDS"], null, false],
    ["E.O. 11652: XGDS-1", ["XGDS-1"], null, false],
    ["E.O. 12958: DECL: TALKS OF 02/31/05", [], "TALKS OF 02/31/05", false],
    // The text is older than the code.
    ["E.O. 12958: DECL: 02/31/05", ["X1"], null, false],
  ])("that could not be read beside other words of %s", (text, exemptions, event, isDay) => {
    const executiveOrder = buildExecutiveOrderLine({ declassify: until(null, exemptions, event), text });
    expect(codes({ executiveOrder })).toEqual(isDay ? ["declassify-impossible-date"] : []);
  });
});

test.each([
  ["11652", "GDS", "RDS"],
  ["11652", "XGDS4", "XGDS5"],
  ["11652", "XGDS", "XXGDS"],
  ["11652", "ADS", "ADS1"],
  ["12065", "RDS", "SDS"],
  ["12065", "X-DS1", "XDS12"],
  ["12065", "gds", "AGDS"],
  ["12356", "OADR", "OADRS"],
  ["12356", "oadr", "AOADR"],
  ["12958", "X8", "X9"],
  ["12958", "X1X8", "X1X8X"],
  ["12958", "25X1AB", "125X1"],
  ["12958", "25X", "26X"],
  ["12958", "MR", "MRA"],
  ["13526", "50X1-HUM", "50X1-1"],
  ["13526", "75X9", "75X99"],
  ["13526", "25X9A", "X1"],
  ["13526", "MR", "AMR"],
])("under %s %s is known, and %s is not", (order, known, unknown) => {
  const line = (...exemptions: string[]) => ({
    executiveOrder: buildExecutiveOrderLine({ order, declassify: until(null, exemptions) }),
  });
  expect(codes(line(known))).toEqual([]);
  expect(codes(line(known, unknown))).toEqual(["declassify-unknown-code"]);
});

test("under other orders nothing is known of codes", () => {
  expect(
    codes({ executiveOrder: buildExecutiveOrderLine({ order: "10501", declassify: until(null, ["X"]) }) }),
  ).toEqual([]);
});

describe("against the level", () => {
  const line = (fields: Parameters<typeof buildExecutiveOrderLine>[0], level: Level | null) =>
    found(checkExecutiveOrder, {
      executiveOrder: buildExecutiveOrderLine(fields),
      classification: buildClassificationLine({ level }),
    });
  test.each([
    [{ order: "12958" }, "E.O. 12958 N/A"],
    [{}, "E.O. N/A"],
    [{ order: "12958", notApplicable: true }, "E.O. 12958 N/A"],
  ])("a classified text needs a day, and %j has none", (fields, words) => {
    expect(line(fields, "secret")).toEqual([
      `declassify-missing: the text is classified, and its E.O. line says not until when: secret, ${words}`,
    ]);
    expect(line(fields, "unclassified")).toEqual([]);
    expect(line(fields, null)).toEqual([]);
  });

  test.each([
    [until("2018-02-28"), "E.O. 12958 DECL 28 February 2018"],
    [until(null, ["X1", "X2"], "END OF TALKS"), "E.O. 12958 DECL X1, X2, END OF TALKS"],
  ])("an unclassified text needs none, and %j is one", (declassify, words) => {
    const [message] = line({ order: "12958", declassify }, "unclassified");
    expect(message).toMatch(/^declassify-unneeded: /);
    expect(message).toContain(`unclassified, ${words}`);
    expect(line({ order: "12958", declassify }, "secret")).toEqual([]);
    expect(line({ order: "12958", declassify }, null)).toEqual([]);
  });

  test("what says nothing is not unneeded", () => {
    expect(line({ order: "12958", declassify: until(null) }, "unclassified")).toEqual([]);
  });

  test.each([
    ["secret", "confidential", false],
    ["secret", "secret", true],
    ["confidential", "secret", true],
  ] as const)("from %s to %s", (level, lower, isWrong) => {
    const messages = line({ order: "12958", downgrade: { level: lower, on: "2012-01-01" } }, level);
    expect(messages.map((message) => message.split(":", 1)[0])).toEqual(isWrong ? ["downgrade-not-lower"] : []);
  });
});
