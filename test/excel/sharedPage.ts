import type { Page, Request } from "playwright-core";
import type { BuiltServer } from "../../scripts/serveBuilt.cjs";
import { openChromium } from "../serveChromium.cjs";

/** What a page has done since it was last watched. */
export interface Watched {
  /** Errors that reached the page. */
  readonly errors: readonly string[];
  /** Every address that was asked for outside our own server. */
  readonly outside: readonly string[];
  stop(): void;
}

interface Shared {
  readonly page: Page;
  readonly origin: string;
  end(): Promise<void>;
}

/**
 * A page in a headless Chromium and the server behind it, for all tests of a file: starting a browser and compiling the
 * page take longer than most tests. It is opened at the first call and closed after the file's tests.
 */
export function sharedPage(serve: () => Promise<BuiltServer>): () => Promise<Shared> {
  let shared: Promise<Shared> | null = null;
  afterAll(async () => (await shared)?.end());
  return () => (shared ??= open(serve));
}

async function open(serve: () => Promise<BuiltServer>): Promise<Shared> {
  const server = await serve();
  const browser = await openChromium();
  const page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(30_000);
  const end = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { page, origin: server.origin, end };
}

/** Writes down what goes wrong on a page and what it asks others than `origin` for. */
export function watch(page: Page, origin: string): Watched {
  const errors: string[] = [];
  const outside: string[] = [];
  const onError = (error: Error): number => errors.push(String(error));
  const onRequest = (request: Request): void => {
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/u.test(request.url())) outside.push(request.url());
  };
  page.on("pageerror", onError).on("request", onRequest);
  return { errors, outside, stop: () => void page.off("pageerror", onError).off("request", onRequest) };
}
