import { expect, test } from "vitest";
import { formatInvertedName, parseInvertedName } from "../../src/values/inverted-name.js";

test.each<readonly [inverted: string, straight: string]>([
  ["WASHDC, SECSTATE", "SECSTATE WASHDC"],
  ["NEW EXAMPLE, AMEMBASSY", "AMEMBASSY NEW EXAMPLE"],
  ["EXAMPLE, AMEMBASSY BRANCH OFFICE", "AMEMBASSY BRANCH OFFICE EXAMPLE"],
  ["EXAMPLE, IRAN RPO", "IRAN RPO EXAMPLE"],
  ...[
    "AMCONSUL",
    "AMCONGEN",
    "AMLEGATION",
    "USMISSION",
    "USOFFICE",
    "USINT",
    "USDEL",
    "USLO",
    "USEU",
    "RPO",
    "REO",
    "AIT",
  ].map((type) => [`EXAMPLE, ${type}`, `${type} EXAMPLE`] as const),
])("%s is %s", (inverted, straight) => {
  expect(parseInvertedName(inverted)).toBe(straight);
  expect(formatInvertedName(straight)).toBe(inverted);
});

test.each([
  ["EXAMPLE ,AMEMBASSY", "AMEMBASSY EXAMPLE"],
  ["EXAMPLE,AMEMBASSY", "AMEMBASSY EXAMPLE"],
  ["Doe, Jane A", "Doe, Jane A"],
  ["ONE, TWO, AMEMBASSY", "ONE, TWO, AMEMBASSY"],
  ["EXAMPLE, AMEMBASSY OFFICE", "EXAMPLE, AMEMBASSY OFFICE"],
  [", AMEMBASSY", ", AMEMBASSY"],
])("%s is read as %s", (text, name) => {
  expect(parseInvertedName(text)).toBe(name);
});

test.each(["SECSTATE", "THE SECSTATE WASHDC", "AMEMBASSY ONE, TWO", "AMEMBASSYEXAMPLE", "AMEMBASSY "])(
  "%s stays",
  (name) => {
    expect(formatInvertedName(name)).toBe(name);
  },
);
