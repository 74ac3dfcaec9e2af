import { reportOfCase, tablesOf } from "../cases/readCase";
import type { Table } from "../../src/domain/table/table";

/** A row as its label and figures. */
type Line = readonly [label: string, ...values: (number | null)[]];

function linesOf({ rows }: Table): Line[] {
  return rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]);
}

function timesOf({ columns }: Table): string[] {
  return columns.map(({ role, period, year }) => `${role} ${period} ${year ?? ""}`.trim());
}

describe("a ledger as its system exports it", () => {
  test.each<[what: string, file: string, columns: string[], lines: Line[]]>([
    [
      "Unit4, names beside the codes as (T)",
      "unit4-tabb.txt",
      ["utfall jan-feb 2025"],
      [["Badhuset", -1799.5], ["Ishallen", -1500.25], ["Summa", -3299.75]],
    ],
    [
      "Unit4 in Norwegian, by art",
      "unit4-norsk.csv",
      ["utfall jan-feb 2025"],
      [["Barnehage sør", -3800.5], ["Skole nord", -700], ["Summa", -4500.5]],
    ],
    [
      "Raindance, a column for each type, where nothing is forecast",
      "raindance-typer.csv",
      ["utfall jan-feb 2025", "budget jan-feb 2025", "avvikelse jan-feb 2025"],
      [["4100", -1799.5, -2100, 300.5], ["4200", -1500.25, -1400, -100.25], ["Summa", -3299.75, -3500, 200.25]],
    ],
    [
      "Raindance, the times in the columns' names",
      "perioder-i-rubriken.csv",
      ["utfall jan-feb 2025", "budget jan-feb 2025", "avvikelse jan-feb 2025", "foregaende jan-feb 2024"],
      [["Badhuset", -600, -670, 70, -630], ["Ishallen", -410.5, -400, -10.5, -390], ["Summa", -1010.5, -1070, 59.5, -1020]],
    ],
    [
      "months in columns and the type in one",
      "manader-i-kolumner.csv",
      ["utfall jan-feb 2025", "budget jan-feb 2025", "avvikelse jan-feb 2025"],
      [["Badhuset", -300, -300, 0], ["Ishallen", 30, 30, 0], ["Summa", -270, -270, 0]],
    ],
    [
      "a printout under its accounts and ansvar",
      "utskrift-per-ansvar.csv",
      ["utfall jan-feb 2025"],
      [["Badhuset", -19.5], ["Ishallen", -80], ["Summa", -99.5]],
    ],
  ])("%s", async (_what, file, columns, lines) => {
    const report = await reportOfCase(`filformat/${file}`);
    const [table] = tablesOf(report) as [Table, ...Table[]];
    expect(timesOf(table)).toEqual(columns);
    expect(linesOf(table)).toEqual(lines);
    expect(report.documents.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.findings).toEqual([]);
  });
}); // prettier-ignore
