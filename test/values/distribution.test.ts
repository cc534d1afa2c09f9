import { describe, expect, it } from "vitest";
import {
  formatCopyTotal,
  formatOffice,
  parseCopyTotal,
  parseDistributionHead,
  parseOffice,
} from "../../src/values/distribution.js";

describe("an office", () => {
  it.each([
    ["EUR-25", { symbol: "EUR", copies: 25 }, "EUR-25"],
    ["OCT- 01", { symbol: "OCT", copies: 1 }, "OCT-01"],
    ["AF-O8", { symbol: "AF", copies: 8 }, "AF-08"],
    ["NODS", { symbol: "NODS", copies: null }, "NODS"],
  ])("%s", (text, value, printed) => {
    expect(parseOffice(text)).toEqual(value);
    expect(formatOffice(value)).toBe(printed);
  });
});

describe("a sum", () => {
  it.each([
    ["/026 R", { total: 26, letter: "R" }, "/026 R"],
    ["/  190W", { total: 190, letter: "W" }, "/190 W"],
    ["/001", { total: 1, letter: null }, "/001"],
    ["/026 R X", { total: 26, letter: null }, "/026"],
    ["/026 R)", { total: 26, letter: null }, "/026"],
    ["/1234", { total: 123, letter: null }, "/123"],
    ["(ISO) W", { total: null, letter: null }, ""],
  ])("%s", (text, value, printed) => {
    expect(parseCopyTotal(text)).toEqual(value);
    expect(formatCopyTotal(value)).toBe(printed);
  });
});

it.each([
  ["ACTION", { channel: null, kind: "action" }],
  ["71-62\nORIGIN", { channel: "71-62", kind: "origin" }],
])("the head %j", (text, value) => {
  expect(parseDistributionHead(text)).toEqual(value);
});
