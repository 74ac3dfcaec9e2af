import { isDeepStrictEqual } from "node:util";
import { cellName } from "../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { NORMAL_FORMAT } from "excel-host/model/cellFormat";
import { isEmptyCell } from "excel-host/model/cells";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Worksheet } from "excel-host/model/worksheet";

/**
 * Everything in the workbook that a person could tell from another, so that two can be compared: a row that does not
 * exist and one of standard height with nothing in it are the same.
 */
export function wholeWorkbook({ workbook }: Host): string {
  const nameOf = (id: string | null) => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const whole = {
    active: nameOf(workbook.activeSheetId),
    settings: Object.fromEntries([...workbook.settings].sort(([a], [b]) => a.localeCompare(b))),
    names: workbook.names
      .map(({ name, scope, target, visible }) => ({
        name,
        scope: nameOf(scope),
        target: "area" in target ? { sheet: nameOf(target.sheetId), area: target.area } : target,
        visible,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    properties: workbook.properties,
    sheets: workbook.sheets.map(wholeSheet),
  };
  // A text, for the workbook goes on changing; its lines show where two differ.
  return JSON.stringify(whole, (_, value: unknown) => (value instanceof Map ? [...value] : value), 1);
}

function wholeSheet(sheet: Worksheet): unknown {
  const { rows, columns, charts, selection: _selection, id, ...rest } = sheet;
  return {
    ...rest,
    customProperties: [...rest.customProperties],
    charts: charts
      .map(({ id: _, source, ...chart }) => ({ ...chart, area: source.area, own: source.sheetId === id }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    heights: Object.fromEntries(
      byIndex(rows).flatMap(([row, { height }]) =>
        (height ?? STANDARD_HEIGHT) === STANDARD_HEIGHT ? [] : [[row, height]],
      ),
    ),
    widths: Object.fromEntries(
      byIndex(columns).flatMap(([column, { width }]) =>
        (width ?? STANDARD_WIDTH) === STANDARD_WIDTH ? [] : [[column, width]],
      ),
    ),
    hiddenRows: [...rows].flatMap(([row, { hidden }]) => (hidden ? [row] : [])).sort((a, b) => a - b),
    hiddenColumns: [...columns].flatMap(([column, { hidden }]) => (hidden ? [column] : [])).sort((a, b) => a - b),
    cells: Object.fromEntries(
      byIndex(rows).flatMap(([row, { cells }]) =>
        byIndex(cells).flatMap(([column, cell]) =>
          isEmptyCell(cell) && isDeepStrictEqual(cell.format, NORMAL_FORMAT) ? [] : [[cellName(row, column), cell]],
        ),
      ),
    ),
  };
}

function byIndex<Item>(items: ReadonlyMap<number, Item>): [number, Item][] {
  return [...items].sort(([a], [b]) => a - b);
}
