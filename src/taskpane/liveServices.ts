import type { Services } from "./services";

/** The sample, beside the pane on its own origin. */
const EXAMPLE = "assets/exempel/vss-2024-03.xlsx";

/**
 * The services of the running add-in. Everything heavy is fetched when it is first needed, so that the pane is
 * drawn before the spreadsheet libraries and the core have arrived.
 */
export const liveServices: Services = {
  startOffice: async () => (await import("../office/startOffice")).startOffice(),
  officeLook: async () => (await import("../office/officeLook")).officeLook(),
  readFile: async (file, options) => (await import("../files/readInWorker")).readInWorker(file, options),
  fetchExample,
  readOpenWorkbook: async () => (await import("../office/readOpenWorkbook")).readOpenWorkbook(),
  loadSettings: async () => {
    const text = await (await import("../office/savedSettings")).loadSavedSettings();
    return text === null ? null : liveServices.parseSettings(text);
  },
  parseSettings: async (text) => (await import("../settings/parseSettings")).parseSettings(text),
  exportSettings: async (settings, name) => {
    const [{ printSettings }, { downloadFile }] = await Promise.all([
      import("../settings/printSettings"),
      import("../files/downloadFile"),
    ]);
    downloadFile(new TextEncoder().encode(printSettings(settings)), name, "application/json");
  },
  saveSettings: async (settings) => {
    const { printSettings } = await import("../settings/printSettings");
    await (await import("../office/savedSettings")).saveSettings(printSettings(settings));
  },
  createReport: async (...input) => (await import("./worker/reportInWorker")).reportInWorker(...input),
  writeReport: async (specs) => (await import("../office/writeReport")).writeReport(specs),
  saveReport: async (specs, name, title) => {
    const [{ writeWorkbook }, { downloadFile }] = await Promise.all([
      import("../files/writeWorkbook"),
      import("../files/downloadFile"),
    ]);
    downloadFile(await writeWorkbook(specs, { title }), name);
  },
  formatTable: async (look) => (await import("../office/formatTable")).formatTable(look),
  restoreLooks: async (before) => (await import("../office/lookSnapshot")).restoreLooks(before),
  locateInReport: async (specs, source) => (await import("../report/locateInReport")).locateInReport(specs, source),
  goToCell: async (sheet, cell) => (await import("../office/goToCell")).goToCell(sheet, cell),
  showPane: async () => (await import("../office/ribbon")).showPane(),
  explain: async (error) => (await import("../office/officeError")).officeMessage(error),
};

async function fetchExample(): Promise<File | null> {
  const answer = await fetch(EXAMPLE);
  if (!answer.ok) return null;
  return new File([await answer.blob()], EXAMPLE.slice(EXAMPLE.lastIndexOf("/") + 1));
}
