import { describe, expect, it } from "vitest";
import { furnitureOf } from "../../grammar/smart-furniture.js";

const offset = 100;

/** What a token of furniture is: each part with its words, and the level and the control where they stand. */
const partsOf = (image: string): readonly string[] => {
  const wordsAt = (lexeme: { readonly image: string; readonly startOffset: number } | null): readonly string[] => {
    if (lexeme === null) return [];
    expect(image.slice(lexeme.startOffset - offset).startsWith(lexeme.image)).toBe(true);
    return [lexeme.image];
  };
  return furnitureOf({ image, startOffset: offset }).map(({ about, lexeme, level, control, start, end }) => {
    expect(image.slice(start - offset, end - offset)).toBe(lexeme.image);
    return [about, ...wordsAt(lexeme), ...wordsAt(level), ...wordsAt(control)].join(" | ");
  });
};

const table: readonly (readonly [why: string, image: string, parts: readonly string[]])[] = [
  ["a level", "UNCLASSIFIED", ["banner | UNCLASSIFIED | UNCLASSIFIED"]],
  ["a level and a control", "SECRET // NOFORN", ["banner | SECRET // NOFORN | SECRET | NOFORN"]],
  [
    "a level and controls without a blank",
    "SECRETNOFORN/ORCON",
    ["banner | SECRETNOFORN/ORCON | SECRET | NOFORN/ORCON"],
  ],
  ["a level and the control below it", "SECRET\n NOFORN", ["banner | SECRET\n NOFORN | SECRET | NOFORN"]],
  [
    "a level and the control below it, with others behind them",
    "SECRET\nNOFORN\n\nPage 1 of 2",
    ["banner | SECRET\nNOFORN | SECRET | NOFORN", "page | Page 1 of 2"],
  ],
  ["a control alone", "SENSITIVE", ["banner | SENSITIVE | SENSITIVE"]],
  [
    "a level, and a control behind an empty line",
    "SECRET\n\nNOFORN",
    ["banner | SECRET | SECRET", "banner | NOFORN | NOFORN"],
  ],
  [
    "a level with a control, and another below",
    "SECRET//NOFORN\nORCON",
    ["banner | SECRET//NOFORN | SECRET | NOFORN", "banner | ORCON | ORCON"],
  ],
  ["a page and the control below it", "Page 1 of 2\nNOFORN", ["page | Page 1 of 2", "banner | NOFORN | NOFORN"]],
  ["a level with a label", "CLASSIFICATION: SECRET", ["banner | CLASSIFICATION: SECRET | SECRET"]],
  ["a level before a stamp", "SECRET   RELEASED IN FULL", ["banner | SECRET | SECRET", "release | RELEASED IN FULL"]],
  ["a stamp", "Case No. F-2010-00123 B1", ["release | Case No. F-2010-00123 B1"]],
  ["a code", "B1", ["redaction | B1"]],
  ["a code with its paragraph", "1.4(D)", ["redaction | 1.4(D)"]],
  ["a code in small letters", "b(6)", ["redaction | b(6)"]],
  ["a code in parentheses", "(b)(6)", ["redaction | (b)(6)"]],
  ["a code of another list", "A2", ["redaction | A2"]],
  ["what does not matter", "NR", ["redaction | NR"]],
];

describe("furniture of a SMART message is", () => {
  it.each(table)("%s", (_, image, parts) => {
    expect(partsOf(image)).toEqual(parts);
  });
});
