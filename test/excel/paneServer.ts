import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join } from "node:path";
import type { Page } from "playwright-core";
import type { BuiltServer } from "../../scripts/serveBuilt.cjs";
import { CHROMIUM } from "../serveChromium.cjs";
import { sharedPage, watch, type Watched } from "./sharedPage";

const DIST = join(__dirname, "../../dist");
const HOST = join(__dirname, "../../build/workbench/host.js");
/** Exchanged for our own address in the page: where requests are caught, Chromium compiles every script anew. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** What is missing for driving the built pane in a browser; null when nothing is. */
export function missingForBrowser(): string | null {
  if (!existsSync(CHROMIUM)) return `Chromium saknas på ${CHROMIUM} (CHROMIUM_PATH pekar ut en annan)`;
  const built = existsSync(join(DIST, "taskpane.html")) && existsSync(HOST);
  return built ? null : "panelen är inte byggd (npm run build och npm run build:workbench)";
}

/** The pane as a user meets it: inside Excel, outside it, or where Microsoft's script is blocked. */
export type Surroundings = "excel" | "browser" | "blocked";

export interface OpenPane extends Omit<Watched, "stop"> {
  readonly page: Page;
  close(): Promise<void>;
}

const shared = sharedPage(serveDist);

/** Opens the built pane anew in headless Chromium; it keeps nothing from one opening to the next. */
export async function openPane(surroundings: Surroundings, width = 350): Promise<OpenPane> {
  const { page, origin } = await shared();
  const { errors, outside, stop } = watch(page, origin);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${origin}/${surroundings}/taskpane.html`);
  const close = async (): Promise<void> => {
    stop();
    await page.goto("about:blank");
  };
  return { page, errors, outside, close };
}

/** `/excel/taskpane.html` is the pane in Excel, with its scripts below `/excel/`, and so on for the other surroundings. */
async function serveDist(): Promise<BuiltServer> {
  const server = createServer((request, response) => {
    const [, surroundings, file] = /^\/(excel|browser|blocked)\/(.+)$/u.exec(pathOf(request.url)) ?? [];
    const body = file === undefined ? null : paneFile(surroundings as Surroundings, file);
    if (file === undefined || body === null) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    return response.writeHead(200, { "content-type": type, "cache-control": "max-age=3600" }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function pathOf(url = "/"): string {
  return new URL(url, "http://x").pathname;
}

function paneFile(surroundings: Surroundings, file: string): string | Buffer | null {
  if (file.startsWith("office/")) return officeScript(surroundings, basename(file));
  const path = join(DIST, file);
  if (!path.startsWith(DIST) || !existsSync(path)) return null;
  if (file !== "taskpane.html") return readFileSync(path);
  const page = readFileSync(path, "utf8");
  if (!page.includes(OFFICE_JS)) throw new Error(`taskpane.html does not ask for ${OFFICE_JS}`);
  return page.replace(OFFICE_JS, "office/office.js");
}

/** Microsoft's real client with the simulated host, Microsoft's real loader without one, or nothing. */
export function officeScript(surroundings: Surroundings, file: string): string | null {
  if (surroundings === "blocked" || !["office.js", "o15apptofilemappingtable.js"].includes(file)) return null;
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  if (surroundings === "browser") return readFileSync(join(folder, file), "utf8");
  return `${readFileSync(join(folder, "excel-web-16.00.js"), "utf8")}\n;${readFileSync(HOST, "utf8")}`;
}
