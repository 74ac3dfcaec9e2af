import { parseTarget } from "../../domain/target/target";
import type { ColumnRole } from "../../domain/table/table";
import { isAttribute, wordColumn } from "../lexicon/columnWords";
import { statusOfCell } from "../lexicon/readStatus";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

/** Rows looked at to see what a column holds. */
const SAMPLE_ROWS = 500;
/** A status of a column whose heading does not say that it is one stands at least so many times. */
const LEAST_STATUSES = 2;
/** What is shown over a column whose own heading is empty. */
const HEADER: Readonly<Partial<Record<ColumnRole, string>>> = { malvarde: "Målvärde", status: "Status" };

/** A column known by its cells, whatever its heading says or lacks. */
interface CellColumn {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
}

/**
 * The columns that words do not tell and cells do: targets (`≥4`, `Öka`, `Mindre än 5 %`, with or without plain figures
 * between them) and, beside goals and indicators, statuses.
 *
 * @param known sheet columns whose roles are known by words or chosen
 * @example columnsByCells(grid, region, new Set([1, 2])) // [{ index: 3, header: "Önskad riktning", role: "malvarde" }]
 */
export function columnsByCells(grid: Grid, region: Region, known: ReadonlySet<number>): CellColumn[] {
  const named = [...region.header.texts].filter(
    ([column, header]) =>
      column > region.labelColumn && !known.has(column) && wordColumn(header) === null && !isAttribute(header),
  );
  const unnamed = unheadedColumns(grid, region).map((column) => [column, ""] as const);
  const isOfGoals = [...region.header.texts.values()].some((text) =>
    ["goal", "goalArea", "name"].includes(wordColumn(text) ?? ""),
  );
  return [...named, ...unnamed].flatMap(([index, header]): CellColumn[] => {
    const role = holdsTargets(grid, region, index)
      ? "malvarde"
      : isOfGoals && holdsOnlyStatuses(grid, region, index)
        ? "status"
        : null;
    return role === null ? [] : [{ index, header: header || (HEADER[role] ?? ""), role }];
  });
}

/**
 * True for cells that are targets, at least one of them by an operator or a word: plain figures may be anything.
 *
 * @param least how great a part of the targets must be so
 */
export function holdsTargets(grid: Grid, region: Region, column: number, least = 0): boolean {
  let [plain, said] = [0, 0];
  for (const row of sample(region)) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const kind = typeof grid.cell(row, column)?.value === "number" ? "number" : parseTarget(text).kind;
    if (kind === "unreadable") return false;
    if (kind === "number") plain++;
    else if (kind !== "none") said++;
  }
  return said > 0 && said >= least * (plain + said);
}

function holdsOnlyStatuses(grid: Grid, region: Region, column: number): boolean {
  let statuses = 0;
  for (const row of sample(region)) {
    const text = grid.text(row, column);
    if (statusOfCell(grid.cell(row, column), text, grid.cell(row, region.labelColumn)) !== null) statuses++;
    else if (text !== "") return false;
  }
  return statuses >= LEAST_STATUSES;
}

/** Columns of cells right of the labels that no heading stands over. */
function unheadedColumns(grid: Grid, { header, labelColumn, dataRows, workedOut }: Region): number[] {
  const columns = new Set<number>();
  for (const row of dataRows.slice(0, SAMPLE_ROWS)) {
    for (const column of grid.filled(row)) if (column > labelColumn && !header.texts.has(column)) columns.add(column);
  }
  return [...columns].filter((column) => workedOut?.has(column) !== true).sort((a, b) => a - b);
}

function sample({ dataRows }: Region): readonly number[] {
  return dataRows.slice(0, SAMPLE_ROWS);
}
