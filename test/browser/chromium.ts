import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** Where Debian puts Chromium; `CHROMIUM` names another. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A browser that talks to nobody. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** A page that was opened from a file, and what went wrong or left it meanwhile. */
export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for besides the file, errors, and dialogs. */
  readonly events: readonly string[];
}

/** Opens HTML as a file in a context of its own, closed after the test. */
export const open = async (browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), "cablegram page "));
  const file = join(folder, "page.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await context.newPage();
  const events: string[] = [];
  const address = pathToFileURL(file).href;
  page.on("request", (request) => request.url() === address || events.push(request.url()));
  page.on("pageerror", (error) => events.push(String(error)));
  page.on("dialog", (dialog) => {
    events.push(dialog.message());
    return dialog.dismiss();
  });
  await page.goto(address);
  return { page, events };
};

/** What a page has and Node has not. */
interface Styles {
  readonly getComputedStyle: (element: unknown) => Readonly<Record<string, string>>;
}

/** One property of the style that an element has in the end. */
export const styleOf = (element: Locator, property: string): Promise<string> =>
  element.evaluate((found, name) => (globalThis as unknown as Styles).getComputedStyle(found)[name] ?? "", property);
