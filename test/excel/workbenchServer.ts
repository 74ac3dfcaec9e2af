import { chromium, type FrameLocator, type Page } from "playwright-core";
import { serveBuilt } from "../../scripts/serveBuilt.cjs";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** The workbench as a person meets it: the page, and the pane in its frame. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors that reached the page or the pane. */
  readonly errors: readonly string[];
  /** Every address that was asked for outside our own server. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** Serves what is built, as the dev server does, and opens the workbench in headless Chromium. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const server = await serveBuilt();
  const { origin } = server;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    const errors: string[] = [];
    const outside: string[] = [];
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !/^(?:blob|data):/u.test(request.url())) outside.push(request.url());
    });
    await page.goto(`${origin}/`);
    return { page, pane: page.frameLocator("iframe"), errors, outside, close };
  } catch (error) {
    await close();
    throw error;
  }
}
