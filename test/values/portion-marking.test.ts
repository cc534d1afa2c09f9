import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "../../src/values/level.js";
import {
  formatPortionMarking,
  type MarkingReading,
  markingRank,
  parsePortionMarking,
} from "../../src/values/portion-marking.js";

const marking = (
  level: MarkingReading["level"],
  controls: readonly string[] = [],
  releasableTo: readonly string[] = [],
  style: MarkingReading["style"] = "state",
): MarkingReading => ({ level, controls, releasableTo, style });

describe("parsePortionMarking", () => {
  test.each([
    ["(U)", marking("unclassified")],
    ["(C)", marking("confidential")],
    ["C", marking("confidential")],
    ["(c)", marking("confidential")],
    ["(C )", marking("confidential")],
    ["( C)", marking("confidential")],
    ["(C", marking("confidential")],
    ["(S)", marking("secret")],
    ["(TS)", marking("top-secret")],
    ["(R)", marking("restricted")],
    ["(R/NF)", marking("restricted", ["NOFORN"])],
    ["(LOU)", marking("limited-official-use")],
    ["(LIMITED OFFICIAL USE)", marking("limited-official-use")],
    ["(EFTO)", marking("efto")],
    ["(CONFIDENTIAL)", marking("confidential")],
    ["(SE)", marking("secret")],
    ["(SBU)", marking("unclassified", ["SBU"])],
    ["(S B U)", marking("unclassified", ["SBU"])],
    ["(SU)", marking("unclassified", ["SBU"])],
    ["(Sensitive but unclassified)", marking("unclassified", ["SBU"])],
    ["(FOUO)", marking("unclassified", ["FOUO"])],
    ["(U/FOUO)", marking("unclassified", ["FOUO"])],
    ["(U//FOUO)", marking("unclassified", ["FOUO"], [], "capco")],
    ["(C/NF)", marking("confidential", ["NOFORN"])],
    ["(C/NOFORN)", marking("confidential", ["NOFORN"])],
    ["(S/Noforn)", marking("secret", ["NOFORN"])],
    ["(S/NF//)", marking("secret", ["NOFORN"])],
    ["(S//NF)", marking("secret", ["NOFORN"], [], "capco")],
    ["(C NF)", marking("confidential", ["NOFORN"])],
    ["(S-NF)", marking("secret", ["NOFORN"])],
    ["(S, NF)", marking("secret", ["NOFORN"])],
    ["(SNF)", marking("secret", ["NOFORN"])],
    ["(SBU/NF)", marking("unclassified", ["SBU", "NOFORN"])],
    ["(SBU/NOFORN)", marking("unclassified", ["SBU", "NOFORN"])],
    ["(SBU/N)", marking("unclassified", ["SBU", "NOFORN"])],
    ["(SBU-NF)", marking("unclassified", ["SBU", "NOFORN"])],
    ["(C//SBU-NF)", marking("confidential", ["SBU", "NOFORN"], [], "capco")],
    ["(S/XD/NF)", marking("secret", ["EXDIS", "NOFORN"])],
    ["(S/ND)", marking("secret", ["NODIS"])],
    ["(S//OC,NF)", marking("secret", ["ORCON", "NOFORN"], [], "capco")],
    ["(TS//SI/TK//OC/NF)", marking("top-secret", ["SI", "TK", "ORCON", "NOFORN"], [], "capco")],
    ["(TS//SI-G ABCD//OC-USGOV)", marking("top-secret", ["SI-G ABCD", "ORCON-USGOV"], [], "capco")],
    ["(S//FGI//NF)", marking("secret", ["FGI", "NOFORN"], [], "capco")],
    ["(C//FGI GBR)", marking("confidential", ["FGI GBR"], [], "capco")],
    ["(//GBR S)", marking("secret", ["FGI GBR"], [], "capco")],
    ["(//GBR SECRET//NF)", marking("secret", ["FGI GBR", "NOFORN"], [], "capco")],
    ["(S//DISPLAY ONLY GBR)", marking("secret", ["DISPLAY ONLY GBR"], [], "capco")],
    ["(NC)", marking("confidential", ["NATO"])],
    ["(//NS)", marking("secret", ["NATO"], [], "capco")],
    ["(S/EXAMPLE)", marking("secret", ["EXAMPLE"])],
    ["(S//NF EXAMPLE)", marking("secret", ["NF EXAMPLE"], [], "capco")],
    ["(S/REL UK)", marking("secret", [], ["UK"])],
    ["(C/rel to UN)", marking("confidential", [], ["UN"])],
    ["(S REL UK)", marking("secret", [], ["UK"])],
    ["(C-REL NATO)", marking("confidential", [], ["NATO"])],
    ["(SBU/REL NATO)", marking("unclassified", ["SBU"], ["NATO"])],
    ["(S/REL TO NATO/AUS)", marking("secret", [], ["NATO", "AUS"])],
    ["(S/REL UK/NF)", marking("secret", ["NOFORN"], ["UK"])],
    ["(S/NF/REL EXAMPLE)", marking("secret", ["NOFORN"], ["EXAMPLE"])],
    ["(S/NF REL UK)", marking("secret", ["NOFORN"], ["UK"])],
    ["(S//REL TO USA, GBR)", marking("secret", [], ["USA", "GBR"], "capco")],
    ["(S//REL TO USA GBR AUS)", marking("secret", [], ["USA", "GBR", "AUS"], "capco")],
    ["(S//REL TO USA, GBR AND AUS)", marking("secret", [], ["USA", "GBR", "AUS"], "capco")],
    ["(S//REL TO USA, GBR, AND AUS)", marking("secret", [], ["USA", "GBR", "AUS"], "capco")],
    ["(S/REL EXAMPLE AND ELSEWHERE)", marking("secret", [], ["EXAMPLE AND ELSEWHERE"])],
    ["(C//REL TO USA, KEN, GBR//)", marking("confidential", [], ["USA", "KEN", "GBR"], "capco")],
    ["(S//REL NATO, ISAF)", marking("secret", [], ["NATO", "ISAF"], "capco")],
    ["(S//REL TO USA, FVEY//FISA)", marking("secret", ["FISA"], ["USA", "FVEY"], "capco")],
    ["(/REL UK)", marking(null, [], ["UK"])],
    ["(REL UK)", marking(null, [], ["UK"])],
    ["(NF)", marking(null, ["NOFORN"])],
    ["(NOFORN)", marking(null, ["NOFORN"])],
    ["(C - ENTIRE TEXT)", marking("confidential", ["ENTIRE TEXT"])],
    ["(C- ENTIRE TEXT.)", marking("confidential", ["ENTIRE TEXT"])],
    ["(SECRET-ENTIRE TEXT)", marking("secret", ["ENTIRE TEXT"])],
    ["CONFIDENTIAL - ENTIRE TEXT.", marking("confidential", ["ENTIRE TEXT"])],
    ["(C/NF - ENTIRE TEXT)", marking("confidential", ["NOFORN", "ENTIRE TEXT"])],
    ["(C/ENTIRE TEXT)", marking("confidential", ["ENTIRE TEXT"])],
    ["(C/ENTIRE TEXT/NF)", marking("confidential", ["ENTIRE TEXT", "NOFORN"])],
  ])("%s", (text, expected) => {
    expect(parsePortionMarking(text)).toEqual(expected);
  });

  test.each([
    "",
    "()",
    "(/)",
    "(//)",
    "(//,)",
    "(A)",
    "(B)",
    "(D)",
    "(I)",
    "(N)",
    "(EU)",
    "(US)",
    "(U.S.)",
    "(UN)",
    "(NOTAL)",
    "(SIPDIS)",
    "(EXDIS)",
    "(REF A)",
    "(RELATED)",
    "(SEE PARA 3)",
    "(S PARA 3)",
    "(C AND D)",
    "(C/D)",
    "(B/D)",
    "(C, D)",
    "(S/CT)",
    "(s/p)",
    "(S/2005/9)",
    "(S/RES/1701)",
    "(C-130)",
    "(U-2)",
    "(R-EX)",
    "(R-PR)",
    "(S/ES-O)",
    "(SECRETARY)",
    "(CONFIDENCE)",
    "(N/A)",
    "(ENTIRE TEXT)",
    "(S//GBR.)!",
    "(//EXAMPLE! S)",
    `(S/${"X".repeat(200)})`,
  ])("%s is none", (text) => {
    expect(parsePortionMarking(text)).toBeNull();
  });
});

describe("formatPortionMarking", () => {
  test.each([
    [marking("confidential"), "(C)"],
    [marking("confidential", ["NOFORN"]), "(C/NF)"],
    [marking("secret", ["NOFORN"], [], "capco"), "(S//NF)"],
    [marking("secret", [], ["USA", "GBR"], "capco"), "(S//REL TO USA, GBR)"],
    [marking("secret", [], ["UK"]), "(S/REL UK)"],
    [marking("secret", ["ORCON"], ["USA", "GBR"], "capco"), "(S//OC/REL TO USA, GBR)"],
    [marking("top-secret", ["SI", "TK", "ORCON", "NOFORN", "EXDIS"], [], "capco"), "(TS//SI/TK//OC/NF//XD)"],
    [marking("unclassified", ["SBU"]), "(SBU)"],
    [marking("unclassified", ["SBU"], [], "capco"), "(U//SBU)"],
    [marking("unclassified", ["SBU", "NOFORN"]), "(SBU/NF)"],
    [marking("unclassified", ["SBU", "NOFORN"], [], "capco"), "(SBU//NF)"],
    [marking("unclassified", ["FOUO"]), "(U/FOUO)"],
    [marking("limited-official-use"), "(LOU)"],
    [marking("confidential", ["ENTIRE TEXT"]), "(C - ENTIRE TEXT)"],
    [marking(null, [], ["UK"]), "(/REL UK)"],
    [marking("secret", [], [], "capco"), "(S)"],
  ])("%j", (value, text) => {
    expect(formatPortionMarking(value)).toBe(text);
  });
});

describe("a marking and its text", () => {
  const controls = fc.uniqueArray(
    fc.constantFrom("NOFORN", "ORCON", "EXDIS", "NODIS", "LIMDIS", "SBU", "FOUO", "SI", "TK", "FGI", "FGI GBR", "RSEN"),
    { maxLength: 4 },
  );
  const strange = fc.constantFrom([], ["EXAMPLE"], ["NATO"], ["EYES ONLY"], ["DEA SENSITIVE"], ["ENTIRE TEXT"]);
  const nations = fc.uniqueArray(fc.constantFrom("USA", "GBR", "UK", "NATO", "ISAF", "NF", "NEW EXAMPLE"), {
    maxLength: 3,
  });
  const values = fc
    .record({
      level: fc.option(fc.constantFrom(...levels)),
      controls: fc.tuple(controls, strange).map((parts) => parts.flat()),
      releasableTo: nations,
      style: fc.constantFrom("state", "capco"),
    })
    // Nothing tells the style of a bare level, nor that nothing is a marking.
    .filter(({ level, style, controls: own, releasableTo }) => {
      const isBare = own.length === 0 && releasableTo.length === 0;
      return !isBare || (style === "state" && level !== null);
    });

  test("reads back what is formatted", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parsePortionMarking(formatPortionMarking(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads the same from what it formats of anything", () => {
    const pieces = fc.constantFrom(
      ..."(|)|/|//| |,|-|S|C|U|SBU|TS|NF|OC|SI|REL|TO|USA|FGI|GBR|X|EXAMPLE|ENTIRE TEXT".split("|"),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const value = parsePortionMarking(parts.join(""));
        if (value === null) return;
        expect(parsePortionMarking(formatPortionMarking(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });
});

test("markingRank orders markings by their sensitivity", () => {
  const ranks = [
    marking(null, ["NOFORN"]),
    marking("unclassified", ["FOUO"]),
    marking("unclassified", ["SBU"]),
    marking("limited-official-use"),
    marking("confidential", ["SBU"]),
    marking("secret"),
  ].map(markingRank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(ranks[0]).toBe(-1);
});
