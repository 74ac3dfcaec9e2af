/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../src/taskpane/shell/App";
import { startPane } from "../../src/taskpane/model/startPane";
import { refreshReport } from "../../src/taskpane/model/refreshReport";
import { createPane, type Pane } from "../../src/taskpane/model/pane";
import type { Sheet } from "../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../cases/loadCase";
import { nodeServices } from "./nodeServices";
import "./patience";

afterEach(cleanup);

/** The tab Rapport with a workbook read. */
async function openReport(name: string, sheets: readonly Sheet[] = loadSheets(name)): Promise<Pane> {
  const pane = createPane(nodeServices());
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  await act(async () => {
    const { sources, settings } = pane.getState();
    const source = { file: `${name}.xlsx`, origin: "file" as const, sheets, problems: [] };
    pane.dispatch({ type: "sourceRead", source });
    await refreshReport(pane, { sources, settings });
  });
  fireEvent.click(screen.getByRole("tab", { name: "Rapport" }));
  return pane;
}

const drafts = (pane: Pane) =>
  pane.getState().report?.report.sheets.flatMap(({ inputs }) => inputs.flatMap(({ draft = [] }) => draft)) ?? [];

test("comments are suggested when the user asks, from the size the user sets", async () => {
  const pane = await openReport("vss-2024-03");
  expect(drafts(pane)).toEqual([]);
  fireEvent.click(await screen.findByRole("checkbox", { name: "Föreslå kommentarer" }));
  await waitFor(() => expect(drafts(pane).join(" ")).toContain("Avdelning LKDATA (1,0\u00a0mnkr)"));
  const field = screen.getByRole("textbox", { name: "Nämn avvikelser från (tkr)" });
  fireEvent.change(field, { target: { value: "många" } });
  expect(screen.getByText("Skriv ett tal, till exempel 2,5.")).toBeTruthy();
  fireEvent.change(field, { target: { value: "1 500,5" } });
  fireEvent.blur(field);
  await waitFor(() => expect(drafts(pane).join(" ")).toContain("mindre än 1\u00a0501\u00a0tkr"));
  expect(pane.getState().settings.comments).toEqual({ draft: true, amount: 1_500_500, percent: 1 });
});

test("a budget is carried into plan years by the percentages the user sets", async () => {
  const pane = await openReport("vss-2024-03");
  const plan = () =>
    JSON.stringify(pane.getState().report?.report.sheets.find(({ id }) => id === "budget-plan")?.rows ?? []);
  expect(plan()).toBe("[]");
  fireEvent.click(await screen.findByRole("checkbox", { name: "Räkna upp budgeten till planår" }));
  await waitFor(() => expect(plan()).toContain("Plan\\n2027"));
  const wages = screen.getAllByRole("textbox", { name: "Löner, %" })[0] as HTMLElement;
  fireEvent.change(wages, { target: { value: "3,5" } });
  fireEvent.blur(wages);
  await waitFor(() => expect(plan()).toContain("*(1+3.1/100)"));
  fireEvent.click(screen.getByRole("checkbox", { name: "Räkna upp budgeten till planår" }));
  await waitFor(() => expect(plan()).toBe("[]"));
});

describe("forecast help", () => {
  const DRIFT = sheetOf([
    ["Driftsammandrag tkr, mars 2024"],
    ["", "Utfall jan-mars 2024", "Budget jan-mars 2024", "Budget 2024", "Prognos 2024"],
    ["Stab", -10, 1, 0, -5],
    ["varav intäkter", 20, 25, 100, 99],
    ["varav kostnader", 30, 24, 100, 104],
  ]);
  const forecastOf = (pane: Pane) => {
    const sheets = pane.getState().report?.report.sheets ?? [];
    const row = sheets
      .find(({ id }) => id === "helarsprognos")
      ?.rows.find(([first, second]) => first?.value === "Stab" && typeof second?.value === "number");
    return row?.map(({ value }) => value);
  };
  const radio = (name: RegExp | string) => screen.getByRole("radio", { name });

  test("a method for all, another for one area, and a figure of one's own", async () => {
    const pane = await openReport("drift", [DRIFT]);
    fireEvent.click(await screen.findByRole("checkbox", { name: "Prognoshjälp" }));
    fireEvent.click(await screen.findByRole("radio", { name: "Linjär" }));
    await waitFor(() => expect(forecastOf(pane)).toContain(-40));
    fireEvent.click(await screen.findByText("Stab: Linjär −40"));
    await screen.findByRole("radio", { name: "Som för alla" });
    expect(radio(/^Förra årets profil.*förra årets bokslut.*saknas/u)).toBeTruthy();
    fireEvent.click(radio(/^Utfall \+ återstående budget.*−11/u));
    await waitFor(() => expect(forecastOf(pane)).toContain(-11));
    fireEvent.click(radio(/^Egen siffra/u));
    const cost = await screen.findByRole("textbox", { name: "Kostnader, tkr" });
    expect((cost as HTMLInputElement).value).toBe("106");
    fireEvent.change(cost, { target: { value: "101,5" } });
    fireEvent.blur(cost);
    await waitFor(() => expect(forecastOf(pane)).toContain(-6.5));
    expect(pane.getState().settings.forecast).toEqual({
      choice: "linear",
      operations: [{ operation: "Stab", choice: "manual", cost: 101_500, income: 95_000 }],
    });
  });

  test("without costs and income it says what it needs", async () => {
    await openReport("vss-2024-03");
    fireEvent.click(await screen.findByRole("checkbox", { name: "Prognoshjälp" }));
    expect(await screen.findByText(/Läs in huvudboken/u)).toBeTruthy();
  });
});
