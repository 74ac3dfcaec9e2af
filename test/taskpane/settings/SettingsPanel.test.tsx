/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../../src/taskpane/shell/App";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { startPane } from "../../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { parseSettings } from "../../../src/settings/parseSettings";
import { sheetOf } from "../../cases/loadCase";
import { excelServices } from "../excelServices";
import { nodeServices } from "../nodeServices";
import "../patience";

afterEach(cleanup);

const INDICATORS = sheetOf([
  ["Indikatorer", "Utfall 2022", "Utfall 2023", "Målvärde 2023"],
  ["Sjukfrånvaro, %", 6, 5, "4 %"],
]);

async function open(services: Parameters<typeof createPane>[0]): Promise<Pane> {
  const pane = createPane(services);
  render(<App pane={pane} />);
  await act(() => startPane(pane));
  fireEvent.click(screen.getByRole("tab", { name: "Inställningar" }));
  await screen.findByRole("region", { name: "Dela med kollegor" });
  return pane;
}

function write(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

test("every choice reaches the workbook, and meets the user in the next pane", async () => {
  const services = excelServices([INDICATORS]);
  const pane = await open(services);
  await act(() => readWorkbook(pane));
  fireEvent.change(screen.getByLabelText("Decimaler i belopp"), { target: { value: "2" } });
  fireEvent.click(screen.getByRole("radio", { name: "Alltid utfall minus budget" }));
  fireEvent.click(screen.getByRole("radio", { name: /^Som i nämndens rapport/u }));
  write("Skillnad som räknas som avrundning", "1,5 tkr");
  write("Så nära målet räknas som Uppnås delvis", "5 %");
  fireEvent.change(screen.getByLabelText("Sjukfrånvaro, %"), { target: { value: "lower" } });
  const chosen = {
    unit: null,
    calculation: "vss",
    decimals: 2,
    deviations: "differens",
    indicatorLayout: "namnd",
    allowedDifference: { amount: 1.5, unit: "tkr" },
    goalTolerance: { kind: "relative", amount: 5 },
    directions: { "sjukfrånvaro, %": "lower" },
  };
  await waitFor(() => expect(parseSettings(services.saved ?? "").settings).toEqual(chosen));
  cleanup();
  const next = await open(services);
  expect(next.getState().settings).toEqual(chosen);
  expect(screen.getByLabelText<HTMLInputElement>("Skillnad som räknas som avrundning").value).toBe("1,5 tkr");
  fireEvent.click(screen.getByRole("button", { name: "Återställ valen" }));
  await waitFor(() => expect(parseSettings(services.saved ?? "").settings).toEqual({ unit: null, calculation: "vss" }));
});

test.each([
  ["Skillnad som räknas som avrundning", "2", /^Skriv ett belopp med enhet/u],
  ["Skillnad som räknas som avrundning", "lite", /^Skriv ett belopp med enhet/u],
  ["Så nära målet räknas som Uppnås delvis", "nära", /^Skriv ett tal eller en procentsats/u],
])("%s does not take %j, and says so", async (label, text, fault) => {
  const pane = await open(nodeServices());
  const before = pane.getState().settings;
  write(label, text);
  expect(screen.getByText(fault)).toBeTruthy();
  expect(screen.getByLabelText(label).getAttribute("aria-invalid")).toBe("true");
  expect(pane.getState().settings).toBe(before);
});

test("choices go to a colleague as a file; one that is none changes nothing", async () => {
  const services = nodeServices();
  const first = await open(services);
  fireEvent.change(screen.getByLabelText("Decimaler i belopp"), { target: { value: "0" } });
  await waitFor(() => expect(first.getState().settings.decimals).toBe(0));
  fireEvent.click(screen.getByRole("button", { name: "Spara inställningar som fil" }));
  await waitFor(() => expect(services.saved.map(({ name }) => name)).toEqual(["VSS-inställningar.json"]));
  cleanup();

  const second = await open(nodeServices());
  const take = (content: BlobPart, name: string) =>
    fireEvent.change(screen.getByLabelText("Hämta inställningar från fil", { selector: "input" }), {
      target: { files: [new File([content], name)] },
    });
  take("hej", "brev.json");
  expect(await screen.findByText(/^brev\.json gav inga val/u, { selector: "span" })).toBeTruthy();
  take(services.saved[0]?.bytes as BlobPart, "mina.json");
  expect(await screen.findByText("Valen i mina.json gäller nu.", { selector: "span" })).toBeTruthy();
  expect(second.getState().settings).toEqual(first.getState().settings);
});

test("the municipality's own words are added, given a meaning and taken away", async () => {
  const services = excelServices([INDICATORS]);
  const pane = await open(services);
  write("Nytt ord", "Läge");
  fireEvent.change(await screen.findByLabelText("”Läge” betyder"), { target: { value: "column:prognos" } });
  await waitFor(() => expect(pane.getState().settings.words?.columns).toEqual({ Läge: "prognos" }));
  write("Nytt ord", "läge");
  await screen.findByText("Ordet finns redan i listan.");
  fireEvent.change(screen.getByLabelText("”Läge” betyder"), { target: { value: "row:summa" } });
  await waitFor(() =>
    expect(parseSettings(services.saved ?? "").settings.words).toEqual({ columns: {}, rows: { Läge: "summa" } }),
  );
  fireEvent.click(screen.getByRole("button", { name: "Ta bort ordet Läge" }));
  await waitFor(() => expect(pane.getState().settings.words).toBeUndefined());
});
