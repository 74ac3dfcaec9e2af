import type { ReportLook } from "../../domain/settings/reportLook";
import { formatPlan, type FormatPlan } from "../../tablelook/formatPlan";
import { rectangles } from "../../workbook/rectangles";
import { FONT, STANDARD_SIZE, STYLES } from "../../workbook/style";
import { styleBlocks } from "../../workbook/styleBlocks";
import { areaName, type Area } from "../../workbook/sheet";
import { applyStyle } from "../draw/applyStyle";
import { clearLooks, firstColumnOf, WANTED_LOOKS, type LookSnapshot } from "../draw/lookSnapshot";
import { readArea, type AreaContent } from "../read/readArea";
import { areaRange } from "../range/areaRange";
import { selectedArea, type SelectionRefusal } from "../read/selectedArea";
import { widthInPoints } from "../range/widthInPoints";

/** Why nothing was formatted. */
export type FormatRefusal = SelectionRefusal | "protected" | "noTable";

/** What was formatted, what the user should know of it, and how it looked before. */
export interface Formatted {
  readonly kind: "formatted";
  readonly sheet: string;
  readonly area: Area;
  readonly tables: number;
  /** True when the selection was so small that the area around it was taken. */
  readonly grown: boolean;
  /** Areas of merged cells, as `B3:C3`. */
  readonly merged: readonly string[];
  /** 1-based, as Excel shows them. */
  readonly hiddenRows: readonly number[];
  /** Cells whose status is only a colour. */
  readonly colourOnly: readonly string[];
  readonly before: LookSnapshot;
}

export type FormatOutcome = Formatted | { readonly kind: "refused"; readonly reason: FormatRefusal };

/** Excel that can gather a run's changes into one step of its own undo. */
const UNDO_GROUPS = "1.20";

/**
 * Gives the selected table, or the table around the selected cell, the looks of the report. Formats only: no cell's
 * content is written. Four syncs, one of them writes.
 *
 * @example await formatTable("rapport") // { kind: "formatted", sheet: "Drift", area: A1:D9, … }
 */
export async function formatTable(look: ReportLook): Promise<FormatOutcome> {
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS);

  async function format(context: Excel.RequestContext): Promise<FormatOutcome> {
    const selection = await selectedArea(context);
    if (typeof selection === "string") return { kind: "refused", reason: selection };
    if (selection.isProtected) return { kind: "refused", reason: "protected" };
    const content = await readArea(context, selection.sheet, selection.area, WANTED_LOOKS);
    const plan = formatPlan(content.sheet, selection.area);
    if (plan === null) return { kind: "refused", reason: "noTable" };
    const before = snapshotOf(selection.sheet, content);
    queuePlan(selection.sheet, plan, content, look);
    await context.sync();
    const { merges, hiddenRows, name } = content.sheet;
    const { area, grown } = selection;
    return {
      kind: "formatted",
      sheet: name,
      area,
      tables: plan.tables.length,
      grown,
      merged: merges.map(areaName),
      hiddenRows: hiddenRows.map((row) => row + 1),
      colourOnly: plan.colourOnly,
      before,
    };
  }

  return canGroup ? Excel.run({ mergeUndoGroup: true }, format) : Excel.run(format);
}

function snapshotOf(sheet: Excel.Worksheet, { range, area, looks, columnWidths }: AreaContent): LookSnapshot {
  return {
    sheetId: sheet.id,
    area,
    numberFormats: range.numberFormat as string[][],
    cells: looks,
    columnWidths,
    firstColumn: firstColumnOf(range),
  };
}

/** All looks are cleared before the first is set: a border belongs to two cells. */
function queuePlan(sheet: Excel.Worksheet, plan: FormatPlan, { range, columnWidths }: AreaContent, look: ReportLook) {
  const { top, left } = plan.area;
  const at = (area: Area) =>
    areaRange(sheet, {
      top: area.top + top,
      left: area.left + left,
      bottom: area.bottom + top,
      right: area.right + left,
    });
  const given = range.numberFormat as string[][];
  // Null leaves a cell's format as it is.
  range.numberFormat = plan.cells.map((cells, row) =>
    cells.map(({ format }, column) => (format === given[row]?.[column] ? null : format)),
  ) as string[][];
  const blocks = styleBlocks({ rows: plan.cells }).map(({ style, area }) => ({ style, range: at(area) }));
  for (const block of blocks) {
    clearLooks(block.range);
    block.range.format.font.name = FONT;
    block.range.format.font.size = STANDARD_SIZE;
  }
  for (const block of blocks) applyStyle(block.range.format, STYLES[look][block.style]);
  for (const { key, area } of rectangles(plan.cells, ({ fill }) => fill ?? null)) at(area).format.fill.color = key;
  plan.columnWidths.forEach((characters, index) => {
    const width = widthInPoints(characters);
    const now = columnWidths.get(left + index);
    if (characters === 0 || now === undefined || now >= width) return;
    sheet.getRangeByIndexes(0, left + index, 1, 1).getEntireColumn().format.columnWidth = width;
  });
}
