import type { Recognized } from "../../domain/table/recognition";
import type { TableKind } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import type { TableCorrections } from "../../domain/table/tableCorrection";
import type { WordList } from "../sheet/findList";
import type { Grid } from "../sheet/grid";
import { readList } from "./readList";
import type { ReadTable } from "./readTable";
import { kindOf, recognizeTable } from "./recognizeTable";
import { listShape } from "./tableShapeOf";

/** What a list without figures can be. */
const CHOICES: readonly TableKind[] = ["maluppfyllelse", "strategiska-uppdrag", "aktiviteter"];

/** Reads a list of assignments or activities, as the user has corrected lists of its shape. */
export function readWords(
  grid: Grid,
  list: WordList,
  { year, corrections }: { readonly year: number | null; readonly corrections: TableCorrections },
): ReadTable {
  const shape = listShape(list);
  const correction = choiceOf(corrections, shape);
  const chosen = kindOf(inferred(list), correction);
  const kind = chosen !== null && CHOICES.includes(chosen.value) ? chosen : inferred(list);
  const table = readList(grid, list, year, kind.value);
  const recognition = recognizeTable({ shape, table, kind, choices: CHOICES, unit: null, columns: [], correction });
  return { table: recognition.excluded ? null : table, problems: [], recognition };
}

function inferred({ titles }: WordList): Recognized<TableKind> {
  const named = titles.find((title) => /uppdrag/iu.test(title));
  const words = named ?? titles.at(-1) ?? "";
  const value = named === undefined ? "aktiviteter" : "strategiska-uppdrag";
  return { value, certainty: "säker", reasons: [{ code: "headingSays", values: { words } }] };
}
