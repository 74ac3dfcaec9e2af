import { amountFormat } from "../../domain/amount/formatAmount";
import { indicatorKey } from "../../domain/table/indicatorDirections";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import { statusOf } from "../../domain/target/status";
import { HEADING_FORMAT } from "../../domain/table/workings";
import type { Column, Row, RowRole, Table, TableCell } from "../../domain/table/table";
import type { SpecCell, StyleName } from "../../workbook/sheet";
import { columnTitles, OUTCOME_TITLE, OWN_STATUS_TITLE } from "../../texts/report/columnTexts";
import { headingTexts, markMeanings } from "../../texts/report/headingTexts";
import { linesUnder } from "../../texts/tableNotes";
import { blankCells } from "./blankCells";
import { goalColumn, printedOrder } from "./goalColumn";
import { missingMark, missingNote } from "./missingMark";
import { reportTitle } from "./reportHeading";
import { framedPart, type PartPlace, type SheetPart } from "./sheetPart";
import { statusCell } from "./statusCell";

const LABEL_STYLE: Readonly<Record<RowRole, StyleName>> = {
  post: "label",
  rubrik: "textStrong",
  summa: "sumLabel",
  varav: "varavLabel",
  "varav-kostnader": "varavLabel",
  "varav-intakter": "varavLabel",
  kön: "varavLabel",
};

const LEGEND: readonly (readonly [RegExp, string])[] = [
  [/^I\.?U/iu, markMeanings.noOutcome],
  [/^N\/?A$/iu, markMeanings.notAvailable],
  [/^\*+$/u, markMeanings.footnoteOnly],
];

/** Where the latest outcome, the one before it, and its target stand. */
interface Judged {
  readonly actual: number;
  readonly previous: number | null;
  readonly target: number;
}

/**
 * A table of counts, rates and indicators: each row in its own unit and with its own decimals, gender rows indented,
 * goals as headings or in a column of their own, and for indicators the status of the latest outcome against its target, with the user's tolerance
 * and directions.
 */
export function measuredPart(table: Table, settings: ReportSettings, place: PartPlace): SheetPart {
  const judged = table.kind === "indikatorer" || table.kind === "personal" ? judgedColumns(table.columns) : null;
  const goals = goalColumn(table.kind, settings);
  const order = goals === null ? table.columns.map((_, index) => index) : printedOrder(table.columns);
  const ordered = <T>(cells: readonly T[]): T[] => order.flatMap((index) => cells[index] ?? []);
  const labels = goals === null ? [table.labelHeader?.split(" | ").at(-1) ?? ""] : [goals.goal, goals.indicator];
  const width = labels.length + table.columns.length + (judged === null ? 0 : 1);
  const header: SpecCell[] = [
    ...labels.map((value): SpecCell => ({ value, style: "header" })),
    ...ordered(table.columns).map((column): SpecCell => ({
      value: measuredTitle(column, table.columns),
      style: "headerNumber",
    })),
    ...(judged === null ? [] : [{ value: columnTitles.status, style: "headerText" } as const]),
  ];
  function bodyRows(): SpecCell[][] {
    const rows: SpecCell[][] = [];
    let goal: string | null | undefined = null;
    for (const row of table.rows) {
      const begun = row.goal && row.goal !== goal ? row.goal : null;
      goal = row.goal;
      if (begun !== null && goals === null) {
        rows.push([{ value: begun, style: "heading", format: HEADING_FORMAT }, ...blankCells("heading", width - 1)]);
      }
      rows.push([
        ...(goals === null ? [] : [{ value: begun, style: begun === null ? "empty" : "textStrong" } as const]),
        { value: row.label, style: LABEL_STYLE[row.role] },
        ...ordered(row.cells).map((cell) => figureCell(cell, row)),
        ...(judged === null ? [] : [judgement(row, judged, settings)]),
      ]);
    }
    return rows;
  }

  return framedPart(
    {
      title: title(table),
      subtitle: table.municipalGoal ? headingTexts.municipalGoal(table.municipalGoal) : "",
      header,
      body: bodyRows,
      notes: [...linesUnder(table), ...legend(table)],
    },
    place,
  );
}

function title(table: Table): string {
  return table.kind === "indikatorer" && table.goalArea
    ? headingTexts.indicatorsOfArea(table.goalArea)
    : reportTitle(table, null);
}

function measuredTitle({ role, period, year, header }: Column, columns: readonly Column[]): string {
  if (role === "status") return ownStatusTitle(header);
  if (year === null) return header;
  if (role === "malvarde") return `${columnTitles.malvarde}\n${year}`;
  if (period !== "helår") return [titleOf(role), period, String(year)].filter((part) => part !== "").join("\n");
  return isOfYears(role, columns) ? String(year) : `${titleOf(role)}\n${year}`;
}

/** An outcome beside those of earlier years: each is named by its year alone, and none is more an outcome than another. */
function isOfYears(role: Column["role"], columns: readonly Column[]): boolean {
  return (role === "utfall" || role === "foregaende") && columns.some((column) => column.role === "foregaende");
}

function titleOf(role: Column["role"]): string {
  return role === "utfall" || role === "foregaende" || role === "bokslut" ? OUTCOME_TITLE : columnTitles[role];
}

/** The source's own status keeps its name beside the one that is worked out. */
function ownStatusTitle(header: string): string {
  return header === columnTitles.status ? OWN_STATUS_TITLE : header;
}

function figureCell(cell: TableCell, row: Row): SpecCell {
  const style: StyleName = row.role === "kön" || row.role.startsWith("varav") ? "varavAmount" : "amount";
  const source = cell.source ?? undefined;
  if (cell.status !== undefined) return { ...statusCell(cell.status), source };
  if (cell.target !== undefined && cell.target.kind !== "number") return { value: missingMark(cell), style, source };
  if (cell.value === null) return { value: missingMark(cell), style, source };
  const format = amountFormat(Math.min(2, cell.decimals ?? 0));
  return { value: cell.value, style, source, format: cell.unit === "%" ? withPercent(format) : format };
}

/** The figure is held as shown, 29 for 29 %: the sign is text in each section of the format. */
function withPercent(format: string): string {
  return format
    .split(";")
    .map((section) => `${section}" %"`)
    .join(";");
}

function judgedColumns(columns: readonly Column[]): Judged | null {
  const outcomes = columns.flatMap(({ role, year }, index) =>
    (role === "utfall" || role === "foregaende") && year !== null ? [{ index, year }] : [],
  );
  const [latest, before] = outcomes.sort((a, b) => b.year - a.year);
  const targets = columns.flatMap(({ role }, index) => (role === "malvarde" ? [index] : []));
  const target = targets.find((index) => columns[index]?.year === latest?.year) ?? targets[0];
  return latest === undefined || target === undefined
    ? null
    : { actual: latest.index, previous: before?.index ?? null, target };
}

/** No word where there is no target: nothing is to be reached. */
function judgement(row: Row, { actual, previous, target }: Judged, settings: ReportSettings): SpecCell {
  const goal = row.cells[target];
  const outcome = row.cells[actual];
  if (row.role === "rubrik" || goal?.target === undefined || goal.target.kind === "none" || outcome === undefined) {
    return { value: null, style: "empty" };
  }
  const before = previous === null ? null : (row.cells[previous]?.value ?? null);
  const tolerance = settings.goalTolerance ?? null;
  const direction = settings.directions?.[indicatorKey(row)] ?? null;
  return statusCell(
    statusOf({ actual: outcome.value, target: goal.target, previous: before, tolerance, direction }).status,
  );
}

/** Sentences that stood in cells, and what the marks mean where the table does not say so itself. */
function legend(table: Table): string[] {
  const missing = table.rows.flatMap((row) => row.cells.filter((cell) => cell.value === null));
  const sentences = [...new Set(missing.flatMap((cell) => missingNote(cell) ?? []))];
  const explained = [...linesUnder(table), ...sentences];
  return [
    ...sentences,
    ...LEGEND.flatMap(([pattern, meaning]) => {
      const isUsed = missing.some((cell) => pattern.test(cell.text));
      return isUsed && !explained.some((text) => text.startsWith(meaning.split(":")[0] ?? "")) ? [meaning] : [];
    }),
  ];
}
