import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.js";

const cableOf = (text: string) => parse(text).cable;

test.each([
  ["VZCZCXRO4410", { channel: "XRO", serial: "4410", text: "VZCZCXRO4410" }],
  ["VZCZCXYZ001", { channel: "XYZ", serial: "001" }],
  ["ZCZCABC0001", { channel: "ABC", serial: "0001" }],
  ["VZCZC", { channel: null, serial: null, text: "VZCZC" }],
  ["VZCZCXRO4410  ", { text: "VZCZCXRO4410" }],
  ["VZCZC XRO 4410", { channel: "XRO", serial: "4410", text: "VZCZC XRO 4410" }],
  ["VZCZCXRO4410 UU", { serial: "4410", text: "VZCZCXRO4410 UU" }],
  ["VZCZCXRO4410 ?", { serial: "4410", text: "VZCZCXRO4410" }],
])("FL1: %j", (line, expected) => {
  expect(cableOf(line).transmission).toMatchObject(expected);
});

test("FL1: a text whose line ends a copy has lost is prose, and stays whole", () => {
  const text = `VZCZCXRO4410 RR RUEHAA DE RUEHXQ #0412 0311234 ${"The fleet of Elsewhere sails. ".repeat(6)}`.trim();
  expect(cableOf(text)).toMatchObject({ transmission: null, body: [{ type: "TextBlock", text }] });
});

test.each([
  ["ZZ RUEHAA", "flash", ["RUEHAA"]],
  ["OO RUEHAA RUEHBBC", "immediate", ["RUEHAA", "RUEHBBC"]],
  ["PP RUEHWEB", "priority", ["RUEHWEB"]],
  ["RR RUEHAA  RUEHBB", "routine", ["RUEHAA", "RUEHBB"]],
  ["RR RUEHAA\nRUEHBB RUEHCC\n", "routine", ["RUEHAA", "RUEHBB", "RUEHCC"]],
])("FL2: %j", (line, precedence, codes) => {
  const { routing } = cableOf(line);
  expect(routing?.precedence).toBe(precedence);
  expect(routing?.indicators.map(({ code }) => code)).toEqual(codes);
});

test.each([
  [
    "DE RUEHXQ #0412/01 0591347",
    {
      routingIndicator: "RUEHXQ",
      serial: "0412",
      section: { number: 1, total: null },
      filed: { day: 59, time: "1347" },
      text: "DE RUEHXQ #0412/01 0591347",
    },
  ],
  ["DE RUEHXQ #0412 0591347", { serial: "0412", section: null, filed: { day: 59, time: "1347" } }],
  ["DE RUEHXQ 115B 0591347", { serial: "115B", filed: { day: 59, time: "1347" } }],
  ["DE RUEHXQ #0412 3661347", { filed: { day: 366, time: "1347" } }],
  ["DE RUEHXQ #0412 3671347", { serial: "0412", filed: null }],
  ["DE RUEHXQ #0412 0592460", { filed: null }],
  ["DE RUEHXQ", { routingIndicator: "RUEHXQ", serial: null, section: null, filed: null }],
  ["DE RUEHXQ #0412 0591347 AND MORE", { text: "DE RUEHXQ #0412 0591347" }],
])("FL3: %j", (line, expected) => {
  expect(cableOf(line).origin).toMatchObject(expected);
});

const plain = { release: null, handling: null, note: null };

test.each([
  ["ZNR UUUUU ZZH", { ...plain, signal: "ZNR", group: "UUUUU", level: "unclassified", signals: ["ZZH"] }],
  ["ZNY EEEEE", { ...plain, signal: "ZNY", group: "EEEEE", level: "efto", signals: [] }],
  ["ZNY RRRRR", { level: "restricted" }],
  ["ZNY CCCCC ZZH ZDK", { level: "confidential", signals: ["ZZH", "ZDK"] }],
  ["ZNY SSSSS", { level: "secret" }],
  ["ZNY TTTTT", { level: "top-secret" }],
  ["ZNY SSSAA ZZH", { group: "SSSAA", level: "secret", release: "AA" }],
  ["ZNY SSSBB/FFFFF ZZH", { group: "SSSBB", level: "secret", release: "BB", handling: "FFFFF" }],
  ["ZNY CCCC ZZH", { group: "CCCC", level: "confidential" }],
  ["ZNY CCCCC ZZHZDF", { signals: ["ZZH", "ZDF"], note: null }],
  ["ZNY CCCCC ZZH (CCY ADX1A2B3C MSI1234 540A)", { signals: ["ZZH"], note: "(CCY ADX1A2B3C MSI1234 540A)" }],
  ["ZNR", { ...plain, signal: "ZNR", group: null, level: null, signals: [] }],
])("FL4: %j", (line, expected) => {
  expect(cableOf(line).security).toMatchObject(expected);
});

describe("FL5", () => {
  test.each([
    [
      "O P 281347Z FEB 08 ZDK CTG RUEHXQ #0398",
      {
        precedences: ["immediate", "priority"],
        date: "2008-02-28T13:47Z",
        zone: "Z",
        signals: ["ZDK"],
        note: "CTG RUEHXQ #0398",
        text: "O P 281347Z FEB 08 ZDK CTG RUEHXQ #0398",
      },
    ],
    ["Z 010000Z JAN 00", { precedences: ["flash"], date: "2000-01-01T00:00Z", signals: [], note: null }],
    ["R 281347Z FEB 2008", { date: "2008-02-28T13:47Z" }],
    ["R 281347Z FEBRUARY 08", { date: "2008-02-28T13:47Z" }],
    ["281347Z FEB 08", { precedences: [], date: "2008-02-28T13:47Z" }],
    ["P 251346 Z JUN 7 3", { date: "1973-06-25T13:46Z" }],
    ["R 281347 FEB 98", { date: "1998-02-28T13:47Z", zone: null }],
    ["R 281347A FEB 98", { date: "1998-02-28T13:47+01:00", zone: "A" }],
    ["R 281347J FEB 98", { date: null, zone: "J" }],
    ["R 300000Z FEB 08", { date: null, zone: "Z", text: "R 300000Z FEB 08" }],
    ["R 281347Z FEB", { date: null, zone: "Z" }],
  ])("%j", (line, expected) => {
    expect(cableOf(line).dtg).toMatchObject(expected);
  });

  test("takes the year from the option when none is written", () => {
    expect(parse("R 281347Z FEB", { year: 2008 }).cable.dtg?.date).toBe("2008-02-28T13:47Z");
    expect(parse("R 281347Z FEB 09", { year: 2008 }).cable.dtg?.date).toBe("2009-02-28T13:47Z");
  });
});
