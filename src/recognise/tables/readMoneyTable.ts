import type { CounterReason } from "../../domain/table/counterReason";
import type { Problem } from "../../domain/table/problem";
import { problemLog } from "../../domain/table/problemLog";
import type { Recognized } from "../../domain/table/recognition";
import type { AmountKind } from "../../domain/amount/sign";
import type { Row, Table, TableKind } from "../../domain/table/table";
import { isAttribute } from "../lexicon/columnWords";
import { rowChoice } from "../../domain/table/tableShape";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import type { Unit } from "../../domain/amount/unit";
import { againstSign } from "../against/againstSign";
import { chosenConvention } from "../sign/chosenConvention";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { inferConvention } from "../sign/inferConvention";
import type { ReadColumn } from "../columns/readColumns";
import { readMoneyRows } from "../rows/readMoneyRows";
import { rowKinds } from "../sign/rowKinds";
import { signedTable } from "../sign/signedTable";
import { withSignedParts } from "../sign/signedParts";
import { scaledUnit } from "../cells/inTableUnit";
import { rowUnit } from "../lexicon/rowUnit";
import { comparedColumns } from "../columns/comparedColumns";
import { tableUnit } from "./tableUnit";
import { tableRange, unknownColumns, type TableFrame } from "./tableFrame";

/** A table of amounts, and what was recognised of it. */
interface ReadMoneyTable {
  readonly table: Omit<Table, "id">;
  readonly problems: readonly Problem[];
  readonly unit: Recognized<Unit | null>;
  /** What speaks against its sign convention. */
  readonly againstSign: readonly CounterReason[];
}

/** Reads a region that holds amounts of money. */
export function readMoneyTable(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  columns: readonly ReadColumn[],
  kind: TableKind,
  correction: TableCorrection | undefined,
): ReadMoneyTable {
  const { file, name: sheet } = grid.sheet;
  const problems = problemLog();
  const netKind: AmountKind = kind.startsWith("investeringar") ? "investering" : "resultat";
  const indexes = columns.map(({ index }) => index);
  const recognizedUnit = tableUnit(grid, region, frame, indexes, correction?.unit);
  const unit = recognizedUnit.value;
  const known = new Set(columns.map(({ index }) => index));
  const unread = [...frame.spare, ...frame.headers].flatMap(([column, header]) =>
    known.has(column) || isAttribute(header) ? [] : [column],
  );
  const { rows: chosen, amounts } = correction ?? {};
  const read = { grid, region, columns, unread, labels: frame.labels, netKind, chosen, amounts, unit };
  const rows = withSignedParts(readMoneyRows(read, problems), netKind);
  unknownColumns(grid, region, frame, columns).forEach(problems.add);
  const plainColumns = comparedColumns(
    columns.map((read) => read.column),
    rows,
  );
  const words = [...region.titles, frame.labelHeader, ...region.footnotes];
  const table = signedTable(plainColumns, rows, words);
  const inferred = inferConvention(table, netKind);
  const convention = chosenConvention(inferred, correction);
  const ofKind = rows.map((row) => (row.amountKind === netKind ? { ...row, amountKind: convention.kind } : row));
  // Where the user has said what plus means, it holds for every row.
  const signed = convention === inferred ? rowKinds(table, ofKind, convention) : ofKind;
  return {
    problems: problems.all(),
    unit: recognizedUnit,
    againstSign: againstSign(table, signed, convention),
    table: {
      kind,
      heading: frame.heading,
      unit,
      source: { file, sheet, range: tableRange(region, columns) },
      columns: plainColumns,
      rows: withChosenRows(withOtherUnits(signed, unit), { chosen, amounts }),
      convention,
      footnotes: region.footnotes,
      labelHeader: frame.labelHeader,
    },
  };
}

/** Below the last sum a table may count other things: `Antal årsarbetare`, `Kostnad per elev, kr`. */
function withOtherUnits(rows: readonly Row[], unit: Unit | null): Row[] {
  const lastSum = rows.findLastIndex(({ role }) => role === "summa");
  return rows.map((row, index) => {
    const own = index > lastSum && lastSum >= 0 ? rowUnit(row.label) : null;
    const isConverted = unit !== null && scaledUnit(row.label) !== null;
    return own === null || own === unit || isConverted ? row : { ...row, unit: own };
  });
}

/** What the user has said of a row stands, whatever else was made of it. */
function withChosenRows(
  rows: readonly Row[],
  { chosen, amounts }: { readonly chosen: TableCorrection["rows"]; readonly amounts: TableCorrection["amounts"] },
): Row[] {
  return rows.map((row) => ({
    ...row,
    role: rowChoice(chosen, row.label) ?? row.role,
    amountKind: rowChoice(amounts, row.label) ?? row.amountKind,
  }));
}
