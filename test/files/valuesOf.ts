import { readWorkbook } from "../../src/files/readWorkbook";
import type { Cell, Sheet } from "../../src/workbook/sheet";

/** The sheets of a file that must be readable. */
export async function sheetsOf(bytes: Uint8Array, file = "a"): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(file, bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.sheets;
}

/** A workbook's values, sheet by sheet and row by row; rows without content are left out, errors stand as their names. */
export async function valuesOf(bytes: Uint8Array, file = "a"): Promise<readonly (readonly Cell["value"][][])[]> {
  const sheets = await sheetsOf(bytes, file);
  return sheets.map(({ rows }) =>
    rows.map(({ cells }) => Array.from(cells, (cell) => cell?.error ?? cell?.value ?? null)),
  );
}
