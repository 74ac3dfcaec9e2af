import type { Problem } from "../../domain/table/problem";
import { problemLog } from "../../domain/table/problemLog";
import type { Recognized } from "../../domain/table/recognition";
import type { AmountKind } from "../../domain/amount/sign";
import type { CellRef, Row, RowRole, Table, TableCell, TableKind } from "../../domain/table/table";
import { labelKey } from "../../domain/table/tableShape";
import { choiceOf } from "../../domain/table/choice";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import type { Unit } from "../../domain/amount/unit";
import { cellName } from "../../workbook/sheet";
import { chosenConvention } from "./chosenConvention";
import type { Region } from "../sheet/findTables";
import { numberedMarks, withoutGluedMark } from "../sheet/gluedMark";
import type { Grid } from "../sheet/grid";
import { inferConvention } from "./inferConvention";
import { namedTotals } from "../rows/namedTotals";
import { readCell } from "../cells/readCell";
import type { ReadColumn } from "../columns/readColumns";
import { rowConventions } from "../rows/rowConventions";
import { isNamedRow, rowRole } from "../lexicon/rowRole";
import { rowUnit } from "../lexicon/rowUnit";
import { comparedColumns } from "../columns/comparedColumns";
import { tableUnit } from "./tableUnit";
import { tableRange, unknownColumns, type TableFrame } from "./tableFrame";

/** Reads a region that holds amounts of money. */
export function readMoneyTable(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  columns: readonly ReadColumn[],
  kind: TableKind,
  correction: TableCorrection | undefined,
): { table: Omit<Table, "id">; problems: readonly Problem[]; unit: Recognized<Unit | null> } {
  const { file, name: sheet } = grid.sheet;
  const problems = problemLog();
  const netKind: AmountKind = kind.startsWith("investeringar") ? "investering" : "resultat";

  function readOne(sheetRow: number, column: number) {
    const source: CellRef = { file, sheet, cell: cellName(sheetRow, column) };
    const cell = grid.cell(sheetRow, column);
    return { ...readCell(cell, source), isText: typeof cell?.value === "string" };
  }

  function readRows(): Row[] {
    const out: Row[] = [];
    const marks = numberedMarks(region.footnotes);
    let heading: string | null = null;
    let owner: string | null = null;
    region.dataRows.forEach((sheetRow, position) => {
      const label = frame.labels[position] ?? "";
      const reads = columns.map((read) => readOne(sheetRow, read.index));
      const cells = reads.map(({ cell, isText }, _, all) =>
        isText
          ? withoutGluedMark(
              cell,
              marks,
              all.map((one) => one.cell),
            )
          : cell,
      );
      reads.forEach(({ problem }, index) => problems.add(cells[index]?.reason === "unreadable" ? problem : null));
      const read = rowRole(
        label,
        cells.some((cell) => cell.text !== ""),
      );
      const role = choiceOf(correction?.rows, labelKey(label)) ?? read;
      const isPart = role.startsWith("varav");
      const isLeadIn = role === "rubrik" && isNamedRow(label);
      if (role === "rubrik" && !isLeadIn) heading = label;
      if (role === "summa") heading = null;
      out.push({
        label,
        role,
        parent: isPart ? owner : role === "post" ? heading : null,
        amountKind: kindOf(role, label, cells, netKind),
        cells,
      });
      if (!isPart && !isLeadIn) owner = label;
    });
    return out;
  }

  const rows = readRows();
  unknownColumns(grid, region, frame, columns).forEach(problems.add);
  const plainColumns = comparedColumns(
    columns.map((read) => read.column),
    rows,
  );
  const inferred = inferConvention(plainColumns, rows, netKind);
  const convention = chosenConvention(inferred, correction);
  const recognizedUnit = tableUnit(region, frame, sheet, correction?.unit);
  const unit = recognizedUnit.value;
  const ofKind = rows.map((row) => (row.amountKind === netKind ? { ...row, amountKind: convention.kind } : row));
  return {
    problems: problems.all(),
    unit: recognizedUnit,
    table: {
      kind,
      heading: frame.heading,
      unit,
      source: { file, sheet, range: tableRange(region, columns) },
      columns: plainColumns,
      // Where the user has said what plus means, it holds for every row.
      rows: withChosenRoles(
        withOtherUnits(
          namedTotals(convention === inferred ? rowConventions(plainColumns, ofKind, convention) : ofKind),
          unit,
        ),
        correction?.rows,
      ),
      convention,
      footnotes: region.footnotes,
      labelHeader: frame.labelHeader,
    },
  };
}

const COSTS = /^(?:summa\s+|totala\s+)?(?:brutto|verksamhetens\s+)?kostnad(?:er)?(?:,|\s|$)/iu;
const INCOMES = /^(?:summa\s+|totala\s+)?(?:verksamhetens\s+)?intäkt(?:er)?(?:,|\s|$)/iu;

/** Costs and incomes are their own kinds as parts, and as rows when they are written without sign. */
function kindOf(role: RowRole, label: string, cells: readonly TableCell[], netKind: AmountKind): AmountKind {
  if (netKind === "investering" || /^investering/iu.test(label)) return "investering";
  if (role === "varav-kostnader") return "kostnad";
  if (role === "varav-intakter") return "intakt";
  const isUnsigned = cells.slice(0, 1).every(({ value }) => value === null || value > 0);
  if (!isUnsigned || role === "rubrik") return netKind;
  if (COSTS.test(label)) return "kostnad";
  return INCOMES.test(label) ? "intakt" : netKind;
}

/** Below the last sum a table may count other things: `Antal årsarbetare`, `Kostnad per elev, kr`. */
function withOtherUnits(rows: readonly Row[], unit: Unit | null): Row[] {
  const lastSum = rows.findLastIndex(({ role }) => role === "summa");
  return rows.map((row, index) => {
    const own = index > lastSum && lastSum >= 0 ? rowUnit(row.label) : null;
    return own === null || own === unit ? row : { ...row, unit: own };
  });
}

/** What the user has said of a row stands, whatever else was made of it. */
function withChosenRoles(rows: readonly Row[], chosen: TableCorrection["rows"]): Row[] {
  return rows.map((row) => ({ ...row, role: choiceOf(chosen, labelKey(row.label)) ?? row.role }));
}
