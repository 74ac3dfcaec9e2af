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

export interface OpenPane extends Omit<Watched, "stop"> {
  readonly page: Page;
  close(): Promise<void>;
}

const shared = sharedPage(serveDist);

/** Opens the built pane anew in headless Chromium; it keeps nothing from one opening to the next. */
export async function openPane(surroundings: Surroundings, width = 350): Promise<OpenPane> {
  const { page, origin } = await shared();
  const { errors, outside, stop } = watch(page, origin);
  await page.unroute(OFFICE_JS);
  await page.route(OFFICE_JS, (route) => {
    const body = officeScript(surroundings, basename(new URL(route.request().url()).pathname));
    return body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
  });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${origin}/taskpane.html`);
  const close = async (): Promise<void> => {
    stop();
    await page.goto("about:blank");
  };
  return { page, errors, outside, close };
}

async function serveDist(): Promise<BuiltServer> {
  const server = createServer((request, response) => {
    const path = join(DIST, new URL(request.url ?? "/", "http://x").pathname);
    if (!path.startsWith(DIST) || !existsSync(path)) return response.writeHead(404).end();
    return response
      .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
      .end(readFileSync(path));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Microsoft's real client with the simulated host, Microsoft's real loader without one, or nothing. */
export function officeScript(surroundings: Surroundings, file: string): string | null {
  if (surroundings === "blocked" || !["office.js", "o15apptofilemappingtable.js"].includes(file)) return null;
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  if (surroundings === "browser") return readFileSync(join(folder, file), "utf8");
  return `${readFileSync(join(folder, "excel-web-16.00.js"), "utf8")}\n;${readFileSync(HOST, "utf8")}`;
}
