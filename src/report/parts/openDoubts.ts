import { isOpenError, TO_MEND, type Finding } from "../../domain/finding/finding";
import type { Table } from "../../domain/table/table";
import { headingTexts } from "../../texts/report/headingTexts";

/**
 * Tells of a figure of a table, by its row's name and its column's header, whether something is found about it that the
 * user has neither mended nor accepted. What is found about the running text is not about the figure.
 *
 * @example openDoubts(findings, table)("Avdelning LKDATA", "Budget jan-mars 2024") // true
 */
export function openDoubts(findings: readonly Finding[], { id }: Table): (row: string, column: string) => boolean {
  const open = findings.filter(
    ({ table, severity, accepted, passage }) =>
      table === id && TO_MEND.has(severity) && accepted === undefined && passage === undefined,
  );
  return (row, column) => open.some((one) => one.row === row && (one.column === column || one.column === ""));
}

/** A table with an error in it must not be read without knowing so. */
export function errorRemark(findings: readonly Finding[], { id }: Table): string[] {
  const rows = findings.flatMap((one) => (one.table === id && isOpenError(one) ? [one.row] : []));
  return rows.length === 0 ? [] : [headingTexts.errors([...new Set(rows)])];
}
