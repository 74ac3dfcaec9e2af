import type { Problem } from "../domain/problem";
import type { Quantity, Table, TableKind } from "../domain/table";
import { choiceOf } from "../domain/choice";
import type { TableCorrection } from "../domain/tableCorrection";
import { labelKey } from "../domain/tableShape";
import type { GoalArea } from "./areaOf";
import type { Region } from "./findTables";
import type { Grid } from "./grid";
import { inferConvention } from "./inferConvention";
import { keepFootingSums } from "./keepFootingSums";
import { readMeasuredRows } from "./readMeasuredRows";
import type { ReadColumn } from "./readColumns";
import { tableRange, unknownColumns, type TableFrame } from "./tableFrame";

const QUANTITY: Readonly<Partial<Record<TableKind, Quantity>>> = {
  volym: "antal",
  aktiviteter: "antal",
  personal: "blandad",
  indikatorer: "blandad",
};

/** Reads a region that is not about money: volumes, staff, indicators, goals, assignments, activities. */
export function readMeasuredTable(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  columns: readonly ReadColumn[],
  kind: TableKind,
  goalArea: GoalArea,
  chosenRows: TableCorrection["rows"] = {},
): { table: Omit<Table, "id">; problems: readonly Problem[] } {
  const { file, name: sheet } = grid.sheet;
  const { rows, goals, problems } = readMeasuredRows(grid, region, columns, kind, chosenRows);
  const plainColumns = columns.map((read) => read.column);
  const convention = inferConvention(plainColumns, rows, "resultat");
  const footing = keepFootingSums(rows.map((row) => ({ ...row, amountKind: convention.kind })));
  return {
    problems: [...problems, ...unknownColumns(grid, region, frame, columns)],
    table: {
      kind,
      heading: frame.heading,
      unit: null,
      quantity: QUANTITY[kind] ?? null,
      source: { file, sheet, range: tableRange(region, columns) },
      columns: plainColumns,
      rows: footing.map((row) => ({ ...row, role: choiceOf(chosenRows, labelKey(row.label)) ?? row.role })),
      convention,
      footnotes: region.footnotes,
      labelHeader: frame.leads.join(" | "),
      ...((kind === "indikatorer" || kind === "maluppfyllelse") && goalArea),
      ...(kind === "indikatorer" && { goals }),
    },
  };
}
