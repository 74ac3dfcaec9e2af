import type { CheckRun } from "../../domain/finding/checkRun";
import { withDeviationSign } from "../../domain/table/deviationSign";
import { documentForecast } from "../../domain/document/documentForecast";
import { forecastHelp, type ForecastHelp } from "../../domain/forecast/forecastHelp";
import type { ForecastSettings } from "../../domain/forecast/forecastSettings";
import { indexedPlan } from "../../domain/forecast/indexedPlan";
import { periodIn, yearIn } from "../../domain/amount/period";
import type { ReportSettings } from "../../domain/settings/reportSettings";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { isReported } from "../../domain/document/workbookUse";
import type { Table, TableKind } from "../../domain/table/table";
import { unitIn } from "../../domain/amount/unitWords";
import { withForecasts } from "../../domain/forecast/withForecasts";
import type { ChartSpec, InputArea, SheetSpec, SpecCell } from "../../workbook/sheet";
import { checksSheet } from "./checksSheet";
import { fittingTexts } from "./fittingTexts";
import { forecastSheet } from "./forecastSheet";
import { goalColumn } from "../parts/goalColumn";
import { listPart } from "../parts/listPart";
import { measuredPart } from "../parts/measuredPart";
import { errorRemark, openDoubts } from "../parts/openDoubts";
import { pageBreaks } from "./pageBreaks";
import type { PartPlace, SheetPart } from "../parts/sheetPart";
import { sourcesSheet } from "./sourcesSheet";
import { tablePart } from "../parts/tablePart";

/** How wide the columns are, and what draws a table. */
interface Layout {
  readonly minLabel: number;
  readonly maxLabel: number;
  readonly part: (table: Table, settings: ReportSettings, place: PartPlace) => SheetPart;
}

const MONEY: Layout = { minLabel: 34, maxLabel: 46, part: tablePart };
const MEASURED: Layout = { minLabel: 36, maxLabel: 44, part: measuredPart };
const list = (kind: Parameters<typeof listPart>[1]): Layout => ({
  minLabel: 40,
  maxLabel: 64,
  part: (table, _, place) => listPart(table, kind, place),
});

/** The report's sheets in printed order, the kind of table on each and how it is laid out. */
const SHEETS: readonly {
  readonly id: string;
  readonly name: string;
  readonly kind: TableKind;
  readonly layout: Layout;
}[] = [
  { id: "ekonomi", name: "Ekonomi", kind: "ekonomi-sammandrag", layout: MONEY },
  { id: "driftsammandrag", name: "Driftsammandrag", kind: "driftsammandrag-period", layout: MONEY },
  { id: "helarsprognos", name: "Helårsprognos", kind: "driftsammandrag-prognos", layout: MONEY },
  { id: "budget-plan", name: "Budget och plan", kind: "driftsammandrag-budget-plan", layout: MONEY },
  { id: "investeringar", name: "Investeringar", kind: "investeringar", layout: MONEY },
  { id: "investeringsplan", name: "Investeringsplan", kind: "investeringar-plan", layout: MONEY },
  { id: "volymer", name: "Volymer", kind: "volym", layout: MEASURED },
  { id: "personal", name: "Personal", kind: "personal", layout: MEASURED },
  { id: "indikatorer", name: "Indikatorer", kind: "indikatorer", layout: MEASURED },
  { id: "maluppfyllelse", name: "Måluppfyllelse", kind: "maluppfyllelse", layout: list("maluppfyllelse") },
  { id: "uppdrag", name: "Uppdrag", kind: "strategiska-uppdrag", layout: list("strategiska-uppdrag") },
  { id: "aktiviteter", name: "Aktiviteter", kind: "aktiviteter", layout: list("aktiviteter") },
];

/** The sheets that Prognosunderlag stands after. */
const BEFORE_FORECAST = /^(?:ekonomi|driftsammandrag|helarsprognos)(?:-|$)/u;
/** A table that ends before this row is printed on one page, and no other needs its header. */
const ROWS_A_PAGE = 45;
const LONGEST_NAME = 50;
const AMOUNT_WIDTH = 14;
const GOAL_WIDTH = 32;
const STATUS_WIDTH = 18;
const COMMENT_WIDTH = 50;
/** Tables wider than this many characters would be printed in letters of less than 8.5 points on a portrait page. */
const PORTRAIT_WIDTH = 120;

/** What several workbooks become together. */
interface Together {
  /** Tables that put units together; each before the others of its kind. */
  readonly summaries: readonly Table[];
  /** Ids of tables that only repeat another workbook's. */
  readonly copies: ReadonlySet<string>;
}

/**
 * The whole report as data: one sheet per part that has a table, then Kontroller and Källor. Workbooks that are only
 * compared with stand on the last two alone.
 */
export function reportSheets(
  documents: readonly SourceDocument[],
  run: CheckRun,
  settings: ReportSettings,
  { summaries, copies }: Together = { summaries: [], copies: new Set() },
): SheetSpec[] {
  const reported = documents.filter(isReported);
  const helps = settings.forecast === undefined ? [] : forecastHelps(reported, settings.forecast);
  const tables = reported.flatMap((document) => {
    const help = helps.find(({ file }) => file === document.file);
    const once = document.tables.filter(({ id }) => !copies.has(id));
    return help === undefined ? once : withForecasts(once, help);
  });
  const { indexation } = settings;
  const planned = indexation === undefined ? [] : tables.flatMap((table) => indexedPlan(table, indexation) ?? []);
  const parts = SHEETS.flatMap(({ id, name, kind, layout }) => {
    const own = [...summaries, ...tables, ...planned]
      .filter((table) => table.kind === kind)
      .map((table) => withDeviationSign(table, settings.deviations));
    if (settings.look !== "tillganglig") {
      return own.length === 0 ? [] : [tableSheet(id, name, own, layout, settings, run.findings)];
    }
    // A screen reader finds one table a sheet; the places for comments keep their keys.
    return own.map((table, index) => {
      const nth = index === 0 ? "" : String(index + 1);
      return tableSheet(commentKeyOf(id, own, index), `${name} ${nth}`.trim(), [table], layout, settings, run.findings);
    });
  });
  const underlag = forecastSheet(helps, settings);
  if (underlag !== null) parts.splice(parts.findLastIndex(({ id }) => BEFORE_FORECAST.test(id)) + 1, 0, underlag);
  const sheets = [...parts, checksSheet(run, documents), sourcesSheet(documents)].map(fittingTexts);
  return settings.look === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, look: settings.look }));
}

function forecastHelps(documents: readonly SourceDocument[], settings: ForecastSettings): ForecastHelp[] {
  return documents.flatMap((document) => {
    const basis = documentForecast(document);
    return basis === null ? [] : [forecastHelp(basis, settings)];
  });
}

/** The places for comments keep their keys when a table that puts units together comes before them. */
function commentKeyOf(id: string, tables: readonly Table[], index: number): string {
  if (tables[index]?.isSummary === true && tables.length > 1) return `${id}-sammanstallning`;
  const nth = tables.slice(0, index).filter(({ isSummary }) => isSummary !== true).length + 1;
  return nth === 1 ? id : `${id}-${nth}`;
}

/** Tables of one kind under each other, as when several workbooks are read together. */
function tableSheet(
  id: string,
  name: string,
  tables: readonly Table[],
  layout: Layout,
  settings: ReportSettings,
  findings: CheckRun["findings"],
): SheetSpec {
  const rows: (readonly SpecCell[])[] = [];
  const rowLines: Record<number, number> = {};
  const inputs: InputArea[] = [];
  const charts: ChartSpec[] = [];
  const blocks: number[] = [];
  const goals = tables.some(({ kind }) => goalColumn(kind, settings) !== null);
  const columnWidths = [...(goals ? [GOAL_WIDTH] : []), ...widths(tables, layout)];
  const abouts = layout === MONEY ? tellingApart(tables) : tables.map(({ department }) => department ?? null);
  let frozenRows = 0;
  tables.forEach((table, index) => {
    if (index > 0) rows.push([], []);
    const top = rows.length;
    blocks.push(top);
    const commentKey = commentKeyOf(id, tables, index);
    const part = layout.part(table, settings, {
      top,
      columnWidths,
      commentKey,
      remarks: errorRemark(findings, table),
      isInDoubt: openDoubts(findings, table),
      about: abouts[index] ?? null,
    });
    for (const [row, lines] of Object.entries(part.rowLines)) rowLines[top + Number(row)] = lines;
    rows.push(...part.rows);
    inputs.push(...part.inputs);
    charts.push(...part.charts);
    blocks.push(...part.blocks.map((row) => top + row));
    if (tables.length === 1) frozenRows = part.headerRows;
  });
  const firstChart = charts[0]?.place.top ?? 0;
  const isTitleEnough = frozenRows > 0 && charts.length > 0 && firstChart < ROWS_A_PAGE;
  const width = Math.max(...rows.map((row) => row.length));
  const used = columnWidths.slice(0, width);
  const isWide = used.reduce((sum, one) => sum + one, 0) > PORTRAIT_WIDTH;
  const sheet = {
    columnWidths: used,
    rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, emptyCell)]),
    rowLines,
    orientation: isWide ? "landscape" : "portrait",
  } as const;
  return {
    id,
    name,
    ...sheet,
    frozenRows,
    ...(isTitleEnough && { repeatedRows: 1 }),
    inputs,
    charts,
    pageBreaks: pageBreaks(sheet, blocks),
    keyColumns: goals ? [0, 1] : [0],
  };
}

/**
 * The line of each heading that the other tables of the kind do not have, null where nothing tells them apart:
 * `Stab och ledning` over one driftsammandrag per stab.
 */
function tellingApart(tables: readonly Table[]): (string | null)[] {
  if (tables.length < 2) return [];
  const lines = tables.map(({ heading }) => heading.split(" / "));
  return lines.map((own, index) => {
    const unit = tables[index]?.department;
    if (unit !== undefined) return unit;
    const others = lines.filter((_, other) => other !== index).flat();
    const line = own.find((one) => !others.includes(one) && one.length <= LONGEST_NAME && !isAboutTime(one));
    return line ?? null;
  });
}

/** A title that names the table's kind, unit or time says what the report's own title says. */
function isAboutTime(line: string): boolean {
  return (
    yearIn(line) !== null ||
    periodIn(line) !== null ||
    unitIn(line) !== null ||
    /driftsammandrag|^investering/iu.test(line)
  );
}

/** Widths for the widest of the tables; status and comments stand after the figures and need more room. */
function widths(tables: readonly Table[], { minLabel, maxLabel }: Layout): number[] {
  const longest = Math.max(...tables.flatMap((table) => table.rows.map((row) => row.label.length)));
  const label = Math.min(maxLabel, Math.max(minLabel, longest + 2));
  const columns = Math.max(...tables.map((table) => table.columns.length));
  const figures = Array.from({ length: columns }, (_, index) =>
    tables.some((table) => table.columns[index]?.role === "status") ? STATUS_WIDTH : AMOUNT_WIDTH,
  );
  const hasComment = tables.some((table) => table.rows.some((row) => row.comment));
  return [label, ...figures, hasComment ? COMMENT_WIDTH : STATUS_WIDTH];
}

function emptyCell(): SpecCell {
  return { value: null, style: "empty" };
}
