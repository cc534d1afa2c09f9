import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import { cli } from "../cli/run-cli.js";
import { hostile } from "../explain-page/hostile.js";
import { launch, open, styleOf } from "./chromium.js";

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launch();
  html = (await cli(["explain", "--html"], { stdin: hostile })).stdout;
});
afterAll(() => browser.close());

/** The tips that can be seen, as text on one line. */
const tips = async (page: Page): Promise<readonly string[]> => {
  const shown = await page.locator(".tip:visible").allInnerTexts();
  return shown.map((tip) => tip.replace(/\s+/g, " ").trim());
};

const leaf = (page: Page, text: string) => page.locator(".leaf", { hasText: text }).first();

describe("what the page shows", () => {
  test("needs no script, asks for nothing, and runs nothing", async () => {
    const { page, events } = await open(browser, html, { javaScriptEnabled: false });
    expect(await page.locator("script, img, link, iframe, pre style").count()).toBe(0);
    expect(await page.locator("h1").innerText()).toBe("A telegram, explained");
    expect(await page.locator("header.page, main, aside").count()).toBe(3);
    await leaf(page, "ZZH").hover();
    expect(await tips(page)).toHaveLength(1);
    expect(events).toEqual([]);
  });

  test("the text is that of the cable, its markup and its controls to be read", async () => {
    const { page } = await open(browser, html);
    const text = await page.locator("pre.cable").innerText();
    expect(text).toContain("SUBJECT: \"BREAD\" & A <SCRIPT>alert('x')</SCRIPT>");
    expect(text).toContain("Bread <img src=x onerror=alert(1)> and <style>*{display:none}</style>.");
    expect(text).toContain("A bell <U+0007>, an escape <U+001B>[31m, a turn <U+202E> of the");
    expect(text.split("\n").slice(0, 3)).toEqual(["VZCZCXRO0042", "OO RUEHBJ RUEHWEB", "DE RUEHBJ #7155/01 3231033"]);
    expect(await page.locator(".control").count()).toBe(4);
  });

  test("every part has an element, in order, with its meaning", async () => {
    const { page } = await open(browser, html);
    const expected = explain(hostile).filter(({ of }) => of !== "TextBlock");
    const names = await page.locator(".part > .tip > b:first-of-type").allTextContents();
    expect(names).toEqual(expected.map(({ name }) => name));
    expect(await page.locator(".part > .tip > .meaning").allTextContents()).toEqual(
      expected.map(({ meaning }) => meaning),
    );
    expect(await page.locator(".parts tbody tr").count()).toBe(expected.length);
  });

  test("parts are coloured by kind, markings and paragraphs by level", async () => {
    const { page } = await open(browser, html);
    const colour = (text: string): Promise<string> => styleOf(leaf(page, text), "color");
    const colours = await Promise.all(["XRO", "3231033", "ZZH", "PREL", "06 STATE 12", "(S//NF)"].map(colour));
    expect(new Set(colours).size).toBe(6);
    const levels = await page.locator(".block").evaluateAll((blocks) => blocks.map(({ className }) => className));
    expect(levels.map((name) => /l-[\w-]+/.exec(name)?.[0])).toEqual(["l-secret", "l-confidential", "l-unclassified"]);
    expect(await page.locator(".legend li").count()).toBeGreaterThan(15);
  });

  test("problems are marked in place and listed with links to their places", async () => {
    const { page } = await open(browser, html);
    const links = page.locator(".problems a");
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      const target = (await link.getAttribute("href")) ?? "";
      expect(await page.locator(target).getAttribute("class")).toMatch(/^problem (error|warning|info)$/);
    }
    await leaf(page, "321033Z NOV 07").hover();
    expect((await tips(page))[0]).toContain("names no possible time");
  });
});

describe("pointing and the keyboard", () => {
  test("the innermost part under the pointer tells its meaning, and it alone", async () => {
    const { page } = await open(browser, html);
    expect(await tips(page)).toEqual([]);
    await leaf(page, "RUEHBJ").hover();
    expect(await tips(page)).toEqual([
      "RUEHBJ routing indicator Embassy Beijing. Source: ACP 117 CAN-US SUPP-1(O) 2010, section I",
    ]);
    await page.locator("h1").hover();
    expect(await tips(page)).toEqual([]);
  });

  test("the Tab key goes to the skip link and then through the parts in their order", async () => {
    const { page } = await open(browser, html);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the list of parts");
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press("Tab");
      seen.push((await tips(page)).join("|"));
    }
    expect(seen[0]).toContain("VZCZCXRO0042 transmission identifier, FL1 Names this transmission on its circuit");
    expect(seen[1]).toContain("VZCZC start of message");
    expect(seen[2]).toContain("XRO channel designator uncertain A channel");
    expect(seen[3]).toContain("0042 channel sequence number");
    expect(await styleOf(page.locator(":focus"), "outlineStyle")).toBe("solid");
  });

  test("the skip link leads behind the parts", async () => {
    const { page } = await open(browser, html);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").innerText()).toBe("Every part, in order");
  });

  test.each([
    [1400, 900],
    [420, 800],
  ])("a meaning lies within a window of %s by %s", async (width, height) => {
    const { page } = await open(browser, html, { viewport: { width, height } });
    for (const text of ["XRO", "1.4 (b) and (d)", "#7155"]) {
      await leaf(page, text).focus();
      const box = await page.locator(".tip:visible").boundingBox();
      expect(box).not.toBeNull();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });
});

describe("for everyone", () => {
  test.each([
    ["light", 1400],
    ["dark", 1400],
    ["light", 420],
    ["dark", 420],
  ] as const)("axe finds nothing, %s, %s wide, with a meaning shown", async (colorScheme, width) => {
    const { page } = await open(browser, html, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
    await page.evaluate(axe.source);
    for (const text of ["ZZH", "321033Z NOV 07"]) {
      await leaf(page, text).focus();
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: element }) => element)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "region"]));
    }
  });

  test("light and dark have grounds of their own", async () => {
    const grounds = await Promise.all(
      (["light", "dark"] as const).map(async (colorScheme) => {
        const { page } = await open(browser, html, { colorScheme });
        return styleOf(page.locator("body"), "backgroundColor");
      }),
    );
    expect(new Set(grounds).size).toBe(2);
  });

  test("in print the list tells the meanings, on a white ground", async () => {
    const { page } = await open(browser, html, { colorScheme: "dark" });
    await leaf(page, "ZZH").focus();
    await page.emulateMedia({ media: "print" });
    expect(await tips(page)).toEqual([]);
    expect(await page.locator(".panel").isVisible()).toBe(false);
    expect(await page.locator(".parts td:last-child").first().isVisible()).toBe(true);
    const ground = await styleOf(page.locator("body"), "backgroundColor");
    expect(ground).toBe("rgb(255, 255, 255)");
  });
});
