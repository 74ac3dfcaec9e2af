import type { State } from "./state";

/**
 * Whether a file is the workbook that is open in Excel: its cells can be shown and selected.
 *
 * @example isOpenInExcel(pane.getState(), "delår.xlsx") // false for a file that was only read
 */
export function isOpenInExcel({ mode, sources }: Pick<State, "mode" | "sources">, file: string): boolean {
  return mode === "excel" && sources.some((source) => source.file === file && source.origin === "workbook");
}
