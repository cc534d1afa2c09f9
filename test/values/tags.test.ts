import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownTags } from "../../src/values/tag-kind.js";
import { formatTags, parseTags } from "../../src/values/tags.js";
import { propertyOptions } from "../support/property-options.js";

const shown = (text: string, known?: KnownTags): string =>
  parseTags(text, known)
    .map((tag) => `${tag.kind} ${tag.code}`)
    .join(" | ");

describe("parseTags", () => {
  test.each([
    ["", ""],
    [" \n ,;", ""],
    ["PREL", "subject PREL"],
    [" prel, kpao;xx", "subject PREL | program KPAO | geo XX"],
    ["PREL KNNP NATO XX", "subject PREL | program KNNP | organization NATO | geo XX"],
    ["PREL,XX,\nPGOV", "subject PREL | geo XX | subject PGOV"],
    ["KNNPE UN EU UNXYZ 2M", "program KNNPE | organization UN | organization EU | organization UNXYZ | geo 2M"],
    ["UNITED AORC IAEA", "other UNITED | subject AORC | organization IAEA"],
    ["PREL, UNGA/C-6, G-8, QQQ.", "subject PREL | organization UNGA/C-6 | organization G-8 | other QQQ"],
    ["PREL/PGOV XX", "subject PREL | subject PGOV | geo XX"],
    ["PREL PREL", "subject PREL | subject PREL"],
    ["[PREL](#) [XX](/tag/xx_0.html), [KPAO]", "subject PREL | geo XX | program KPAO"],
    ["PREL \\\n XX \\", "subject PREL | geo XX"],
    ["PREL SIPDIS XX SBU", "subject PREL | geo XX"],
    ["N/A", ""],
  ])("%j by shape", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["OVIP (DOE, JANE A.), PREL", "subject OVIP | person DOE, JANE A. | subject PREL"],
    ["OVIP (Doe Jane)", "subject OVIP | person DOE, JANE"],
    ["OVIP (DOE ,JANE PREL", "subject OVIP | other DOE | other JANE | subject PREL"],
    ["OVIP (DOE, JANE A. PREL", "subject OVIP | person DOE, JANE A. | subject PREL"],
    ["OVIP DOE JANE PREL", "subject OVIP | person DOE, JANE | subject PREL"],
    ["OVIP DOE JANE Q XX", "subject OVIP | person DOE, JANE Q | geo XX"],
    ["OVIP DOE XX", "subject OVIP | other DOE | geo XX"],
    ["OVIP XX", "subject OVIP | geo XX"],
    ["XX (DOE)", "geo XX | person DOE"],
    ["XX (PREL) ()", "geo XX | subject PREL"],
  ])("%j with persons", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["PREL, FISH AND CHIPS, XX", "subject PREL | other FISH AND CHIPS | geo XX"],
    ["PREL XX NOWHERE FREEDOM PGOV", "subject PREL | geo XX | other NOWHERE FREEDOM | subject PGOV"],
    ["PREL, GON EXTERNAL", "subject PREL | other GON EXTERNAL"],
    ["PREL, NOWHERE, FREEDOM AND", "subject PREL | other NOWHERE | other FREEDOM | other AND"],
    ["GON QZ", "other GON | geo QZ"],
    ["GON QQQ", "other GON | other QQQ"],
  ])("%j with several words", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["PREL, XX, XXPREL", "subject PREL | geo XX | geo XX | subject PREL"],
    ["PREL, XX, PRELXXXX", "subject PREL | geo XX | other PRELXXXX"],
    ["PREL, XX, PRELPRELXX", "subject PREL | geo XX | subject PREL | subject PREL | geo XX"],
    ["XXPREL", "other XXPREL"],
  ])("%j with a stutter", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["PRELPGOVXX", "subject PREL | subject PGOV | geo XX"],
    ["PREL EXAMPLE FAIR FREEDOM", "subject PREL | other EXAMPLE | other FAIR FREEDOM"],
    ["FAIR FREEDOM XX", "other FAIR FREEDOM | geo XX"],
    ["PRELL AXAM ABCD", "subject PREL | organization AXAM | other ABCD"],
    ["OVIP ALDA BETA XX", "subject OVIP | person ALDA, BETA | geo XX"],
  ])("%j with lists", (text, expected) => {
    const lists = new Set(["PREL", "PGOV", "XX", "OVIP"]);
    const known: KnownTags = {
      organization: (code) => code === "AXAM",
      code: (code) => lists.has(code),
      multiword: ([first, second]) => (first === "FAIR" && second === "FREEDOM" ? 2 : 0),
      correct: (code) => (code === "PRELL" ? "PREL" : null),
    };
    expect(shown(text, known)).toBe(expected);
  });

  test("page headings inside the list are not tags", () => {
    const text =
      "PREL, XX        SECRET     PAGE 02     ELSEWH  02475  01 OF 03  251228Z PGOV EXAMPLE 00000412 001.2 OF 002";
    expect(shown(text)).toBe("subject PREL | geo XX | subject PGOV");
  });

  test("places and text are those of the source", () => {
    const text = " [PREL](#),\n(DOE,\nJANE) XXPREL XX GON\nEXTERNAL";
    expect(parseTags(text).map(({ start, end, text: own }) => [text.slice(start, end), own])).toEqual([
      ["PREL", "PREL"],
      ["(DOE,\nJANE)", "(DOE, JANE)"],
      ["XX", "XX"],
      ["PREL", "PREL"],
      ["XX", "XX"],
      ["GON\nEXTERNAL", "GON EXTERNAL"],
    ]);
  });
});

const words = fc.constantFrom(
  ..."PREL PGOV XX YY KNNP NATO UNGA/C-6 OVIP DOE JANE EXAMPLE FREEDOM AND GON QQQ XXPREL A. A , ; ( ) SIPDIS PAGE".split(
    " ",
  ),
);

describe("formatTags", () => {
  test("gives commas, and parentheses for persons", () => {
    expect(formatTags(parseTags("PREL XX OVIP DOE JANE NOWHERE FREEDOM"))).toBe(
      "PREL, XX, OVIP, (DOE, JANE), NOWHERE FREEDOM",
    );
  });

  test("is read back as the same tags", () => {
    const value = (text: string) => parseTags(text).map(({ kind, code }) => ({ kind, code }));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        const tags = value(list.join(" "));
        expect(value(formatTags(tags))).toEqual(tags);
      }),
      propertyOptions,
    );
  });

  test("any text gives tags in order inside it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let last = 0;
        for (const { start, end } of parseTags(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      propertyOptions,
    );
  });
});
