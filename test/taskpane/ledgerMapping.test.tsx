/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../src/taskpane/shell/App";
import { readWorkbook } from "../../src/taskpane/model/readWorkbook";
import { startPane } from "../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../src/taskpane/model/pane";
import { readFiles } from "../../src/taskpane/import/readFiles";
import { changeLedger } from "../../src/taskpane/settings/changeLedger";
import { parseSettings } from "../../src/settings/parseSettings";
import { sheetOf } from "../cases/loadCase";
import { excelServices } from "./excelServices";
import "./patience";

afterEach(cleanup);

const LEDGER = sheetOf([
  ["Konto", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"],
  ["3510", "8110", "Nämnd", 202403, -500, "Utfall"],
  ["5010", "8110", "Nämnd", 202403, 300, "Utfall"],
  ["5010", "8120", "Kansli", 202403, 100, "Utfall"],
  ["6910", "8200", "Ekonomi", 202403, 40, "Utfall"],
  ["1910", "8200", "Ekonomi", 202403, 999, "Utfall"],
]);

async function open(services: Parameters<typeof createPane>[0]): Promise<Pane> {
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  await act(() => readWorkbook(pane));
  return pane;
}

/** The driftsammandrag of the period: area and outcome. */
function outcomes(pane: Pane): (readonly [string, number | null | undefined])[] {
  const table = pane.getState().report?.documents[0]?.tables[0];
  return table?.rows.map(({ label, cells }) => [label, cells[0]?.value] as const) ?? [];
}

function write(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

const OWN = [
  ["Nämnd", 200],
  ["Kansli", -100],
  ["Ekonomi", -40],
  ["Summa", 60],
];

test("accounts and ansvar are changed at the ledger's card, held against its proof, and kept in the workbook", async () => {
  const services = excelServices([LEDGER]);
  const pane = await open(services);
  expect(outcomes(pane)).toEqual(OWN);
  expect(await screen.findByText("På konton utanför driften (1910): 1 rad, saldo 999,00 kr")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Ändra konton och ansvar" }));
  const editor = await screen.findByRole("group", { name: "Huvudböcker" });
  expect((await within(editor).findByLabelText<HTMLInputElement>("8110 Nämnd")).placeholder).toBe("Nämnd");

  write("Lägg till flera ansvar", "81* = Stab och ledning");
  await waitFor(() =>
    expect(outcomes(pane)).toEqual([
      ["Stab och ledning", 100],
      ["Ekonomi", -40],
      ["Summa", 60],
    ]),
  );
  write("8120 Kansli", "Ekonomi");
  await waitFor(() =>
    expect(outcomes(pane)).toEqual([
      ["Stab och ledning", 200],
      ["Ekonomi", -140],
      ["Summa", 60],
    ]),
  );
  write("Lägg till konton", "69");
  const group = await screen.findByLabelText("Grupp för konto 69");
  expect(await screen.findByText("På konton utanför driften (1910 och 6910): 2 rader, saldo 1 039,00 kr")).toBeTruthy();
  fireEvent.change(group, { target: { value: "income" } });
  fireEvent.change(await screen.findByLabelText("Grupp för konto 3"), { target: { value: "other" } });
  await waitFor(() => expect(screen.getByText(/^På konton utanför driften \(1910 och 3510\)/u)).toBeTruthy());
  fireEvent.click(screen.getByRole("button", { name: "Ta bort konto 69" }));
  await waitFor(() => expect(screen.queryByLabelText("Grupp för konto 69")).toBeNull());

  const chosen = {
    accounts: [
      { from: "3", to: "3", kind: "other" },
      { from: "4", to: "7", kind: "cost" },
      { from: "80", to: "84", kind: "income" },
      { from: "85", to: "88", kind: "cost" },
    ],
    operations: { "81*": "Stab och ledning", "8120": "Ekonomi" },
  };
  await waitFor(() => expect(parseSettings(services.saved ?? "").settings.ledger).toEqual(chosen));

  cleanup();
  const next = await open(services);
  expect(next.getState().settings.ledger).toEqual(chosen);
  fireEvent.click(await screen.findByRole("button", { name: "Ändra konton och ansvar" }));
  fireEvent.click(await screen.findByRole("button", { name: "Använd huvudbokens kontoplan igen" }));
  fireEvent.click(await screen.findByRole("button", { name: "Låt varje ansvar stå för sig" }));
  await waitFor(() => expect(outcomes(next)).toEqual(OWN));
  await waitFor(() => expect(parseSettings(services.saved ?? "").settings.ledger).toBeUndefined());
});

test("the accounts of a ledger that tells of its own are what is shown and changed", async () => {
  const pane = await open(
    excelServices([
      sheetOf([
        ["Art", "Ansvar", "Periode", "Beløp", "Type"],
        ["010", "3100", 202403, 300, "Regnskap"],
        ["600", "3100", 202403, -500, "Regnskap"],
      ]),
    ]),
  );
  fireEvent.click(await screen.findByRole("button", { name: "Ändra konton och ansvar" }));
  fireEvent.change(await screen.findByLabelText("Grupp för konto 6–9"), { target: { value: "other" } });
  await waitFor(() =>
    expect(pane.getState().settings.ledger?.accounts).toEqual([
      { from: "0", to: "5", kind: "cost" },
      { from: "6", to: "9", kind: "other" },
    ]),
  );
});

test.each([
  ["Lägg till konton", "8-4", /^Skriv början av kontot/u],
  ["Lägg till konton", "4–7", "De kontona finns redan i listan."],
  ["Lägg till flera ansvar", "Stab", "Skriv som i exemplet: 81* = Stab och ledning."],
])("%s does not take %j, and says so", async (label, text, fault) => {
  const pane = await open(excelServices([LEDGER]));
  fireEvent.click(await screen.findByRole("button", { name: "Ändra konton och ansvar" }));
  await screen.findByLabelText(label);
  write(label, text);
  expect(screen.getByText(fault)).toBeTruthy();
  expect(pane.getState().settings.ledger).toBeUndefined();
});

test("in Inställningar the mapping stands without a ledger, and a reset takes it back", async () => {
  const services = excelServices([]);
  services.saved = '{"version":1,"ledger":{"areas":{"81*":"Stab"}}}';
  const pane = await open(services);
  fireEvent.click(screen.getByRole("tab", { name: "Inställningar" }));
  expect((await screen.findByLabelText<HTMLInputElement>("Alla som börjar med 81")).value).toBe("Stab");
  fireEvent.click(screen.getByRole("button", { name: "Återställ valen" }));
  await waitFor(() => expect(pane.getState().settings.ledger).toBeUndefined());
  expect(await screen.findByText("Läs in en huvudbok för att se dess ansvar.")).toBeTruthy();
});

test("a ledger is reported by other codes, and by as many of their characters as are wanted", async () => {
  const services = excelServices([LEDGER]);
  const pane = await open(services);
  fireEvent.click(await screen.findByRole("button", { name: "Ändra konton och ansvar" }));
  write("Antal tecken i koden", "två");
  expect(screen.getByText("Skriv ett tal, till exempel 2.")).toBeTruthy();
  write("Antal tecken i koden", "2");
  await waitFor(() =>
    expect(outcomes(pane)).toEqual([
      ["81", 100],
      ["82", -40],
      ["Summa", 60],
    ]),
  );
  write("Antal tecken i koden", "");
  fireEvent.change(screen.getByLabelText("Koder"), { target: { value: "kontogrupp" } });
  await waitFor(() =>
    expect(outcomes(pane)).toEqual([
      ["Kontogrupp 35", 500],
      ["Kontogrupp 50", -400],
      ["Kontogrupp 69", -40],
      ["Summa", 60],
    ]),
  );
  await waitFor(() => expect(parseSettings(services.saved ?? "").settings.ledger).toEqual({ dimension: "kontogrupp" }));
});

test("a file whose ledger was added up as it was read is read anew by other codes", async () => {
  const text = "Konto;Ansvar;Verksamhet;Period;Belopp\n5010;81;407;202403;300\n5010;82;407;202403;100\n";
  const pane = await open(excelServices([]));
  await act(() => readFiles(pane, [new File([text], "h.csv")]));
  expect(outcomes(pane)).toEqual([
    ["81", -300],
    ["82", -100],
    ["Summa", -400],
  ]);
  await act(() => changeLedger(pane, { dimension: "verksamhet" }));
  expect(outcomes(pane)).toEqual([
    ["407", -400],
    ["Summa", -400],
  ]);
});
