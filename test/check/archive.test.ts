import { describe, expect, test } from "vitest";
import {
  buildAttribute,
  buildAttributes,
  buildClassificationLine,
  buildDateTimeGroup,
  buildDistribution,
  buildMrn,
  buildNote,
  buildOffice,
} from "../../src/ast/build.js";
import { checkArchive } from "../../src/check/archive.js";
import { found } from "./found.js";

const office = (copies: number | null) => buildOffice({ symbol: "EUR", copies });
const record = (key: string, value: string | null, date: string | null = null) =>
  buildAttributes({ items: [buildAttribute({ key: "Size", value: "2" }), buildAttribute({ key, value, date })] });

describe("sum of the copies", () => {
  test.each([
    [{ offices: [office(25)], info: [office(1), office(2)], total: 27 }, ["the offices got 28, the sum says 27"]],
    [{ info: [office(1)], total: 2 }, ["the offices got 1, the sum says 2"]],
    [{ offices: [office(25)], info: [office(1)], total: 26 }, []],
    [{ offices: [office(25)] }, []],
    [{ offices: [office(25), office(null)], total: 3 }, []],
    [{ offices: [office(25)], info: [office(null)], total: 3 }, []],
    [{ total: 3 }, []],
  ] as const)("%#", (fields, details) => {
    expect(found(checkArchive, { distribution: buildDistribution(fields) })).toEqual(
      details.map((detail) => `distribution-sum-mismatch: the copies of the distribution do not add up: ${detail}`),
    );
  });
});

describe("pages", () => {
  const page = (number: string, start: number) => ({
    ...buildNote({ text: `UNCLASSIFIED PAGE ${number} EXAMPL 00412` }),
    start,
    end: start + 1,
  });
  test.each([
    [["01", "02", "03"], []],
    [["01", "02", "01", "02"], []],
    [["01", "03"], ["page 3 follows page 1"]],
    [["01", "03", "05"], ["page 3 follows page 1"]],
    [["01", "02", "02"], ["page 2 follows page 2"]],
    [["02", "03"], ["page 2 is the first"]],
    [["01", "X", "02"], []],
  ])("%j", (numbers, details) => {
    // Notes stand in the tree in another order than in the text.
    const notes = numbers.map((number, index) => page(number, index)).reverse();
    expect(found(checkArchive, { dialect: "archive", notes })).toEqual(
      details.map((detail) => `page-out-of-sequence: the pages are out of sequence: ${detail}`),
    );
    expect(found(checkArchive, { dialect: "telegram", notes })).toEqual([]);
  });
});

describe("the banner of a page", () => {
  const classification = buildClassificationLine({ level: "confidential" });
  test.each([
    ["CONFIDENTIAL", []],
    ["CONFIDENTIAL PAGE 01 EXAMPL 00412", []],
    // A copy that was released says so on each page.
    ["UNCLASSIFIED", []],
    [
      "SECRET",
      [
        "page-level-mismatch: the banner of a page has another level than the text: page says secret, the text says confidential",
      ],
    ],
  ])("%s", (text, expected) => {
    const notes = [buildNote({ text })];
    expect(found(checkArchive, { dialect: "archive", classification, notes })).toEqual(expected);
    expect(found(checkArchive, { dialect: "archive", notes })).toEqual([]);
    expect(found(checkArchive, { dialect: "telegram", classification, notes })).toEqual([]);
  });
});

describe("number of the record", () => {
  const text = (station: string, number: number, year: number | null) => ({
    classification: buildClassificationLine({ mrn: buildMrn({ station, number, year }) }),
  });
  test.each([
    ["1974EXAMPL00412", text("EXAMPLETOWN", 412, 1974), []],
    ["1974EXAMPL00412", text("EXAMPLETOWN", 412, null), []],
    ["1974EXAMPL00412", text("EXAMPLETOWN", 412, 1975), ["record 1974EXAMPL00412, text 1975 EXAMPLETOWN 412"]],
    ["1974EXAMPL00412", text("EXAMPLETOWN", 413, null), ["record 1974EXAMPL00412, text  EXAMPLETOWN 413"]],
    ["1974EXAMPL00412", text("ELSEWHERE", 412, 1974), ["record 1974EXAMPL00412, text 1974 ELSEWHERE 412"]],
    ["none", text("ELSEWHERE", 412, 1974), []],
    [null, text("ELSEWHERE", 412, 1974), []],
    ["1974EXAMPL00412", { classification: buildClassificationLine() }, []],
    ["1974EXAMPL00412", {}, []],
  ])("%s, and %#", (value, fields, details) => {
    const messages = details.map(
      (detail) => `document-number-mismatch: the document number of the record is not that of the text: ${detail}`,
    );
    expect(found(checkArchive, { ...fields, attributes: record("Document Number", value) })).toEqual(messages);
    expect(found(checkArchive, { ...fields, attributes: record("Message ID", value) })).toEqual(messages);
    expect(found(checkArchive, { ...fields, attributes: record("Number", value) })).toEqual([]);
    expect(found(checkArchive, fields)).toEqual([]);
  });
});

describe("date of the record", () => {
  test.each([
    ["1974-05-12", "1974-05-22T12:34Z", []],
    ["1974-06-01", "1974-05-22T12:34Z", []],
    ["1974-05-11", "1974-05-22T12:34Z", ["is 1974-05-11, the message is of 1974-05-22"]],
    ["1974-06-02", "1974-05-22T12:34Z", ["is 1974-06-02, the message is of 1974-05-22"]],
    ["soon", "1974-05-22T12:34Z", []],
    [null, "1974-05-22T12:34Z", []],
    ["1974-06-02", null, []],
  ])("%s, and %s", (date, sent, details) => {
    const dtg = buildDateTimeGroup({ date: sent });
    for (const key of ["Draft Date", "Sent Date"]) {
      expect(found(checkArchive, { dtg, attributes: record(key, "x", date) })).toEqual(
        details.map(
          (detail) => `record-date-mismatch: the date of the record is not that of the message: ${key} ${detail}`,
        ),
      );
    }
    expect(found(checkArchive, { attributes: record("Draft Date", "x", date) })).toEqual([]);
    expect(found(checkArchive, { dtg, attributes: record("Date", "x", date) })).toEqual([]);
  });
});

describe("level of the record", () => {
  test.each([
    ["SECRET", "confidential", ["record says secret, the text says confidential"]],
    ["SECRET", "secret", []],
    ["???", "secret", []],
    [null, "secret", []],
    ["SECRET", null, []],
  ] as const)("%s, and %s", (value, level, details) => {
    const classification = buildClassificationLine({ level });
    expect(found(checkArchive, { classification, attributes: record("Original Classification", value) })).toEqual(
      details.map(
        (detail) =>
          `record-level-mismatch: the original classification of the record is not that of the text: ${detail}`,
      ),
    );
    expect(found(checkArchive, { classification, attributes: record("Classification", value) })).toEqual([]);
    expect(found(checkArchive, { attributes: record("Original Classification", value) })).toEqual([]);
  });
});
