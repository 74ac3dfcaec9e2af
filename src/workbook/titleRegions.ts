import { cellName, type SheetSpec, type StyleName } from "./sheet";

/** A name that tells screen readers where a table's headings stand. */
interface TitleRegion {
  /** As JAWS and NVDA read it: first and last cell of the table, and the sheet's number among the sheets. */
  readonly name: string;
  /** The cell where the headings of columns and rows meet. */
  readonly cell: string;
}

const HEADERS: ReadonlySet<StyleName> = new Set<StyleName>(["header", "headerNumber", "headerText"]);
/** What ends a table. */
const AFTER: ReadonlySet<StyleName> = new Set<StyleName>(["empty", "note", "commentHeading", "title"]);

/**
 * The headings of a sheet's tables as names for screen readers; only the look for publishing has them.
 *
 * @param sheetNumber 1-based place of the sheet in the workbook
 * @example titleRegions(spec, 2) // [{ name: "TitleRegion1.A4.E13.2", cell: "A4" }]
 */
export function titleRegions({ look, rows }: SheetSpec, sheetNumber: number): TitleRegion[] {
  if (look !== "tillganglig") return [];
  const isHeader = (row: number) => HEADERS.has(rows[row]?.[0]?.style ?? "empty");
  const tops = rows.flatMap((_, row) => (isHeader(row) && !isHeader(row - 1) ? [row] : []));
  return tops.map((top, index) => {
    const width = rows[top]?.filter(({ style }) => HEADERS.has(style)).length ?? 1;
    const end = rows.findIndex(
      (cells, row) => row > top && cells.slice(0, width).every(({ style }) => AFTER.has(style)),
    );
    const bottom = (end < 0 ? rows.length : end) - 1;
    const cell = cellName(top, 0);
    return { name: `TitleRegion${index + 1}.${cell}.${cellName(bottom, width - 1)}.${sheetNumber}`, cell };
  });
}
