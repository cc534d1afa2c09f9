import { describe, expect, it } from "vitest";
import { pagesOf } from "../../grammar/tokens/archive.js";
import { namesOf, shapeOf } from "./shape.js";

const page = "PAGE 01 EXAMPLE 00123 142223Z";
const stamp = "Declassified/Released US Department of State EO Systematic Review 20 Mar 2014";
const tokenOf = (image: string, startOffset = 0) => ({ image, startOffset }) as Parameters<typeof pagesOf>[0];

describe("the pages of a turn", () => {
  const turn = `SECRET\n\nSECRET\n\nPAGE 02 EXAMPLE 00123 142223Z`;

  it("have the banners above them, and stand where their words do", () => {
    expect(pagesOf(tokenOf(`\n${turn}`, 40))).toEqual([{ image: turn, startOffset: 41 }]);
  });

  it("are told from the stamps of a review", () => {
    const text = `\n${stamp}\n${turn}`;
    expect(pagesOf(tokenOf(text))).toEqual([
      { image: stamp, startOffset: 1, about: "release" },
      { image: turn, startOffset: text.indexOf(turn) },
    ]);
  });

  it("are two where two follow", () => {
    const text = `\nPAGE 02 EXAMPLE 00123 142223Z\n${page}`;
    expect(pagesOf(tokenOf(text)).map(({ image }) => image)).toEqual(["PAGE 02 EXAMPLE 00123 142223Z", page]);
  });

  it("are none where there is none", () => {
    expect(pagesOf(tokenOf("\nwords"))).toEqual([]);
  });

  it("stand in a list of addressees as furniture of its line", () => {
    const text = `${page}\nFM X\nTO Y\n\nSECRET\n\nSECRET\nPAGE 02 EXAMPLE 00123 142223Z\nZ`;
    expect(shapeOf(text)).toContainEqual({
      kind: "to",
      elements: [{ name: ["Y"] }, { name: ["Z"] }],
      pages: ["SECRET\n\nSECRET\nPAGE 02 EXAMPLE 00123 142223Z"],
    });
  });
});

it.each([
  // What ends a document ends its message, wherever it stands.
  [`${page}\n1. a\n<< END OF DOCUMENT >>\nFM X`, "PageLine ParagraphNumber Prose ShellLine From AddresseeName"],
  [`${page}\nTAGS: XX\n<< END OF DOCUMENT >>\nFM X`, "PageLine TagsLabel Tag ShellLine From AddresseeName"],
  [`${page}\n1. a\nNNNNMAFVVZCZ\nTO THE SEA`, "PageLine ParagraphNumber Prose EndRun StrayLine"],
])("%j", (text, names) => {
  expect(namesOf(text, "archive")).toEqual(names.split(" "));
});
