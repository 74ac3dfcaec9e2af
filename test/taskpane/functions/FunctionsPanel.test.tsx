/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { FUNCTIONS } from "../../../src/functions/associate";
import { signatureOf } from "../../../src/functions/customFunction";
import { FUNCTION_LIST } from "../../../src/functions/functionList";
import { App } from "../../../src/taskpane/shell/App";
import { startPane } from "../../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import type { Host } from "excel-host/createHost";
import { cellAt } from "excel-host/model/cells";
import { useExcel } from "../../office/useExcel";
import { excelServices } from "../excelServices";
import { nodeServices } from "../nodeServices";
import "../patience";

const IDS = Object.keys(FUNCTIONS);

afterEach(cleanup);

async function open(services = nodeServices() as Parameters<typeof createPane>[0]): Promise<Pane> {
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  fireEvent.click(screen.getByRole("tab", { name: "Funktioner" }));
  return pane;
}

const names = (): (string | null)[] => screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
const search = (value: string) => fireEvent.change(screen.getByLabelText("Sök funktion"), { target: { value } });

test("shows every function with the signature Excel shows", async () => {
  await open();
  expect(names()).toEqual(IDS);
  for (const one of FUNCTION_LIST) expect(screen.getByText(signatureOf(one))).toBeTruthy();
});

test.each([
  ["avvikelse", ["AVVIKELSE", "AVVIKELSEPROCENT"]],
  ["UPPRÄKNA", ["UPPRAKNA"]],
  ["målvärdet", ["KPISTATUS"]],
  ["tkr mnkr", ["BELOPP"]],
  ["  ", IDS],
])("search for %j finds %j", async (words, expected) => {
  await open();
  search(words);
  expect(names().filter((name) => name !== null)).toEqual(expected);
});

test("a search without a match says so", async () => {
  await open();
  search("lönsamhet");
  expect(screen.queryAllByRole("heading", { level: 3 })).toEqual([]);
  expect(screen.getByText("0 funktioner")).toBeTruthy();
});

test("every button and link has a name of its own", async () => {
  await open();
  const panel = within(screen.getByRole("tabpanel", { name: "Funktioner" }));
  expect(panel.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual(
    IDS.map((id) => `Kopiera ${id}`),
  );
  expect(panel.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
    IDS.map((id) => `assets/funktioner.html#${id}`),
  );
});

describe("outside Excel", () => {
  afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

  test("an example is copied", async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Kopiera TAL" }));
    expect(await screen.findByText(/^Exemplet är kopierat/u, { selector: "span" })).toBeTruthy();
    expect(copied).toEqual(["=VSS.TAL(B5:B20)"]);
  });

  test("a browser without a clipboard says what to do instead", async () => {
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Kopiera TAL" }));
    expect(await screen.findByText(/Markera formeln och tryck Ctrl\+C/u, { selector: "span" })).toBeTruthy();
  });
});

describe("in Excel", () => {
  async function openWith(selection: string): Promise<Host> {
    const host = useExcel();
    host.addSheet("Drift", [
      ["HR", -0.9, -0.3],
      ["LKDATA", -1.4, -1.2],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Drift");
      sheet.activate();
      sheet.getRange(selection).select();
      await context.sync();
    });
    await open(excelServices([]));
    return host;
  }

  const formulaIn = (host: Host, row: number, column: number): string | null => {
    const sheet = host.workbook.sheets.find(({ name }) => name === "Drift");
    return sheet ? cellAt(sheet, row, column).formula : null;
  };

  test("a function is written for the selected columns, in Excel's form and shown in Swedish", async () => {
    const host = await openWith("B1:C2");
    fireEvent.click(screen.getByRole("button", { name: "Infoga AVVIKELSE" }));
    expect(await screen.findByText("Formeln står i D1.", { selector: "span" })).toBeTruthy();
    expect(
      screen.getByText('=VSS.AVVIKELSE(OM(B1:B2=""; ""; B1:B2); OM(C1:C2=""; ""; C1:C2))', { selector: "div" }),
    ).toBeTruthy();
    expect(formulaIn(host, 0, 3)).toBe('=VSS.AVVIKELSE(IF(B1:B2="","",B1:B2),IF(C1:C2="","",C1:C2))');
  });

  test("a selection that does not fit is explained, and nothing is written", async () => {
    const host = await openWith("C1:C2");
    fireEvent.click(screen.getByRole("button", { name: "Infoga NETTO" }));
    expect(await screen.findByText(/^Markera 2 kolumner bredvid varandra: intäkter och kostnader\.$/u)).toBeTruthy();
    expect(formulaIn(host, 0, 3)).toBeNull();
  });
});
