import { STYLES } from "../workbook/style";
import type { ReportLook } from "../domain/settings/reportLook";
import type { Area, CellStyle, Sheet, StyleName } from "../workbook/sheet";
import type { FormatPlan } from "./formatPlan";

/** A table as other programs take it from the clipboard. */
export interface TableCopy {
  /** For Word and e-mail: every look stands in the elements themselves. */
  readonly html: string;
  /** Cells apart by tabs, rows by line breaks. */
  readonly text: string;
}

type Content = Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns">;

const HEADERS: ReadonlySet<StyleName> = new Set<StyleName>(["header", "headerNumber", "headerText"]);
const ROW_NAMES: ReadonlySet<StyleName> = new Set<StyleName>(["label", "varavLabel", "sumLabel", "heading"]);
const LINES: ReadonlySet<StyleName> = new Set<StyleName>(["title", "subtitle", "note", "empty"]);

/**
 * A planned area as HTML and plain text: titles and notes as paragraphs, headings as header cells of their column,
 * names as those of their row, figures to the right with a real minus. Hidden rows and columns are left out.
 *
 * @param shown what each cell shows, as rows of the plan's area
 * @example tableCopy(plan, shown, sheet, "rapport").text // "Verksamhet\tUtfall\r\nStab\t−1,5"
 */
export function tableCopy(
  { area, cells }: FormatPlan,
  shown: readonly (readonly string[])[],
  { merges, hiddenRows, hiddenColumns }: Content,
  look: ReportLook,
): TableCopy {
  const rows = indexes(cells.length).filter((row) => !hiddenRows.includes(area.top + row));
  const columns = indexes(area.right - area.left + 1).filter((column) => !hiddenColumns.includes(area.left + column));
  const styleOf = (row: number, column: number): StyleName => cells[row]?.[column]?.style ?? "empty";
  const textOf = (row: number, column: number) => withMinus(shown[row]?.[column] ?? "", styleOf(row, column));
  const blocks: { isTable: boolean; rows: number[] }[] = [];
  for (const row of rows) {
    const isTable = !columns.every((column) => LINES.has(styleOf(row, column)));
    const last = blocks.at(-1);
    if (last?.isTable === isTable) last.rows.push(row);
    else blocks.push({ isTable, rows: [row] });
  }

  function spanOf(merge: Area): [number, number] {
    return [
      columns.filter((column) => area.left + column >= merge.left && area.left + column <= merge.right).length,
      rows.filter((row) => area.top + row >= merge.top && area.top + row <= merge.bottom).length,
    ];
  }

  function cell(row: number, column: number): string {
    const merge = merges.find((one) => holds(one, area.top + row, area.left + column));
    const [across, down] = merge === undefined ? [1, 1] : spanOf(merge);
    const isFirst = merge === undefined || (merge.top === area.top + row && merge.left === area.left + column);
    if (!isFirst) return "";
    const style = styleOf(row, column);
    const span = `${across > 1 ? ` colspan="${across}"` : ""}${down > 1 ? ` rowspan="${down}"` : ""}`;
    const looks = `style="${css({ align: "left", ...STYLES[look][style] })}padding:2pt 5pt;vertical-align:top"`;
    const content = escaped(textOf(row, column));
    if (HEADERS.has(style)) return `<th scope="col"${span} ${looks}>${content}</th>`;
    const isName = ROW_NAMES.has(style) && columns.find((one) => ROW_NAMES.has(styleOf(row, one))) === column;
    return isName ? `<th scope="row"${span} ${looks}>${content}</th>` : `<td${span} ${looks}>${content}</td>`;
  }

  function line(row: number): string {
    return columns.map((column) => cell(row, column)).join("");
  }

  function table(own: readonly number[]): string {
    const isHeader = (row: number) => columns.some((column) => HEADERS.has(styleOf(row, column)));
    const [head, body] = [own.filter(isHeader), own.filter((row) => !isHeader(row))];
    const part = (name: string, part: readonly number[]) =>
      part.length === 0 ? "" : `<${name}>${part.map((row) => `<tr>${line(row)}</tr>`).join("")}</${name}>`;
    return `<table style="border-collapse:collapse;font-family:Calibri,sans-serif;font-size:11pt">${part("thead", head)}${part("tbody", body)}</table>`;
  }

  function paragraph(row: number): string {
    const column = columns.find((one) => textOf(row, one) !== "");
    if (column === undefined) return "";
    return `<p style="${css(STYLES[look][styleOf(row, column)])}margin:0 0 4pt">${escaped(textOf(row, column))}</p>`;
  }

  return {
    html: blocks.map((block) => (block.isTable ? table(block.rows) : block.rows.map(paragraph).join(""))).join(""),
    text: rows
      .map((row) =>
        columns
          .map((column) => oneLine(textOf(row, column)))
          .join("\t")
          .trimEnd(),
      )
      .join("\r\n"),
  };
}

function css({ bold, italic, size, color, fill, borderTop, borderBottom, align, indent }: CellStyle): string {
  const rule = (weight: "thin" | "medium") => `${weight === "thin" ? "1pt" : "1.5pt"} solid #1F4E5F`;
  return [
    `font-weight:${bold ? "bold" : "normal"}`,
    italic === true && "font-style:italic",
    size !== undefined && `font-size:${size}pt`,
    color !== undefined && `color:${color}`,
    fill !== undefined && `background-color:${fill}`,
    borderTop !== undefined && `border-top:${rule(borderTop)}`,
    borderBottom !== undefined && `border-bottom:${rule(borderBottom)}`,
    align !== undefined && `text-align:${align}`,
    indent !== undefined && `text-indent:${indent * 7}pt`,
  ]
    .filter((part) => part !== false)
    .map((part) => `${part};`)
    .join("");
}

/** A figure may have been typed, or shown by another format, with a hyphen. */
function withMinus(text: string, style: StyleName): string {
  return style.endsWith("mount") ? text.replace(/^\s*-\s*(?=[\d,.])/u, "−") : text;
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark).replace(/\r?\n/gu, "<br>");
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/gu, " ");
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
