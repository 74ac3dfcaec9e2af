import type { RecognizedColumn } from "../../domain/table/recognition";
import type { Table } from "../../domain/table/table";
import type { TableFrame } from "../tables/tableFrame";
import { againstColumns } from "./againstColumns";
import { withAgainst } from "./withAgainst";

/**
 * What was made of each column, with what of the read table speaks against it.
 *
 * @param headers of the same columns, by sheet column
 */
export function doubtedColumns(
  recognized: readonly RecognizedColumn[],
  headers: TableFrame["headers"],
  { columns, rows }: Pick<Table, "columns" | "rows">,
): RecognizedColumn[] {
  const against = againstColumns(columns, rows);
  return recognized.map((one, position) => withAgainst(one, against.get(headers[position]?.[0] ?? -1) ?? []));
}
