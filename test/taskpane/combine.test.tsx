/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { parseSettings } from "../../src/settings/parseSettings";
import { App } from "../../src/taskpane/shell/App";
import { refreshReport } from "../../src/taskpane/model/refreshReport";
import { startPane } from "../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../src/taskpane/model/pane";
import { sheetOf } from "../cases/loadCase";
import { excelServices } from "./excelServices";
import "./patience";

afterEach(cleanup);

const book = (file: string, year: number, units: readonly (readonly [string, number])[]) => ({
  file,
  origin: "file" as const,
  problems: [],
  sheets: [
    sheetOf(
      [
        [`Driftsammandrag jan-aug ${year}, tkr`],
        ["", `Utfall jan-aug ${year}`, `Budget jan-aug ${year}`],
        ...units.map(([name, amount]) => [name, amount, 0]),
        ["Summa", units.reduce((sum, [, amount]) => sum + amount, 0), 0],
      ],
      { file },
    ),
  ],
});

async function open(services: Parameters<typeof createPane>[0], ...sources: ReturnType<typeof book>[]): Promise<Pane> {
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  for (const source of sources) act(() => pane.dispatch({ type: "sourceRead", source }));
  await act(async () => void (await refreshReport(pane)));
  return pane;
}

test("a conflict shows both figures; the one the user chooses holds, is saved, and can be left open again", async () => {
  const services = excelServices([]);
  const same = [["Museum", 50] as const, ["Kulturskola", 7] as const];
  const pane = await open(
    services,
    book("a.xlsx", 2024, [["Bibliotek", 120], ...same]),
    book("b.xlsx", 2024, [["Bibliotek", 125], ...same]),
  );
  const card = within(await screen.findByRole("region", { name: "Konflikter" }));
  expect(card.getByText(/^2 uppgifter skiljer sig mellan arbetsböckerna\. 2 är inte avgjorda/u)).toBeTruthy();
  const figure = within(card.getByRole("radiogroup", { name: /^Bibliotek, Utfall jan-aug 2024/u }));
  fireEvent.click(figure.getByRole("radio", { name: "125 tkr i b.xlsx (Blad1, B3)" }));
  const shown = () => pane.getState().report?.documents[0]?.tables[0]?.rows[0]?.cells[0]?.value;
  await waitFor(() => expect(shown()).toBe(125));
  await waitFor(() =>
    expect(Object.values(parseSettings(services.saved ?? "").settings.conflicts ?? {})).toEqual(["b.xlsx"]),
  );
  fireEvent.click(figure.getByRole("radio", { name: /^Inte avgjort/u }));
  await waitFor(() => expect(shown()).toBe(120));
  expect(pane.getState().settings.conflicts).toBeUndefined();
});

test("last year's workbook is only compared with until the user says otherwise", async () => {
  const services = excelServices([]);
  const pane = await open(
    services,
    book("nu.xlsx", 2024, [["Bibliotek", 120]]),
    book("fjol.xlsx", 2023, [["Bibliotek", 90]]),
  );
  const titles = () => pane.getState().report?.report.sheets.find(({ id }) => id === "driftsammandrag")?.inputs.length;
  expect(titles()).toBe(1);
  const card = within(await screen.findByRole("region", { name: "fjol.xlsx" }));
  const use = card.getByRole("combobox", { name: "Används som" });
  expect(within(use).getByRole("option", { name: /Bara jämförelse/u, selected: true })).toBeTruthy();
  fireEvent.change(use, { target: { value: "report" } });
  await waitFor(() => expect(titles()).toBe(2));
  await waitFor(() => expect(parseSettings(services.saved ?? "").settings.uses).toEqual({ "fjol.xlsx": "report" }));
});

test("old units are carried into new ones; names are offered and faults told", async () => {
  const services = excelServices([]);
  const pane = await open(
    services,
    book("2022.xlsx", 2022, [
      ["Ekonomi", 10],
      ["HR", 20],
    ]),
    book("2021.xlsx", 2021, [
      ["Inköp", 3],
      ["Redovisning", 4],
      ["Lön", 5],
    ]),
  );
  fireEvent.click(screen.getByRole("tab", { name: "Inställningar" }));
  const section = within(await screen.findByRole("region", { name: "Ändrad organisation" }));
  const addUnit = async (position: number, to: string) => {
    fireEvent.click(section.getByRole("button", { name: "Lägg till enhet" }));
    await waitFor(() => expect(section.getAllByLabelText("Gammal enhet")).toHaveLength(position + 1));
    const field = section.getAllByLabelText(/^Ny enhet/u)[position] as HTMLElement;
    fireEvent.change(field, { target: { value: to } });
    fireEvent.blur(field);
    await waitFor(() => expect(pane.getState().settings.organisation?.[position]?.to).not.toEqual([]));
  };
  await addUnit(0, "Ekonomi");
  expect(section.getByText("Enheter i tidigare tabeller utan ny enhet: Redovisning, Lön.")).toBeTruthy();
  await addUnit(1, "Ekonomi 50 %, HR 40 %");
  expect(section.getByText(/^Andelarna blir inte 100 %/u)).toBeTruthy();
  const second = section.getAllByLabelText(/^Ny enhet/u)[1] as HTMLElement;
  fireEvent.change(second, { target: { value: "Ekonomi" } });
  fireEvent.blur(second);
  await addUnit(2, "HR");
  await waitFor(() =>
    expect(parseSettings(services.saved ?? "").settings.organisation).toEqual([
      { from: "Inköp", to: [{ to: "Ekonomi", share: 1 }] },
      { from: "Redovisning", to: [{ to: "Ekonomi", share: 1 }] },
      { from: "Lön", to: [{ to: "HR", share: 1 }] },
    ]),
  );
  const sheet = pane.getState().report?.report.sheets.find(({ name }) => name === "Driftsammandrag");
  const line = (label: string) => sheet?.rows.find(([first]) => first?.value === label)?.map(({ value }) => value);
  expect([line("Ekonomi")?.[4], line("HR")?.[4], line("Summa")?.[4]]).toEqual([7, 5, 12]);
  expect([...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"))).toContain(
    "Inköp",
  );
  fireEvent.click(section.getByRole("button", { name: "Ta bort Lön" }));
  await waitFor(() => expect(pane.getState().settings.organisation).toHaveLength(2));
});
