import type { SourceDocument } from "../domain/document/sourceDocument";
import { isReported } from "../domain/document/workbookUse";
import type { UncheckedTable, WhyUnchecked } from "../domain/finding/uncheckedTable";
import { MONEY_KINDS, type ColumnRole, type Table } from "../domain/table/table";
import { isReadingAssumed } from "./assumedReading";

/** What is aimed at and what is said in words is held against nothing. */
const NO_FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["malvarde", "status"]);

/**
 * The reported tables with figures of which none was held against another, and why. Tables of words alone have nothing
 * that could be wrong by its figures.
 *
 * Source of the rule: docs/regler.md, "Allt stämmer".
 *
 * @param compared the ids of the tables that a check has compared figures of
 * @example uncheckedTables([document], new Set()) // [{ table: "drift:volym", reasons: ["noRelation"] }]
 */
export function uncheckedTables(
  documents: readonly SourceDocument[],
  compared: ReadonlySet<string>,
): readonly UncheckedTable[] {
  return documents.filter(isReported).flatMap((document) => {
    const { tables, recognitions } = document;
    const assumed = new Set(recognitions.filter(isReadingAssumed).map(({ table }) => table));
    const left = tables.filter(({ id }) => !compared.has(id));
    return left.flatMap((table) => {
      const reasons = reasonsFor(table, assumed.has(table.id));
      return reasons.length === 0 ? [] : [{ table: table.id, reasons }];
    });
  });
}

function reasonsFor(table: Table, isAssumed: boolean): WhyUnchecked[] {
  const columns = table.columns.flatMap(({ role, calculated }, at) =>
    calculated || NO_FIGURES.has(role) ? [] : [table.rows.flatMap(({ cells }) => cells[at] ?? [])],
  );
  const withFigures = columns.filter((cells) => cells.some(({ value }) => value !== null)).length;
  // What a formula was never calculated to be is shown as the formula itself.
  const hasFormulas = columns.some((cells) => cells.some(({ value, text }) => value === null && text.startsWith("=")));
  if (withFigures === 0) return hasFormulas ? ["notCalculated"] : [];
  const isUnitUnknown = MONEY_KINDS.has(table.kind) && table.unit === null;
  return [
    withFigures === 1 ? "oneColumn" : "noRelation",
    ...(hasFormulas ? (["notCalculated"] as const) : []),
    ...(isUnitUnknown ? (["unknownUnit"] as const) : []),
    ...(isAssumed ? (["assumedReading"] as const) : []),
  ];
}
