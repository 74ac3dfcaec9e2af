import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import { isSameColumn } from "../../domain/table/isSameColumn";
import { usableMoves, type OrganisationMap } from "../../domain/combine/organisation";
import { labelKey } from "../../domain/table/tableShape";
import { withRestatedYear } from "../../domain/combine/restatedYear";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { MONEY_KINDS, type Column, type Table, type TableCell } from "../../domain/table/table";
import { differenceDistance, grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import type { DocumentsCheck } from "../check";

/** See {@link restatedReport}. */
export const RESTATED_REPORT: DocumentsCheck = {
  name: "previousReport",
  on: "documents",
  run: ({ documents, organisation, isWrong }) => restatedReport(documents, organisation, isWrong),
};

/** Columns that say what was said before. */
const EARLIER: ReadonlySet<Column["role"]> = new Set(["foregaende", "bokslut"]);

/**
 * Last year's figures of departments that the user's map has made of older ones, against the older departments' own figures in the
 * earlier report. Rounding of every old department is allowed for. A figure known to be wrong there is not compared.
 *
 * Source of the rule: docs/regler.md, "Mot den tidigare rapporten"; the map says of which departments.
 *
 * @example restatedReport([august2021, august2022], map).findings[0]?.message.code // "restatedByMap"
 */
function restatedReport(
  documents: readonly SourceDocument[],
  map: OrganisationMap,
  isWrong: (cell: TableCell) => boolean = () => false,
): CheckResult {
  const addends = addendCounts(map);
  if (addends.size === 0) return { performed: 0, findings: [] };
  const compared = documents.flatMap((document) => {
    const others = documents.filter((other) => other !== document).flatMap(({ tables }) => tables);
    const earlier = others.map((table) => withoutWrong(table, isWrong));
    return document.tables.flatMap((table) =>
      table.columns.flatMap((column, index) => pairsIn(table, column, index, earlier, map)),
    );
  });
  const known = compared.flatMap((pair) => {
    const parts = addends.get(labelKey(pair.row)) ?? 0;
    return parts === 0 ? [] : [{ ...pair, parts }];
  });
  return {
    performed: known.length,
    tables: known.map(({ table }) => table),
    findings: known.flatMap((pair) => compare(pair, pair.parts) ?? []),
  };
}

/** How many old departments each new one is made of. */
function addendCounts(map: OrganisationMap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { to } of usableMoves(map)) {
    for (const share of to) counts.set(labelKey(share.to), (counts.get(labelKey(share.to)) ?? 0) + 1);
  }
  return counts;
}

/** A figure as printed, and as it is by the earlier report and the map. */
interface Pair {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly here: Figure;
  readonly there: Figure;
  readonly file: string;
}

function pairsIn(table: Table, column: Column, index: number, earlier: readonly Table[], map: OrganisationMap): Pair[] {
  if (!EARLIER.has(column.role) || !MONEY_KINDS.has(table.kind)) return [];
  const restated = withRestatedYear(withoutColumn(table, index), earlier, map);
  const at = restated.columns.findIndex((one) => one.restated === true && isSameColumn(one, column));
  const source = restated.restatedFrom?.find((one) => isSameColumn(one.column, column))?.source;
  if (at < 0 || source === undefined) return [];
  return table.rows.flatMap((row, rowIndex): Pair[] => {
    const here = row.cells[index];
    const there = restated.rows[rowIndex]?.cells[at];
    if (row.role !== "post" || !isFigure(here) || !isFigure(there)) return [];
    return [{ table: table.id, row: row.label, column: column.header, here, there, file: source.file }];
  });
}

function compare({ table, row, column, here, there, file }: Pair, parts: number): Found | null {
  const difference = subtract(here.value, there.value);
  const distance = differenceDistance(difference, Math.max(grainOf(here), grainOf(there)) * parts);
  if (distance === "lika") return null;
  const decimals = Math.min(4, Math.max(here.decimals ?? 0, there.decimals ?? 0));
  const isError = distance === "fel";
  return {
    severity: isError ? "trolig" : "avrundning",
    class: isError ? "restated" : "rounding",
    table,
    row,
    column,
    printed: here.value,
    expected: there.value,
    difference,
    message: {
      code: isError ? "restatedByMap" : "restatedByMapRounded",
      values: { before: formatAmount(there.value, decimals), file, now: formatAmount(here.value, decimals) },
    },
    source: here.source,
  };
}

function withoutColumn(table: Table, index: number): Table {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(index, 1) }));
  return { ...table, columns: table.columns.toSpliced(index, 1), rows };
}

function withoutWrong(table: Table, isWrong: (cell: TableCell) => boolean): Table {
  const known = (cell: TableCell): TableCell =>
    isWrong(cell) ? { ...cell, value: null, reason: "notComputable" } : cell;
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(known) })) };
}
