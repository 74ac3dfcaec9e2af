/** Media type of .xlsx. */
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How long the browser may take to begin the download before its address is taken back, in milliseconds. */
const GRACE = 60_000;

/**
 * Hands a finished file, an .xlsx one unless `type` says otherwise, to the browser's downloads. Returns at once; the browser decides where it ends up.
 *
 * @example downloadFile(bytes, "Rapport.xlsx")
 */
export function downloadFile(bytes: Uint8Array, name: string, type = XLSX): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
