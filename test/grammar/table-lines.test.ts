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
  ["bars without blanks", ["BOATS|12|a"], 1],
  ["blanks before tabs", ["BOATS \t12", "NETS \t3"], 2],
  ["blanks behind tabs", ["BOATS\t 12", "NETS\t 3"], 2],
  ["figures flush right before a tab", ["BOATS      12\tx", "NETS        3"], 2],
  ["blanks before points", ["BOATS ....... 12", "NETS ........ 3"], 2],
  ["points without blanks", ["BOATS........12", "NETS.........3"], 2],
  ["points with and without a blank behind them", ["BOATS........ 12", "NETS..........3"], 2],
  ["five blanks behind a colon", ["BOATS:     12", "OARS:      12"], 2],
  ["two double blanks under two others", ["The old  boats  lie", "The red  boats  lie"], 2],
  ["not two of them under four", ["aaa  bbb  ccc  ddd  eee", "aaa  bbb  ccc ddd eee"], 0],
  ["not one double blank under a wide gap", ["BOATS    12", "NETS XX  34"], 0],
  ["not a wide gap under one double blank", ["NETS XX  34", "BOATS    12"], 0],
  ["a line with two wide gaps under one with another", ["BOATS        12", "a    b    c"], 2],
  ["not words that end under one another", ["BOATS    in the harbor", "FLEET         by"], 0],
  ["a label before one row of two", ["a. BOATS    12", "NETS        3"], 2],
  ["not blanks behind the sign of an item", ["-    The boats lie there", "-    They go"], 0],
  ["a tab behind a parenthesis", ["BOATS (12)\t\t3", "NETS\t4"], 2],
  ["not a tab behind a point", ["BOATS.\t3", "NETS\t4"], 0],
  ["not other tabs below", ["BOATS\t12", "NETS\t3\tx"], 0],
  ["cells of 50 characters", [`${"x".repeat(50)}\t1`, `${"y".repeat(50)}\t2`], 2],
  ["such cells between two tabs", [`BOATS\t${"x".repeat(50)}\t1`, `NETS\t${"y".repeat(50)}\t2`], 2],
  ["such cells at the end", [`BOATS\t${"x".repeat(50)}`, `NETS\t${"y".repeat(50)}`], 2],
  ["not longer ones at the end", [`BOATS\t${"x".repeat(51)}`, `NETS\t${"y".repeat(51)}`], 0],
  ["lines of 160 characters", [`BOATS    ${"x".repeat(151)}`, "NETS     3"], 2],
  ["two rules above it", ["---", "---", "BOATS    12", "NETS      3"], 4],
  ["not three rules above it", ["---", "---", "---", "BOATS    12", "NETS      3"], 0],
  ["not a line without gaps between a rule and a row", ["-----", "BOATS", "a    b    c"], 0],
  ["not two rows with two rules between them", ["BOATS    12", "-----", "-----", "NETS      3"], 0],
  ["not two with a rule and a line between them", ["BOATS    12", "-----", "(wood)", "NETS      3"], 0],
  ["not two with a long line between them", ["BOATS    12", `(${"x".repeat(40)})`, "NETS      3"], 0],
  ["an indented line of 40 characters between", ["BOATS    12", `     ${"x".repeat(40)}`, "NETS      3"], 3],
  ["a line with a point in it between", ["BOATS    12", "(e.g. wood)", "NETS      3"], 3],
  ["not a rule behind a line without gaps", ["BOATS    12", "NETS      3", "(wood)", "-----"], 2],
  ["not a row behind two lines without gaps", ["BOATS    12", "NETS      3", "(wood)", "(iron)", "OARS      4"], 2],
  ["not a row behind an empty line", ["BOATS    12", "NETS      3", "", "OARS      4"], 2],
  ["a line with a wide gap elsewhere behind it", ["BOATS    12", "NETS      3", "OARS AND SAILS    4"], 3],
  ["not a sentence with one", ["BOATS    12", "NETS      3", "They say    so."], 2],
  ["heads beside their columns", ["NAME    COUNT", "BOATS          12", "NETS            3"], 3],
  ["not a sentence above it", ["They say    so.", "BOATS          12", "NETS            3"], 0],
  ["not two lines of heads", ["WHAT    NUMBER", "NAME       COUNT", "BOATS          12", "NETS            3"], 0],
];

describe("tableEnd", () => {
  it.each(table)("%s", (_, lines, rows) => {
    const end = rows === 0 ? -1 : lines.slice(0, rows).join("\n").length;
    expect(tableEnd(lines.join("\n"), 0)).toBe(end);
  });

  it("begins at the start of a line", () => {
    expect(tableEnd("BOATS    12\nNETS      3", 9)).toBe(-1);
    expect(tableEnd("BOATS    12    north    wood\nThey go.", 9)).toBe(-1);
    expect(tableEnd("", 0)).toBe(-1);
  });
});

describe("tableWithin", () => {
  it.each([
    ["They caught:\nBOATS    12\nNETS      3", 13],
    ["They caught:\nboats and nets.", -1],
    ["They  caught:\nboats  and nets.", -1],
    // Non-breaking blanks are where a copy had put in signs: what is left stands closer.
    [
      'They caught:\n"\u00a0\u00a0\u00a0\u00a0\u00a0boats"\u00a0\u00a0\u00a0\u00a0\u00a0 and\n"\u00a0\u00a0\u00a0\u00a0\u00a0nets"\u00a0\u00a0\u00a0\u00a0\u00a0 too.',
      -1,
    ],
    ["They caught:\nBOATS \u00a0\u00a0 \u00a0\u00a0 12\nNETS  \u00a0  9", 13],
    ["BOATS    12\nNETS      3", -1],
  ])("of %j", (text, offset) => {
    expect(tableWithin(text, 0, text.length)).toBe(offset);
  });
});
