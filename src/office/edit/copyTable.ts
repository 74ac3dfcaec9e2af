import type { ReportLook } from "../../domain/settings/reportLook";
import { formatPlan } from "../../tablelook/formatPlan";
import { tableCopy, type TableCopy } from "../../tablelook/tableCopy";
import type { Area } from "../../workbook/sheet";
import type { FormatRefusal } from "./formatTable";
import { readArea } from "../read/readArea";
import { selectedArea } from "../read/selectedArea";
import { WANTED_LOOKS } from "../draw/lookSnapshot";

export type TableCopyOutcome =
  | { readonly kind: "copied"; readonly copy: TableCopy; readonly sheet: string; readonly area: Area }
  | { readonly kind: "refused"; readonly reason: FormatRefusal };

/** A column too narrow for its figure shows nothing but these. */
const TOO_NARROW = /^#+$/u;

/** Reads the selected table, or the one around the selected cell, for the clipboard. Three syncs; nothing is written. */
export async function copyTable(look: ReportLook): Promise<TableCopyOutcome> {
  return Excel.run(async (context) => {
    const selection = await selectedArea(context);
    if (typeof selection === "string") return { kind: "refused", reason: selection };
    const { area, isProtected, grown } = selection;
    if (isProtected && grown) return { kind: "refused", reason: "protected" };
    const { sheet, range } = await readArea(context, selection.sheet, area, WANTED_LOOKS);
    const plan = formatPlan(sheet, area);
    if (plan === null) return { kind: "refused", reason: "noTable" };
    const values = range.values as unknown[][];
    const shown = (range.text as string[][]).map((texts, row) =>
      texts.map((text, column) => (TOO_NARROW.test(text) ? decimalComma(values[row]?.[column]) : text)),
    );
    return { kind: "copied", copy: tableCopy(plan, shown, sheet, look), sheet: sheet.name, area };
  });
}

function decimalComma(value: unknown): string {
  return String(value).replace(".", ",");
}
