import type { CellRef } from "../../domain/table/table";
import { areaNamed } from "../../workbook/areaNamed";
import { areaName, cellName, type Area } from "../../workbook/sheet";
import type { ReadTable } from "../tables/readTable";

type Corner = Pick<Area, "top" | "left">;

/**
 * What was read of a table that was turned upright, with its cells named as in the sheet where it lies: findings,
 * corrections and sources then point at the right ones.
 *
 * @param corner of the table, see `turnedBlocks`
 * @example inItsSheet(read, { top: 1, left: 0 }).table?.source.range // "A2:D6"
 */
export function inItsSheet({ table, problems, recognition }: ReadTable, corner: Corner): ReadTable {
  const sourced = <Source extends { readonly range: string }>(source: Source) => ({
    ...source,
    range: turnedRange(source.range, corner),
  });
  const placed = (source: CellRef | null) => source && { ...source, cell: turnedCell(source.cell, corner) };
  return {
    table: table && {
      ...table,
      source: sourced(table.source),
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, source: placed(cell.source) })),
      })),
    },
    problems: problems.map((problem) =>
      problem.cell === null ? problem : { ...problem, cell: turnedCell(problem.cell, corner) },
    ),
    recognition: { ...recognition, source: sourced(recognition.source) },
  };
}

function turnedCell(cell: string, corner: Corner): string {
  const area = areaNamed(cell);
  return area === null || area.top < corner.top ? cell : cellName(...turned(area.top, area.left, corner));
}

function turnedRange(range: string, corner: Corner): string {
  const area = areaNamed(range);
  if (area === null || area.top < corner.top) return range;
  const [top, left] = turned(area.top, area.left, corner);
  const [bottom, right] = turned(area.bottom, area.right, corner);
  return areaName({ top, left, bottom, right });
}

function turned(row: number, column: number, { top, left }: Corner): [row: number, column: number] {
  return [top + column - left, left + row - top];
}
