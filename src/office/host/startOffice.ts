/** Where the pane runs: inside Excel, in a browser without it, or where Microsoft's script could not be fetched. */
export type OfficeMode = "excel" | "browser" | "blocked";

/** Outside Excel the script answers within milliseconds; a host that stays silent this long will not answer. */
const PATIENCE_MS = 10_000;

/**
 * Waits for Office to say where the pane runs.
 *
 * @example await startOffice() // "browser" in Chrome, "excel" in Excel, "blocked" when the script did not load
 */
export async function startOffice(): Promise<OfficeMode> {
  if (typeof Office === "undefined") return "blocked";
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const info = await Promise.race([Office.onReady(), silence]);
  return info?.host === Office.HostType.Excel && typeof Excel !== "undefined" ? "excel" : "browser";
}
