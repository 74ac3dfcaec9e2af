import { chromium, type FrameLocator, type Page, type Request } from "playwright-core";
import { serveBuilt } from "../../scripts/serveBuilt.cjs";

const VIEWPORT = { width: 1280, height: 800 };
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

/** What the tests of one file share: starting a browser and compiling the page take longer than most tests. */
interface Shared {
  readonly page: Page;
  readonly origin: string;
  end(): Promise<void>;
}

let shared: Promise<Shared> | null = null;

afterAll(async () => (await shared)?.end());

/**
 * Opens the workbench anew in headless Chromium, served as the dev server does; the page keeps nothing from one opening
 * to the next.
 */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const { page, origin } = await (shared ??= start());
  const errors: string[] = [];
  const outside: string[] = [];
  const onError = (error: Error): number => errors.push(String(error));
  const onRequest = (request: Request): void => {
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/u.test(request.url())) outside.push(request.url());
  };
  page.on("pageerror", onError).on("request", onRequest);
  const close = async (): Promise<void> => {
    page.off("pageerror", onError).off("request", onRequest);
    await page.context().clearPermissions();
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(VIEWPORT);
  };
  await page.goto(`${origin}/`);
  return { page, pane: page.frameLocator("iframe"), errors, outside, close };
}

async function start(): Promise<Shared> {
  const server = await serveBuilt();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: VIEWPORT, acceptDownloads: true });
  page.setDefaultTimeout(30_000);
  const end = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { page, origin: server.origin, end };
}
