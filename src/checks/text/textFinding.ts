import type { Found } from "../result/checkResult";
import { subtract } from "../../domain/amount/amount";
import type { FindingMessage } from "../../domain/finding/findingMessage";
import type { Passage, Severity } from "../../domain/finding/finding";
import { rowName, type Column, type TableCell } from "../../domain/table/table";
import type { Sentence } from "./sentences";
import type { SubjectRow } from "./subjectRows";

/** A figure of a table that a text can be held against. */
export interface Fact extends SubjectRow {
  readonly column: Column;
  readonly cell: TableCell & { readonly value: number };
}

/** Where what a text says stands in a table: a figure, or a status in words. */
interface TablePlace extends Pick<SubjectRow, "table" | "row"> {
  readonly column: Pick<Column, "header">;
  readonly cell: Pick<TableCell, "source">;
}

/** Where in the text, from the sentence's place and a span in it. */
export function passageOf({ text, offset, joints }: Sentence, start = 0, end = text.length): Passage {
  const taken = (until: number) => joints.reduce((sum, { at, length }) => (at < until ? sum + length : sum), 0);
  const first = start + taken(start + 1);
  return { sentence: text, offset: offset + first, length: end + taken(end) - first };
}

/** What a text says against what a table says; `printed` is the text's figure in the table's unit. */
export function textFinding(
  { table, row, column, cell }: TablePlace,
  passage: Passage,
  severity: Severity,
  told: { readonly printed: number | null; readonly expected: number | null; readonly message: FindingMessage },
): Found {
  const { printed, expected } = told;
  return {
    severity,
    class: "text-vs-table",
    table: table.id,
    row: rowName(row),
    column: column.header,
    ...told,
    difference: printed === null || expected === null ? null : subtract(printed, expected),
    source: cell.source,
    passage,
  };
}

/** Where a fact stands, as a finding tells it: `Avdelning HR, Avvikelse (Drift jan-mars, D9)`. */
export function placeName({ row, column, table, cell }: Fact): string {
  const place = [table.source.sheet.trim(), cell.source?.cell].filter((part) => part !== undefined).join(", ");
  return `${rowName(row).replace(/^[-*\s]+/u, "")}, ${column.header} (${place})`;
}
