import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import type { Column, Row, Table } from "../../domain/table/table";
import { totalRow } from "../../domain/table/totalRow";
import { grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import { figureFinding } from "../result/figureFinding";
import { rowKey } from "../result/rowKey";
import type { DocumentCheck } from "../check";

/** See {@link derivedShare}. */
export const DERIVED_SHARE: DocumentCheck = { name: "derivedIndicator", on: "document", run: derivedShare };

/** What an indicator should be by other tables, and of which figures as they print them. */
interface Derived {
  readonly value: number;
  readonly part: string;
  readonly whole: string;
  /** Id of the table they stand in. */
  readonly table: string;
}

/**
 * Indicators that other tables of the report decide: a share against the part and the whole it is a share of
 * (`varav chatt` of `Ärenden Kontakt Linköping`), and the result in per cent of the turnover against the forecast's
 * and the closing's net and income. A difference is probably an error; the indicator may be defined otherwise.
 *
 * Source of the rule: docs/regler.md, "Indikatorer ur tabeller".
 *
 * @example derivedShare(document).findings[0]?.message.code // "shareOfWhole"
 */
function derivedShare(document: SourceDocument): CheckResult {
  const findings: Found[] = [];
  const tables: string[] = [];
  let performed = 0;
  for (const table of document.tables.filter(({ kind }) => kind === "indikatorer")) {
    for (const row of table.rows.filter(({ unit, role }) => unit === "%" && role === "post")) {
      table.columns.forEach((column, index) => {
        const printed = row.cells[index];
        if (column.role !== "utfall" || !isFigure(printed)) return;
        const derived = shareOfWhole(row, column, document) ?? resultShare(row, column, document);
        if (derived === null) return;
        performed++;
        tables.push(table.id, derived.table);
        if (Math.abs(subtract(printed.value, derived.value)) <= grainOf(printed)) return;
        const values = {
          part: derived.part,
          whole: derived.whole,
          share: formatAmount(derived.value, 1),
          printed: formatAmount(printed.value, printed.decimals ?? 0),
        };
        const message = { code: "shareOfWhole", values } as const;
        const place = { table, row, column, cell: printed };
        findings.push(figureFinding(place, derived.value, { severity: "trolig", class: "wrong-value", message }));
      });
    }
  }
  return { performed, tables, findings };
}

function shareOfWhole(row: Row, column: Column, document: SourceDocument): Derived | null {
  if (!/andel/iu.test(row.label)) return null;
  const words = new Set(rowKey(row).split(" "));
  for (const table of document.tables.filter(({ kind }) => kind === "volym")) {
    for (const part of table.rows.filter(({ role }) => role === "varav")) {
      const own = rowKey(part)
        .split(" ")
        .filter((word) => word !== "varav");
      const whole = table.rows.find(({ label }) => label === part.parent);
      if (whole === undefined || !own.every((word) => words.has(word))) continue;
      const [a, b] = [part, whole].map((each) => each.cells[sameTime(table, column)]);
      if (isFigure(a) && isFigure(b) && b.value !== 0) return share(table, a, b);
    }
  }
  return null;
}

/** The sign is not printed in such indicators; only the size is compared. */
function resultShare(row: Row, column: Column, document: SourceDocument): Derived | null {
  if (!/(?:resultat|budgetavvikelse)[^]*%\s*av\s*omsättning/iu.test(row.label)) return null;
  const forecast = document.tables.find(({ kind }) => kind === "driftsammandrag-prognos");
  const role = forecast?.columns.some((one) => one.role === "bokslut" && one.year === column.year)
    ? "bokslut"
    : "prognos";
  const index = forecast?.columns.findIndex((one) => one.role === role && one.year === column.year) ?? -1;
  const net = forecast?.rows[totalRow(forecast.rows)];
  const income = forecast?.rows.find(({ role: own, parent }) => own === "varav-intakter" && parent === net?.label);
  const [a, b] = [net?.cells[index], income?.cells[index]];
  if (forecast === undefined || !isFigure(a) || !isFigure(b) || b.value === 0) return null;
  return share(forecast, { ...a, value: Math.abs(a.value) }, b);
}

function share({ id }: Table, part: Figure, whole: Figure): Derived {
  const value = (part.value / whole.value) * 100;
  const show = (figure: Figure) => formatAmount(figure.value, figure.decimals ?? 0);
  return { value, part: show(part), whole: show(whole), table: id };
}

function sameTime(table: Table, { period, year }: Column): number {
  return table.columns.findIndex(
    (column) => column.period === period && column.year === year && column.role !== "malvarde",
  );
}
