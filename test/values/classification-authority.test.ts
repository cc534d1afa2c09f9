import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AuthorityValue, formatAuthority, parseAuthority } from "../../src/values/classification-authority.js";
import { propertyOptions } from "../support/property-options.js";

const shown = ({ name, title }: { readonly name: string | null; readonly title: string | null }) =>
  `${name ?? "-"} / ${title ?? "-"}`;

const persons = (text: string): string => {
  const { name, title, others } = parseAuthority(text);
  return [{ name, title }, ...others].map(shown).join("; ");
};

describe("parseAuthority: persons", () => {
  test.each([
    [": Ambassador Jane Doe for reasons 1.4 (b)", "Jane Doe / Ambassador"],
    [": AMBASSADOR JANE DOE, REASON: 1.4 (B)", "JANE DOE / AMBASSADOR"],
    [": Jane Doe, Ambassador. Reasons: 1.4 (b).", "Jane Doe / Ambassador"],
    [": Doe Jane, Ambassador; REASON: 1.4(B)", "Doe Jane / Ambassador"],
    [" POL/C John Roe", "John Roe / POL/C"],
    [": A/DCM John Q. Roe, Jr., for reasons 1.4 b", "John Q. Roe, Jr. / A/DCM"],
    [": Acting DCM/John Roe for reasons", "John Roe / Acting DCM"],
    [": EconMinCouns J.Q. Roe", "J.Q. Roe / EconMinCouns"],
    [": EXA Director Jane Doe", "Jane Doe / EXA Director"],
    [": Ambasasdor Jane Doe", "Jane Doe / Ambasasdor"],
    [": Charge, d,Affaires a. i. Jane Doe", "Jane Doe / Charge d'Affaires a.i."],
    [": CDA, a.i., Jane Doe, Reasons", "Jane Doe / CDA, a.i."],
    [": Charge' Jane Doe", "Jane Doe / Charge'"],
    [": COM: Jane Doe: For reasons 1.4 b/d", "Jane Doe / COM"],
    [": RSO - JANE DOE.", "JANE DOE / RSO"],
    [": Amb. Carol van Roe.", "Carol van Roe / Amb"],
    [": AMBASSADOR TO EXAMPLE JANE DOE", "JANE DOE / AMBASSADOR TO EXAMPLE"],
    [": Ambassador to New Example Jane Doe", "Jane Doe / Ambassador to New Example"],
    [": Director for Fisheries and Trees Jane Q. Doe", "Jane Q. Doe / Director for Fisheries and Trees"],
    [
      ": Counselor for Economic and Political Affairs Jane Doe",
      "Jane Doe / Counselor for Economic and Political Affairs",
    ],
    [": ConGen Example DPO Jane Doe", "Jane Doe / ConGen Example DPO"],
    [": Example DCM Jane Doe", "Jane Doe / Example DCM"],
    [": Jane Doe Political Officer", "Jane Doe / Political Officer"],
    [": Jane Mary DOE, DCM", "Jane Mary / DOE, DCM"],
    [": DCM Jane Law", "Jane Law / DCM"],
    [": Jane Doe Head of Unit", "Jane Doe / Head of Unit"],
    [": Ambassador Jane DOE", "Jane DOE / Ambassador"],
    [": Ambassador JANE DOE", "JANE DOE / Ambassador"],
    [": JANE DOE, Officer, Embassy Example", "JANE DOE / Officer, Embassy Example"],
    [": Officer Anna Beta Gamma Delta Q. Doe Roe", "Delta Q. Doe Roe / Officer Anna Beta Gamma"],
    [": Officer to Q. Roe", "Q. Roe / Officer"],
    [": DOE, AMBASSADOR, DOS", "DOE / AMBASSADOR, DOS"],
    [": Jane Doe, Ambassador, U.S. Embassy - Example, State", "Jane Doe / Ambassador, U.S. Embassy - Example, State"],
    [": NEA A/S Jane Doe, Acting for reasons", "Jane Doe / NEA A/S, Acting"],
    [": A/S ...", "- / A/S"],
    [": SECTION 1.5 (B) AND (D).", "- / -"],
    ["", "- / -"],
  ])("%j", (text, expected) => {
    expect(persons(text)).toBe(expected);
  });

  test.each([
    [": EUR JANE DOE, ACTING AND S/CT DAS JOHN ROE ; REASON", "JANE DOE / EUR, ACTING; JOHN ROE / S/CT DAS"],
    [": Jane Doe, DCM; John Roe, RSO", "Jane Doe / DCM; John Roe / RSO"],
    [": DCM; Jane Doe", "Jane Doe / DCM"],
    [": Jane Doe; DCM; and John Roe", "Jane Doe / DCM; John Roe / -"],
  ])("%j: two persons", (text, expected) => {
    expect(persons(text)).toBe(expected);
  });

  test.each([
    [": Classified By: DCM Jane Doe", "Jane Doe / DCM"],
    [": 1. (U) CLASSIFIED BY DCM JANE DOE", "JANE DOE / DCM"],
    [": (U) CDA Jane Doe", "Jane Doe / CDA"],
    [": This message classified by DCM Jane Doe", "Jane Doe / DCM"],
    [": DCM Jane Doe. More words follow it here.", "Jane Doe / DCM"],
    [": JANE 0. D0E AND JOHN R0E", "JANE O. DOE / -; JOHN ROE / -"],
    [": Jane R0e", "Jane Roe / -"],
    [": Jane Doe, Jr . for reasons", "Jane Doe, Jr. / -"],
  ])("%j: repairs", (text, expected) => {
    expect(persons(text)).toBe(expected);
  });

  test("a line that ends at column 71 was cut there", () => {
    const head = `: ${"Acting ".repeat(6)}`;
    expect(persons(`${head}Officer Jane D \noe for reasons 1.4 (b)`)).toMatch(/^Jane Doe /u);
    expect(persons(`${head}Officer Jane D \n\noe for reasons 1.4 (b)`)).toMatch(/^Jane Doe /u);
    expect(persons(`${head}Officers Annie\n B Doe`)).toMatch(/^Annie B Doe /u);
    expect(persons(`${head}Officers Ann\nDoe`)).toMatch(/^Ann Doe /u);
    expect(parseAuthority(`${head.slice(1)}Officer Jane D\noe`).name).toBe("Jane Doe");
    expect(parseAuthority(`${head.slice(2)}Officer Jane D\noe`, 15).name).toBe("Jane Doe");
  });
});

describe("parseAuthority: sources", () => {
  test.each([
    [": Jane Doe. Derived From: Guide 05-1 D.", "Guide 05-1 D"],
    [": Jane Doe. DERIVED FROM: GUIDE 5. DECLASSIFY ON: 2020", "GUIDE 5"],
    [": EXAMPLE CLASSIFICATION GUIDE BY JANE DOE", "EXAMPLE CLASSIFICATION GUIDE"],
    [": Jane Doe. Derived From: .", null],
  ])("%j", (text, expected) => {
    const { name, derivedFrom } = parseAuthority(text);
    expect(name?.toUpperCase()).toBe("JANE DOE");
    expect(derivedFrom).toBe(expected);
  });
});

const empty: AuthorityValue = { name: null, title: null, others: [], reasons: null, derivedFrom: null };

describe("formatAuthority", () => {
  test.each<[Partial<AuthorityValue>, string]>([
    [{}, ""],
    [{ name: "Jane Doe" }, "Jane Doe."],
    [{ name: "John Roe, Jr.", title: null }, "John Roe, Jr."],
    [{ title: "DCM", reasons: { section: "1.4", letters: ["b"] } }, "DCM. Reasons: 1.4 (b)."],
    [{ name: "JOHN ROE JR", reasons: { section: null, letters: ["b", "c"] } }, "JOHN ROE JR Reasons: (b) and (c)."],
    [
      { name: "Jane Doe", title: "DCM", others: [{ name: "John Roe", title: null }], derivedFrom: "Guide 5" },
      "Jane Doe, DCM; John Roe. Derived From: Guide 5.",
    ],
  ])("%j", (part, expected) => {
    const value = { ...empty, ...part };
    expect(formatAuthority(value)).toBe(expected);
    expect(parseAuthority(expected, 15)).toEqual(value);
  });

  const names = fc.constantFrom(
    "Jane Doe",
    "JOHN ROE",
    "J.Q. Roe",
    "Anna van Roe",
    "Doe",
    "John Q. Roe, Jr.",
    "Jean-Luc O'Roe III",
  );
  const titles = fc.constantFrom(
    "Ambassador",
    "A/DCM",
    "Charge d'Affaires a.i.",
    "Counselor for Economic and Political Affairs",
    "Officer, U.S. Embassy Example",
    "EX A/S, Acting",
  );
  const reasons = fc.record({
    section: fc.constantFrom("1.4", "1.5", null),
    letters: fc.subarray([..."abcdefgh"], { minLength: 1 }),
  });
  const person = fc.record({ name: names, title: fc.option(titles) });

  test("is read back as the same value", () => {
    const values = fc.record({
      first: person,
      others: fc.array(person, { maxLength: 2 }),
      reasons: fc.option(reasons),
      derivedFrom: fc.option(fc.constantFrom("Guide 05-1", "EXAMPLE memo")),
    });
    fc.assert(
      fc.property(values, ({ first, ...rest }) => {
        expect(parseAuthority(formatAuthority({ ...first, ...rest }), 15)).toEqual({ ...first, ...rest });
      }),
      propertyOptions,
    );
  });

  test("of any text prints the same when read again", () => {
    const words = fc.constantFrom(
      ..."Jane Doe JOHN ROE Q. Ambassador A/DCM , ; and for to - : Affairs reasons 1.4 (b) d E.O. 12958 Jr. a.i. van XYZ Acting By Derived From".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const printed = formatAuthority(parseAuthority(list.join(" ")));
        expect(formatAuthority(parseAuthority(printed, 15))).toBe(printed);
      }),
      propertyOptions,
    );
  });
});
