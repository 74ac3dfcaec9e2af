import type { Report } from "../../createReport";
import type { Problem } from "../../domain/table/problem";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import type { Sheet, SheetRow } from "../../workbook/sheet";

/**
 * What the page sends the worker that makes reports. A sheet is sent once and in parts, so that the page never stands
 * still over a long one; after that it is known by its number.
 */
export type ToReportWorker =
  | { readonly type: "sheet"; readonly id: number; readonly sheet: Sheet }
  | { readonly type: "rows"; readonly id: number; readonly rows: readonly SheetRow[] }
  | {
      readonly type: "report";
      /** The numbers of the report's sheets; every other sheet may be forgotten. */
      readonly ids: readonly number[];
      readonly settings: ReportSettings;
      readonly problems: readonly Problem[];
    };

/** What the worker answers a `report` with. What goes wrong in it is thrown, and reaches the page as an error. */
export interface FromReportWorker {
  readonly report: Report;
}

/** What is used of a `Worker`. */
export interface ReportPort {
  onmessage: ((event: MessageEvent<FromReportWorker>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToReportWorker): void;
  terminate(): void;
}
