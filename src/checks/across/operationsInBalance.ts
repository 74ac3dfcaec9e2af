import { inBalance } from "../../domain/amount/balance";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { isSignKnown } from "../../domain/table/signKnown";
import type { Column, Row, Table } from "../../domain/table/table";
import { grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import { figureFinding } from "../result/figureFinding";
import type { DocumentsCheck } from "../check";

/** See {@link operationsInBalance}. */
export const OPERATIONS_IN_BALANCE: DocumentsCheck = {
  name: "derivedIndicator",
  on: "documents",
  run: ({ documents }) => operationsInBalance(documents),
};

const INDICATOR = /(?:område|verksamhet|enhet|avdelning)\p{L}*\s+i\s+balans/iu;
/** What leads the operations is not one of them. */
const NO_AREA = /ledning|(?<!\p{L})stab(?!\p{L})|gemensam/iu;

/** The results of the operations, and the table they stand in. */
interface Results {
  readonly table: Table;
  readonly column: Column;
  /** Favourable is +, the least first. */
  readonly amounts: readonly number[];
}

/**
 * The share of operations in balance against the results it is counted from: the closing of a whole year, the forecast for a
 * year that is not over. Counted strictly, a result of 0 or more is in balance; a share that only a tolerated deficit
 * gives is told as a convention.
 *
 * Source of the rule: docs/regler.md, "Verksamheter i balans".
 *
 * @example operationsInBalance([august2021])[0]?.message.code // "operationsTolerated"
 */
function operationsInBalance(documents: readonly SourceDocument[]): CheckResult {
  const findings: Found[] = [];
  const tables: string[] = [];
  let performed = 0;
  for (const document of documents) {
    for (const table of document.tables.filter(({ kind }) => kind === "indikatorer")) {
      for (const row of table.rows.filter(({ label, unit }) => unit === "%" && INDICATOR.test(label))) {
        table.columns.forEach((column, index) => {
          const cell = row.cells[index];
          if (column.role !== "utfall" || !isFigure(cell) || cell.footnote !== undefined) return;
          const found = [document, ...documents.filter((one) => one !== document)].flatMap((one) =>
            results(one, column),
          );
          const [first] = found;
          if (first === undefined) return;
          performed++;
          tables.push(table.id, first.table.id);
          if (!found.some(({ amounts }) => isShare(cell, amounts, 0)))
            findings.push(explain(table, row, column, cell, first));
        });
      }
    }
  }
  return { performed, tables, findings };
}

function results({ tables }: SourceDocument, { period, year }: Column): Results[] {
  return tables
    .filter((table) => table.kind === "driftsammandrag-prognos" && isSignKnown(table))
    .flatMap((table) => {
      const role = period === "helår" ? "bokslut" : "prognos";
      const index = table.columns.findIndex((column) => column.role === role && column.year === year);
      const column = table.columns[index];
      const sign = table.convention.kind === "nettokostnad" ? -1 : 1;
      const operations = table.rows.filter(
        ({ role: own, label }) => own === "post" && !NO_AREA.test(label) && !/^[-–]/u.test(label),
      );
      const amounts = operations.flatMap((row) => (isFigure(row.cells[index]) ? [sign * row.cells[index].value] : []));
      return column === undefined || amounts.length < 2
        ? []
        : [{ table, column, amounts: amounts.sort((a, b) => b - a) }];
    });
}

function isShare(cell: Figure, amounts: readonly number[], tolerated: number): boolean {
  return Math.abs(share(amounts, tolerated) - cell.value) <= grainOf(cell) / 2 + 1e-9;
}

function share(amounts: readonly number[], tolerated: number): number {
  return (100 * amounts.filter((amount) => inBalance(amount, tolerated)).length) / amounts.length;
}

function explain(table: Table, row: Row, column: Column, cell: Figure, { table: other, amounts }: Results): Found {
  const expected = share(amounts, 0);
  const tolerated = amounts
    .filter((amount) => amount < 0)
    .map((amount) => -amount)
    .find((deficit) => isShare(cell, amounts, deficit));
  const show = (value: number) => formatAmount(value, Math.min(1, cell.decimals ?? 0));
  const operations = {
    inBalance: amounts.filter((amount) => inBalance(amount, 0)).length,
    operations: amounts.length,
    share: show(expected),
    printed: show(cell.value),
  };
  const place = { table, row, column, cell };
  if (tolerated === undefined) {
    const message = { code: "operationsOtherwise", values: operations } as const;
    return figureFinding(place, expected, { severity: "misstänkt", class: "wrong-value", message });
  }
  const deficit = formatAmount(tolerated, other.unit === "mnkr" ? 1 : 0);
  const message = { code: "operationsTolerated", values: { ...operations, deficit, unit: other.unit } } as const;
  return figureFinding(place, expected, { severity: "konvention", class: "convention-differs", message });
}
