import { expect, test } from "vitest";
import { type PageReading, parsePageHeading } from "../../src/values/page-heading.js";

test.each<[text: string, reading: PageReading]>([
  ["EXAMPLE 00000412 001.2 OF 003", { station: "EXAMPLE", number: 412, section: { number: 1, total: 3 }, level: null }],
  [
    "PORT  ELSEWHERE 00000412  002 OF 003",
    { station: "PORT ELSEWHERE", number: 412, section: { number: 2, total: 3 }, level: null },
  ],
  [
    "A TITLE? EXAMPLE 00000412 002 OF 003 -----",
    { station: "EXAMPLE", number: 412, section: { number: 2, total: 3 }, level: null },
  ],
  [
    "-- EXAMPLE 00000412 002 OF 003",
    { station: "EXAMPLE", number: 412, section: { number: 2, total: 3 }, level: null },
  ],
  [
    "PAGE 02        ELSEWH  03067  01 OF 03  211833Z",
    { station: "ELSEWH", number: 3067, section: { number: 1, total: 3 }, level: null },
  ],
  [
    "UNCLASSIFIED PAGE 02        STATE   015113  281833Z",
    { station: "STATE", number: 15113, section: null, level: null },
  ],
  [
    "C O N F I D E N T I A L SECTION 02 OF 03 EXAMPLE 000412",
    { station: "EXAMPLE", number: 412, section: { number: 2, total: 3 }, level: "confidential" },
  ],
  [
    "unclas section 02 of 03 example 000412 sipdis",
    { station: "EXAMPLE", number: 412, section: { number: 2, total: 3 }, level: "unclassified" },
  ],
])("%j is read", (text, reading) => {
  expect(parsePageHeading(text)).toEqual(reading);
});

test.each([
  [""],
  ["CONFIDENTIAL"],
  ["SIPDIS"],
  ["EXAMPLE 412 001 OF 003"],
  ["The delegation of Example 00000412 met 001 OF 003 others"],
  [`EXAMPLE 00000412${" ".repeat(300)}001 OF 003`],
])("%j is no heading", (text) => {
  expect(parsePageHeading(text)).toBeNull();
});
