import { pageBreaks } from "./pageBreaks";
import { amountFormat } from "../../domain/amount/formatAmount";
import { periodName } from "../../domain/amount/period";
import { SHOWN_DECIMALS } from "../../domain/amount/unit";
import type { ForecastHelp } from "../../domain/forecast/forecastHelp";
import { FORECAST_METHODS } from "../../domain/forecast/forecastSettings";
import { forecastNotes } from "../../domain/forecast/withForecasts";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import { FORECAST_NAMES, missingAmounts } from "../../texts/forecastTexts";
import { forecastSheetTexts as texts } from "../../texts/report/forecastSheetTexts";
import { tableNoteText } from "../../texts/tableNotes";
import type { SheetSpec, SpecCell } from "../../workbook/sheet";
import { blankCells } from "../parts/blankCells";
import { textLines } from "../parts/textLines";
import {
  amountRows,
  FORECAST_COLUMNS,
  methodRows,
  sumRows,
  type ForecastColumn,
  type MethodsPlace,
} from "./forecastRows";

const LABEL_WIDTH = 36;
const AMOUNT_WIDTH = 13;
const CHOICE_WIDTH = 28;
const LINE_WIDTH = LABEL_WIDTH + FORECAST_COLUMNS.length * AMOUNT_WIDTH + CHOICE_WIDTH;
const WIDTH = FORECAST_COLUMNS.length + 2;
const HEADER_LINES = 3;

/**
 * The sheet Prognosunderlag: for every operation its costs, incomes and their difference by every method beside the manual
 * figure and the workbook's own, which one was chosen, and below the amounts they start from. The methods are formulas on those
 * amounts.
 *
 * @example forecastSheet([help], settings)?.name // "Prognosunderlag"
 */
export function forecastSheet(helps: readonly ForecastHelp[], settings: ReportSettings): SheetSpec | null {
  if (helps.length === 0) return null;
  const rows: (readonly SpecCell[])[] = [];
  const rowLines: Record<number, number> = {};
  const blocks: number[] = [];
  for (const help of helps) {
    if (rows.length > 0) rows.push([], []);
    const block = helpBlock(help, settings, rows.length);
    for (const row of block.headers) rowLines[rows.length + row] = HEADER_LINES;
    blocks.push(rows.length, rows.length + block.amountsTop);
    rows.push(...block.rows);
  }
  const sheet = {
    columnWidths: [LABEL_WIDTH, ...FORECAST_COLUMNS.map(() => AMOUNT_WIDTH), CHOICE_WIDTH],
    rows: rows.map((row) => [...row, ...blankCells("empty", WIDTH - row.length)]),
    rowLines,
    orientation: "landscape",
  } as const;
  return {
    id: "prognosunderlag",
    name: texts.name,
    ...sheet,
    frozenRows: 0,
    inputs: [],
    keyColumns: [0],
    pageBreaks: pageBreaks(sheet, blocks),
  };
}

/** The rows of one workbook; places are rows within them. */
interface HelpBlock {
  readonly rows: readonly (readonly SpecCell[])[];
  /** Rows with the headers of columns. */
  readonly headers: readonly number[];
  /** The row that the amounts begin on. */
  readonly amountsTop: number;
}

/** The methods and the amounts of one workbook, from row `top` of the sheet. */
function helpBlock(help: ForecastHelp, settings: ReportSettings, top: number): HelpBlock {
  const unit = settings.unit !== null && help.unit !== null ? settings.unit : help.unit;
  const period = periodName({ from: 1, to: help.month });
  const subtitle = textLines(texts.subtitle(period), LINE_WIDTH);
  const notes = [...forecastNotes(help).map(tableNoteText), ...lackingNotes(help)];
  const noteLines = notes.flatMap((note) => textLines(note, LINE_WIDTH));
  const hasSum = help.operations.length > 1;
  const header = 1 + subtitle.length;
  const amountsTop = header + 1 + 3 * (help.operations.length + (hasSum ? 1 : 0)) + noteLines.length + 1;
  const place: MethodsPlace = {
    help,
    unit,
    format: amountFormat(settings.decimals ?? (unit === null ? 0 : SHOWN_DECIMALS[unit])),
    calculation: settings.calculation,
    firstMethod: top + header + 1,
    firstAmount: top + amountsTop + 2,
  };
  const unitCell: SpecCell = { value: unit ?? "", style: "header" };
  const rows: SpecCell[][] = [
    [{ value: texts.title(help.year, unit), style: "title" }],
    ...subtitle.map((value): SpecCell[] => [{ value, style: "subtitle" }]),
    [unitCell, ...FORECAST_COLUMNS.map(heading).map(numberHeader), { value: texts.chosenMethod, style: "headerText" }],
    ...methodRows(place),
    ...(hasSum ? sumRows(place) : []),
    ...noteLines.map((value): SpecCell[] => [{ value, style: "note" }]),
    [],
    [{ value: texts.amounts, style: "textStrong" }],
    [unitCell, ...texts.amountHeaders(period, help.year).map(numberHeader)],
    ...amountRows(place),
  ];
  return { rows, headers: [header, amountsTop + 1], amountsTop };
}

function numberHeader(value: string): SpecCell {
  return { value, style: "headerNumber" };
}

function heading(column: ForecastColumn): string {
  if (column === "chosen") return texts.chosenForecast;
  return FORECAST_NAMES[column]
    .replace(" + ", " +\n")
    .replace("återstående ", "återstående\n")
    .replace(/ (?=profil|prognos)/u, "\n");
}

/** Which data each method lacks, operations with the same gap together. */
function lackingNotes({ operations }: ForecastHelp): string[] {
  return FORECAST_METHODS.flatMap((method) => {
    const gaps = new Map<string, string[]>();
    for (const { operation, lacking } of operations) {
      if (lacking[method].length === 0) continue;
      const missing = missingAmounts(lacking[method]);
      gaps.set(missing, [...(gaps.get(missing) ?? []), operation]);
    }
    return [...gaps].map(([missing, names]) =>
      texts.lacking(FORECAST_NAMES[method], missing, names.length === operations.length ? [] : names),
    );
  });
}
