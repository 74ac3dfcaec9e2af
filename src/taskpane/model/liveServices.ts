import type { DocumentProperties } from "../../files/writeWorkbook";
import type { SheetSpec } from "../../workbook/sheet";
import type { Services } from "./services";

/** The sample, beside the pane on its own origin. */
const EXAMPLE = "assets/exempel/vss-2024-03.xlsx";

/**
 * The services of the running add-in. Everything heavy is fetched when it is first needed, so that the pane is
 * drawn before the spreadsheet libraries and the core have arrived.
 */
export const liveServices: Services = {
  startOffice: async () => (await import("../../office/host/startOffice")).startOffice(),
  officeLook: async () => (await import("../../office/host/officeLook")).officeLook(),
  readFile: async (file, options) => (await import("../../files/readInWorker")).readInWorker(file, options),
  fetchExample,
  readOpenWorkbook: async () => (await import("../../office/read/readOpenWorkbook")).readOpenWorkbook(),
  earlierReport: async () => (await import("../../office/read/earlierReport")).earlierReport(),
  loadSettings: async () => {
    const text = await (await import("../../office/memory/savedSettings")).loadSavedSettings();
    return text === null ? null : liveServices.parseSettings(text);
  },
  parseSettings: async (text) => (await import("../../settings/parseSettings")).parseSettings(text),
  exportSettings: async (settings, name) => {
    const [{ printSettings }, { downloadFile }] = await Promise.all([
      import("../../settings/printSettings"),
      import("../../files/downloadFile"),
    ]);
    downloadFile(new TextEncoder().encode(printSettings(settings)), name, "application/json");
  },
  saveSettings: async (settings, before) => {
    const { savedAnew } = await import("../../settings/savedAnew");
    const { saveSettings } = await import("../../office/memory/savedSettings");
    await saveSettings((saved) => savedAnew(saved, before, settings));
  },
  createReport: async (...input) => (await import("../worker/reportInWorker")).reportInWorker(...input),
  writeReport: async (specs) => (await import("../../office/write/writeReport")).writeReport(specs),
  saveReport,
  saveValues: async (specs, name, properties) => {
    const { withoutFormulas } = await import("../../report/trace/frozenSheet");
    await saveReport(withoutFormulas(specs), name, properties);
  },
  readReportCopy: async () => (await import("../../office/read/readReportCopy")).readReportCopy(),
  copyTable: async (look) => (await import("../../office/edit/copyTable")).copyTable(look),
  putOnClipboard: async (copy) => (await import("./putOnClipboard")).putOnClipboard(copy),
  findSource: async () => (await import("../../office/read/findSource")).findSource(),
  findInReport: async () => (await import("../../office/read/findSource")).findInReport(),
  selectedPlace: async () => (await import("../../office/read/selectedPlace")).selectedPlace(),
  formatTable: async (look) => (await import("../../office/edit/formatTable")).formatTable(look),
  restoreLooks: async (before) => (await import("../../office/draw/lookSnapshot")).restoreLooks(before),
  locateInReport: async (specs, source) =>
    (await import("../../report/trace/locateInReport")).locateInReport(specs, source),
  correctCells: async (edits) => (await import("../../office/edit/correctCells")).correctCells(edits),
  goToCell: async (sheet, cell) => (await import("../../office/edit/goToCell")).goToCell(sheet, cell),
  showPane: async () => (await import("../../office/host/ribbon")).showPane(),
  explain: async (error, language) => (await import("../../office/host/officeError")).officeMessage(error, language),
};

async function saveReport(specs: readonly SheetSpec[], name: string, properties: DocumentProperties): Promise<void> {
  const [{ writeWorkbook }, { downloadFile }] = await Promise.all([
    import("../../files/writeWorkbook"),
    import("../../files/downloadFile"),
  ]);
  downloadFile(await writeWorkbook(specs, properties), name);
}

async function fetchExample(): Promise<File | null> {
  const answer = await fetch(EXAMPLE);
  if (!answer.ok) return null;
  return new File([await answer.blob()], EXAMPLE.slice(EXAMPLE.lastIndexOf("/") + 1));
}
