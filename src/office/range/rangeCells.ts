import type { Cell, SheetRow } from "../../workbook/sheet";

/**
 * The cells of a range whose values, formulas and number formats are loaded, as rows of the core at their places on
 * the sheet. `fillAt` gives the colour of a cell, counted from the range's first.
 */
export function rowsOf(used: Excel.Range, fillAt: (row: number, column: number) => string | undefined): SheetRow[] {
  const values = used.values as unknown[][];
  return values.flatMap((row, rowOffset) => {
    const cells: Cell[] = [];
    row.forEach((value, columnOffset) => {
      const formula: unknown = used.formulas[rowOffset]?.[columnOffset];
      const fill = colour(fillAt(rowOffset, columnOffset));
      if (value === "" && !isFormula(formula) && fill === undefined) return;
      const format: unknown = used.numberFormat[rowOffset]?.[columnOffset];
      cells[used.columnIndex + columnOffset] = {
        ...readCell(value, formula, format),
        ...(fill !== undefined && { fill }),
      };
    });
    return cells.length === 0 ? [] : [{ index: used.rowIndex + rowOffset, cells }];
  });
}

/** Excel answers white for a cell without fill. */
function colour(fill: string | undefined): string | undefined {
  return fill === undefined || fill === "" || fill.toUpperCase() === "#FFFFFF" ? undefined : fill;
}

function readCell(value: unknown, formula: unknown, format: unknown): Cell {
  const isError = typeof value === "string" && /^#[A-ZÅÄÖ/0-9]+[!?]?$/u.test(value) && isFormula(formula);
  return {
    value: isError || value === "" ? null : (value as Cell["value"]),
    ...(isFormula(formula) && { formula: formula.slice(1) }),
    ...(isError && { error: value }),
    ...(typeof format === "string" && format !== "General" && { format }),
  };
}

function isFormula(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=");
}
