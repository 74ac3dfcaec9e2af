/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../../src/taskpane/shell/App";
import { createPane } from "../../../src/taskpane/model/pane";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { startPane } from "../../../src/taskpane/model/startPane";
import { sheetOf } from "../../cases/loadCase";
import { driftSheet } from "../driftSheet";
import { excelServices } from "../excelServices";
import "../patience";

afterEach(cleanup);

const UNSURE = sheetOf(
  [
    ["Läget, tkr"],
    ["Verksamhet", "Läge mars 2024", "Budget jan-mars 2024", "Avvikelse"],
    ["Bibliotek", 120, 100, 20],
    ["Alla", 120, 100, 20],
  ],
  { file: "drift.xlsx", name: "Läget" },
);

test("a table's name shows it in its sheet, and the least sure of the tables stands first", async () => {
  const services = excelServices([driftSheet("drift.xlsx", -1.2), UNSURE]);
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  await act(() => readWorkbook(pane));
  const links = await screen.findAllByRole("button", { name: /: visa tabellen, blad /u });
  expect(links.map((link) => link.getAttribute("aria-label")?.replace(/^.*blad /u, ""))).toEqual([
    "Läget, A2:D4",
    "Drift, A3:D7",
  ]);
  fireEvent.click(links[1] as HTMLElement);
  await waitFor(() => expect(services.visited).toEqual(["Drift!A3:D7"]));
});
