import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join } from "node:path";
import { chromium, type Page, type Request } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const DIST = join(__dirname, "../../dist");
const HOST = join(__dirname, "../../build/workbench/host.js");
const OFFICE_JS = "https://appsforoffice.microsoft.com/**";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** What is missing for driving the built pane in a browser; null when nothing is. */
export function missingForBrowser(): string | null {
  if (!existsSync(CHROMIUM)) return `Chromium saknas på ${CHROMIUM} (CHROMIUM_PATH pekar ut en annan)`;
  const built = existsSync(join(DIST, "taskpane.html")) && existsSync(HOST);
  return built ? null : "panelen är inte byggd (npm run build och npm run build:workbench)";
}

/** The pane as a user meets it: inside Excel, outside it, or where Microsoft's script is blocked. */
export type Surroundings = "excel" | "browser" | "blocked";

export interface OpenPane {
  readonly page: Page;
  /** Errors that reached the page itself. */
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
let around: Surroundings = "excel";

afterAll(async () => (await shared)?.end());

/** Opens the built pane anew in headless Chromium; it keeps nothing from one opening to the next. */
export async function openPane(surroundings: Surroundings, width = 350): Promise<OpenPane> {
  const { page, origin } = await (shared ??= start());
  around = surroundings;
  const errors: string[] = [];
  const outside: string[] = [];
  const onError = (error: Error): number => errors.push(String(error));
  const onRequest = (request: Request): void => {
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/u.test(request.url())) outside.push(request.url());
  };
  page.on("pageerror", onError).on("request", onRequest);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${origin}/taskpane.html`);
  const close = async (): Promise<void> => {
    page.off("pageerror", onError).off("request", onRequest);
    await page.goto("about:blank");
  };
  return { page, errors, outside, close };
}

/** Serves dist/, and answers for Microsoft's script as the surroundings have it. */
async function start(): Promise<Shared> {
  const server = createServer((request, response) => {
    const path = join(DIST, new URL(request.url ?? "/", "http://x").pathname);
    if (!path.startsWith(DIST) || !existsSync(path)) return response.writeHead(404).end();
    return response
      .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
      .end(readFileSync(path));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  const page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(30_000);
  await page.route(OFFICE_JS, (route) => {
    const body = officeScript(around, basename(new URL(route.request().url()).pathname));
    return body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
  });
  const end = async (): Promise<void> => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { page, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, end };
}

/** Microsoft's real client with the simulated host, Microsoft's real loader without one, or nothing. */
export function officeScript(surroundings: Surroundings, file: string): string | null {
  if (surroundings === "blocked" || !["office.js", "o15apptofilemappingtable.js"].includes(file)) return null;
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  if (surroundings === "browser") return readFileSync(join(folder, file), "utf8");
  return `${readFileSync(join(folder, "excel-web-16.00.js"), "utf8")}\n;${readFileSync(HOST, "utf8")}`;
}
