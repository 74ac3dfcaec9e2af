import { acceptanceOf } from "../../../src/domain/finding/acceptFindings";
import type { Acceptance } from "../../../src/domain/finding/acceptance";
import { createReport } from "../../../src/createReport";
import { keepUserText } from "../../../src/report/rerun/keepUserText";
import type { SheetSpec } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";
import { driftSheet } from "../../taskpane/driftSheet";

const NOTE_COLUMN = 11;

function report(lastBudget: number, accepted: readonly Acceptance[] = []) {
  return createReport([driftSheet("a.xlsx", lastBudget)], { unit: null, calculation: "formler", accepted });
}

function kontroller({ report: { sheets } }: ReturnType<typeof report>): SheetSpec {
  const spec = sheets.find(({ id }) => id === "kontroller");
  if (spec === undefined) throw new Error("no Kontroller");
  return spec;
}

function columnsOf(spec: SheetSpec, ...columns: readonly number[]): unknown[][] {
  return spec.rows.slice(spec.frozenRows).map((row) => columns.map((column) => row[column]?.value ?? null));
}

function accepted(): Acceptance[] {
  const { findings, documents } = report(1.2);
  const note = { by: "Anna Ek", on: "2024-04-12", comment: "Rättas i maj" };
  return findings.map((finding) => acceptanceOf(finding, documents, note));
}

/** The sheet as it stands after the user has written a note beside its first finding. */
function withNote(spec: SheetSpec, note: string) {
  const cells = spec.rows.map((row) => row.map(({ value }) => value ?? ""));
  const row = cells[spec.frozenRows];
  if (row !== undefined) row[NOTE_COLUMN] = note;
  return { rows: spec.rows.length, columns: spec.columnWidths.length, inputs: spec.inputs, cells };
}

test("what follows from a finding hangs under it", () => {
  expect(columnsOf(kontroller(report(1.2)), 0, 3, 5, 6, 10)).toEqual([
    ["Fel", "Avdelning LKDATA", "1,2", "−1,2", "Öppet"],
    ["Följd", "Summa nettokostnader", "−1,8", "0,6", null],
    ["Följd", "Avdelning LKDATA", "−0,2", "−2,6", null],
  ]);
});

test.each([
  ["10", "Allt stämmer."],
  ["tolv", "Det som är läst stämmer. 1 uppgift är inte läst och därför inte kontrollerad: se nedan."],
])("with %s in a cell, the sheet says: %s", (figure, told) => {
  const rows = [
    ["Drift tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
    ["Park", figure, 11, 1],
    ["Gata", 12, 13, 1],
    ["Hamn", 9, 8, -1],
  ];
  const spec = kontroller(createReport([sheetOf(rows)], { unit: null, calculation: "formler" }));
  expect(spec.rows[1]?.[0]?.value).toBe(told);
});

test("a table in which nothing could be checked is listed, and not said to be right", () => {
  const volumes = [
    ["Volymer", "Utfall 2024", "Utfall 2025"],
    ["Antal lån", 412, 405],
    ["Antal besök", 118, 121],
  ];
  const operations = [
    ["Drift tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
    ["Park", 10, 11, 1],
    ["Gata", 12, 13, 1],
  ];
  const rows = [...operations, [], ...volumes];
  const spec = kontroller(createReport([sheetOf(rows)], { unit: null, calculation: "formler" }));
  expect(spec.rows[1]?.[0]?.value).toBe(
    "Det som kunde kontrolleras stämmer. 1 tabell kunde inte kontrolleras: se nedan.",
  );
  const listed = spec.rows.filter(([first]) => first?.value === "Oprövad");
  expect(listed.map((row) => [2, 8, 9].map((column) => row[column]?.value))).toEqual([
    [
      "Volymutveckling",
      "Ingen summa, avvikelse eller netto, och ingen uppgift som står på två ställen.",
      "test.xlsx, Blad1, A5:C7",
    ],
  ]);
});

test("an accepted finding says by whom, when and why, and is counted", () => {
  const spec = kontroller(report(1.2, accepted()));
  expect(columnsOf(spec, 0, 10)[0]).toEqual(["Fel", "Accepterat 2024-04-12 av Anna Ek: Rättas i maj."]);
  expect(spec.rows[1]?.[0]?.value).toBe("Funnet: fel 1. Accepterat: 1.");
});

test("a finding whose figure has changed is open, and remembers", () => {
  expect(columnsOf(kontroller(report(2.2, accepted())), 10)[0]).toEqual([
    "Öppet. Accepterades 2024-04-12 av Anna Ek för 1,2 mot väntat −1,2: Rättas i maj. Beloppen har ändrats sedan dess.",
  ]);
});

test.each<[string, number, readonly Acceptance[]]>([
  ["accepted meanwhile", 1.2, accepted()],
  ["with another figure", 2.2, []],
])("a note beside a finding follows it when it is %s", (_, budget, acceptances) => {
  const next = kontroller(report(budget, acceptances));
  const { comments } = keepUserText(withNote(kontroller(report(1.2)), "Anna kollar"), next);
  expect(comments).toEqual([{ row: next.frozenRows, column: NOTE_COLUMN, content: "Anna kollar" }]);
});

test("the note of a finding that is gone is listed with what it was about", () => {
  const { comments, extras } = keepUserText(withNote(kontroller(report(1.2)), "Anna kollar"), kontroller(report(-1.2)));
  expect(comments).toEqual([]);
  expect(extras.map(({ content }) => content)).toEqual([
    "Kommentarer utan rad",
    "Fel, Driftsammandrag för perioden, mnkr, Avdelning LKDATA, Budget jan-mars 2024, 1,2",
    "Anna kollar",
  ]);
});
