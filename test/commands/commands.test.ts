import { commandsOf } from "../../src/commands/commands";
import type { CommandName } from "../../src/commands/commandNames";
import { refreshReport } from "../../src/taskpane/model/refreshReport";
import { statusText } from "../../src/taskpane/model/statusText";
import { startPane } from "../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../src/taskpane/model/pane";
import type { Sheet } from "../../src/workbook/sheet";
import { driftSheet } from "../taskpane/driftSheet";
import { type ExcelServices, excelServices } from "../taskpane/excelServices";

async function press(
  sheets: readonly Sheet[],
  prepare: (services: ExcelServices, pane: Pane) => unknown = () => null,
  command: CommandName = "skapaRapport",
) {
  const services = excelServices(sheets);
  const pane = createPane(services);
  await startPane(pane);
  await prepare(services, pane);
  await commandsOf(pane)[command]();
  return { services, state: pane.getState() };
}

const titles = ({ notices }: { readonly notices: readonly { readonly title: string }[] }): string[] =>
  notices.map(({ title }) => title);

test("the button writes the open workbook's report with live functions and tells so in the pane", async () => {
  const { services, state } = await press([driftSheet("Delår.xlsx", -1.2)]);
  expect(services.written.length).toBeGreaterThan(0);
  expect(JSON.stringify(services.written)).toContain("VSS.AVVIKELSE(");
  expect(services.visited).toEqual(["pane"]);
  expect(state.tab).toBe("rapport");
  expect(state.written?.current).toBe(true);
  expect(titles(state)).toEqual([`Rapporten är skriven på ${services.written.length} blad.`]);
});

test.each<[CommandName, string, RegExp]>([
  ["importera", "importera", /^1 arbetsbok är inläst med 1 tabell/u],
  ["kontrollera", "kontrollera", /summor|Inget att anmärka på/u],
  ["skapaRapport", "rapport", /^Rapporten är skriven/u],
  ["formateraTabell", "formatera", /^Ingenting är formaterat/u],
])("%s opens the pane at %s and tells there how it went", async (command, tab, told) => {
  const { services, state } = await press([driftSheet("Delår.xlsx", -1.2)], undefined, command);
  expect(services.visited).toEqual(["pane"]);
  expect(state.tab).toBe(tab);
  expect(statusText(state)).toMatch(told);
});

test.each<CommandName>(["importera", "kontrollera", "skapaRapport"])(
  "%s of an empty workbook says that it is empty",
  async (command) => {
    const { state } = await press([], undefined, command);
    expect(titles(state)[0]).toMatch(/^Den öppna arbetsboken är tom/u);
  },
);

test("imported files go before the open workbook, which may be the empty one the report goes into", async () => {
  const { services, state } = await press([driftSheet("Delår.xlsx", -1.2)], (_, pane) => {
    const sheets = [driftSheet("a.xlsx", -1.2)];
    pane.dispatch({ type: "sourceRead", source: { file: "a.xlsx", origin: "file", sheets, problems: [] } });
    return refreshReport(pane);
  });
  expect(state.sources.map(({ file }) => file)).toEqual(["a.xlsx"]);
  expect(state.report?.documents.map(({ file }) => file)).toEqual(["a.xlsx"]);
  expect(services.written).toBe(state.written?.sheets);
});

test("an empty workbook is told, and nothing is written", async () => {
  const { services, state } = await press([]);
  expect(services.written).toEqual([]);
  expect(titles(state)[0]).toMatch(/^Den öppna arbetsboken är tom/u);
});

test("what Excel refuses is told, and the pane is ready again", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { state } = await press([driftSheet("Delår.xlsx", -1.2)], (services) => {
    services.writeReport = () => Promise.reject(new Error("Arbetsboken är skrivskyddad."));
  });
  expect(state.notices).toMatchObject([{ intent: "error", text: "Error: Arbetsboken är skrivskyddad." }]);
  expect(state.job.kind).toBe("idle");
  told.mockRestore();
});
