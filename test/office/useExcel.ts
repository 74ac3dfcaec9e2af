import type { Host, HostOptions } from "excel-host/createHost";
import { openExcel } from "excel-host/openExcel";

/** A fresh workbook behind the real client, with `Excel` and `Office` as globals, as the add-in meets them. */
export function useExcel(options: HostOptions = {}): Host {
  const { client, host } = openExcel(options);
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  return host;
}
