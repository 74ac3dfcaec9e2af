import type { Status } from "../../domain/target/status";
import { HEADING_FORMAT } from "../../domain/table/workings";
import type { Row, Table } from "../../domain/table/table";
import type { SpecCell } from "../../workbook/sheet";
import { columnTitles, COMMENT_HEADER, listHeaders } from "../../texts/report/columnTexts";
import { headingTexts } from "../../texts/report/headingTexts";
import { linesUnder } from "../../texts/tableNotes";
import { blankCells } from "./blankCells";
import { reportTitle } from "./reportHeading";
import { framedPart, type PartPlace, type SheetPart } from "./sheetPart";
import { statusCell } from "./statusCell";

/** The kinds that are lists rather than tables of figures. */
type ListKind = keyof typeof listHeaders;

/**
 * A list of goals, assignments or activities with their status or counts and what is said of them; goals under their
 * målområde. The line under the title counts the statuses.
 */
export function listPart(table: Table, kind: ListKind, place: PartPlace): SheetPart {
  const withComment = table.rows.some((row) => row.comment);
  const width = 1 + table.columns.length + (withComment ? 1 : 0);
  const title = reportTitle(table, null);
  const header: SpecCell[] = [
    { value: listHeaders[kind], style: "header" },
    ...table.columns.map(({ role, header: text }): SpecCell =>
      role === "status" ? { value: columnTitles.status, style: "headerText" } : { value: text, style: "headerNumber" },
    ),
    ...(withComment ? [{ value: COMMENT_HEADER, style: "headerText" } as const] : []),
  ];
  function bodyRows(): SpecCell[][] {
    const rows: SpecCell[][] = [];
    let goalArea: string | null | undefined = null;
    for (const row of table.rows) {
      if (row.goalArea && row.goalArea !== goalArea) {
        rows.push([
          { value: row.goalArea, style: "heading", format: HEADING_FORMAT },
          ...blankCells("heading", width - 1),
        ]);
      }
      goalArea = row.goalArea;
      rows.push([
        { value: row.label, style: row.role === "rubrik" ? "textStrong" : "label" },
        ...row.cells.map((cell): SpecCell => {
          const source = cell.source ?? undefined;
          if (cell.status !== undefined) return { ...statusCell(cell.status), source };
          if (cell.value !== null) return { value: cell.value, style: "amount", format: "#,##0", source };
          return { value: cell.text === "" ? null : cell.text, style: "text", source };
        }),
        ...(withComment ? [{ value: row.comment ?? null, style: "text" } as const] : []),
      ]);
    }
    return rows;
  }

  return framedPart(
    {
      title: table.goalArea ? headingTexts.ofArea(title, table.goalArea) : title,
      subtitle: counts(table.rows),
      header,
      body: bodyRows,
      notes: linesUnder(table),
    },
    place,
  );
}

/** `5 av 8 uppnås, 3 uppnås delvis.` — or the assignments' own words. */
function counts(rows: readonly Row[]): string {
  const words = rows.flatMap((row) => row.cells.flatMap((cell) => statusWord(cell.status, cell.text)));
  const counted = [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`);
  return counted.length === 0 ? "" : `${counted.join(", ")}.`;
}

function statusWord(status: Status | undefined, text: string): string[] {
  const word = status ?? text;
  return word === "" || /^[\d\s]/u.test(word) || word.length > 30 ? [] : [word.toLowerCase()];
}
