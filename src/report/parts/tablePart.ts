import { roundHalfAway } from "../../domain/amount/amount";
import { amountFormat } from "../../domain/amount/formatAmount";
import { SHOWN_DECIMALS, type Unit } from "../../domain/amount/unit";
import { DEFAULT_COMMENTS } from "../../domain/finding/commentSettings";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import { comparisons } from "../../domain/table/comparison";
import { sumRows } from "../../domain/table/sumRows";
import type { RowRole, Table } from "../../domain/table/table";
import { HEADING_FORMAT } from "../../domain/table/workings";
import { linesUnder } from "../../texts/tableNotes";
import type { SpecCell, StyleName } from "../../workbook/sheet";
import { amountCell, referenceCell, shownDeviation, valueAt, type DrawnTable, type PlacedTable } from "./amountCell";
import { columnOrder } from "./columnOrder";
import { columnTitle } from "./columnTitle";
import { commentLines, type CommentedTable } from "./commentLines";
import { conventionLine, reportTitle } from "./reportHeading";
import { framedPart, type PartPlace, type SheetPart } from "./sheetPart";
import { tableCharts } from "./tableCharts";
import { withoutUnit } from "./withoutUnit";

const LABEL_STYLE: Readonly<Record<RowRole, StyleName>> = {
  post: "label",
  rubrik: "heading",
  summa: "sumLabel",
  varav: "varavLabel",
  "varav-kostnader": "varavLabel",
  "varav-intakter": "varavLabel",
  kön: "varavLabel",
};

/**
 * A table of amounts: net, cost and income by operation, investments by project. Deviations and sums as the settings say;
 * figures in the report's unit.
 */
export function tablePart(table: Table, settings: ReportSettings, place: PartPlace): SheetPart {
  const unit = settings.unit !== null && table.unit !== null ? settings.unit : table.unit;
  const drawn: DrawnTable = {
    table,
    unit,
    calculation: settings.calculation,
    format: amountFormat(settings.decimals ?? shownDecimals(table, unit)),
    order: columnOrder(table.columns),
    sums: new Map(sumRows(table.rows).map((sum) => [sum.index, sum.candidates])),
    pairs: comparisons(table.columns),
  };
  const comments = settings.comments ?? DEFAULT_COMMENTS;
  const commented: CommentedTable = {
    table,
    unit,
    valueAt: (row, column) => valueAt(drawn, row, column),
    deviationOf: (row, pair) => {
      const shown = shownDeviation(drawn, row, pair);
      return shown === null ? null : shown.rule === "utfall-budget" ? shown.value : 0 - shown.value;
    },
    isInDoubt: place.isInDoubt ?? (() => false),
  };
  return framedPart(
    {
      title: reportTitle(table, unit),
      subtitle: conventionLine(table, "sv"),
      header: [{ value: unit ?? "", style: "header" }, ...columnTitles(drawn)],
      body: (firstRow) => bodyRows({ ...drawn, firstRow }),
      notes: linesUnder(table),
      draft: comments.draft ? commentLines(commented, comments) : [],
      charts: (firstRow) => {
        const figureAt = (row: number, column: number) => referenceCell({ ...drawn, firstRow }, row, column);
        return tableCharts({ table, unit, format: drawn.format, figureAt });
      },
    },
    place,
  );
}

function columnTitles({ table, order }: DrawnTable): SpecCell[] {
  return order.map((index): SpecCell => {
    const column = table.columns[index];
    const title = { value: column === undefined ? "" : columnTitle(column, table), style: "headerNumber" } as const;
    // What the report adds is told from what it was given when it is read again.
    return column?.calculated === true && column.role === "avvikelse" && column.group === undefined
      ? { ...title, format: HEADING_FORMAT }
      : title;
  });
}

function bodyRows(placed: PlacedTable): SpecCell[][] {
  return placed.table.rows.map((row, index) => [
    { value: withoutUnit(row.label), style: LABEL_STYLE[row.role] },
    ...placed.order.map((column) => amountCell(placed, index, column)),
  ]);
}

/** Those of the unit, or as few as the source prints in it: 42 is not known to be 42,0. */
function shownDecimals(table: Table, unit: Unit | null): number {
  const figures = table.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null));
  if (unit === null) return mostDecimals(figures.map(({ decimals }) => decimals ?? 0));
  const usual = SHOWN_DECIMALS[unit];
  if (unit !== table.unit) return usual;
  return Math.min(usual, mostDecimals(figures.map(({ decimals }) => decimals ?? usual)));
}

function mostDecimals(decimals: readonly number[]): number {
  return decimals.reduce((most, own) => Math.min(2, Math.max(most, roundHalfAway(own, 0))), 0);
}
