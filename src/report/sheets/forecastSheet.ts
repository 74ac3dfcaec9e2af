import { sum } from "../../domain/amount/amount";
import type { SideAmounts } from "../../domain/forecast/forecastBasis";
import { FORECAST_NEEDS, type ForecastMethod } from "../../domain/amount/forecast";
import { amountFormat } from "../../domain/amount/formatAmount";
import type { AreaHelp, ForecastHelp, GrossForecast } from "../../domain/forecast/forecastHelp";
import { FORECAST_METHODS } from "../../domain/forecast/forecastSettings";
import { periodName } from "../../domain/amount/period";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import { SHOWN_DECIMALS, inUnit } from "../../domain/amount/unit";
import { WORKINGS } from "../../domain/table/workings";
import { forecastNotes } from "../../domain/forecast/withForecasts";
import { cellName, type SheetSpec, type SpecCell, type StyleName } from "../../workbook/sheet";
import { FORECAST_NAMES, missingAmounts } from "../../texts/forecastTexts";
import { tableNoteText } from "../../texts/tableNotes";
import { forecastFormula } from "../parts/formulas";
import { textLines } from "../parts/textLines";

const LABEL_WIDTH = 36;
const AMOUNT_WIDTH = 13;
const CHOICE_WIDTH = 28;
/** With more areas than these, the amounts the methods start from are best printed on a page of their own. */
const AREAS_A_PAGE = 3;
const SIDES = ["cost", "income"] as const;
const SIDE_NAME = { cost: "kostnader", income: "intäkter" } as const;

/** The amounts the methods start from, in the order they stand on the sheet. */
const AMOUNTS = ["actual", "periodBudget", "yearBudget", "previousPeriod", "previousYear"] as const;
const COLUMNS: readonly (ForecastMethod | "manual" | "given" | "chosen")[] = [
  ...FORECAST_METHODS,
  "manual",
  "given",
  "chosen",
];
const WIDTH = COLUMNS.length + 2;

/**
 * The sheet Prognosunderlag: for every area its costs, incomes and their difference by every method beside the manual
 * figure and the workbook's own, which one was chosen, and below the amounts they start from. The methods are formulas on those
 * amounts.
 *
 * @example forecastSheet([help], settings)?.name // "Prognosunderlag"
 */
export function forecastSheet(helps: readonly ForecastHelp[], settings: ReportSettings): SheetSpec | null {
  if (helps.length === 0) return null;
  const rows: SpecCell[][] = [];
  const rowLines: Record<number, number> = {};
  const pageBreaks: number[] = [];
  for (const help of helps) {
    if (rows.length > 0) {
      rows.push([], []);
      pageBreaks.push(rows.length);
    }
    const amounts = addHelp(help, settings, rows, rowLines);
    if (help.areas.length > AREAS_A_PAGE) pageBreaks.push(amounts);
  }
  return {
    id: "prognosunderlag",
    name: "Prognosunderlag",
    columnWidths: [LABEL_WIDTH, ...COLUMNS.map(() => AMOUNT_WIDTH), CHOICE_WIDTH],
    rows: rows.map((row) => [...row, ...blank("empty", WIDTH - row.length)]),
    rowLines,
    frozenRows: 0,
    orientation: "landscape",
    inputs: [],
    keyColumns: [0],
    pageBreaks,
  };
}

/** Adds the methods and the amounts of one workbook; returns the row the amounts begin on. */
function addHelp(
  help: ForecastHelp,
  settings: ReportSettings,
  rows: SpecCell[][],
  rowLines: Record<number, number>,
): number {
  const unit = settings.unit !== null && help.unit !== null ? settings.unit : help.unit;
  const format = amountFormat(settings.decimals ?? (unit === null ? 0 : SHOWN_DECIMALS[unit]));
  const named = unit === null ? "" : `, belopp ${unit}`;
  const period = periodName({ from: 1, to: help.month });
  const lineWidth = LABEL_WIDTH + COLUMNS.length * AMOUNT_WIDTH + CHOICE_WIDTH;
  const subtitle = `Metoderna sida vid sida efter ${period}. Kostnader och intäkter skrivs fram var för sig; netto är intäkter minus kostnader och plus är överskott. Den valda metodens belopp är fetstilta.`;
  rows.push([{ value: `${WORKINGS} prognosen för helår ${help.year}${named}`, style: "title" }]);
  for (const line of textLines(subtitle, lineWidth)) rows.push([{ value: line, style: "subtitle" }]);
  rowLines[rows.length] = 3;
  rows.push([
    { value: unit ?? "", style: "header" },
    ...COLUMNS.map((column): SpecCell => ({ value: heading(column), style: "headerNumber" })),
    { value: "Vald metod", style: "headerText" },
  ]);
  const notes = [...forecastNotes(help).map(tableNoteText), ...lackingNotes(help)].flatMap((note) =>
    textLines(note, lineWidth),
  );
  // The methods' table, its notes, a blank row, the title and the header of the amounts.
  const hasSum = help.areas.length > 1;
  const firstAmount = rows.length + 3 * (help.areas.length + (hasSum ? 1 : 0)) + notes.length + 3;
  const firstMethod = rows.length;

  function figure(value: number | null, style: StyleName): SpecCell {
    if (value === null) return { value: "–", style: style === "textStrong" ? "amount" : style };
    return { value: inUnit(value, help.unit, unit), style, format };
  }

  function formulaOf(
    area: AreaHelp,
    column: (typeof COLUMNS)[number],
    side: keyof GrossForecast,
    position: number,
    own: number,
    amountRow: number,
  ): string | undefined {
    if (settings.calculation === "varden") return undefined;
    if (side === "net") return `${cellName(own + 2, position)}-${cellName(own + 1, position)}`;
    if (column === "given" || column === "manual") return undefined;
    if (column === "chosen") {
      const from = area.isChosen ? area.choice : "given";
      return cellName(own + (side === "cost" ? 1 : 2), COLUMNS.indexOf(from) + 1);
    }
    const at = (name: (typeof AMOUNTS)[number]) => cellName(amountRow, AMOUNTS.indexOf(name) + 1);
    const refs = { actual: at("actual"), yearBudget: at("yearBudget"), periodBudget: at("periodBudget"), previousYear: at("previousYear"), previousPeriod: at("previousPeriod") }; // prettier-ignore
    return isProfileOfNothing(area[side], column)
      ? undefined
      : forecastFormula(settings.calculation, column, refs, help.month);
  }

  function methodRow(area: AreaHelp, side: keyof GrossForecast, own: number, amountRow: number): SpecCell[] {
    const isNet = side === "net";
    const label: SpecCell = isNet
      ? { value: area.area, style: "textStrong" }
      : { value: `varav ${SIDE_NAME[side]}`, style: "varavLabel" };
    const cells = COLUMNS.map((column, index): SpecCell => {
      const value = valueOf(area, column)[side];
      const isMarked = column === "chosen" || (area.isChosen && column === area.choice);
      const cell = figure(value, isMarked ? "textStrong" : isNet ? "amount" : "varavAmount");
      const formula = value === null ? undefined : formulaOf(area, column, side, index + 1, own, amountRow);
      return formula === undefined ? cell : { ...cell, formula };
    });
    return [label, ...cells, { value: isNet ? choiceText(area) : null, style: "text" }];
  }

  help.areas.forEach((area, index) => {
    const own = rows.length;
    rows.push(methodRow(area, "net", own, 0));
    SIDES.forEach((side, at) => rows.push(methodRow(area, side, own, firstAmount + 2 * index + at)));
  });

  /** All areas together, by every method. */
  function sumRow(side: keyof GrossForecast, at: number): SpecCell[] {
    const isNet = side === "net";
    const label: SpecCell = isNet
      ? { value: "Summa", style: "sumLabel" }
      : { value: `varav ${SIDE_NAME[side]}`, style: "varavLabel" };
    const cells = COLUMNS.map((column, index): SpecCell => {
      const values = help.areas.flatMap((area) => valueOf(area, column)[side] ?? []);
      const isWhole = values.length === help.areas.length;
      const cell = figure(isWhole ? sum(values) : null, isNet ? "sumAmount" : "varavAmount");
      if (!isWhole || settings.calculation === "varden") return cell;
      const addends = help.areas.map((_, area) => cellName(firstMethod + 3 * area + at, index + 1));
      return { ...cell, formula: `SUM(${addends.join(",")})` };
    });
    return [label, ...cells, { value: null, style: isNet ? "sumLabel" : "empty" }];
  }

  if (hasSum) rows.push(...(["net", ...SIDES] as const).map((side, at) => sumRow(side, at)));
  for (const value of notes) rows.push([{ value, style: "note" }]);
  const amountsTop = rows.length + 1;
  rows.push([], [{ value: "Belopp som metoderna utgår från", style: "textStrong" }]);
  rowLines[rows.length] = 3;
  rows.push([
    { value: unit ?? "", style: "header" },
    ...[`Redovisat\n${period}\n${help.year}`, `Budget\n${period}\n${help.year}`, `Budget\n${help.year}`, `Redovisat\n${period}\n${help.year - 1}`, `Bokslut\n${help.year - 1}`].map((value): SpecCell => ({ value, style: "headerNumber" })), // prettier-ignore
  ]);
  for (const area of help.areas) {
    for (const side of SIDES) {
      rows.push([
        { value: `${area.area}, ${SIDE_NAME[side]}`, style: "label" },
        ...AMOUNTS.map((name) => figure(area[side][name], "amount")),
      ]);
    }
  }
  return amountsTop;
}

/** A profile cannot be divided by 0: a side without entries is 0 by every method and is written so. */
function isProfileOfNothing(amounts: SideAmounts, method: ForecastMethod): boolean {
  return (
    method !== "linear" && method !== "remainingBudget" && FORECAST_NEEDS[method].some((name) => amounts[name] === 0)
  );
}

function heading(column: (typeof COLUMNS)[number]): string {
  if (column === "chosen") return "Vald\nprognos";
  return FORECAST_NAMES[column]
    .replace(" + ", " +\n")
    .replace("återstående ", "återstående\n")
    .replace(/ (?=profil|prognos)/u, "\n");
}

function valueOf(area: AreaHelp, column: (typeof COLUMNS)[number]): GrossForecast {
  return column === "manual" || column === "given" || column === "chosen" ? area[column] : area.methods[column];
}

function choiceText({ isChosen, choice, given }: AreaHelp): string {
  if (isChosen) return FORECAST_NAMES[choice];
  return given.net === null ? "Ingen vald" : FORECAST_NAMES.given;
}

/** Which data each method lacks, areas with the same gap together. */
function lackingNotes({ areas }: ForecastHelp): string[] {
  return FORECAST_METHODS.flatMap((method) => {
    const gaps = new Map<string, string[]>();
    for (const { area, lacking } of areas) {
      if (lacking[method].length === 0) continue;
      const missing = missingAmounts(lacking[method]);
      gaps.set(missing, [...(gaps.get(missing) ?? []), area]);
    }
    return [...gaps].map(([missing, names]) => {
      const where = names.length === areas.length ? "" : ` för ${names.join(", ")}`;
      return `${FORECAST_NAMES[method]}: ${missing}${where}.`;
    });
  });
}

function blank(style: StyleName, count: number): SpecCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ value: null, style }));
}
