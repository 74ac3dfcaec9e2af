import type { UserText } from "../../report/rerun/keepUserText";
import type { SheetSpec, SpecCell } from "../../workbook/sheet";
import { enterText } from "../range/enterText";

const NOTHING: UserText = { comments: [], extras: [], count: 0, homeless: [], hiddenRows: [], inserted: 0 };

/**
 * Queues what one report sheet says: figures, texts and formulas in one array, and the number formats they are shown
 * with. Nothing is sent until the caller syncs.
 */
export function writeContents(sheet: Excel.Worksheet, spec: SheetSpec, userText: UserText = NOTHING): void {
  const range = sheet.getRangeByIndexes(0, 0, spec.rows.length, spec.columnWidths.length);
  range.numberFormat = spec.rows.map((cells) => cells.map((cell) => cell.format ?? "General"));
  range.formulas = contents(spec, userText);
  for (const { row, column, content } of userText.extras) sheet.getCell(row, column).formulas = [[entered(content)]];
}

function contents(spec: SheetSpec, userText: UserText): (string | number)[][] {
  const rows = spec.rows.map((cells) => cells.map(content));
  for (const comment of userText.comments) {
    const row = rows[comment.row];
    if (row !== undefined) row[comment.column] = entered(comment.content);
  }
  return rows;
}

function content(cell: SpecCell): string | number {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === "string" ? enterText(cell.value) : (cell.value ?? "");
}

/** What the user typed comes back as it was: formulas as formulas, texts as texts. */
function entered(value: unknown): string | number {
  if (typeof value === "number") return value;
  const text = String(value);
  return text.startsWith("=") ? text : enterText(text);
}
