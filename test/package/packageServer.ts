import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Page } from "playwright-core";
import { headerPolicy, MICROSOFT } from "../../scripts/contentSecurityPolicy.cjs";
import { packageFiles } from "../../scripts/package/packageFiles";
import { openChromium } from "../serveChromium.cjs";
import { officeScript, type Surroundings } from "../excel/paneServer";

const ROOT = path.resolve(__dirname, "../..");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** The packaged add-in as an employee meets it, with everything it does outside the page written down. */
export interface OpenPackage {
  readonly page: Page;
  readonly origin: string;
  /** Errors that reached the page. */
  readonly errors: readonly string[];
  /** Every address asked for, by the page and its workers. */
  readonly requests: readonly string[];
  /** What the Content-Security-Policy stopped: directive and what it was about. */
  readonly stopped: () => Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Serves the package below /vss/ with the headers of its samples and opens the pane. */
export async function openPackage(surroundings: Surroundings): Promise<OpenPackage> {
  const files = packageFiles({ root: ROOT, url: new URL("https://intranet.example.se/vss/") });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    const content = files.get(pathname.replace(/^\/vss\//u, "webb/"));
    if (content === undefined) return response.writeHead(404).end();
    const headers = {
      "content-type": `${TYPES[path.extname(pathname)] ?? "application/octet-stream"}; charset=utf-8`,
      "content-security-policy": headerPolicy(),
      "x-content-type-options": "nosniff",
    };
    return response.writeHead(200, headers).end(content);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openChromium();
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    const context = await browser.newContext({ viewport: { width: 350, height: 900 }, acceptDownloads: true });
    const requests: string[] = [];
    const errors: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    await context.route(`${MICROSOFT}/**`, (route) => {
      const body = officeScript(surroundings, path.basename(new URL(route.request().url()).pathname));
      return body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      const found: string[] = [];
      Object.assign(window, { vssStopped: found });
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
        found.push([effectiveDirective, blockedURI, sample, sourceFile].join(" ")),
      );
    });
    const stopped = () => page.evaluate(() => (window as unknown as { vssStopped: string[] }).vssStopped);
    await page.goto(`${origin}/vss/taskpane.html`);
    return { page, origin, errors, requests, stopped, close };
  } catch (error) {
    await close();
    throw error;
  }
}
