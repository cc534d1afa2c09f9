import { expect, test } from "vitest";
import { type TagChunk, tagChunks } from "../../src/values/tag-words.js";

/** Words of a chunk, or a name in angle brackets. */
const shown = (text: string): readonly string[] =>
  tagChunks(text, {})
    .map(({ person, name, words }) => (person ? `<${name}>` : words.map(({ code }) => code).join(" ")))
    .filter((chunk) => chunk !== "");

test.each([
  ["PREL xx, PGOV; KPAO", ["PREL XX", "PGOV", "KPAO"]],
  ["PREL (DOE, JANE) XX", ["PREL", "<DOE, JANE>", "XX"]],
  ["(DOE, JANE A. PREL", ["<DOE, JANE A.>", "PREL"]],
  ["(DOE JANE", ["<DOE JANE>"]],
  ["(  DOE,   JANE Q", ["<DOE,   JANE Q>"]],
  ["(O'DOE-ROE, JANE)", ["<O'DOE-ROE, JANE>"]],
  ["(O'DOE, J’ANE PREL", ["<O'DOE, J’ANE>", "PREL"]],
  ["(DOE", ["DOE"]],
  ["(PREL) (A)", ["PREL A"]],
  ["()", []],
  [`(${"DOE ".repeat(21)})`, ["<DOE DOE>", Array.from({ length: 19 }, () => "DOE").join(" ")]],
  ["[PREL](#) [XX](/tag/xx_0.html)", ["PREL XX"]],
  ['**PREL** "XX" ¶KPAO\\PGOV', ["PREL XX KPAO PGOV"]],
  ["PREL. -XX- UNGA/C-6", ["PREL XX UNGA/C-6"]],
  ["PREL/PGOV/ECON", ["PREL PGOV ECON"]],
  ["PREL/PGOVX", ["PREL/PGOVX"]],
  ["XPREL/PGOV", ["XPREL/PGOV"]],
])("%s", (text, chunks) => {
  expect(shown(text)).toEqual(chunks);
});

test("each word and name has its place", () => {
  const text = " [prel]/x, PREL/PGOV (DOE, JANE) -XX-";
  const found = tagChunks(text, {}).flatMap((chunk): readonly Pick<TagChunk, "start" | "end">[] =>
    chunk.person ? [chunk] : chunk.words,
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "prel",
    "x",
    "PREL",
    "PGOV",
    "(DOE, JANE)",
    "XX",
  ]);
});
