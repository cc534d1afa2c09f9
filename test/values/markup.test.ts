import { describe, expect, test } from "vitest";
import { hasMarkup, printable, withoutMarkup } from "../../src/values/markup.js";

test.each([
  ["AT&T (C)", false],
  ["AT&T;", true],
  ["a; b", false],
  ["a < b", false],
  ["a > b", false],
  ["a < b > c", true],
  ["[a] (b)", false],
  ["[a](b)", true],
  ["a\tb", false],
  ["a\u0000b", true],
  ["a\u0008b", true],
  ["a\nb", true],
  ["a\u001fb", true],
  ["a\u007fb", true],
  ["a\u009fb", true],
  ["a\u00a0b", false],
  ["a\u2028b", true],
  ["a\u2029b", true],
])("hasMarkup(%j) is %s", (line, is) => {
  expect(hasMarkup(line)).toBe(is);
});

test.each([
  ["a", "a"],
  ["\t", "\t"],
  ["\n", "|"],
  ["\u000b", "|"],
  ["\f", "|"],
  ["\r", "|"],
  ["\u0085", "|"],
  ["\u2028", "|"],
  ["\u2029", "|"],
  ["\u0000", ""],
  ["\u0008", ""],
  ["\u000e", ""],
  ["\u001f", ""],
  ["\u007f", ""],
  ["\u009f", ""],
  ["\u00a0", "\u00a0"],
])("printable(%j) is %j", (character, printed) => {
  expect(printable(character, "|")).toBe(printed);
});

describe("withoutMarkup", () => {
  const names =
    "a b i u p em tt br hr li ol ul td th tr h1 h6 img pre sub sup div big code span font body head html link";
  const more = "meta small strong strike table tbody thead center script style title blockquote";
  const breaking = new Set("p br hr li td th tr h1 h6 div blockquote".split(" "));
  test.each(`${names} ${more}`.split(" "))("takes the tag %s off", (name) => {
    const stands = breaking.has(name) ? "|" : "";
    for (const tag of [
      `<${name}>`,
      `</${name}>`,
      `<${name}/>`,
      `<${name} />`,
      `<${name.toUpperCase()}>`,
      `<${name} x="y">`,
    ]) {
      expect(withoutMarkup(`1${tag}2`, "|").text).toBe(`1${stands}2`);
    }
    expect(withoutMarkup(`1<x${name}>2`, "|").text).toBe(`1<x${name}>2`);
    expect(withoutMarkup(`1<${name} and c>2`, "|").text).toBe(`1<${name} and c>2`);
  });

  test.each([
    ["<h7>", "<h7>"],
    ["<h>", "<h>"],
    ["<//b>", "<//b>"],
    ["< b>", "< b>"],
    ["<b x", "<b x"],
    ["<!-- a -- b -->c", "c"],
    ["<!-- a>c", "<!-- a>c"],
    ["<a --><b>c", "<a -->c"],
    ["a < b <i>c</i> > d", "a < b c > d"],
    ["<name> <b>c", "<name> c"],
    ["[X](#a)", "X"],
    ["[X](/a)", "X"],
    ["[X](?a)", "X"],
    ["[X](./a)", "X"],
    ["[X](../a)", "X"],
    ["[X](www.example.org)", "X"],
    ["[X](mailto:a@example.org)", "X"],
    ["[X](HTTPS://example.org)", "X"],
    ["[X](a/b-c%.html)", "X"],
    ["[X](a.html#b)", "X"],
    ['[X](#a "b c")', "X"],
    ["[X](a.h)", "[X](a.h)"],
    ["[X](a.html b)", "[X](a.html b)"],
    ["[X](b #a)", "[X](b #a)"],
    ["[X](...a)", "[X](...a)"],
    ["[X](#)(#)", "X(#)"],
    ["[X]](#)", "[X]](#)"],
    ["[X](NOTAL) [Y](#)", "[X](NOTAL) Y"],
    ["[X]a(#)", "[X]a(#)"],
    ["[a [X](#) b](#)", "a X b"],
    ["[<b>X](#)</b>", "X"],
    ["&lt;&gt;&quot;&apos;&nbsp;&para;", "<>\"' ¶"],
    ["&lsquo;&rsquo;&ldquo;&rdquo;&ndash;&mdash;&hellip;&sect;&pound;&euro;", "‘’“”–—…§£€"],
    ["&#x41;&#X42;&#67;", "ABC"],
    ["&#x10FFFF;&#xD7FF;&#xE000;", "\u{10ffff}\ud7ff\ue000"],
    ["&#x110000;&#xD800;&#xDFFF;", "&#x110000;&#xD800;&#xDFFF;"],
    ["&#;&#x;&#1a;&#xg;", "&#;&#x;&#1a;&#xg;"],
    ["&#00000000065;", "&#00000000065;"],
    ["&#0000000065;", "A"],
    ["&#x0000000041;", "A"],
    ["&#x00000000041;", "&#x00000000041;"],
    ["&#160;&#10;&#7;", " |"],
    ["a;b&c", "a;b&c"],
    ["&&amp;;", "&&;"],
    ["&amp;lt;b&gt;", ""],
    ["&abcdefghijklm;", "&abcdefghijklm;"],
  ])("%s", (line, text) => {
    expect(withoutMarkup(line, "|").text).toBe(text);
  });

  test.each([
    ["a&amp;b", [0, 1, 6]],
    ["<b>a</b>c", [3, 8]],
    ["a<br>b", [0, 1, 5]],
    ["[X](#)y", [1, 6]],
    ["a&#x1F600;b", [0, 1, 2, 10]],
    ["a\u0007b", [0, 2]],
  ])("%j keeps the places %j", (line, offsets) => {
    expect(withoutMarkup(line, "|").offsets).toEqual(offsets);
  });
});
