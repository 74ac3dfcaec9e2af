import { createCalculator } from "../../src/calc/createCalculator";
import type { CustomFunction } from "../../src/calc/calculator";
import type { HostOptions } from "../../src/createHost";
import { valuesOf } from "../../src/model/readCells";
import type { Scalar, Worksheet } from "../../src/model/worksheet";
import { type OpenExcel, openExcel } from "../../src/openExcel";

export type Rows = readonly (readonly (Scalar | null)[])[];

/** The real client with a workbook behind it that calculates. */
export function openCalculating(
  functions: Readonly<Record<string, CustomFunction>> = {},
  options: HostOptions = {},
): OpenExcel {
  return openExcel({ ...options, calculator: createCalculator({ functions: () => functions }) });
}

/** What a sheet shows when it holds these cells from A1 on. */
export function calculated(rows: Rows, functions: Readonly<Record<string, CustomFunction>> = {}): (Scalar | null)[][] {
  return valuesOf(openCalculating(functions).host.addSheet("Data", rows));
}

/** An error as the custom functions give it where there is no `CustomFunctions`. */
export function excelError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

export function sheetNamed(excel: OpenExcel, name: string): Worksheet {
  const sheet = excel.host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
