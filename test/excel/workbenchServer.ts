import type { FrameLocator, Page } from "playwright-core";
import { serveBuilt } from "../../scripts/serveBuilt.cjs";
import { sharedPage, watch, type Watched } from "./sharedPage";

const VIEWPORT = { width: 1280, height: 800 };

/** The workbench as a person meets it: the page, and the pane in its frame. */
export interface OpenWorkbench extends Omit<Watched, "stop"> {
  readonly page: Page;
  readonly pane: FrameLocator;
  close(): Promise<void>;
}

const shared = sharedPage(serveBuilt);

/**
 * Opens the workbench anew in headless Chromium, served as the dev server does; the page keeps nothing from one opening
 * to the next.
 */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const { page, origin } = await shared();
  const { errors, outside, stop } = watch(page, origin);
  await page.context().clearPermissions();
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize(VIEWPORT);
  await page.goto(`${origin}/`);
  return { page, pane: page.frameLocator("iframe"), errors, outside, close: async () => stop() };
}
