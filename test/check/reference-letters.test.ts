import { describe, expect, test } from "vitest";
import { checkReferenceLetters } from "../../src/check/reference-letters.js";
import {
  buildCable,
  buildParagraph,
  buildReference,
  buildReferenceList,
  buildTextBlock,
  parse,
} from "../../src/index.js";
import { found } from "./found.js";
import { changed, said, unclassified } from "./said.js";

const listed = (list: string, words = "It rained."): string =>
  changed(unclassified, ["REF: A. NOWHERE 12", list], ["It rained.", words]);

const skips = (letters: string): string =>
  `reference-label-skipped: the letters of the references leave out ${letters}`;
const speaksOf = (words: string): string =>
  `reference-unlisted: the text speaks of "${words}", which is not among the references`;

describe("the letters of a list", () => {
  test.each<[list: string, expected: readonly string[]]>([
    ["REF: A. NOWHERE 12\n     B. NOWHERE 13\n     C. NOWHERE 14", []],
    ["REF: A. NOWHERE 12\n     C. NOWHERE 14", [skips("B")]],
    ["REF: A. NOWHERE 12\n     D. NOWHERE 14", [skips("B to C")]],
    ["REF: B. NOWHERE 12\n     C. NOWHERE 13", [skips("A")]],
    ["REF: A. NOWHERE 12, 13\n     B. NOWHERE 14", []],
    ["REF: NOWHERE 12\n     B. NOWHERE 13", []],
  ])("%j", (list, expected) => {
    expect(said(listed(list))).toEqual(expected);
  });
});

describe("what the text names", () => {
  const two = "REF: A. NOWHERE 12\n     B. NOWHERE 13";

  test.each<[list: string, words: string, expected: readonly string[]]>([
    [two, "It rained (Ref B).", []],
    [two, "It rained (Ref C), see Ref C.", [speaksOf("Ref C")]],
    [two, "It rained, see reftels.", []],
    ["REF: NOWHERE 12; NOWHERE 13", "It rained (Ref B).", []],
    ["REF: NOWHERE 12; NOWHERE 13", "It rained (Ref C).", [speaksOf("Ref C")]],
    ["", "It rained, as in reftel and reftel.", [speaksOf("reftel")]],
    ["", "It rained (Ref A).\n\nBEGIN TEXT:\n\nIt rained (Ref B).\n\nEND TEXT.", []],
  ])("%j: %j", (list, words, expected) => {
    expect(said(listed(list, words))).toEqual(expected);
  });

  test("is pointed at", () => {
    const text = listed(two, "It rained (Ref C).");
    const [diagnostic] = parse(text).diagnostics;
    expect(text.slice(diagnostic?.start, diagnostic?.end)).toBe("Ref C");
  });

  test("in a fragment without a list is not missed", () => {
    expect(said("1. (U) It rained (Ref C), as in reftel.")).toEqual([]);
  });

  test("in a tree built by hand is found at its block", () => {
    const body = [buildParagraph({ children: [buildTextBlock({ lines: ["It rained (Ref C)."] })] })];
    const references = buildReferenceList({ items: [buildReference({ label: "A" })] });
    expect(found(checkReferenceLetters, { body, references })).toEqual([speaksOf("Ref C")]);
    expect(found(checkReferenceLetters, buildCable({}))).toEqual([]);
  });
});

describe("a naval message", () => {
  const naval = (sets: string, words: string): string =>
    `R 311234Z JAN 10\nFM EXAMPLE FLEET\nTO EXAMPLE SHIP\nBT\nUNCLAS //N01000//\nNAVADMIN 012/10\nMSGID/GENADMIN/EXAMPLE FLEET/-/JAN//\nSUBJ/RAIN//\n${sets}RMKS/1.  ${words}//\nBT\n#0001\nNNNN\n`;
  const one = "REF/A/DOC/EXAMPLE/01JAN2010//\nAMPN/REF A IS A BOOK.//\n";

  test.each<[sets: string, words: string, expected: readonly string[]]>([
    [one, "IT RAINED, SEE REF (A).", []],
    [one, "IT RAINED, SEE REF B.", [speaksOf("REF B")]],
    [one.replace("REF A IS A BOOK.", "REF A IS A BOOK. REF B IS A MAP."), "IT RAINED.", [speaksOf("REF B")]],
    // The words of a form that the reader is to fill in.
    ["", "IT RAINED. USE THIS MESSAGE AS REF B.", []],
  ])("%j: %j", (sets, words, expected) => {
    expect(said(naval(sets, words))).toEqual(expected);
  });
});
