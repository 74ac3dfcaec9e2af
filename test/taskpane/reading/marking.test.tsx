/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../../src/taskpane/shell/App";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { readFiles } from "../../../src/taskpane/import/readFiles";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { startPane } from "../../../src/taskpane/model/startPane";
import { parseSettings } from "../../../src/settings/parseSettings";
import { sheetOf } from "../../cases/loadCase";
import { excelServices } from "../excelServices";
import { nodeServices } from "../nodeServices";
import "../patience";

afterEach(cleanup);

/** Two tables that stand as one; the words of the lower are nobody's. */
const TWO_IN_ONE = sheetOf(
  [
    ["Drift, tkr"],
    ["Enhet", "Utfall 2025", "Budget 2025"],
    ["Kran", 4, 5],
    ["Lots", 6, 7],
    ["Fartyg", "Inne", "Ute"],
    ["Ada", 40, 50],
    ["Eva", 60, 70],
  ],
  { file: "hamn.xlsx", name: "Hamn" },
);

async function open(services: Parameters<typeof createPane>[0]): Promise<Pane> {
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  return pane;
}

const ranges = (pane: Pane) =>
  pane.getState().report?.documents.flatMap(({ tables }) => tables.map(({ source }) => source.range));

const noticed = (pattern: RegExp) => screen.findByText(pattern, { selector: "span" });

test("what is selected in the sheet is read as a table, its headings are chosen, and the marking is taken away", async () => {
  const services = excelServices([TWO_IN_ONE]);
  const pane = await open(services);
  await act(() => readWorkbook(pane));
  fireEvent.click(await screen.findByRole("button", { name: /^Ändra tolkningen av/u }));
  const group = screen.getByRole("group", { name: /^Ändra tolkningen av/u });
  expect(within(group).getByLabelText<HTMLInputElement>("Område").value).toBe("A2:C7");
  services.selected = { sheet: "Hamn", range: "A2:C4" };
  fireEvent.click(within(group).getByRole("button", { name: "Läs det markerade området" }));
  await waitFor(() => expect(ranges(pane)).toEqual(["A2:C4"]));
  expect(await noticed(/^A2:C4 på Hamn läses som en tabell/u)).toBeTruthy();
  // The editor stays open over what it is about.
  expect(within(group).getByLabelText<HTMLInputElement>("Område").value).toBe("A2:C4");
  expect(screen.getByText(/^markerad av dig/u)).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: "Lägg till en tabell" }));
  services.selected = { sheet: "Hamn", range: "A5:C7" };
  const added = within(screen.getByRole("group", { name: "Lägg till en tabell" }));
  fireEvent.click(added.getByRole("button", { name: "Läs det markerade området" }));
  await waitFor(() => expect(ranges(pane)).toEqual(["A2:C4", "A5:C7"]));

  const headings = within(group).getByLabelText<HTMLSelectElement>("Rubriker");
  expect([...headings.options].map(({ text }) => text)).toEqual(["Som tolkat: Rad 2", "Rad 2", "Rad 2–3"]);
  fireEvent.change(headings, { target: { value: "2" } });
  await waitFor(() => expect(pane.getState().settings.markedTables?.map(({ headerRows }) => headerRows)).toContain(2));
  const saved = () => parseSettings(services.saved ?? "").settings.markedTables;
  await waitFor(() => expect(saved()).toEqual(pane.getState().settings.markedTables));

  fireEvent.click(within(group).getByRole("button", { name: "Ta bort markeringen" }));
  await waitFor(() => expect(saved()?.map(({ range }) => range)).toEqual(["A5:C7"]));
  await waitFor(() => expect(ranges(pane)).toEqual(["A2:C4", "A5:C7"]));
});

test.each<[selected: ReturnType<typeof excelServices>["selected"], told: RegExp]>([
  ["empty", /^Området är tomt/u],
  ["tooLarge", /^Området är för stort/u],
  [{ sheet: "Hamn", range: "B3:C3" }, /^Området behöver minst två rader/u],
  [{ sheet: "Hamn", range: "H40:J50" }, /^Området är tomt/u],
  [{ sheet: "Rapport", range: "A1:C3" }, /^Bladet är inte inläst/u],
])("a selection of %j marks nothing, and it is said", async (selected, told) => {
  const services = excelServices([TWO_IN_ONE]);
  const pane = await open(services);
  await act(() => readWorkbook(pane));
  services.selected = selected;
  fireEvent.click(await screen.findByRole("button", { name: "Lägg till en tabell" }));
  fireEvent.click(screen.getByRole("button", { name: "Läs det markerade området" }));
  expect(await noticed(told)).toBeTruthy();
  expect(pane.getState().settings.markedTables).toBeUndefined();
});

test("in a file the area is written; what is no area is not taken", async () => {
  const pane = await open(nodeServices());
  const csv = "Enhet;Inne;Ute\nAda;40;50\nEva;60;70\n\nEnhet;Utfall 2025;Budget 2025\nKran;4;5\nLots;6;7\n";
  await act(() => readFiles(pane, [new File([csv], "hamn.csv")]));
  fireEvent.click(await screen.findByRole("button", { name: "Lägg till en tabell" }));
  expect(screen.queryByRole("button", { name: "Läs det markerade området" })).toBeNull();
  const group = within(screen.getByRole("group", { name: "Lägg till en tabell" }));
  const write = (text: string): void => {
    fireEvent.change(group.getByLabelText("Område"), { target: { value: text } });
    fireEvent.keyDown(group.getByLabelText("Område"), { key: "Enter" });
  };
  for (const [text, fault] of [
    ["hela bladet", /^Skriv ett område/u],
    ["A1", /^Området behöver minst två rader/u],
  ] as const) {
    write(text);
    expect(await group.findByText(fault)).toBeTruthy();
  }
  expect(pane.getState().settings.markedTables).toBeUndefined();
  write("a1:b3");
  await waitFor(() => expect(ranges(pane)).toContain("A1:B3"));
});

test("what is marked is listed under Inställningar and is let go there", async () => {
  const services = excelServices([]);
  services.saved = '{"version":2,"markedTables":[{"file":"a.xlsx","sheet":"Drift","range":"A4:F20"}]}';
  const pane = await open(services);
  fireEvent.click(screen.getByRole("tab", { name: "Inställningar" }));
  fireEvent.click(await screen.findByRole("button", { name: "Ta bort markeringen av Drift, A4:F20" }));
  await waitFor(() => expect(pane.getState().settings.markedTables).toBeUndefined());
});
