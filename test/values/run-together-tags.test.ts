import { expect, test } from "vitest";
import { splitTag } from "../../src/values/run-together-tags.js";

const codes = new Set(["PREL", "PGOV", "XX", "YY"]);
const split = (code: string, known = {}): string =>
  splitTag({ text: code.toLowerCase(), code, start: 10, end: 10 + code.length }, codes, known)
    .map(({ text, code: part, start, end }) => `${text} ${part} ${start}-${end}`)
    .join(", ");

test.each([
  ["XXPREL", "xx XX 10-12, prel PREL 12-16"],
  ["PRELXX", "prel PREL 10-14, xx XX 14-16"],
  ["PRELPGOVXX", "prel PREL 10-14, pgov PGOV 14-18, xx XX 18-20"],
  ["PRELPGOV", "prel PREL 10-14, pgov PGOV 14-18"],
  ["XXPRELYY", "xxprelyy XXPRELYY 10-18"],
  ["XXYY", "xxyy XXYY 10-14"],
  ["PREL", "prel PREL 10-14"],
  ["PRELX", "prelx PRELX 10-15"],
  ["PRELZZ", "prelzz PRELZZ 10-16"],
  ["PRELABCD", "prelabcd PRELABCD 10-18"],
  ["PREL".repeat(16), `${"prel".repeat(16)} ${"PREL".repeat(16)} 10-74`],
])("%s", (code, parts) => {
  expect(split(code)).toBe(parts);
});

test("as many as sixty letters are parted", () => {
  expect(split("PREL".repeat(15)).split(", ")).toHaveLength(15);
});

test("lists part a word, and keep it whole", () => {
  expect(split("PRELABCD", { code: (code: string) => code === "ABCD" })).toBe("prel PREL 10-14, abcd ABCD 14-18");
  expect(split("XXPREL", { code: (code: string) => code === "XXPREL" })).toBe("xxprel XXPREL 10-16");
  expect(split("XXPREL", { organization: (code: string) => code === "XXPREL" })).toBe("xxprel XXPREL 10-16");
});
