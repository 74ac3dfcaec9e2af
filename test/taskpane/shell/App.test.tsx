/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { App } from "../../../src/taskpane/shell/App";
import { startPane } from "../../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { nodeServices, type NodeServices } from "../nodeServices";
import "../patience";

const BOOK = join(__dirname, "../../../assets/exempel/vss-2024-03.xlsx");

afterEach(cleanup);

async function start(): Promise<{ pane: Pane; services: NodeServices }> {
  const services = nodeServices();
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  return { pane, services };
}

function fileOf(path: string, name = basename(path)): File {
  return new File([readFileSync(path)], name);
}

/** Chooses files as the user does, and waits until they have been read. */
async function choose(...files: readonly File[]): Promise<void> {
  fireEvent.change(screen.getByLabelText("Välj arbetsböcker", { selector: "input" }), { target: { files } });
  await screen.findByText(/^Läser/u, { selector: "span" });
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull(), { timeout: 20_000 });
}

const openTab = (name: string): boolean => fireEvent.click(screen.getByRole("tab", { name }));
const status = (): string | null => screen.getByRole("status").textContent;

describe("before anything is imported", () => {
  test.each([
    ["Kontrollera", "Kontrollera", /Läs in minst en arbetsbok/u],
    ["Rapport", "Skapa rapport", /Läs in minst en arbetsbok/u],
  ])("%s explains why its button is disabled", async (tab, button, reason) => {
    await start();
    openTab(tab);
    expect(screen.getByRole("button", { name: button }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(reason)).toBeTruthy();
  });

  test.each([
    ["Formatera", /Öppna panelen i Excel för att formatera en tabell/u],
    ["Inställningar", /Decimaler i belopp/u],
    ["Funktioner", /VSS\.KPISTATUS\(utfall; malvarde/u],
  ])("%s says what it holds", async (tab, text) => {
    await start();
    openTab(tab);
    expect(screen.getByRole("tabpanel", { name: tab }).textContent).toMatch(text);
  });

  test("a browser is told what can be done there, and has no open workbook to read", async () => {
    await start();
    expect(await screen.findByText("VSS för Excel utanför Excel")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Läs öppen arbetsbok" })).toBeNull();
    expect(screen.getByRole("button", { name: "Prova med exempel" })).toBeTruthy();
  });
});

test("a tab starts at its top, and is where it was when the user comes back", async () => {
  await start();
  openTab("Funktioner");
  const panel = screen.getByRole("tabpanel");
  panel.scrollTop = 300;
  fireEvent.scroll(panel);
  openTab("Inställningar");
  expect(panel.scrollTop).toBe(0);
  openTab("Funktioner");
  expect(panel.scrollTop).toBe(300);
});

test("a file that is no workbook is one message, and another can be chosen at once", async () => {
  await start();
  await choose(new File(["hej"], "brev.xlsx"));
  expect(screen.getByText(/^brev\.xlsx: Filen är/u, { selector: "span" })).toBeTruthy();
  expect(status()).toMatch(/^brev\.xlsx: Filen är/u);
  fireEvent.click(screen.getByRole("button", { name: "Stäng meddelandet" }));
  expect(screen.queryByText(/^brev\.xlsx/u)).toBeNull();
});

test("a missing sample is a message", async () => {
  await start();
  fireEvent.click(await screen.findByRole("button", { name: "Prova med exempel" }));
  expect(await screen.findByText("Exemplet kunde inte hämtas.", { selector: "span" })).toBeTruthy();
});

test("a workbook shows its tables, a broken file beside it takes nothing away, and it can be removed", async () => {
  await start();
  await choose(fileOf(BOOK), new File(["hej"], "brev.xlsx"));
  const card = screen.getByRole("region", { name: "vss-2024-03.xlsx" });
  expect(within(card).getByText("Driftsammandrag för perioden")).toBeTruthy();
  expect(card.textContent).toMatch(/till och med 31 mars 2024/u);
  expect(card.textContent).toMatch(/mnkr/u);
  expect(screen.getByText(/^brev\.xlsx: Filen är/u, { selector: "span" })).toBeTruthy();
  const remove = screen.getByRole("button", { name: "Ta bort vss-2024-03.xlsx" });
  remove.focus();
  fireEvent.click(remove);
  await waitFor(() => expect(screen.queryByRole("region", { name: "vss-2024-03.xlsx" })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

test("files may be dropped on any tab", async () => {
  await start();
  openTab("Funktioner");
  fireEvent.drop(screen.getByRole("tabpanel"), { dataTransfer: { types: ["Files"], files: [fileOf(BOOK)] } });
  expect(await screen.findByRole("region", { name: "vss-2024-03.xlsx" })).toBeTruthy();
});

test("a workbook read twice is there once, and that is said", async () => {
  const { pane } = await start();
  await choose(fileOf(BOOK));
  await choose(fileOf(BOOK));
  expect(pane.getState().sources).toHaveLength(1);
  expect(screen.getByText(/fanns redan och är ersatt/u, { selector: "span" })).toBeTruthy();
});

test("the printed report's lost minus is found, shown in Swedish form and can be located", async () => {
  await start();
  await choose(fileOf(BOOK));
  openTab("Kontrollera");
  fireEvent.click(screen.getByRole("button", { name: "Kontrollera" }));
  const finding = (await screen.findByText(/Avdelning LKDATA · Budget/u)).closest("li") as HTMLElement;
  expect(within(finding).getByText("Väntat").nextSibling?.textContent).toBe("−1,2");
  expect(within(finding).getByText("Skillnad").nextSibling?.textContent).toBe("+2,4");
  expect(status()).toMatch(/fel.*summor, \d+ avvikelser,.* är kontrollerade\.$/u);
  fireEvent.click(within(finding).getByRole("button", { name: /^Visa var cellen finns: vss-2024-03\.xlsx, blad / }));
  expect(
    await within(finding).findByText(/^Öppna vss-2024-03\.xlsx och gå till blad .*, cell [A-Z]+\d+\.$/u),
  ).toBeTruthy();
});

test("outside Excel the report is saved as a file, in the unit that was chosen", async () => {
  const { pane, services } = await start();
  await choose(fileOf(BOOK));
  openTab("Rapport");
  fireEvent.click(screen.getByRole("radio", { name: "tkr" }));
  await waitFor(() => expect(JSON.stringify(pane.getState().report?.report.sheets)).toMatch(/belopp tkr/u));
  fireEvent.click(screen.getByRole("button", { name: "Skapa rapport" }));
  expect(await screen.findByText(/Rapporten är sparad som Rapport\.xlsx/u, { selector: "span" })).toBeTruthy();
  expect(services.saved.map(({ name }) => name)).toEqual(["Rapport.xlsx"]);
  const again = await services.readFile(new File([services.saved[0]?.bytes as BlobPart], "Rapport.xlsx"), {});
  expect(again.ok && again.sheets.map(({ name }) => name)).toEqual(
    pane.getState().report?.report.sheets.map(({ name }) => name),
  );
});

test("a bug in what the user asked for is a message, never a blank pane", async () => {
  const { pane } = await start();
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  act(() => pane.dispatch({ type: "started", mode: "excel" }));
  fireEvent.click(screen.getByRole("button", { name: "Läs öppen arbetsbok" }));
  expect(await screen.findByText("Något gick fel")).toBeTruthy();
  expect(screen.getByText("no Excel here")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
  told.mockRestore();
});

test("a bug in what is drawn costs its tab only", async () => {
  const { pane } = await start();
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  act(() => pane.dispatch({ type: "reported", report: { documents: [], findings: [], report: null } as never }));
  openTab("Rapport");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Något gick fel/u);
  openTab("Funktioner");
  expect(screen.getByText(/^VSS\.TAL/u)).toBeTruthy();
  told.mockRestore();
});
