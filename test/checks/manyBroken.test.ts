import { columnFoots } from "../../src/checks/relations/columnFoots";
import { runChecks } from "../../src/checks/runChecks";
import type { SourceDocument } from "../../src/domain/document/sourceDocument";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";
import { explanation } from "../../src/texts/findings/explanation";

type Line = (string | number)[];

function documentOf(lines: readonly Line[]): SourceDocument {
  return readDocument("t.xlsx", [sheetOf(lines.map((line) => [...line]))]);
}

const HEAD = ["Drift tkr", "Prognos 2024", "Budget 2024"];

test("500 sums that do not add up: each is found", () => {
  const lines = Array.from({ length: 500 }, (_, group): Line[] => [
    [`Enhet ${group}.1`, 100 + 10 * group, 90],
    [`Enhet ${group}.2`, 200, 210],
    [`Summa ${group}`, 300 + 10 * group + 50, 300],
  ]);
  const { findings } = runChecks([documentOf([HEAD, ...lines.flat()])]);
  expect(findings.map(({ source }) => source?.cell)).toEqual(lines.map((_, group) => `B${3 * group + 4}`));
});

test("more wide sums than fit are told of, never dropped in silence", () => {
  const parts = Array.from({ length: 700 }, (_, at): Line[] => [
    [`Enhet ${at}`, at + 1, at + 2],
    [`Delsumma ${at}`, at + 1, at + 2],
    // Adds all posts so far.
    [`Summa hittills ${at}`, ((at + 1) * (at + 2)) / 2, ((at + 1) * (at + 4)) / 2],
  ]);
  const read = documentOf([HEAD, ...parts.flat()]);
  const [whole] = read.tables;
  if (whole === undefined) throw new Error("no table");
  const told: number[] = [];
  columnFoots(whole, (row) => told.push(row));
  expect(told).toEqual([]);
  // What each adds is shown by its figures; a table of other figures may show nothing.
  const table = { ...whole, rows: whole.rows.map(({ adds: _, ...row }) => row) };
  const document = { ...read, tables: [table] };
  const passedOver: number[] = [];
  const relations = columnFoots(table, (row) => passedOver.push(row));
  expect(passedOver.length).toBeGreaterThan(0);
  expect(relations.length + 2 * passedOver.length).toBe(2 * 1400);
  const { findings } = runChecks([document]);
  expect(findings.map(({ severity, row }) => [severity, row])).toEqual([
    ["info", table.rows[passedOver[0] ?? -1]?.label],
  ]);
  expect(findings.map((one) => explanation(one, "sv"))).toEqual([
    expect.stringContaining(`${passedOver.length} summor är inte kontrollerade`),
  ]);
});

test("rows with the same name have each their own parts", () => {
  const { findings } = runChecks([
    documentOf([
      ["Drift tkr", "Prognos 2024", "Budget 2024"],
      ["Skola", 10, 11],
      ["Netto", 10, 11],
      ["varav kostnader", 90, 90],
      ["varav intäkter", 100, 101],
      ["Vård", 20, 22],
      ["Netto", 20, 22],
      ["varav kostnader", 50, 50],
      ["varav intäkter", 70, 72],
    ]),
  ]);
  expect(findings).toEqual([]);
});
