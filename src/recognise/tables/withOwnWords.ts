import { ownColumnRole, ownRowRole, type OwnWords } from "../../domain/table/ownWords";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import { columnKeys, labelKey } from "../../domain/table/tableShape";

/**
 * A table's correction with what the user's own words say of its columns and rows; what is chosen for the table itself
 * goes before them. The very same correction where no word stands in the table.
 *
 * @param headers of all columns the user may choose for, from the left
 * @example withOwnWords(undefined, { columns: { läge: "utfall" } }, [[1, "Läge 2025"]], []) // { name: "", columns: { läge: "utfall" }, rows: {} }
 */
export function withOwnWords(
  correction: TableCorrection | undefined,
  words: OwnWords | undefined,
  headers: readonly (readonly [column: number, header: string])[],
  labels: readonly string[],
): TableCorrection | undefined {
  if (words === undefined) return correction;
  const texts = headers.map(([, header]) => header);
  const columns = columnKeys(texts).flatMap((key, index) => entry(key, ownColumnRole(words, texts[index] ?? "")));
  const rows = labels.flatMap((label) => entry(labelKey(label), ownRowRole(words, label)));
  if (columns.length === 0 && rows.length === 0) return correction;
  return {
    name: "",
    ...correction,
    columns: { ...Object.fromEntries(columns), ...correction?.columns },
    rows: { ...Object.fromEntries(rows), ...correction?.rows },
  };
}

function entry<Role>(key: string, role: Role | undefined): (readonly [string, Role])[] {
  return role === undefined ? [] : [[key, role]];
}
