import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import type { Column, Row, Table } from "../../domain/table/table";
import { differenceDistance, grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import { figureFinding } from "../result/figureFinding";
import { rowKey } from "../result/rowKey";
import type { DocumentCheck } from "../check";

/** See {@link sameMeasure}. */
export const SAME_MEASURE: DocumentCheck = { name: "sameFigure", on: "document", run: sameMeasure };

/** A row that other words may widen or narrow: the same measure for all or for a part. */
interface Measure {
  readonly table: Table;
  readonly row: Row;
  readonly words: ReadonlySet<string>;
}

/** Two figures for the same time. */
interface Compared {
  readonly column: Column;
  readonly here: Figure;
  readonly there: Figure;
}

/** An indicator and the row where its figure is kept. */
interface Pair {
  readonly here: Measure;
  readonly kept: Measure;
  readonly compared: readonly Compared[];
  /** Times that agree. */
  readonly agree: number;
  /** True when the words are the same. */
  readonly isNamesake: boolean;
}

/** Where the words differ, so many years must show that the figure is the same. */
const LEAST_AGREEING = 2;

/**
 * Indicators that repeat a figure of the volume or personnel table against that table: the same measure by its words,
 * for the same months. The volume table is where the figure is kept. Where several rows have the measure, for the whole
 * and for a part, the years that agree tell which of them is meant; where none of several agrees, it is none.
 *
 * Source of the rule: docs/regler.md, "Samma uppgift i två tabeller".
 *
 * @example sameMeasure(document).findings[0]?.message.code // "otherTable"
 */
function sameMeasure(document: SourceDocument): CheckResult {
  const kept = document.tables.filter(({ kind }) => kind === "volym" || kind === "personal").flatMap(measuresOf);
  const indicators = document.tables.filter(({ kind }) => kind === "indikatorer").flatMap(measuresOf);
  const pairs = indicators.flatMap((here) => kept.flatMap((one) => pairOf(here, one) ?? []));
  const byRow = pairsByRow(pairs);
  const meant = pairs.filter(
    (pair) => pair === best(byRow.get(pair.here.row)) && isUnbeaten(pair, byRow.get(pair.kept.row)),
  );
  return {
    tables: meant.flatMap(({ here, kept, compared }) => (compared.length === 0 ? [] : [here.table.id, kept.table.id])),
    performed: meant.reduce((total, { compared }) => total + compared.length, 0),
    findings: meant.flatMap((pair) => pair.compared.flatMap((one) => difference(pair, one) ?? [])),
  };
}

function measuresOf(table: Table): Measure[] {
  return table.rows.flatMap((row) => {
    const key = rowKey(row);
    return row.role !== "post" || key === "" ? [] : [{ table, row, words: new Set(key.split(" ")) }];
  });
}

/** Null for rows of other measures, and where the figures show that they are of other scopes. */
function pairOf(here: Measure, kept: Measure): Pair | null {
  if (!isPartOf(here.words, kept.words) && !isPartOf(kept.words, here.words)) return null;
  const compared = here.table.columns.flatMap((column, index): Compared[] => {
    const at = kept.table.columns.findIndex((one) => isSameTime(one, column));
    const [one, other] = [here.row.cells[index], kept.row.cells[at]];
    return isFigure(one) && isFigure(other) && isSameSize(one.value, other.value)
      ? [{ column, here: one, there: other }]
      : [];
  });
  const agree = compared.filter((one) => distanceOf(one) !== "fel").length;
  const isNamesake = here.words.size === kept.words.size;
  const isShown = isNamesake ? agree > 0 || compared.length === 1 : agree >= LEAST_AGREEING;
  return isShown ? { here, kept, compared, agree, isNamesake } : null;
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size <= all.size && [...some].every((word) => all.has(word));
}

/** The pairs that each row is one of, on either side. */
function pairsByRow(pairs: readonly Pair[]): ReadonlyMap<Row, readonly Pair[]> {
  const byRow = new Map<Row, Pair[]>();
  for (const pair of pairs) {
    for (const { row } of [pair.here, pair.kept]) byRow.set(row, [...(byRow.get(row) ?? []), pair]);
  }
  return byRow;
}

/** The first of those that agree most, the same words before others. */
function best(pairs: readonly Pair[] = []): Pair | undefined {
  return pairs.toSorted((a, b) => b.agree - a.agree || Number(b.isNamesake) - Number(a.isNamesake))[0];
}

/** No other row agrees more with the one where the figure is kept; rows of the same words may all repeat it. */
function isUnbeaten(pair: Pair, rivals: readonly Pair[] = []): boolean {
  return rivals.every(({ agree, isNamesake }) => agree <= pair.agree || (isNamesake && pair.isNamesake));
}

function difference({ here, kept }: Pair, compared: Compared): Found | null {
  const { column, here: cell, there } = compared;
  const distance = distanceOf(compared);
  if (distance === "lika") return null;
  const decimals = Math.max(cell.decimals ?? 0, there.decimals ?? 0);
  const place = `${kept.table.source.sheet.trim()}, ${there.source?.cell ?? ""}`;
  const values = {
    here: formatAmount(cell.value, decimals),
    there: formatAmount(there.value, decimals),
    kind: kept.table.kind,
    place,
  };
  return figureFinding({ table: here.table, row: here.row, column, cell }, there.value, {
    severity: distance,
    class: distance === "fel" ? "wrong-value" : "rounding",
    message: { code: "otherTable", values },
  });
}

function distanceOf({ here, there }: Compared) {
  return differenceDistance(subtract(here.value, there.value), Math.max(grainOf(here), grainOf(there)));
}

/** Figures of quite another size are another measure that happens to be called the same. */
function isSameSize(a: number, b: number): boolean {
  return a * b > 0 && Math.abs(a) < 2 * Math.abs(b) && Math.abs(b) < 2 * Math.abs(a);
}

function isSameTime(a: Column, b: Column): boolean {
  return isOutcome(a) && isOutcome(b) && a.period === b.period && a.year === b.year;
}

function isOutcome({ role }: Column): boolean {
  return role === "utfall" || role === "foregaende";
}
