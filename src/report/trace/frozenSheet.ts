import type { Area, CellStyle, ChartSpec, SheetSpec, SpecCell } from "../../workbook/sheet";

/** A sheet as it stands and looks in a workbook, from A1. */
export interface SeenSheet {
  readonly name: string;
  readonly rows: readonly (readonly SeenCell[])[];
  /** Characters of the standard font; null when the column is hidden. */
  readonly columnWidths: readonly (number | null)[];
  /** Lines of text; null when the row is hidden. */
  readonly rowLines: readonly (number | null)[];
  readonly frozenRows: number;
  readonly orientation: "portrait" | "landscape";
  readonly merges: readonly Area[];
  readonly charts: readonly ChartSpec[];
}

export interface SeenCell {
  /** The value shown; an error as its text. */
  readonly value: string | number | boolean;
  readonly format: string;
  readonly look: CellStyle;
}

/**
 * A sheet for those who shall only read it: what is seen, as values. Formulas, hidden rows and hidden columns are not
 * in it; a merged area or a chart keeps the part of it that is seen.
 *
 * @example frozenSheet(seen).rows[4]?.[1] // { value: -0.9, style: "empty", look: { align: "right" }, format: "0.0" }
 */
export function frozenSheet(seen: SeenSheet): SheetSpec {
  const rows = shownIndexes(seen.rowLines);
  const columns = shownIndexes(seen.columnWidths);
  const within = (area: Area): Area | null => {
    const [top, bottom] = placeIn(rows, area.top, area.bottom);
    const [left, right] = placeIn(columns, area.left, area.right);
    return bottom < top || right < left ? null : { top, left, bottom, right };
  };
  return {
    id: seen.name,
    name: seen.name,
    columnWidths: columns.map((column) => seen.columnWidths[column] ?? 0),
    rows: rows.map((row) => columns.map((column) => frozenCell(seen.rows[row]?.[column]))),
    rowLines: Object.fromEntries(
      rows.flatMap((row, index) => (seen.rowLines[row] === 1 ? [] : [[index, seen.rowLines[row] ?? 1]])),
    ),
    frozenRows: rows.filter((row) => row < seen.frozenRows).length,
    orientation: seen.orientation,
    inputs: [],
    keyColumns: [],
    merges: seen.merges.flatMap((area) => within(area) ?? []).filter((area) => !isOneCell(area)),
    charts: seen.charts.flatMap((chart) => {
      const [source, place] = [within(chart.source), within(chart.place)];
      return source === null || place === null || source.bottom === source.top || source.right === source.left
        ? []
        : [{ ...chart, source, place }];
    }),
  };
}

/** A report that has not been written anywhere, as values. */
export function withoutFormulas(sheets: readonly SheetSpec[]): SheetSpec[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.map(({ formula: _, ...cell }) => cell)),
  }));
}

function frozenCell(cell: SeenCell | undefined): SpecCell {
  if (cell === undefined) return { value: null, style: "empty" };
  const { value, format, look } = cell;
  return {
    value: typeof value === "boolean" ? (value ? "SANT" : "FALSKT") : value === "" ? null : value,
    style: "empty",
    look,
    ...(format !== "General" && { format }),
  };
}

function shownIndexes(sizes: readonly (number | null)[]): number[] {
  return sizes.flatMap((size, index) => (size === null ? [] : [index]));
}

/** First and last place of an interval among those shown; the last before the first when none of it is. */
function placeIn(shown: readonly number[], from: number, to: number): [number, number] {
  const inside = shown.filter((index) => index >= from && index <= to);
  const [first] = inside;
  return first === undefined ? [0, -1] : [shown.indexOf(first), shown.indexOf(first) + inside.length - 1];
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
