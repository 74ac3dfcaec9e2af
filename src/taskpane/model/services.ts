import type { Report } from "../../createReport";
import type { ReportLook } from "../../domain/settings/reportLook";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import type { Problem } from "../../domain/table/problem";
import type { CellRef } from "../../domain/table/table";
import type { ReadOutcome } from "../../files/readOutcome";
import type { ReadOptions } from "../../files/readProtocol";
import type { DocumentProperties } from "../../files/writeWorkbook";
import type { TableCopy } from "../../tablelook/tableCopy";
import type { CellEdit, CorrectOutcome } from "../../office/edit/correctCells";
import type { TableCopyOutcome } from "../../office/edit/copyTable";
import type { EarlierReport } from "../../office/read/earlierReport";
import type { ReportAnswer, SourceAnswer } from "../../office/read/findSource";
import type { ReportCopy } from "../../office/read/readReportCopy";
import type { ParsedSettings } from "../../settings/parseSettings";
import type { FormatOutcome } from "../../office/edit/formatTable";
import type { LookSnapshot } from "../../office/draw/lookSnapshot";
import type { OfficeLook } from "../../office/host/officeLook";
import type { SelectedPlace } from "../../office/read/selectedPlace";
import type { SelectionRefusal } from "../../office/read/selectedArea";
import type { OpenWorkbook } from "../../office/read/readOpenWorkbook";
import type { WriteSummary } from "../../office/write/writeSummary";
import type { Sheet, SheetSpec } from "../../workbook/sheet";
import type { Language } from "../../texts/bilingual";

/** Where the pane runs: inside Excel, outside it, or where Microsoft's office.js could not be fetched. */
export type Mode = "excel" | "browser" | "blocked";

/**
 * Everything the pane asks of the world around it. The pane knows neither Excel nor files by itself, so a test
 * can run it with the real reading and the real core but without Excel.
 */
export interface Services {
  startOffice(): Promise<Mode>;
  /** The language and the colours of Excel around the pane, as they are now. */
  officeLook(): Promise<OfficeLook>;
  readFile(file: File, options: Pick<ReadOptions, "onProgress" | "signal" | "ledger">): Promise<ReadOutcome>;
  /** The sample workbook beside the pane; null when it is not there. */
  fetchExample(): Promise<File | null>;
  readOpenWorkbook(): Promise<OpenWorkbook>;
  /** The report that stands in the open workbook since before; null when there is none. */
  earlierReport(): Promise<EarlierReport | null>;
  /** The choices saved in the open workbook; null when there are none. */
  loadSettings(): Promise<ParsedSettings | null>;
  /** Saves what has been changed since `before`: another user's choices in the same workbook are kept. */
  saveSettings(settings: ReportSettings, before: ReportSettings): Promise<void>;
  /** Hands the choices to the browser's downloads as a file. */
  exportSettings(settings: ReportSettings, name: string): Promise<void>;
  parseSettings(text: string): Promise<ParsedSettings>;
  /** Rejects when `signal` aborts it. */
  createReport(
    sheets: readonly Sheet[],
    settings: ReportSettings,
    fileProblems: readonly Problem[],
    signal?: AbortSignal,
  ): Promise<Report>;
  writeReport(specs: readonly SheetSpec[]): Promise<WriteSummary>;
  /** Makes an .xlsx and hands it to the browser's downloads. */
  saveReport(specs: readonly SheetSpec[], name: string, properties: DocumentProperties): Promise<void>;
  /** The same without formulas. */
  saveValues(specs: readonly SheetSpec[], name: string, properties: DocumentProperties): Promise<void>;
  /** The report as it stands in the open workbook, as values. */
  readReportCopy(): Promise<ReportCopy>;
  /** The selected table of the open workbook, for the clipboard. */
  copyTable(look: ReportLook): Promise<TableCopyOutcome>;
  /** False when it is not allowed. */
  putOnClipboard(copy: TableCopy): Promise<boolean>;
  /** Where the active cell's figure came from. */
  findSource(): Promise<SourceAnswer>;
  /** Where the active cell's figure stands in the report. */
  findInReport(): Promise<ReportAnswer>;
  /** Where the selected table of the open workbook stands. */
  selectedPlace(): Promise<SelectedPlace | SelectionRefusal>;
  /** Gives the selected table of the open workbook a look. */
  formatTable(look: ReportLook): Promise<FormatOutcome>;
  /** Brings back looks; false when the cells have moved since. */
  restoreLooks(before: LookSnapshot): Promise<boolean>;
  /** Where a source cell ended up in the report; null when it is not there. */
  locateInReport(
    specs: readonly SheetSpec[],
    source: CellRef,
  ): Promise<{ readonly sheetId: string; readonly cell: string } | null>;
  /** Writes figures into the open workbook where it still holds what they are to replace. */
  correctCells(edits: readonly CellEdit[]): Promise<CorrectOutcome>;
  /** Selects a cell or an area in the open workbook; false when it does not exist. */
  goToCell(sheet: string, cell: string): Promise<boolean>;
  /** Opens the pane when a ribbon button has been pressed with it closed. */
  showPane(): Promise<void>;
  /** A sentence for whatever was thrown. */
  explain(error: unknown, language: Language): Promise<string>;
}
