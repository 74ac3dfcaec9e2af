import { cellProblem, type Problem } from "../../domain/table/problem";
import { cellName } from "../../workbook/sheet";
import type { ReadColumn } from "../columns/readColumns";
import type { Region } from "../sheet/findTables";
import type { HeaderBlock } from "../sheet/headerBlock";
import type { Grid } from "../sheet/grid";

/** The columns that count, and what is said of those that do not. */
interface SeenColumns {
  readonly columns: readonly ReadColumn[];
  /** The sheet's columns that are not read. */
  readonly leftOut: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/**
 * The columns of a table without the hidden ones that a column with the same role and time stands for. A hidden column
 * that nothing stands for is read, and marked. What the user has chosen is read as any.
 *
 * @example seenColumns(grid, header, columns, new Set()).columns.length // 5 of 6, where the first of two budgets is hidden
 */
export function seenColumns(
  grid: Grid,
  header: HeaderBlock,
  columns: readonly ReadColumn[],
  chosen: { has(column: number): boolean },
): SeenColumns {
  const hidden = new Set(grid.sheet.hiddenColumns);
  const seen = columns.filter(({ index }) => !hidden.has(index));
  const problems: Problem[] = [];
  const leftOut = new Set<number>();
  const kept = columns.flatMap((read): ReadColumn[] => {
    const { column, index } = read;
    if (!hidden.has(index) || chosen.has(index)) return [read];
    const same = seen.find((other) => isSameIn(other, read));
    if (same === undefined) return [{ ...read, column: { ...column, hidden: true } }];
    leftOut.add(index);
    const source = { file: grid.sheet.file, sheet: grid.sheet.name, cell: cellName(header.bottom, index) };
    const values = { header: column.header, seen: same.column.header };
    problems.push(cellProblem(source, column.header, { code: "hiddenColumn", values }));
    return [];
  });
  return { columns: kept, leftOut, problems };
}

/**
 * That a hidden column names the rows, whatever stands beside it.
 *
 * @example hiddenNames(grid, region)[0]?.code // "hiddenNames"
 */
export function hiddenNames(grid: Grid, { header, labelColumn }: Region): Problem[] {
  const { file, name: sheet, hiddenColumns } = grid.sheet;
  if (!hiddenColumns.includes(labelColumn)) return [];
  const text = header.texts.get(labelColumn) ?? "";
  const source = { file, sheet, cell: cellName(header.bottom, labelColumn) };
  return [cellProblem(source, text, { code: "hiddenNames", values: { header: text } })];
}

function isSameIn({ column: a }: ReadColumn, { column: b }: ReadColumn): boolean {
  return (
    a.role === b.role &&
    a.period === b.period &&
    a.year === b.year &&
    a.measure === b.measure &&
    a.group === b.group &&
    (a.gender ?? null) === (b.gender ?? null)
  );
}
