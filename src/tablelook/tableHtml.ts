import { STYLES } from "../workbook/style";
import type { ReportLook } from "../domain/settings/reportLook";
import type { Area, CellStyle, StyleName } from "../workbook/sheet";

/** The rows and columns of an area that are seen, counted from its corner, and what they hold. */
interface ShownArea {
  readonly area: Area;
  readonly merges: readonly Area[];
  readonly look: ReportLook;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  styleOf(row: number, column: number): StyleName;
  textOf(row: number, column: number): string;
}

const HEADERS: ReadonlySet<StyleName> = new Set<StyleName>(["header", "headerNumber", "headerText"]);
const ROW_NAMES: ReadonlySet<StyleName> = new Set<StyleName>(["label", "varavLabel", "sumLabel", "heading"]);
const LINES: ReadonlySet<StyleName> = new Set<StyleName>(["title", "subtitle", "note", "empty"]);

/** An area as HTML whose every look stands in the elements themselves: titles and notes are paragraphs. */
export function tableHtml(shown: ShownArea): string {
  const { rows, columns, styleOf } = shown;
  const blocks: { isTable: boolean; rows: number[] }[] = [];
  for (const row of rows) {
    const isTable = !columns.every((column) => LINES.has(styleOf(row, column)));
    const last = blocks.at(-1);
    if (last?.isTable === isTable) last.rows.push(row);
    else blocks.push({ isTable, rows: [row] });
  }
  const html = (block: (typeof blocks)[number]) =>
    block.isTable ? table(shown, block.rows) : block.rows.map((row) => paragraph(shown, row)).join("");
  return blocks.map(html).join("");
}

function paragraph({ columns, styleOf, textOf, look }: ShownArea, row: number): string {
  const column = columns.find((one) => textOf(row, one) !== "");
  if (column === undefined) return "";
  return `<p style="${css(STYLES[look][styleOf(row, column)])}margin:0 0 4pt">${escaped(textOf(row, column))}</p>`;
}

function table(shown: ShownArea, own: readonly number[]): string {
  const { columns, styleOf } = shown;
  const isHeader = (row: number) => columns.some((column) => HEADERS.has(styleOf(row, column)));
  const [head, body] = [own.filter(isHeader), own.filter((row) => !isHeader(row))];
  const line = (row: number) => `<tr>${columns.map((column) => cell(shown, row, column)).join("")}</tr>`;
  const part = (name: string, part: readonly number[]) =>
    part.length === 0 ? "" : `<${name}>${part.map(line).join("")}</${name}>`;
  return `<table style="border-collapse:collapse;font-family:Calibri,sans-serif;font-size:11pt">${part("thead", head)}${part("tbody", body)}</table>`;
}

function cell(shown: ShownArea, row: number, column: number): string {
  const { area, merges, columns, styleOf, textOf, look } = shown;
  const merge = merges.find((one) => holds(one, area.top + row, area.left + column));
  const [across, down] = merge === undefined ? [1, 1] : spanOf(shown, merge);
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

/** How many of the columns and rows in sight a merged cell covers. */
function spanOf({ area, rows, columns }: ShownArea, merge: Area): [across: number, down: number] {
  return [
    columns.filter((column) => area.left + column >= merge.left && area.left + column <= merge.right).length,
    rows.filter((row) => area.top + row >= merge.top && area.top + row <= merge.bottom).length,
  ];
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

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark).replace(/\r?\n/gu, "<br>");
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
