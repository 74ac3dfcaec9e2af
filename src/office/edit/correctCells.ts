import { enterText } from "../range/enterText";

/** One cell of the open workbook and what it goes from and to: figures or texts, never formulas. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number;
  readonly after: string | number;
}

/** Why nothing was written: the sheet is gone, the cell holds a formula, or another figure than expected. */
export type Refusal = "gone" | "formula" | "changed";

export type CorrectOutcome =
  { readonly kind: "written" } | { readonly kind: "refused"; readonly reason: Refusal; readonly edit: CellEdit };

/**
 * Writes figures into cells of the open workbook, all or none: only where every cell still holds what it is to go
 * from. Formats stay. The way back is the same call with before and after exchanged. Three syncs, two when refused.
 *
 * @example await correctCells([{ sheet: "Drift", cell: "C6", before: 1.2, after: -1.2 }]) // { kind: "written" }
 */
export async function correctCells(edits: readonly CellEdit[]): Promise<CorrectOutcome> {
  return Excel.run(async (context) => {
    const found = edits.map((edit) => ({
      edit,
      worksheet: context.workbook.worksheets.getItemOrNullObject(edit.sheet),
    }));
    for (const { worksheet } of found) worksheet.load("name");
    await context.sync();
    const gone = found.find(({ worksheet }) => worksheet.isNullObject);
    if (gone !== undefined) return refused("gone", gone.edit);

    const cells = found.map(({ edit, worksheet }) => ({ edit, range: worksheet.getRange(edit.cell) }));
    for (const { range } of cells) range.load("values,formulas");
    await context.sync();
    for (const { edit, range } of cells) {
      const [[formula] = []] = range.formulas as unknown[][];
      const [[value] = []] = range.values as unknown[][];
      if (typeof formula === "string" && formula.startsWith("=")) return refused("formula", edit);
      if (value !== edit.before) return refused("changed", edit);
    }

    for (const { edit, range } of cells) {
      range.formulas = [[typeof edit.after === "string" ? enterText(edit.after) : edit.after]];
    }
    await context.sync();
    return { kind: "written" };
  });
}

function refused(reason: Refusal, edit: CellEdit): CorrectOutcome {
  return { kind: "refused", reason, edit };
}
