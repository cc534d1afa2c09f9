import fc from "fast-check";
import { expect, test } from "vitest";
import { formatSecurityGroup, parseSecurityGroup } from "../../src/values/security-group.js";

test.each([
  ["UUUUU", null, "unclassified", null, null],
  ["EEEEE", null, "efto", null, null],
  ["RRRRR", null, "restricted", null, null],
  ["CCCCC", null, "confidential", null, null],
  ["ccccc", null, "confidential", null, null],
  ["SSSSS", null, "secret", null, null],
  ["TTTTT", null, "top-secret", null, null],
  ["UUUAA", null, "unclassified", "AA", null],
  ["SSSAA", null, "secret", "AA", null],
  ["CCCBX", null, "confidential", "BX", null],
  ["CCCCX", null, "confidential", "CX", null],
  ["SSSBB", "FFFFF", "secret", "BB", "FFFFF"],
  ["SSSSS", "/BBBBB", "secret", null, "BBBBB"],
  ["SSSSS", "", "secret", null, null],
  ["CCCC", null, "confidential", null, null],
  ["CCCCCC", null, "confidential", null, null],
  ["CCCCG", null, "confidential", null, null],
  ["CCCCB", null, "confidential", null, null],
  ["QCCCC", null, "confidential", null, null],
] as const)("%s/%s", (group, handling, level, release, special) => {
  expect(parseSecurityGroup(group, handling)).toEqual({ level, release, handling: special });
});

test.each(["", "CCC", "AAAAA", "CCCSSS", "SSSQQ", "SSSXB", "SSAAA", "C,C,C", "CCCCC-NNNNN", "SCSCU"])(
  "%s is none",
  (group) => {
    expect(parseSecurityGroup(group)).toBeNull();
  },
);

test("reads back what is formatted", () => {
  const nations = fc.constantFrom(..."ABCOUXZ");
  const groups = fc.record({
    level: fc.constantFrom("unclassified", "efto", "restricted", "confidential", "secret", "top-secret"),
    release: fc.option(fc.tuple(nations, nations).map((pair) => [...pair].sort().join(""))),
  });
  fc.assert(
    fc.property(groups, ({ level, release }) => {
      const group = formatSecurityGroup(level, release) ?? "";
      const isPlain = new Set(group).size === 1;
      expect(parseSecurityGroup(group)).toEqual({ level, release: isPlain ? null : release, handling: null });
    }),
  );
});

test("formatSecurityGroup has no letter for LIMITED OFFICIAL USE", () => {
  expect(formatSecurityGroup("limited-official-use")).toBeNull();
  expect(formatSecurityGroup("confidential")).toBe("CCCCC");
});
