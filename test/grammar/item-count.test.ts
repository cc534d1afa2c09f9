import { describe, expect, it } from "vitest";
import { countItem, isExpected, labelStyles, type OpenLists } from "../../grammar/item-count.js";

/**
 * Which of some labels are items. `a.` stands in the line under other words, `a.+` behind an empty line, `a.;` behind a
 * line that was broken on purpose, `a.,` behind a comma; `m` says that a marking follows, `!` that it stands out, `>` that it
 * stands further in.
 */
const counted = (candidates: string): string => {
  const open: OpenLists = new Map();
  return candidates
    .split(" ")
    .filter((word) => {
      const [, label = "", how = ""] = /^(.+?)([+;,]?[m!>]*)$/.exec(word) ?? [];
      const is = { apart: how.includes("+"), afterBreak: how.includes(";"), afterPause: how.includes(",") };
      const place = { column: how.includes(">") ? 4 : 0, standsOut: how.includes("!") };
      return countItem(open, { label, ...is, marked: how.includes("m"), ...place }) !== null;
    })
    .join(" ");
};

const table: readonly (readonly [why: string, candidates: string, items: string])[] = [
  ["letters in a row", "a.+ b.+ c.;", "a.+ b.+ c.;"],
  ["the next behind a comma", "a.; b., c.,", "a.; b., c.,"],
  ["no first behind a comma", "a., (1),", ""],
  ["no label in the middle of a sentence", "a. (1) --", ""],
  ["no letter that is not the first", "c.+ d.+", ""],
  ["one with a marking, whose list has lost its beginning", "c.+m d.+", "c.+m d.+"],
  ["one or two lost", "a.+ d.+", "a.+ d.+"],
  ["not more", "a.+ e.+", "a.+"],
  ["lists in lists", "a.+ (1)+ (2)+ b.+", "a.+ (1)+ (2)+ b.+"],
  ["Roman numbers", "i.+ ii.+ iii.+ iv.+", "i.+ ii.+ iii.+ iv.+"],
  ["signs apart", "--+ *+ --+", "--+ *+ --+"],
  ["a sign under a line, once its list is open", "--+ --", "--+ --"],
  ["no next without a comma", "a.+ b.", "a.+"],
  ["no first again behind a comma", "a.+ a.,", "a.+"],
  ["the next that stands out", "a.+ b.! c.!", "a.+ b.! c.!"],
  ["no next but one that stands out in the line", "a.+ c.!", "a.+"],
  ["no next that stands out in another column", "a.+ b.!>", "a.+"],
  ["one that goes back or comes again and stands out", "a.+ b.+ c.+ b.;! b.+!", "a.+ b.+ c.+ b.;! b.+!"],
  ["none that goes back in the line", "a.+ b.+ c.+ b.!", "a.+ b.+ c.+"],
  ["none that goes back in another column", "a.+ b.+ c.+ b.;!>", "a.+ b.+ c.+"],
  ["the next with another sign that stands out", "a)+ (1)+> (2)+> b.;! c.;!", "a)+ (1)+> (2)+> b.;! c.;!"],
  ["no next with another sign that does not stand out", "a)+ b.;", "a)+"],
  ["no next with another sign but for the first of its own", "a)+ A.;! c.;!", "a)+ A.;!"],
  ["no letter that goes back", "a.+ b.+ c.+ b.+", "a.+ b.+ c.+"],
  ["no letter that comes again", "a.+ b.+ b.+", "a.+ b.+"],
  ["no marked one far on in a sentence", "a.+ g.,m", "a.+"],
];

describe("items", () => {
  it.each(table)("%s", (_, candidates, items) => {
    expect(counted(candidates)).toBe(items);
  });
});

describe("labelStyles", () => {
  it.each([
    ["a.", [{ style: "a.", ordinal: 1 }]],
    ["(b)", [{ style: "(a)", ordinal: 2 }]],
    ["C)", [{ style: "A)", ordinal: 3 }]],
    ["(3)", [{ style: "(1)", ordinal: 3 }]],
    ["--", [{ style: "--", ordinal: null }]],
    [
      "i.",
      [
        { style: "i.", ordinal: 1 },
        { style: "a.", ordinal: 9 },
      ],
    ],
    [
      "v.",
      [
        { style: "a.", ordinal: 22 },
        { style: "i.", ordinal: 5 },
      ],
    ],
    ["IV.", [{ style: "I.", ordinal: 4 }]],
    ["xiv.", [{ style: "i.", ordinal: 14 }]],
    ["3.d.(2).", [{ style: "1.a.(1", ordinal: 2 }]],
    ["12.B.", [{ style: "1.A", ordinal: 2 }]],
    ["3.(10)", [{ style: "1.(1", ordinal: 10 }]],
  ])("of %j", (label, styles) => {
    expect(labelStyles(label)).toEqual(styles);
  });
});

it.each([
  [["(A)", 2], "(C)", true],
  [["(A)", 2], "(D)", false],
  [["(a)", 2], "(C)", false],
  [["--", 0], "--", false],
] as const)("with %j open, %j is expected: %s", (list, label, is) => {
  expect(isExpected(new Map([[list[0], { last: list[1], column: 0 }]]), label)).toBe(is);
});
