import { choiceOf } from "../table/choice";
import type { Conflict, ConflictChoices, ConflictSide } from "./conflict";
import type { SourceDocument } from "../document/sourceDocument";
import { MONEY_KINDS, rowName, type Table } from "../table/table";
import { rowKeyOf, sharedFigures, timeKey, type FigurePlace } from "./sameTables";

/** The figures two workbooks disagree on, and the tables that only repeat another workbook's. */
interface Comparison {
  readonly conflicts: readonly Conflict[];
  /** Where each side of each conflict stands, by conflict key. */
  readonly places: ReadonlyMap<string, readonly FigurePlace[]>;
}

/**
 * Compares every table with those of the same kind in the workbooks read before.
 *
 * @example findConflicts([march, marchAgain], {}).conflicts[0]?.sides.map(({ text }) => text) // ["120", "125"]
 */
export function findConflicts(documents: readonly SourceDocument[], choices: ConflictChoices): Comparison {
  const places = new Map<string, FigurePlace[]>();
  const names = new Map<string, Pick<Conflict, "kind" | "row" | "column">>();
  function compare(earlier: Table, table: Table): void {
    for (const { row, column, first, second, agrees } of sharedFigures(earlier, table) ?? []) {
      if (agrees) continue;
      const key = [table.kind, rowKeyOf(row), timeKey(column)].join(" · ");
      const sides = places.get(key) ?? [];
      const isNew = (place: FigurePlace) => !sides.some((side) => side.table.id === place.table.id);
      places.set(key, [...sides, ...[first, second].filter(isNew)]);
      names.set(key, { kind: table.kind, row: rowName(row), column: column.header });
    }
  }

  documents.forEach((document, index) => {
    for (const table of document.tables) {
      for (const other of documents.slice(0, index)) {
        if (!isOfSameTime(document, other, table)) continue;
        for (const earlier of other.tables) compare(earlier, table);
      }
    }
  });
  const conflicts = [...places].map(([key, sides]): Conflict => {
    const files = sides.map(({ table }) => table.source.file);
    const chosen = choiceOf(choices, key) ?? null;
    return {
      key,
      ...(names.get(key) as Pick<Conflict, "kind" | "row" | "column">),
      sides: sides.map(sideOf),
      chosen: chosen !== null && files.includes(chosen) ? chosen : null,
    };
  });
  return { conflicts, places };
}

/**
 * Amounts are compared with any workbook's; other figures only with those of a workbook of the same time, for what an
 * earlier report said of its year is the check `mellan rapporter`.
 */
export function isOfSameTime(a: SourceDocument, b: SourceDocument, { kind }: Pick<Table, "kind">): boolean {
  return MONEY_KINDS.has(kind) || (a.periodEnd !== null && a.periodEnd === b.periodEnd);
}

function sideOf({ table, cell }: FigurePlace): ConflictSide {
  return { file: table.source.file, text: cell.text, value: cell.value, unit: table.unit, source: cell.source };
}
