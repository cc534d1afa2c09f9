import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanResidue, filler, maskResidue } from "../../src/values/residue.js";

const cases: readonly (readonly [string, string])[] = [
  ["", ""],
  // Pilcrows
  ["¶1. (C) Text.", "1. (C) Text."],
  ["  ¶ B. ELSEWHERE 2", "  B. ELSEWHERE 2"],
  ["Â¶2. Text", "2. Text"],
  ["¶¶3. Text", "3. Text"],
  // Quoted mail
  ["> 4. Text", "4. Text"],
  [">> > 4. Text\n>\n> 5. Text", "4. Text\n\n5. Text"],
  [">   BOATS   12", "  BOATS   12"],
  [">4 EXAMPLES > 3", ">4 EXAMPLES > 3"],
  ["A\u00a0B", "A B"],
  ["har\u00adbor and\u200b bread", "harbor and bread"],
  ["See ¶ 3", "See ¶ 3"],
  ["See ¶3. Text", "See ¶3. Text"],
  ["The end. ¶3. (C) Text ¶4.  (U) **Text**", "The end. 3. (C) Text 4.  (U) Text"],
  // Margins
  ["Text\\", "Text"],
  ["Text \\ ", "Text"],
  ["Text  ", "Text"],
  ["\\", ""],
  ["A\\B", "A\\B"],
  // Markdown
  ["[PREL](#) [XX](#)", "PREL XX"],
  ["[PREL](http://example.org/a_b?c=d)", "PREL"],
  ['[PREL](/tag/PREL.html "PREL")', "PREL"],
  ["[PREL](tags.html)", "PREL"],
  ["[[X](#)](#)", "X"],
  ["[[[X](#)](#)](#)", "X"],
  ["[a [b] c](#)", "a [b] c"],
  ["[redacted]", "[redacted]"],
  ["[A](NOTAL)", "[A](NOTAL)"],
  ["[A] (#)", "[A] (#)"],
  ["(#)", "(#)"],
  ["](#)", "](#)"],
  ["[X](<b>#</b>)", "X"],
  ["**SUBJECT:** text", "SUBJECT: text"],
  ["a __b c__ d", "a b c d"],
  ["a *b* _c_", "a b c"],
  ["**", "**"],
  ["*****", "*****"],
  ["* item * item", "* item * item"],
  ["snake_case_name and 2*3*4", "snake_case_name and 2*3*4"],
  ["***THIS IS A HEADING***", "***THIS IS A HEADING***"],
  // HTML
  ["one<br>two<br/>three<BR />", "one two three"],
  ['<a href="#x">PREL</a>', "PREL"],
  ["<b><i>x</i></b>", "x"],
  ["<h2>x</h2>", " x"],
  ["<!-- gone -->x", "x"],
  ["<<b>br>x", " x"],
  ["a < b and b > c", "a < b and b > c"],
  ["a <b and c> d", "a <b and c> d"],
  ["a <name> b", "a <name> b"],
  ["<> < > <<>>", "<> < > <<>>"],
  ["<name <b>x", "<name x"],
  ["&amp; &lt; &gt; &quot; &apos;", "& < > \" '"],
  ["&AMP;", "&"],
  ["a&nbsp;b&#160;c", "a b c"],
  ["a&#x000A;b", "a b"],
  ["&#65;&#x42;", "AB"],
  ["&#xD800; &#x110000;", "&#xD800; &#x110000;"],
  ["&amp;amp;", "&"],
  ["&amp;amp;amp;lt;", "<"],
  ["&lt;br&gt;", ""],
  ["&am<b>p;", "&"],
  ["&amp&#59;", "&"],
  ["&para;1. Text", "1. Text"],
  ["AT&T; R&D", "AT&T; R&D"],
  ["&word8 and &other;", "&word8 and &other;"],
  ["; ;", "; ;"],
  // Control characters and line ends
  ["a\u0000b\u001b[0mc\u007fd\u0090e", "ab[0mcde"],
  ["a\tb", "a\tb"],
  ["a\u2028b\u2029c\u0085d\u000be", "a b c d e"],
  ["a\r\nb\r\r\nc\rd", "a\nb\nc\nd"],
  ["¶a\\\n¶b\\", "a\nb"],
];

const pieces = [
  ..."[](#)<>&;*_ \\¶\n",
  ..."abx/=\"'!-",
  "&amp;",
  "amp;",
  "&#38;",
  "&#x3c;",
  "&#10;",
  "&#59;",
  "lt;",
  "<b>",
  "<br>",
  "</a>",
  "<a href=",
  "](#)",
  "[X](#)",
  "**",
  "__",
  "Â¶",
  "\u0007",
  "\u2028",
  "\r\n",
];
const residue = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

describe("cleanResidue", () => {
  it.each(cases)("%j", (text, clean) => {
    expect(cleanResidue(text)).toBe(clean);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(residue, (text) => {
        const clean = cleanResidue(text);
        expect(cleanResidue(clean)).toBe(clean);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves words and plain punctuation alone", () => {
    const word = fc.constantFrom(
      "a",
      "B-2",
      "AT&T",
      "(NOTAL)",
      "[redacted]",
      "&word8",
      "x < y",
      "1.4",
      "U.S.",
      '"so"',
      "A/B",
      ";",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(cleanResidue(words.join(" "))).toBe(words.join(" "));
      }),
    );
  });

  it.each([
    ["&amp;", 1],
    ["amp;", 1],
    ["<a ", 1],
    ["< >", 1],
    ["<b", 1],
    ["[", 1],
    ["[x](", 1],
    ["](#)", 1],
    ["*", 1],
    ["*a", 1],
    ["_ ", 1],
    ["\\ x", 1],
    ["¶ ", 1],
  ])("reads a long run of %j", (piece) => {
    const clean = cleanResidue(`&${piece.repeat(20000)}${">)".repeat(20000)}`);
    expect(cleanResidue(clean)).toBe(clean);
  });
});

describe("maskResidue", () => {
  // A point in the right column is a filler.
  it.each([
    ["", ""],
    ["TAGS: PREL", "TAGS: PREL"],
    ["**TAGS:** [PREL](#)", "  TAGS:.. .PREL    "],
    ["¶1. (C) Text \\", " 1. (C) Text  "],
    ["AT&amp;T", "AT&....T"],
    ["a&#x1F600;b", "a\u{1f600}.......b"],
    ["PR\u0007EL", "PR.EL"],
    ["one<br>two", "one\n...two"],
    ["one<br>\ntwo", "one    \ntwo"],
    ["<p>one</p>", " ..one    "],
    ["one&#x000A;¶two", "one\n........two"],
    ["one&nbsp;two", "one      two"],
    ["one&nbsp;&nbsp;two", "one ..... .....two"],
    ["a\u00a0b", "a b"],
    ["har\u00adbor and\u200b bread", "har.bor and. bread"],
    ["> SUBJECT: BREAD", "  SUBJECT: BREAD"],
    [">> > 1. (C) Text", "     1. (C) Text"],
    ["one > two", "one > two"],
    ["one\r\r\ntwo\u2028three", "one\r\r\ntwo\u2028three"],
    ["[redacted] AT&T; a < b > c", "[redacted] AT&T; a < b > c"],
  ])("%j", (text, masked) => {
    expect(maskResidue(text).replaceAll(filler, ".")).toBe(masked);
    expect(masked.length).toBe(text.length);
  });

  it("is as long as the text, and changes nothing but the filler the second time", () => {
    fc.assert(
      fc.property(residue, (text) => {
        const masked = maskResidue(text);
        expect(masked.length).toBe(text.length);
        expect(maskResidue(masked)).toBe(masked.replaceAll(filler, " "));
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves nothing to clean but blanks at line ends", () => {
    fc.assert(
      fc.property(residue, (text) => {
        const lines = maskResidue(text)
          .replaceAll(filler, " ")
          .split(/\r*\n|\u2028/u);
        expect(lines.map((line) => cleanResidue(line))).toEqual(lines.map((line) => line.trimEnd()));
      }),
      { numRuns: 3000 },
    );
  });
});
