import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatLevel, levelRank, levels, parseLevel } from "../../src/values/level.js";

describe("parseLevel", () => {
  test.each([
    ["UNCLAS", "unclassified"],
    ["U N C L A S", "unclassified"],
    ["UNCLASSIFIED", "unclassified"],
    ["UNCLASS", "unclassified"],
    ["NCLAS", "unclassified"],
    ["UNCLASIFIED", "unclassified"],
    ["R E S T R I C T E D", "restricted"],
    ["RESTRICTED", "restricted"],
    ["LIMITED OFFICIAL USE", "limited-official-use"],
    ["L I M I T E D  O F F I C I A L  U S E", "limited-official-use"],
    ["LIMTED OFFICAL USE", "limited-official-use"],
    ["LOU", "limited-official-use"],
    ["UNCLAS E F T O", "efto"],
    ["UNCLAS EFTO", "efto"],
    ["UNCLASSIFIED E F T O", "efto"],
    ["UNCLAS E.F.T.O.", "efto"],
    ["E F T O", "efto"],
    ["C O N F I D E N T I A L", "confidential"],
    ["O N F I D E N T I A L", "confidential"],
    ["C C O N F I D E N T I A L", "confidential"],
    ["C 0 N F I D E N T 1 A L", "confidential"],
    ["C O Q F I D G N T I A L", "confidential"],
    ["C O N F I D E N T", "confidential"],
    ["C O N FIDENTIAL", "confidential"],
    ["CONFIDENTAL", "confidential"],
    ["Confidential", "confidential"],
    ["S E C R E T", "secret"],
    ["s e c r e t", "secret"],
    ["SS E C R E T", "secret"],
    ["E C R E T", "secret"],
    ["S E C R", "secret"],
    ["SECRET", "secret"],
    ["T O P  S E C R E T", "top-secret"],
    ["T O P S E C R E T", "top-secret"],
    ["TOP SECRET", "top-secret"],
    ["O P S E C R E T", "top-secret"],
  ] as const)("%s: %s", (text, level) => {
    expect(parseLevel(text)).toBe(level);
  });

  test.each([
    "",
    " ",
    "C",
    "S",
    "SECRETARY",
    "S E C R E T A R Y",
    "SECRETS",
    "SECT",
    "SECTION",
    "S E C T I O N",
    "CONFIDENCE",
    "C O N F I D E N C E",
    "CONFIDENT",
    "CONFIDENTIALITY",
    "CLASSIFIED",
    "DECLASSIFIED",
    "RESTRICT",
    "OFFICIAL USE",
    "USE",
    "LO",
    "C O R R E C T E D",
    "EXAMPLE",
    "S ".repeat(60),
  ])("%s is none", (text) => {
    expect(parseLevel(text)).toBeNull();
  });

  test("reads every banner back, in any case, with a letter doubled", () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.boolean(), fc.nat(), (level, isLower, seed) => {
        const banner = formatLevel(level);
        expect(parseLevel(isLower ? banner.toLowerCase() : banner)).toBe(level);
        const at = seed % banner.length;
        expect(parseLevel(`${banner.slice(0, at)}${banner.charAt(at)}${banner.slice(at)}`)).toBe(level);
      }),
    );
  });
});

test("formatLevel spaces CONFIDENTIAL and up", () => {
  expect(levels.map(formatLevel)).toEqual([
    "UNCLAS",
    "RESTRICTED",
    "LIMITED OFFICIAL USE",
    "UNCLAS E F T O",
    "C O N F I D E N T I A L",
    "S E C R E T",
    "T O P S E C R E T",
  ]);
});

test("levelRank follows the list", () => {
  expect(levels.map(levelRank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
