import type { Problem } from "../../domain/table/problem";
import type { Recognition } from "../../domain/table/recognition";
import type { Table, TableKind } from "../../domain/table/table";
import type { LedgerSheet } from "../ledger/readLedgerSheet";
import { recognizeLedger } from "../ledger/recognizeLedger";
import type { LongSheet } from "../long/readLong";
import { recognizeLong } from "../long/recognizeLong";
import type { ReadTable } from "../tables/readTable";

/** Figures in the tables of one workbook; a table beyond them is not read. */
const MAX_CELLS = 1_000_000;

/** What has been read of the workbook so far. */
export interface FoundTables {
  readonly problems: Problem[];
  readonly tables: Table[];
  readonly recognitions: Recognition[];
  /** So many figures the workbook may still have. */
  cellsLeft(): number;
  addLedger(ledger: LedgerSheet): void;
  addLong(long: LongSheet): void;
  add(read: ReadTable): void;
}

/** Nothing read yet, but for what was met when the file was opened. */
export function foundTables(file: string, fileProblems: readonly Problem[]): FoundTables {
  const problems: Problem[] = [...fileProblems];
  const tables: Table[] = [];
  const recognitions: Recognition[] = [];
  let cellsLeft = MAX_CELLS;

  function keep(table: Omit<Table, "id">): string {
    const id = tableId(file, table.kind, tables);
    tables.push({ id, ...table });
    return id;
  }

  return {
    problems,
    tables,
    recognitions,
    cellsLeft: () => cellsLeft,
    addLedger(ledger) {
      problems.push(...ledger.problems);
      for (const table of ledger.tables) recognitions.push({ ...recognizeLedger(table), table: keep(table) });
    },
    addLong(long) {
      problems.push(...long.problems);
      for (const table of long.tables) recognitions.push({ ...recognizeLong(table), table: keep(table) });
    },
    add({ table, problems: met, recognition }) {
      problems.push(...met);
      cellsLeft -= (table?.rows.length ?? 0) * (table?.columns.length ?? 0);
      recognitions.push({ ...recognition, table: table === null ? null : keep(table) });
    },
  };
}

function tableId(file: string, kind: TableKind, before: readonly Table[]): string {
  const count = before.filter((table) => table.kind === kind).length;
  return `${file.replace(/\.[^.]+$/u, "")}:${kind}${count === 0 ? "" : `-${count + 1}`}`;
}
