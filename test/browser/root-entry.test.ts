import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, print, toJSON } from "../../src/index.js";
import { launch, open } from "./chromium.js";

const folder = new URL("../../examples/cables/", import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

/** What the page and Node both do. */
const resultsOf = (given: readonly string[]): readonly unknown[] =>
  given.map((text) => {
    const { cable, diagnostics } = parse(text);
    return { json: toJSON(cable), print: print(cable), diagnostics };
  });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("the root entry reads every example in a browser as it does in Node, and asks for nothing", async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "cablegram",
    platform: "browser",
  });
  // The library stands in the page itself; `</` in a string would end the script.
  const library = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
  const { page, events } = await open(
    browser,
    `<!doctype html><meta charset="utf-8"><title>cablegram</title><script>${library}</script>`,
  );
  const found = await page.evaluate((given) => {
    interface Library {
      readonly parse: typeof parse;
      readonly print: typeof print;
      readonly toJSON: typeof toJSON;
    }
    const { cablegram } = globalThis as unknown as { readonly cablegram: Library };
    return given.map((text) => {
      const { cable, diagnostics } = cablegram.parse(text);
      return { json: cablegram.toJSON(cable), print: cablegram.print(cable), diagnostics };
    });
  }, texts);
  expect(texts.length).toBeGreaterThan(2);
  expect(found).toEqual(resultsOf(texts));
  expect(events).toEqual([]);
});
