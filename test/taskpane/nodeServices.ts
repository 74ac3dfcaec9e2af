import { createReport } from "../../src/createReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { withoutFormulas } from "../../src/report/trace/frozenSheet";
import { locateInReport } from "../../src/report/trace/locateInReport";
import { parseSettings } from "../../src/settings/parseSettings";
import { printSettings } from "../../src/settings/printSettings";
import type { Services } from "../../src/taskpane/model/services";

export interface NodeServices extends Services {
  /** What the user would find among the downloads. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * The pane's services on a machine without Excel: real reading, real core, real writing, but no worker, no
 * download folder and no workbook. Whatever needs Excel throws.
 */
export function nodeServices(): NodeServices {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const noExcel = (): never => {
    throw new Error("no Excel here");
  };
  return {
    saved,
    startOffice: async () => "browser",
    officeLook: noExcel,
    readFile: async (file, { ledger }) => readWorkbook(file.name, new Uint8Array(await file.arrayBuffer()), { ledger }),
    fetchExample: async () => null,
    readOpenWorkbook: noExcel,
    earlierReport: noExcel,
    loadSettings: noExcel,
    saveSettings: noExcel,
    exportSettings: async (settings, name) => {
      saved.push({ name, bytes: new TextEncoder().encode(printSettings(settings)) });
    },
    parseSettings: async (text) => parseSettings(text),
    createReport: async (sheets, settings, problems) => createReport(sheets, settings, problems),
    writeReport: noExcel,
    saveReport: async (specs, name, properties) => {
      saved.push({ name, bytes: await writeWorkbook(specs, properties) });
    },
    saveValues: async (specs, name, properties) => {
      saved.push({ name, bytes: await writeWorkbook(withoutFormulas(specs), properties) });
    },
    readReportCopy: noExcel,
    copyTable: noExcel,
    putOnClipboard: async () => false,
    findSource: noExcel,
    findInReport: noExcel,
    selectedPlace: noExcel,
    formatTable: noExcel,
    restoreLooks: noExcel,
    locateInReport: async (specs, source) => locateInReport(specs, source),
    correctCells: noExcel,
    goToCell: noExcel,
    showPane: noExcel,
    explain: async (error) => (error instanceof Error ? error.message : String(error)),
  };
}
