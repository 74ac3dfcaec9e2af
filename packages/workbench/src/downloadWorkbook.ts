const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the file to the browser's downloads, as .xlsx whatever the workbook was opened from. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/(?:\.\w+)?$/, ".xlsx");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
