import { describe, expect, test } from "vitest";
import type { Cable } from "../../src/ast/nodes.js";
import { cableOf, nodeOf } from "./invented-tree.js";
import { compareTruth, readTruth } from "./truth.js";

const truth = {
  id: "07PORTEXAMPLE43",
  mrn: "07PORTEXAMPLE43",
  created: "2007-01-31 12:34",
  classification: "CONFIDENTIAL//NOFORN",
  origin: "Embassy Port Example",
};

const text = [
  "P 311234Z JAN 07",
  "FM AMEMBASSY PORT EXAMPLE",
  "TO SECSTATE WASHDC PRIORITY",
  "C O N F I D E N T I A L PORT EXAMPLE 000043",
].join("\n");

const cable = (number: number): Cable =>
  cableOf({
    dtg: nodeOf("DateTimeGroup", 0, 16, {
      precedences: ["priority"],
      date: "2007-01-31T12:34Z",
      zone: "Z",
      signals: [],
      note: null,
      text: "P 311234Z JAN 07",
    }),
    from: nodeOf("Addressee", 20, 42, {
      routingIndicator: null,
      name: "AMEMBASSY PORT EXAMPLE",
      office: [],
      precedence: null,
      niact: false,
      mcn: null,
      collective: false,
      text: "",
    }),
    classification: nodeOf("ClassificationLine", 71, 114, {
      level: "confidential",
      caveats: [],
      subjectCode: null,
      section: null,
      mrn: nodeOf("Mrn", 95, 114, { station: "PORT EXAMPLE", number, year: 2007, yearWritten: false }),
      note: null,
      text: "",
    }),
  });

describe("compareTruth", () => {
  test("a cable that agrees in everything", () => {
    expect(compareTruth(cable(43), truth, text).map(({ measure, isMet }) => [measure, isMet])).toEqual([
      ["mrn", true],
      ["minute", true],
      ["level", true],
      ["post", true],
    ]);
  });

  test("a miss of the reader has no excuse", () => {
    expect(compareTruth(cable(44), truth, text)[0]).toEqual({
      measure: "mrn",
      expected: "07PORTEXAMPLE43",
      got: "07PORTEXAMPLE44",
      isMet: false,
      excuse: null,
      source: "C O N F I D E N T I A L PORT EXAMPLE 000043",
    });
  });

  test("a publisher who wrote the hour twice: the line of the text says the minute", () => {
    const twice = { ...truth, created: "2007-01-31 12:12" };
    const minute = compareTruth(cable(43), twice, text).find(({ measure }) => measure === "minute");
    expect(minute?.expected).toBe("2007-01-31 12:34");
  });

  test("a publisher that the text contradicts is the excuse", () => {
    const other = {
      ...truth,
      mrn: "07PORTEXAMPLE45",
      created: "2007-02-01 00:00",
      classification: "SECRET",
      origin: "Embassy Nowhere",
    };
    const comparisons = compareTruth(cable(43), other, text);
    expect(comparisons.map(({ isMet, excuse }) => [isMet, excuse])).toEqual(
      Array.from({ length: 4 }, () => [false, "the text says otherwise"]),
    );
  });

  test("a text without the lines: no minute to compare, the rest excused", () => {
    expect(
      compareTruth(cableOf({}), truth, "Classification: CONFIDENTIAL\n1. Fish.").map(({ measure, excuse }) => [
        measure,
        excuse,
      ]),
    ).toEqual([
      ["mrn", "the text has no such line"],
      ["level", "the text has no such line"],
      ["post", "the text has no such line"],
    ]);
  });

  test("UNCLAS E F T O is unclassified to a publisher", () => {
    const line = nodeOf("ClassificationLine", 0, 1, {
      level: "efto",
      caveats: [],
      subjectCode: null,
      section: null,
      mrn: null,
      note: null,
      text: "",
    });
    const said = { ...truth, classification: "UNCLASSIFIED//FOR OFFICIAL USE ONLY" };
    const level = compareTruth(cableOf({ classification: line }), said, "UNCLAS E F T O EXAMPLE 1").find(
      ({ measure }) => measure === "level",
    );
    expect(level?.isMet).toBe(true);
  });
});

test("readTruth wants all four or nothing", () => {
  expect(readTruth({ ...truth, kind: "telegram" })).toEqual(truth);
  expect(readTruth({ id: "X", kind: "naval" })).toBeNull();
  expect(() => readTruth({ kind: "naval" })).toThrow();
});
