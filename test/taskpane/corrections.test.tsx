/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { parseSettings } from "../../src/settings/parseSettings";
import { App } from "../../src/taskpane/shell/App";
import { readWorkbook } from "../../src/taskpane/model/readWorkbook";
import { startPane } from "../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../src/taskpane/model/pane";
import { sheetOf } from "../cases/loadCase";
import { excelServices } from "./excelServices";
import "./patience";

afterEach(cleanup);

/** `Läge` is the outcome; nothing but the user can know. */
const table = (month: string, ...figures: readonly number[]) =>
  sheetOf([
    ["Läget, tkr"],
    ["Verksamhet", `Läge ${month} 2024`, `Budget jan-${month} 2024`, "Avvikelse"],
    ["Bibliotek", figures[0] ?? 0, figures[1] ?? 0, 20],
    ["Alla", figures[2] ?? 0, figures[3] ?? 0, 20],
  ]);
const MARCH = table("mars", 120, 100, 120, 100);
const AUGUST = table("aug", 320, 300, 320, 300);

async function open(services: Parameters<typeof createPane>[0]): Promise<Pane> {
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  await act(() => readWorkbook(pane));
  return pane;
}

const editor = async (): Promise<ReturnType<typeof within>> => {
  fireEvent.click(await screen.findByRole("button", { name: /^Ändra tolkningen av/u }));
  return within(screen.getByRole("group", { name: /^Ändra tolkningen av/u }));
};

const tables = (pane: Pane) => pane.getState().report?.documents.flatMap((document) => document.tables) ?? [];

test("what the user says of a table holds at once, is saved, and holds for the next period's workbook", async () => {
  const services = excelServices([MARCH]);
  const pane = await open(services);
  expect(tables(pane)[0]?.columns.map(({ role }) => role)).toEqual(["budget", "avvikelse"]);
  const fields = await editor();
  expect(screen.getByText("Tolkning: antagen")).toBeTruthy();
  fireEvent.change(fields.getByLabelText("Tabellen visar"), { target: { value: "driftsammandrag-period" } });
  await waitFor(() => expect(tables(pane)[0]?.kind).toBe("driftsammandrag-period"));
  fireEvent.change(fields.getByLabelText("Läge mars 2024"), { target: { value: "utfall" } });
  await waitFor(() => expect(tables(pane)[0]?.columns[0]?.role).toBe("utfall"));
  fireEvent.change(fields.getByLabelText("Plus betyder"), { target: { value: "nettokostnad" } });
  fireEvent.click(fields.getByText(/^Rader/u));
  fireEvent.change(await fields.findByLabelText("Alla"), { target: { value: "summa" } });
  await waitFor(() => expect(tables(pane)[0]?.rows.at(-1)?.role).toBe("summa"));
  expect(tables(pane)[0]?.convention).toMatchObject({ kind: "nettokostnad", basis: "chosen" });
  expect(screen.getByText("Tolkning: säker")).toBeTruthy();
  await waitFor(() =>
    expect(Object.values(parseSettings(services.saved ?? "").settings.corrections ?? {})).toEqual([
      {
        name: "Läget, tkr",
        kind: "driftsammandrag-period",
        positive: "nettokostnad",
        columns: { läge: "utfall" },
        rows: { alla: "summa" },
      },
    ]),
  );

  cleanup();
  services.sheets = [{ ...AUGUST, name: "T2" }];
  const next = await open(services);
  expect(tables(next)[0]?.columns.map(({ role, period }) => [role, period])).toEqual([
    ["utfall", "aug"],
    ["budget", "jan-aug"],
    ["avvikelse", "jan-aug"],
  ]);
  expect(tables(next)[0]?.rows.map(({ role }) => role)).toEqual(["post", "summa"]);
});

test("what the amounts of a column and of a row are is chosen, and how outlays are written", async () => {
  const pane = await open(
    excelServices([
      sheetOf([
        ["Nämnden, tkr"],
        ["Post", "Tilldelat 2025", "Löner mm 2025", "Utfall 2025", "Avvikelse"],
        ["Hamn", 900, 1200, 890, 10],
        ["Statsbidrag", 500, 700, 510, -10],
      ]),
    ]),
  );
  const fields = await editor();
  const choose = (label: string, value: string) =>
    fireEvent.change(fields.getByLabelText(label), { target: { value } });
  choose("Tilldelat 2025: belopp", "kommunbidrag");
  await waitFor(() => expect(tables(pane)[0]?.columns[0]).toMatchObject({ role: "budget", measure: null }));
  choose("Löner mm 2025: belopp", "utgifter");
  await waitFor(() => expect(tables(pane)[0]?.columns[1]).toMatchObject({ role: "utfall", measure: "utgifter" }));
  fireEvent.click(fields.getByText(/^Rader/u));
  fireEvent.change(await fields.findByLabelText("Statsbidrag: plus är"), { target: { value: "intakt" } });
  await waitFor(() => expect(tables(pane)[0]?.rows[1]?.amountKind).toBe("intakt"));
  choose("Tabellen visar", "investeringar");
  await waitFor(() => expect(tables(pane)[0]?.kind).toBe("investeringar"));
  choose("Utgifter skrivs med", "minus");
  await waitFor(() => expect(tables(pane)[0]?.convention).toMatchObject({ basis: "chosen", outlaysWithMinus: true }));
});

test("what speaks against a reading stands beside why it was made", async () => {
  await open(
    excelServices([
      sheetOf([
        ["Hamnen, tkr"],
        ["Enhet", "Utfall 2025", "Budget 2025", "Avvikelse"],
        ["Kran", 120, 100, -20],
        ["Lots", 150, 160, 10],
        ["Fyr", 30, 60, 30],
        ["Kaj", 80, 70, 45],
      ]),
    ]),
  );
  fireEvent.click(await screen.findByText("Tolkning: säker, något talar emot"));
  const against = within(await screen.findByRole("list", { name: "Detta talar emot:" }));
  expect(against.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "”Avvikelse”: 1 av 4 rader är inte skillnaden mellan ”Utfall 2025” och ”Budget 2025”.",
  ]);
});

test("a table is left out, told of, and taken in again", async () => {
  const pane = await open(excelServices([MARCH, { ...AUGUST, name: "T2" }]));
  const [first] = await screen.findAllByRole("button", { name: /^Ändra tolkningen av/u });
  fireEvent.click(first as HTMLElement);
  const fields = within(screen.getByRole("group", { name: /^Ändra tolkningen av/u }));
  expect(fields.getByText(/Gäller de 2 tabellerna/u)).toBeTruthy();
  fireEvent.change(fields.getByLabelText("Tabellen visar"), { target: { value: "driftsammandrag-period" } });
  await waitFor(() => expect(tables(pane)).toHaveLength(2));
  fireEvent.click(fields.getByRole("button", { name: "Ta inte med tabellen" }));
  await waitFor(() => expect(tables(pane)).toEqual([]));
  expect(await screen.findAllByText("Tas inte med ·")).toHaveLength(2);
  fireEvent.click(fields.getByRole("button", { name: "Ta med tabellen" }));
  await waitFor(() => expect(tables(pane)).toHaveLength(2));
  fireEvent.click(fields.getByRole("button", { name: "Återställ" }));
  await waitFor(() => expect(pane.getState().settings.corrections).toBeUndefined());
});

test("changed readings are listed under Inställningar and can be restored there without the workbook", async () => {
  const services = excelServices([]);
  services.saved = '{"version":1,"corrections":{"x: 1 kolumner: läge":{"name":"Läget","unit":"tkr"}}}';
  const pane = await open(services);
  fireEvent.click(screen.getByRole("tab", { name: "Inställningar" }));
  fireEvent.click(await screen.findByRole("button", { name: "Återställ Läget" }));
  await waitFor(() => expect(pane.getState().settings.corrections).toBeUndefined());
  expect(await screen.findByText(/^Inga tolkningar är ändrade/u)).toBeTruthy();
});

test("a table whose plus nothing tells asks by its own figure, and the answer gives its deviations", async () => {
  const pane = await open(
    excelServices([
      sheetOf([
        ["Drift augusti 2025, mnkr"],
        ["Enhet", "Utfall jan-aug 2025", "Budget jan-aug 2025"],
        ["Bibliotek", "62,0", "60,0"],
        ["Museum", "31,0", "31,5"],
      ]),
    ]),
  );
  const deviations = () => tables(pane)[0]?.rows.map(({ cells }) => cells[2]?.value);
  expect(deviations()).toEqual([undefined, undefined]);
  const asked = within(
    await screen.findByRole("group", { name: "Är 62,0 för Bibliotek en kostnad eller ett överskott?" }),
  );
  expect(asked.getByRole("button", { name: "Ett överskott" })).toBeTruthy();
  fireEvent.click(asked.getByRole("button", { name: "En kostnad" }));
  await waitFor(() => expect(deviations()).toEqual([-2, 0.5]));
  expect(screen.queryByRole("group", { name: /kostnad eller ett överskott/u })).toBeNull();
});
