import type { Area } from "../../workbook/sheet";
import { areaRange } from "../range/areaRange";
import { lookBands } from "../range/lookBands";

/** Everything about the looks of an area that formatting may change, and enough to see that the area is the same. */
export interface LookSnapshot {
  readonly sheetId: string;
  readonly area: Area;
  readonly numberFormats: readonly (readonly string[])[];
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  /** Sheet column → width in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** What stood in the first column: rows moved since then show in it. */
  readonly firstColumn: string;
}

/** What `getCellProperties` is asked for. */
export const WANTED_LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Fingerprint of a range's first column, whose formulas are loaded. */
export function firstColumnOf(range: Excel.Range): string {
  return JSON.stringify((range.formulas as unknown[][]).map(([first]) => first));
}

/**
 * Gives an area the looks it had. False, and nothing changed, when the sheet is gone or protected or other rows stand
 * there now. Two syncs, and one more for every {@link MAX_LOOKS} cells after the first.
 */
export async function restoreLooks(snapshot: LookSnapshot): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(snapshot.sheetId);
    const range = areaRange(sheet, snapshot.area);
    range.load("formulas");
    await context.sync();
    if (sheet.isNullObject || firstColumnOf(range) !== snapshot.firstColumn) return false;

    clearLooks(range);
    range.numberFormat = snapshot.numberFormats.map((row) => [...row]);
    for (const band of lookBands(snapshot.area).reverse()) {
      const cells = snapshot.cells.slice(band.top - snapshot.area.top, band.bottom - snapshot.area.top + 1);
      areaRange(sheet, band).setCellProperties(cells.map((row) => row.map(settable)));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many as Excel's limit for one request asks for
      if (band.top > snapshot.area.top) await context.sync();
    }
    for (const [column, width] of snapshot.columnWidths) {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    }
    await context.sync();
    return true;
  });
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues that no cell of the range has a fill, a border, a slant, a weight, a colour or an alignment of its own. */
export function clearLooks({ format }: Excel.Range): void {
  format.fill.clear();
  for (const side of SIDES) format.borders.getItem(side).style = "None";
  const { font } = format;
  font.bold = false;
  font.italic = false;
  font.underline = "None";
  font.color = "#000000";
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Top";
  format.indentLevel = 0;
  format.wrapText = false;
}

/** A look as it can be set: Excel answers white for no fill, and black for no border. */
export function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format ?? {};
  const drawn = Object.entries(borders ?? {}).filter(([, side]) => (side as { style?: string }).style !== "None");
  return {
    format: {
      ...rest,
      ...(fill?.pattern !== "None" && { fill: { color: fill?.color } }),
      ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    },
  };
}
