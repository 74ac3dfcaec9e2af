import { subtract } from "../../domain/amount/amount";
import type { ConflictSide, TableConflict } from "../../domain/combine/conflict";
import { inUnit } from "../../domain/amount/unit";
import type { CheckResult, Found } from "../result/checkResult";
import type { DocumentsCheck } from "../check";

/** See {@link workbookConflicts}. */
export const WORKBOOK_CONFLICTS: DocumentsCheck = {
  name: "betweenWorkbooks",
  on: "documents",
  run: ({ conflicts }) => workbookConflicts(conflicts),
};

/**
 * The figures that two workbooks of the same time give differently. Until the user has chosen, the first holds and it
 * is likely that one of them is wrong; after that the choice is told.
 *
 * Source of the rule: the same figure must be the same in every workbook a report is made of.
 *
 * @example workbookConflicts(conflicts).findings[0]?.message.code // "workbooksDiffer"
 */
function workbookConflicts(conflicts: readonly TableConflict[]): CheckResult {
  const tables = conflicts.map(({ table }) => table);
  return { performed: conflicts.length, tables, findings: conflicts.map(findingOf) };
}

function findingOf({ conflict, table }: TableConflict): Found {
  const { row, column, sides, chosen } = conflict;
  const [first, ...others] = sides as readonly [ConflictSide, ...ConflictSide[]];
  const other = others[0] ?? first;
  const expected = inUnit(other.value, other.unit, first.unit);
  return {
    severity: chosen === null ? "trolig" : "info",
    class: "restated",
    table,
    row,
    column,
    printed: first.value,
    expected,
    difference: subtract(first.value, expected),
    message: { code: "workbooksDiffer", values: { sides: sides.map(shown), chosen } },
    source: first.source,
  };
}

function shown({ text, file, source }: ConflictSide): { figure: string; place: string } {
  return { figure: text, place: source === null ? file : `${file} (${source.sheet.trim()}, ${source.cell})` };
}
