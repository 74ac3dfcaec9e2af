import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** What a page has downloaded; the run's Chromium keeps its files to itself. */
export async function downloaded(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await download.createReadStream()));
}
