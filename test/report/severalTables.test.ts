import { createReport } from "../../src/createReport";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/reportSettings";
import { loadSheets, sheetOf } from "../cases/loadCase";

const drift = (name: string) =>
  sheetOf(
    [
      [name],
      ["Driftsammandrag jan-mars 2024, tkr"],
      ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
      ["Löner", -3, -2],
      ["Hyror", -1, -1],
      ["Summa", -4, -3],
    ],
    { name },
  );
const titles = (names: readonly string[]) =>
  createReport(names.map(drift), DEFAULT_SETTINGS)
    .report.sheets.find(({ id }) => id === "driftsammandrag")
    ?.rows.flatMap(([first]) => (first?.style === "title" ? [first.value] : []));

test("one driftsammandrag per stab, each by its name", () => {
  expect(titles(["Stab och ledning", "Avdelning HR"])).toEqual([
    "Stab och ledning: driftsammandrag, resultat jan-mars 2024, belopp tkr",
    "Avdelning HR: driftsammandrag, resultat jan-mars 2024, belopp tkr",
  ]);
});

test("one alone needs no name", () => {
  expect(titles(["Stab och ledning"])).toEqual(["Driftsammandrag, resultat jan-mars 2024, belopp tkr"]);
});

test("above a chart only the title is repeated on paper; the header stays frozen on screen", () => {
  const sheets = createReport(loadSheets("vss-2024-03"), DEFAULT_SETTINGS).report.sheets;
  const [withChart, without] = ["helarsprognos", "driftsammandrag"].map((id) => sheets.find((one) => one.id === id));
  expect(withChart?.charts?.length).toBeGreaterThan(0);
  expect(withChart).toMatchObject({ repeatedRows: 1 });
  expect(withChart?.frozenRows).toBeGreaterThan(1);
  expect(without?.repeatedRows).toBeUndefined();
});
