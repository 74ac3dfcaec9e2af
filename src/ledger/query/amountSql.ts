import type { LedgerShape } from "../../domain/ledger/ledgerShape";

/** How a column of a table holds amounts: exactly, as binary fractions, as text, or one of these. */
export type ColumnForm = "exact" | "double" | "text" | "any";

const MINUS = "\u2212";

/**
 * An amount of a column as a decimal, nothing for a blank one. Binary fractions go by their text: what they are shown as is
 * what was entered, and some databases cut them off instead of rounding.
 *
 * @param column quoted
 * @example amountSql('"Belopp"', shape, "exact") // 'COALESCE("Belopp", 0)'
 */
export function amountSql(column: string, shape: Pick<LedgerShape, "dot" | "marks">, form: ColumnForm = "any"): string {
  switch (form) {
    case "exact":
      return `COALESCE(${column}, 0)`;
    case "double":
      return decimal(`CAST(COALESCE(${column}, 0) AS VARCHAR)`);
    case "text":
      return decimal(figures(`COALESCE(NULLIF(${column}, ''), '0')`, shape));
    case "any":
      return decimal(figures(`COALESCE(NULLIF(CAST(${column} AS VARCHAR), ''), '0')`, shape));
  }
}

/**
 * Whether a column has no amount.
 *
 * @param column quoted
 * @example blankSql('"Belopp"', "exact") // '"Belopp" IS NULL'
 */
export function blankSql(column: string, form: ColumnForm = "any"): string {
  if (form === "any") return `NULLIF(CAST(${column} AS VARCHAR), '') IS NULL`;
  return form === "text" ? `NULLIF(${column}, '') IS NULL` : `${column} IS NULL`;
}

function decimal(text: string): string {
  return `CAST(${text} AS DECIMAL(18, 4))`;
}

/** A figure's text with a decimal point and nothing between its figures. */
function figures(text: string, { dot, marks }: Pick<LedgerShape, "dot" | "marks">): string {
  const replace = (from: string, to: string) => (sql: string) => `REPLACE(${sql}, '${from === "'" ? "''" : from}', '${to}')`; // prettier-ignore
  const steps = [
    ...marks.map((mark) => replace(mark, mark === MINUS ? "-" : "")),
    ...(dot === "thousands" ? [replace(".", "")] : []),
    replace(",", "."),
  ];
  return steps.reduce((sql, step) => step(sql), text);
}
