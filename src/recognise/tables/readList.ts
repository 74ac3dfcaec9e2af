import type { Column, Row, Table, TableCell, TableKind } from "../../domain/table/table";
import { areaName, cellName } from "../../workbook/sheet";
import type { WordList } from "../sheet/findList";
import type { Grid } from "../sheet/grid";
import { inferConvention } from "../sign/inferConvention";
import { signedTable } from "../sign/signedTable";
import { roleIn } from "../lexicon/columnWords";
import { readWordCell } from "../cells/readWordCell";

/** Turns a list of assignments or activities into a table: a row per line, a status column when there is one. */
export function readList(grid: Grid, list: WordList, year: number | null, kind: TableKind): Omit<Table, "id"> {
  const { file, name: sheet } = grid.sheet;
  const columns: Column[] =
    list.statusColumn === null
      ? []
      : [{ header: "Status", role: "status", period: "helår", year, measure: null, calculated: false }];
  let heading: string | null = null;

  function statusCell(row: number): TableCell {
    const column = list.statusColumn ?? 0;
    return readWordCell(grid.cell(row, column), { file, sheet, cell: cellName(row, column) }, "nothing").cell;
  }

  /** Beside a heading inside the list the word Status heads what is below it. */
  function headingCell(row: number): TableCell {
    const cell = statusCell(row);
    return roleIn(cell.text) === "status" ? { ...cell, text: "", reason: "empty" } : cell;
  }

  const rows = list.lines.map(({ row, text, isHeading }): Row => {
    if (isHeading) heading = text;
    return {
      label: text,
      role: isHeading ? "rubrik" : "post",
      parent: isHeading ? null : heading,
      amountKind: "resultat",
      cells: columns.map(() => (isHeading ? headingCell(row) : statusCell(row))),
    };
  });
  const first = list.lines[0]?.row ?? 0;
  return {
    kind,
    heading: list.titles.join(" / "),
    unit: null,
    source: {
      file,
      sheet,
      range: areaName({
        top: first,
        left: list.column,
        bottom: list.lines.at(-1)?.row ?? first,
        right: list.statusColumn ?? list.column,
      }),
    },
    columns,
    rows,
    convention: inferConvention(signedTable([], []), "resultat"),
    footnotes: [],
  };
}
