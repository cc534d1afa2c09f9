import fc from "fast-check";
import { expect, test } from "vitest";
import { formatSection, parseSection } from "../../src/values/section.js";

test.each([
  ["SECTION 01 OF 02", 1, 2],
  ["SECTION 1 OF 2", 1, 2],
  ["SECTION 12 OF 13", 12, 13],
  ["section 01 of 02", 1, 2],
  ["SECTION  01  OF  02", 1, 2],
  ["SECTION01OF02", 1, 2],
  ["SECTIO 01 0F 02", 1, 2],
  ["SECTIO 010F 02", 1, 2],
  ["ECTION 01 OF 03", 1, 3],
  ["SECQIOG 02 OF 03", 2, 3],
  ["SECTION 01 GF 02", 1, 2],
  ["SECTION 01 F 02", 1, 2],
  ["SECTION 01 O 02", 1, 2],
  ["SECTION 10F2", 1, 2],
  ["SECTION 1OF2", 1, 2],
  ["SECTION 0Q F05", 1, 5],
  ["SECTION W2 OF 30", 22, 30],
  ["SECTION O2 OF 05", 2, 5],
  ["SECTION 0W OF 01", 2, 1],
  ["SECTION P2 0F 12", 2, 12],
  ["QQCTION 01 OF 02", 1, 2],
  [" SECTION 03 ", 3, null],
  ["SECTION\n03", 3, null],
  ["SECTION 01   OF 02", 1, 2],
  ["01 OF 02", 1, 2],
  ["001.2 OF 003", 1, 3],
  ["002 OF 003", 2, 3],
  ["/01", 1, null],
  ["/ 2", 2, null],
  ["FINAL SECTION OF 2", 2, 2],
  ["FINAL ECTION 0F 02", 2, 2],
] as const)("%s", (text, number, total) => {
  expect(parseSection(text)).toEqual({ number, total });
});

test.each([
  "",
  "SECTION",
  "SECTION OF 2",
  "SECTIONS 1 OF 2",
  "EXAMPLE 01 OF 02",
  "FINAL EXAMPLE OF 2",
  "SECTION 00 OF 02",
  "SECTION 01 OF 00",
  "SECTION ONE OF TWO",
  "01",
  "01 02",
  "A /01",
  "/01 A",
  "/0001",
  "THE FINAL SECTION OF 2",
  "FINAL SECTION OF 2 A",
  "SECTION 01 OF 02 A",
  "SEQQON 01 OF 02",
  "SEQQQON 01 OF 02",
  "SECTION X1 OF 02",
  "/",
  "1.2 OF 3 OF 4",
  `SECTION ${"0".repeat(99)}`,
])("%s is none", (text) => {
  expect(parseSection(text)).toBeNull();
});

test("reads back what is formatted", () => {
  const sections = fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    total: fc.option(fc.integer({ min: 1, max: 999 })),
  });
  fc.assert(
    fc.property(sections, (section) => {
      expect(parseSection(formatSection(section))).toEqual(section);
    }),
  );
});
