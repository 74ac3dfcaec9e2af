import { cellProblem, type Problem } from "../domain/problem";
import type { AmountKind } from "../domain/sign";
import type { CellRef, Row, RowRole, Table, TableCell, TableKind } from "../domain/table";
import { unitIn, type Unit } from "../domain/unit";
import { areaName, cellName } from "../sheet";
import { isAttribute } from "./columnWords";
import type { Region } from "./findTables";
import type { Grid } from "./grid";
import { inferConvention } from "./inferConvention";
import { inferKind } from "./inferKind";
import { readCell } from "./readCell";
import { readColumns, type ReadColumn } from "./readColumns";
import { rowRole } from "./rowRole";

/** What a region became: a table without its id, or the kind that is not read, with the problems on the way. */
export interface ReadTable {
  readonly table: Omit<Table, "id"> | null;
  readonly kind: TableKind | null;
  readonly problems: readonly Problem[];
}

/** The kinds whose figures are read today; the others are recognised and named to the user. */
const READ_KINDS: ReadonlySet<TableKind> = new Set([
  "ekonomi-sammandrag",
  "driftsammandrag-period",
  "driftsammandrag-prognos",
  "investeringar",
]);

/** Amount kind of a table's net rows. */
const NET_KIND: Readonly<Record<TableKind, AmountKind>> = {
  "ekonomi-sammandrag": "resultat",
  "driftsammandrag-period": "resultat",
  "driftsammandrag-prognos": "resultat",
  "driftsammandrag-budget-plan": "resultat",
  investeringar: "investering",
  "investeringar-plan": "investering",
  volym: "resultat",
  personal: "resultat",
  indikatorer: "resultat",
  maluppfyllelse: "resultat",
  "strategiska-uppdrag": "resultat",
  aktiviteter: "resultat",
};

/** Reads one region of a sheet; `year` is the workbook's, for headers that name none. */
export function readTable(grid: Grid, region: Region, year: number | null): ReadTable {
  const { file, name: sheet } = grid.sheet;
  const problems: Problem[] = [];
  const labelHeader = region.header.texts.get(region.labelColumn) ?? "";
  const headers = region.valueColumns.map((column) => [column, region.header.texts.get(column) ?? ""] as const);
  const titles = [...region.titles, labelHeader, sheet].join(" / ");
  const columns = readColumns(headers, { titles, year });
  const labels = region.dataRows.map((row) => oneLine(grid.text(row, region.labelColumn)));
  const kind = inferKind({
    titles: region.titles,
    labelHeader,
    columns: columns.map((read) => read.column),
    labels,
  });
  if (kind === null || !READ_KINDS.has(kind) || region.dataRows.length === 0) return { table: null, kind, problems };

  const rows = readRows(columns, NET_KIND[kind]);
  problems.push(...unknownColumns());
  const unit = findUnit();
  const convention = inferConvention(
    columns.map((read) => read.column),
    rows,
    NET_KIND[kind],
  );
  return {
    kind,
    problems,
    table: {
      kind,
      heading: heading(region.titles, labelHeader, sheet),
      unit,
      source: { file, sheet, range: areaName(area()) },
      columns: columns.map((read) => read.column),
      rows: rows.map((row) => (row.amountKind === NET_KIND[kind] ? { ...row, amountKind: convention.kind } : row)),
      convention,
      footnotes: region.footnotes,
    },
  };

  function readRows(reads: readonly ReadColumn[], netKind: AmountKind): Row[] {
    const out: Row[] = [];
    let heading: string | null = null;
    let owner: string | null = null;
    region.dataRows.forEach((sheetRow, position) => {
      const label = labels[position] ?? "";
      const cells = reads.map((read) => readOne(sheetRow, read.index));
      const role = rowRole(
        label,
        cells.some((cell) => cell.text !== ""),
      );
      const isPart = role.startsWith("varav");
      if (role === "rubrik") heading = label;
      if (role === "summa") heading = null;
      out.push({
        label,
        role,
        parent: isPart ? owner : role === "post" ? heading : null,
        amountKind: kindOf(role, label, netKind),
        cells,
      });
      if (!isPart) owner = label;
    });
    return out;
  }

  function readOne(sheetRow: number, column: number): TableCell {
    const source: CellRef = { file, sheet, cell: cellName(sheetRow, column) };
    const { cell, problem } = readCell(grid.cell(sheetRow, column), source);
    if (problem !== null) problems.push(problem);
    return cell;
  }

  /** Figures under a heading that says nothing are named to the user, not dropped in silence. */
  function unknownColumns(): Problem[] {
    const known = new Set(columns.map((read) => read.index));
    return headers.flatMap(([column, header]) => {
      const hasFigure = region.dataRows.some((row) => typeof grid.cell(row, column)?.value === "number");
      if (known.has(column) || isAttribute(header) || !hasFigure) return [];
      const source = { file, sheet, cell: cellName(region.header.bottom, column) };
      return [
        cellProblem(
          source,
          header,
          `Kolumnen ”${header}” känns inte igen och har inte lästs.`,
          "Skriv till exempel Utfall, Budget, Prognos eller Bokslut i rubriken.",
        ),
      ];
    });
  }

  function findUnit(): Unit | null {
    const places = [labelHeader, ...[...region.titles].reverse(), ...headers.map(([, header]) => header), sheet];
    for (const place of places) {
      const unit = unitIn(place);
      if (unit !== null) return unit;
    }
    return null;
  }

  function area() {
    return {
      top: region.header.top,
      left: region.labelColumn,
      bottom: region.dataRows.at(-1) ?? region.header.bottom,
      right: Math.max(...columns.map((read) => read.index)),
    };
  }
}

function kindOf(role: RowRole, label: string, netKind: AmountKind): AmountKind {
  if (netKind === "investering" || /^investering/iu.test(label)) return "investering";
  if (role === "varav-kostnader") return "kostnad";
  return role === "varav-intakter" ? "intakt" : netKind;
}

/** The lines that name the table; without any, its corner or the sheet. */
function heading(titles: readonly string[], labelHeader: string, sheet: string): string {
  const lines = titles.length > 0 ? titles : [labelHeader || sheet.trim()];
  return lines.filter((line, index) => lines.indexOf(line) === index).join(" / ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
