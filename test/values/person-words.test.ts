import { describe, expect, test } from "vitest";
import { nameRange, personWords } from "../../src/values/person-words.js";

const kinds = (text: string, isMixed = true): string =>
  personWords(text, isMixed)
    .map(({ kind }) => kind)
    .join(" ");

describe("personWords", () => {
  test.each([
    ["A/DCM John Roe", "title name name"],
    ["John  Roe", "name name"],
    ["Jane Doe Jr. SR III. IV, II", "name name suffix suffix suffix suffix suffix"],
    ["Jrs", "name"],
    ["Jane de la Doe van der Roe", "name particle particle name particle particle name"],
    ["bin di vander el", "particle particle particle particle"],
    ["delx", "title"],
    ["J. Q A.B. A.B.C. Doe", "initial initial initial initial name"],
    ["A.B.C.D. Doe", "name name"],
    ["U.S. D.C.", "title title"],
    ["Doe...", "name"],
    ["J...", "initial"],
    ["'Doe ’Roe", "name name"],
    ["doe", "title"],
    ["-Doe", "title"],
    ["DCM POL XYZ Jane ABC", "title title title name name"],
    ["ABCDEF A.B.", "name initial"],
    ["Jane Doe ABC", "name name title"],
    ["Jane Q. Law", "name initial name"],
    ["Jane Law", "name name"],
    ["Jane de Major", "name particle name"],
    ["Jane Doe Law", "name name title"],
    ["Jane Office", "name title"],
    ["Jane Lawless Minister", "name name title"],
    ["Jane Post", "name name"],
    ["Law", "title"],
  ])("%s is %s", (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  test("in a text of capitals short words are of a name", () => {
    expect(kinds("ABC XYZ DCM", false)).toBe("name name title");
  });
});

describe("nameRange", () => {
  test.each([
    ["Consul Jane Doe", "Jane Doe"],
    ["Jane Doe", "Jane Doe"],
    ["Jane Doe, Consul", "Jane Doe,"],
    ["Jane", "Jane"],
    ["Consul", null],
    ["", null],
    ["J. Q.", null],
    ["Consul Nowhere DCM Jane Doe", "Jane Doe"],
    ["Consul Jane Doe DCM Nowhere", "Jane Doe"],
    ["Consul Jane Doe DCM Rob Roe", "Rob Roe"],
    ["Jane Doe DCM Rob Roe", "Jane Doe"],
    ["Nowhere DCM Jane Doe", "Jane Doe"],
    ["Jane DCM Nowhere", "Jane"],
    ["Consul Nowhere DCM Elsewhere", "Elsewhere"],
    ["Ambassador to Nowhere Jane Doe", "Jane Doe"],
    ["Ambassador to New Nowhere Jane Doe", "Jane Doe"],
    ["Ambassador to Jane Doe", "Jane Doe"],
    ["Officer for Bread Jane Q. Doe", "Jane Q. Doe"],
    ["Officer at Far Away Nowhere Jane Q. Doe", "Jane Q. Doe"],
    ["Consul Jane Doe Roe Poe Loe Moe", "Doe Roe Poe Loe Moe"],
    ["Consul Far Away Nowhere Jane Q. Doe", "Jane Q. Doe"],
    ["Jane Maria Doe", "Jane Maria Doe"],
  ])("%s: %s", (text, name) => {
    const words = personWords(text, true);
    const range = nameRange(words);
    const found = range === null ? null : words.slice(range.from, range.to).map((word) => word.text);
    expect(found?.join(" ") ?? null).toBe(name);
  });
});
