import { describe, expect, test } from "vitest";
import { explainParsed } from "../../src/explain/index.js";
import { piecesOf } from "../../src/explain/pieces.js";
import { escapeHtml, escapeLines } from "../../src/explain-page/escape-html.js";
import { explainPage, type PageTelegram } from "../../src/explain-page/index.js";
import { parse } from "../../src/parse.js";
import { hostile } from "./hostile.js";

const telegramOf = (text: string, file = "a.txt"): PageTelegram => {
  const { cable, diagnostics } = parse(text);
  return { file, text, cable, diagnostics, explanations: explainParsed(text, cable) };
};

/** The text that a browser would show between the tags. */
const shownIn = (html: string): string =>
  html
    .replace(/<span class="tip".*?Source: [^<]*<\/span>(?: <span class="trouble">.*?<\/span>)*<\/span>/g, "")
    .replace(/<span class="tip"[^>]*><span class="trouble">.*?<\/span><\/span>/g, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const cableIn = (page: string): string => /<pre class="cable">\n([\s\S]*?)<\/pre>/.exec(page)?.[1] ?? "";

describe("escaping", () => {
  test.each([
    [`<b a="1" c='2'>&`, "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"],
    ["\u0007\u202e\u009b", "&lt;U+0007&gt;&lt;U+202E&gt;&lt;U+009B&gt;"],
  ])("%j", (text, html) => expect(escapeHtml(text)).toBe(html));

  test.each([
    ["A\r\nB\r\r\nC\rD\nE\tF", "A\nB\nC\nD\nE\tF"],
    ["A\u0007<", 'A<span class="control">&lt;U+0007&gt;</span>&lt;'],
  ])("of lines: %j", (text, html) => expect(escapeLines(text)).toBe(html));
});

describe("explainPage", () => {
  const page = explainPage([telegramOf(hostile, "<a>.txt")]);

  test("shows the text as it is, with its controls written out", () => {
    const written = hostile.replace(
      /[\u0007\u001b\u202e]/g,
      (unit) => `<U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
    );
    expect(shownIn(cableIn(page))).toBe(written);
  });

  test("lets no markup of a cable or a file name through, and no control", () => {
    expect(page).not.toMatch(/<(?:script|img|a>|iframe|link)/i);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(page).toContain("<dd>&lt;a&gt;.txt</dd>");
  });

  test("names nothing outside of itself", () => {
    expect(page).not.toMatch(/https?:|url\(|@import|src=(?!x)/);
    expect(page).toContain("default-src 'none'");
  });

  test("opens and closes the same elements", () => {
    const count = (pattern: RegExp): number => page.match(pattern)?.length ?? 0;
    expect(count(/<span\b/g)).toBe(count(/<\/span>/g));
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-describedby="([^"]*)"/g)) expect(ids).toContain(id);
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
  });

  test("marks problems in place, lists them, and tells them with the parts inside", () => {
    expect(page).toMatch(/<span class="problem error" id="problem-1-\d+" tabindex="0"/);
    expect(page).toMatch(/<li><b class="severity error">error<\/b> <a href="#problem-1-\d+">line 5<\/a>/);
    const [, tip = ""] = /id="part-1-\d+-tip"><code>321033Z NOV 07<\/code>(.*?)\n/.exec(page) ?? [];
    expect(tip).toContain("names no possible time");
  });

  test("a range that crosses another is cut, and has the focus once", () => {
    const telegram = telegramOf("FM AMEMBASSY EXAMPLE\n");
    const [problem] = parse("?? 12\n").diagnostics;
    const crossing = { ...telegram, diagnostics: problem === undefined ? [] : [{ ...problem, start: 0, end: 8 }] };
    const html = cableIn(explainPage([crossing]));
    expect(shownIn(html)).toBe("FM AMEMBASSY EXAMPLE\n");
    expect(html.match(/id="part-1-1"/g)).toHaveLength(1);
    expect(html.match(/class="part k-address leaf"/g)).toHaveLength(3);
  });

  test("a problem without a place or a hint is listed only", () => {
    const telegram = telegramOf("FM AMEMBASSY EXAMPLE\n");
    const problem = {
      code: "label-mended",
      severity: "info",
      message: "read",
      hint: null,
      start: -1,
      end: -1,
    } as const;
    const html = explainPage([{ ...telegram, diagnostics: [problem, { ...problem, start: 0, end: 2 }] }]);
    expect(html).toContain('<li><b class="severity info">info</b> line 1: read. <code>label-mended</code></li>');
    expect(html).toContain('id="problem-1-1-tip"><span class="trouble"><b class="severity info">info</b> Read.</span>');
  });

  test("several telegrams stand in articles of their own", () => {
    const both = explainPage([telegramOf("TAGS: PREL\r\n"), telegramOf("1. (C) Bread.\r\n\r\n2. Butter.\r\n")]);
    expect(both).toContain("<title>2 telegrams, explained</title>");
    expect(both.match(/<article /g)).toHaveLength(2);
    expect(both).toContain('id="part-2-0"');
    expect(both).toContain('<h2 id="title-1">a.txt</h2>');
  });

  test("an empty text makes a page all the same", () => expect(cableIn(explainPage([telegramOf("")]))).toBe(""));
});

describe("piecesOf", () => {
  test.each([
    [[], 3, ["0-3:"]],
    [[[0, 3]], 3, ["0-3:0-3"]],
    [
      [
        [0, 2],
        [1, 2],
      ],
      3,
      ["0-1:0-2", "1-2:0-2 1-2", "2-3:"],
    ],
    [
      [
        [0, 2],
        [1, 3],
      ],
      3,
      ["0-1:0-2", "1-2:0-2 1-3", "2-3:1-3"],
    ],
    [
      [
        [-1, -1],
        [1, 1],
        [1, 9],
      ],
      3,
      ["0-3:"],
    ],
    [[], 0, []],
  ] as const)("%j in %s units", (ranges, length, expected) => {
    const pieces = piecesOf(
      ranges.map(([start, end]) => ({ start, end })),
      length,
    );
    const shown = pieces.map(
      ({ start, end, under }) => `${start}-${end}:${under.map((range) => `${range.start}-${range.end}`).join(" ")}`,
    );
    expect(shown).toEqual(expected);
  });
});
