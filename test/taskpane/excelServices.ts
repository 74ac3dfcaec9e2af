import { createReport } from "../../src/createReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { locateInReport } from "../../src/report/trace/locateInReport";
import type { OfficeLook } from "../../src/office/host/officeLook";
import { parseSettings } from "../../src/settings/parseSettings";
import { savedAnew } from "../../src/settings/savedAnew";
import type { CellEdit } from "../../src/office/edit/correctCells";
import { cellName, type Sheet, type SheetSpec } from "../../src/workbook/sheet";
import type { Services } from "../../src/taskpane/model/services";

export interface ExcelServices extends Services {
  /** The open workbook; a test changes it as a user would. */
  sheets: readonly Sheet[];
  /** The report sheets last written, and the cells gone to, as `Blad!A1`. */
  written: readonly SheetSpec[];
  readonly visited: string[];
  /** What the user has selected in the open workbook. */
  selected: Awaited<ReturnType<Services["selectedPlace"]>>;
  /** What Office looks like. */
  look: OfficeLook;
  /** The choices as text, as the workbook keeps them. */
  saved: string | null;
  /** Sheets the user has deleted since. */
  readonly deleted: Set<string>;
}

/** The services beside an open workbook that only remembers what was done to it. Files and core are real. */
export function excelServices(sheets: readonly Sheet[]): ExcelServices {
  const unused = (): never => {
    throw new Error("not part of this test");
  };
  const services: ExcelServices = {
    sheets,
    written: [],
    visited: [],
    selected: "empty",
    look: { language: "sv", background: "#FFFFFF" },
    saved: null,
    deleted: new Set(),
    startOffice: async () => "excel",
    officeLook: async () => services.look,
    readFile: async (file, { ledger }) => readWorkbook(file.name, new Uint8Array(await file.arrayBuffer()), { ledger }),
    fetchExample: unused,
    readOpenWorkbook: async () => ({ sheets: services.sheets, problems: [] }),
    earlierReport: async () => null,
    loadSettings: async () => (services.saved === null ? null : parseSettings(services.saved)),
    saveSettings: async (settings, before) => {
      services.saved = savedAnew(services.saved, before, settings);
    },
    exportSettings: unused,
    parseSettings: async (text) => parseSettings(text),
    createReport: async (sheets, settings, problems) => createReport(sheets, settings, problems),
    writeReport: async (specs) => {
      services.written = specs;
      return {
        written: specs.map(({ id, name }) => ({ id, name })),
        renamed: [],
        sheets: specs,
        keptComments: 0,
        keptOrder: [],
        homeless: [],
        changes: [],
        typedOver: [],
        leftOver: [],
        trouble: null,
        syncs: 1,
      };
    },
    saveReport: unused,
    saveValues: unused,
    readReportCopy: unused,
    copyTable: unused,
    putOnClipboard: unused,
    findSource: unused,
    findInReport: unused,
    selectedPlace: async () => services.selected,
    formatTable: async () => ({ kind: "refused", reason: "empty" }),
    restoreLooks: unused,
    locateInReport: async (specs, source) => locateInReport(specs, source),
    correctCells: async (edits) => {
      services.sheets = services.sheets.map((sheet) => corrected(sheet, edits));
      return { kind: "written" };
    },
    goToCell: async (sheet, cell) => {
      services.visited.push(`${sheet}!${cell}`);
      return !services.deleted.has(sheet);
    },
    showPane: async () => {
      services.visited.push("pane");
    },
    explain: async (error) => String(error),
  };
  return services;
}

/** The sheet with what was written into it; test/office/correctCells.test.ts writes for real. */
function corrected(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  const rows = sheet.rows.map(({ index, cells }) => ({
    index,
    cells: cells.map((cell, column) => {
      const edit = own.find((one) => one.cell === cellName(index, column));
      return edit === undefined ? cell : { ...cell, value: edit.after };
    }),
  }));
  return { ...sheet, rows };
}
