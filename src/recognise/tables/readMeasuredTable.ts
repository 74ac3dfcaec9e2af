import type { Problem } from "../../domain/table/problem";
import type { Quantity, Table, TableKind } from "../../domain/table/table";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import { rowChoice } from "../../domain/table/tableShape";
import type { GoalArea } from "../lexicon/goalAreaOf";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { inferConvention } from "../sign/inferConvention";
import { signedTable } from "../sign/signedTable";
import { keepFootingSums } from "../rows/keepFootingSums";
import { readMeasuredRows } from "../rows/readMeasuredRows";
import type { ReadColumn } from "../columns/readColumns";
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
  const convention = inferConvention(signedTable(plainColumns, rows), "resultat");
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
      rows: footing.map((row) => ({ ...row, role: rowChoice(chosenRows, row.label) ?? row.role })),
      convention,
      footnotes: region.footnotes,
      labelHeader: frame.leads.join(" | "),
      ...((kind === "indikatorer" || kind === "maluppfyllelse") && goalArea),
      ...(kind === "indikatorer" && { goals }),
    },
  };
}
