import { fromSwedishInput } from "excel-host/calc/swedishInput";
import type { Host } from "excel-host/createHost";
import { enterCell } from "excel-host/range/enterCell";
import type { Area } from "excel-host/model/area";
import { intersectionOf } from "excel-host/model/area";
import { cellAt, usedArea } from "excel-host/model/cells";
import { cellText } from "excel-host/text/cellText";
import type { Worksheet } from "excel-host/model/worksheet";
import type { Place } from "./place";

/** The cells as other programs take them: a tab between columns, a line per row, in Swedish. */
export function copiedText(sheet: Worksheet, selection: Area): string {
  const used = usedArea(sheet, selection, true);
  const area = used && intersectionOf(selection, { ...used, top: selection.top, left: selection.left });
  if (!area) return "";
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) texts.push(cellText(cellAt(sheet, row, column)));
    lines.push(texts.map(quoted).join("\t"));
  }
  return lines.join("\n");
}

/** Types a copied text into the cells from a place on; false when one of them holds something Excel would refuse. */
export function pasteText(host: Host, sheet: Worksheet, from: Place, text: string): boolean {
  return host.edit(({ evaluate }) => {
    for (const [row, cells] of splitText(text).entries()) {
      for (const [column, typed] of cells.entries()) {
        enterCell(sheet, from.row + row, from.column + column, fromSwedishInput(typed), evaluate);
      }
    }
  });
}

/** @example splitText('1\t"två\nrader"\n3') // [["1", "två\nrader"], ["3"]] */
export function splitText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r?\n|$)/gy;
  const whole = text.replace(/\r?\n$/, "");
  for (let match = cell.exec(whole); match; match = cell.exec(whole)) {
    const [, content = "", end] = match;
    rows.at(-1)?.push(content.startsWith('"') ? content.slice(1, -1).replace(/""/g, '"') : content);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
