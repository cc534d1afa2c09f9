import { describe, expect, it } from "vitest";
import { tableEnd, tableWithin } from "../../grammar/tokens/table-lines.js";

const table: readonly (readonly [why: string, lines: readonly string[], rows: number])[] = [
  ["two columns", ["BOATS    12", "NETS      3"], 2],
  ["figures flush right", ["BOATS       12", "NETS     1,403"], 2],
  ["one line with two wide gaps", ["BOATS    12    north"], 1],
  ["rules belong to it", ["BOATS    12", "-----    --", "NETS      3"], 3],
  ["rows of points", ["BOATS........ 12", "NETS......... 3"], 2],
  ["bars", ["BOATS | 12 | a", "NETS  | 3  | b"], 2],
  ["tabs between cells", ["BOATS\t12", "NETS\t3"], 2],
  ["a row that goes on", ["BOATS    12    north", "  (wood)", "NETS      3    south"], 3],
  ["labels before rows", ["a. BOATS    12", "b. NETS      3"], 2],
  ["not the line behind it", ["BOATS    12", "NETS      3", "That is all.", "They say so."], 2],
  ["not double blanks between sentences", ["The end.  They go", "They go.  The end"], 0],
  ["not one double blank in each line", ["The old  boats lie", "in the old  harbor"], 0],
  ["not one line with one gap", ["BOATS    12", "they say so"], 0],
  ["not gaps at other places", ["BOATS    in the harbor", "NETS         by"], 0],
  ["not one tab in long lines", [`${"bread ".repeat(10)}\tis sold`, `${"fish ".repeat(10)}\tis caught`], 0],
  ["not lines of more than 160 characters", [`BOATS    ${"x".repeat(160)}`, "NETS     3"], 0],
  ["not a lone line", ["BOATS"], 0],
];

describe("tableEnd", () => {
  it.each(table)("%s", (_, lines, rows) => {
    const end = rows === 0 ? -1 : lines.slice(0, rows).join("\n").length;
    expect(tableEnd(lines.join("\n"), 0)).toBe(end);
  });

  it("begins at the start of a line", () => {
    expect(tableEnd("BOATS    12\nNETS      3", 9)).toBe(-1);
    expect(tableEnd("", 0)).toBe(-1);
  });
});

describe("tableWithin", () => {
  it.each([
    ["They caught:\nBOATS    12\nNETS      3", 13],
    ["They caught:\nboats and nets.", -1],
    ["They  caught:\nboats  and nets.", -1],
    ["BOATS    12\nNETS      3", -1],
  ])("of %j", (text, offset) => {
    expect(tableWithin(text, 0, text.length)).toBe(offset);
  });
});
