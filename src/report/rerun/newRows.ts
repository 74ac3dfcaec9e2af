import type { SheetSpec } from "../../workbook/sheet";

/**
 * Old row → the new row with the same key, counting equal keys from the top; null when it is gone. A varav row belongs
 * to the row above it: that of another is not the same.
 *
 * @param cells the sheet as it stands, from A1; its first `rows` rows are ours
 * @example newRows(written, spec)(4) // 5, when a row has come before it
 */
export function newRows(
  { rows, cells }: { readonly rows: number; readonly cells: readonly (readonly unknown[])[] },
  spec: Pick<SheetSpec, "rows" | "keyColumns">,
): (row: number) => number | null {
  const keyOf = (texts: readonly unknown[]) =>
    spec.keyColumns.map((column) => String(texts[column] ?? "")).join("\u0000");
  const isBlank = (key: string) => key.replaceAll("\u0000", "") === "";
  const parts = new Set(
    spec.rows.flatMap((row) => (row[0]?.style === "varavLabel" ? [keyOf(row.map(({ value }) => value))] : [])),
  );
  const withOwner = (keys: readonly string[]) => {
    let owner = "";
    return keys.map((key) => {
      if (parts.has(key)) return `${key}\u0000${owner}`;
      if (!isBlank(key)) owner = key;
      return key;
    });
  };
  const oldKeys = withOwner(cells.slice(0, rows).map(keyOf));
  const newKeys = withOwner(spec.rows.map((row) => keyOf(row.map((cell) => cell.value))));
  return (row) => {
    const key = oldKeys[row] ?? "";
    if (key === newKeys[row]) return row;
    if (isBlank(key)) return null;
    const nth = oldKeys.slice(0, row).filter((other) => other === key).length;
    return newKeys.flatMap((other, index) => (other === key ? [index] : []))[nth] ?? null;
  };
}
