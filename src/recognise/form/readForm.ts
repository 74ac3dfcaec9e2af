import { yearIn } from "../../domain/amount/period";
import { cellProblem, type Problem } from "../../domain/table/problem";
import type { Reason } from "../../domain/table/reason";
import type { Recognized } from "../../domain/table/recognition";
import { MONEY_KINDS, type Column, type TableKind } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import type { OwnWords } from "../../domain/table/ownWords";
import type { TableCorrections } from "../../domain/table/tableCorrection";
import { areaName } from "../../workbook/sheet";
import { seenColumns } from "../seen/seenColumns";
import type { Grid } from "../sheet/grid";
import { measuredColumns } from "../columns/measuredColumns";
import type { ReadColumn } from "../columns/readColumns";
import type { GoalArea } from "../lexicon/goalAreaOf";
import type { Region } from "../sheet/findTables";
import { measuredKind } from "../tables/measuredKind";
import { readMeasuredTable } from "../tables/readMeasuredTable";
import { rowEvidence } from "../tables/rowEvidence";
import { readMoneyTable } from "../tables/readMoneyTable";
import type { ReadTable } from "../tables/readTable";
import { chosenRoles, recognizeColumns } from "../columns/recognizeColumns";
import { withOwnWords } from "../tables/withOwnWords";
import { kindOf, recognizeTable } from "../tables/recognizeTable";
import { choosableColumns, tableFrame } from "../tables/tableFrame";
import { regionShape } from "../tables/tableShapeOf";
import { tooLarge } from "../tables/unreadTables";
import type { Form } from "./findForms";
import { formColumns } from "./formColumns";

/** What figures without known words may be. */
const CHOICES: readonly TableKind[] = [...MONEY_KINDS, "volym", "personal", "indikatorer"];
const NO_AREA: GoalArea = { goalArea: null, municipalGoal: null };
const ASSUMED: readonly Reason[] = [{ code: "knownByForm", values: {} }];
/** So many columns are named in the problem that asks the user to look. */
const NAMED_COLUMNS = 8;

/** What the rest of the workbook tells the table. */
interface FormContext {
  readonly year: number | null;
  readonly corrections: TableCorrections;
  readonly ownWords?: OwnWords | undefined;
  /** So many figures the workbook may still have. */
  readonly cellsLeft: number;
}

/**
 * Reads a table that was found by its form, as the user has corrected tables of its shape. Kind and columns are
 * assumptions: they are marked so, and a problem asks the user to look.
 */
export function readForm(grid: Grid, form: Form, context: FormContext): ReadTable {
  const isTooLarge = form.region.dataRows.length * form.region.valueColumns.length > context.cellsLeft;
  const { region, labels } = isTooLarge ? withoutRows(form) : form;
  const frame = { ...tableFrame(grid, region), spare: [], labels };
  const shape = regionShape(region, frame);
  const saved = choiceOf(context.corrections, shape);
  const choosable = choosableColumns(frame);
  const correction = withOwnWords(saved, context.ownWords, choosable, labels);
  const chosen = chosenRoles(choosable, correction?.columns);
  const year = yearIn([...region.titles, grid.sheet.name].join(" / ")) ?? context.year;
  const seen = seenColumns(grid, region.header, formColumns(choosable, year, chosen, region.footnotes), chosen);
  const found = seen.columns;
  const isKept = (column: number) => chosen.get(column) !== "ingen" && !seen.leftOut.has(column);
  const kept = { ...frame, headers: frame.headers.filter(([column]) => isKept(column)) };
  const inferred = measuredOf(grid, region, labels, found) ?? {
    value: nearestKind(found.map(({ column }) => column)),
    certainty: "antagen",
    reasons: ASSUMED,
  };
  const kind = kindOf(inferred, correction) ?? inferred;

  function readAs(as: TableKind) {
    if (MONEY_KINDS.has(as)) return { columns: found, ...readMoneyTable(grid, region, kept, found, as, correction) };
    const titles = [...region.titles, frame.labelHeader, grid.sheet.name].join(" / ");
    const columns = measuredColumns(found, as, { titles, year, counts: false, chosen, reportYear: year });
    const read = readMeasuredTable(grid, region, kept, columns, as, NO_AREA, correction?.rows);
    return { columns, unit: null, ...read };
  }

  const { columns, ...as } = readAs(kind.value);
  const read = { ...as, table: { ...as.table, source: { ...as.table.source, range: rangeOf(form) } } };
  const recognized = recognizeColumns(choosable, columns, chosen);
  const recognition = recognizeTable({
    shape,
    table: read.table,
    kind,
    choices: CHOICES,
    unit: read.unit,
    columns: recognized.map((column) =>
      column.certainty === "vald" ? column : { ...column, certainty: "antagen", reasons: ASSUMED },
    ),
    correction,
  });
  if (isTooLarge) return { table: null, problems: [tooLarge(grid, region)], recognition };
  if (recognition.excluded) return { table: null, problems: [], recognition };
  const told = saved === undefined ? [assumption(grid, region.header.top, read.table)] : [];
  return { table: read.table, problems: [...told, ...seen.problems, ...read.problems], recognition };
}

/** Staff, volumes or indicators, when the rows or a title say that the figures are. */
function measuredOf(
  grid: Grid,
  region: Region,
  labels: readonly string[],
  columns: readonly ReadColumn[],
): Recognized<TableKind> | null {
  const compared = columns.flatMap(({ column, index }) => (column.role === "avvikelse" ? [] : [index]));
  const headers = [...region.header.texts.values()];
  return measuredKind({ titles: region.titles, headers, rows: rowEvidence(grid, region, labels, compared) });
}

function rangeOf({ region: { header, dataRows, valueColumns } }: Form): string {
  const left = Math.min(...header.texts.keys());
  const right = valueColumns.at(-1) ?? left;
  return areaName({ top: header.top, left, bottom: dataRows.at(-1) ?? header.bottom, right });
}

function withoutRows({ region }: Form): Form {
  return { region: { ...region, dataRows: [] }, labels: [] };
}

/** The kind of report table whose columns are most like these. */
function nearestKind(columns: readonly Column[]): TableKind {
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  if (has("plan")) return "driftsammandrag-budget-plan";
  return has("prognos") ? "driftsammandrag-prognos" : "driftsammandrag-period";
}

function assumption(
  grid: Grid,
  top: number,
  {
    heading,
    source,
    columns,
  }: { heading: string; source: { sheet: string; range: string }; columns: readonly Column[] },
): Problem {
  const { file, name: sheet } = grid.sheet;
  const cell = source.range.split(":")[0] ?? areaName({ top, left: 0, bottom: top, right: 0 });
  const named = columns.slice(0, NAMED_COLUMNS).map(({ header, role }) => ({ header, role }));
  return cellProblem({ file, sheet, cell }, heading, {
    code: "readByForm",
    values: { columns: named, more: columns.length - named.length },
  });
}
