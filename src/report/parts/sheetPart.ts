import type { ChartSpec, InputArea, SpecCell } from "../../workbook/sheet";
import { headingTexts } from "../../texts/report/headingTexts";
import { blankCells } from "./blankCells";
import { chartBlock, type PartChart } from "./chartBlock";
import { linesIn, TEXT_PER_WIDTH, textLines } from "./textLines";

/** A part of a report sheet; rows may be shorter than the sheet is wide. */
export interface SheetPart {
  readonly rows: readonly (readonly SpecCell[])[];
  /** Row within the part → lines of text. */
  readonly rowLines: Readonly<Record<number, number>>;
  readonly inputs: readonly InputArea[];
  /** Rows down to and including the header. */
  readonly headerRows: number;
  readonly charts: readonly ChartSpec[];
  /** Rows within the part where what follows, a chart with its figures, may be printed on the next page. */
  readonly blocks: readonly number[];
}

/** Where a part goes. */
export interface PartPlace {
  /** The sheet row where the part begins; formulas depend on it. */
  readonly top: number;
  readonly columnWidths: readonly number[];
  /** Key of the place for the user's text. */
  readonly commentKey: string;
  /** What tells this table from others of its kind on the sheet, as its workbook says it. */
  readonly about?: string | null;
  /** Whether an open finding is about a figure, by its row and its column's header. */
  readonly isInDoubt?: (row: string, column: string) => boolean;
  /** What the reader must know of this table besides its own notes. */
  readonly remarks: readonly string[];
}

/** What a part says; the body is asked for once its first sheet row is known. */
interface PartContent {
  readonly title: string;
  /** Lines under the title, broken where they are too long for the table. */
  readonly subtitle: string;
  readonly header: readonly SpecCell[];
  readonly body: (firstRow: number) => readonly (readonly SpecCell[])[];
  readonly notes: readonly string[];
  /** Sentences suggested for the user's text. */
  readonly draft?: readonly string[];
  /** Drawn below the place for the user's text; asked for with the same row as the body. */
  readonly charts?: (firstRow: number) => readonly PartChart[];
}

const COMMENT_ROWS = 5;

/**
 * The frame that all tables of the report share: title with unit and period, what the figures mean, header, rows,
 * notes, and room for the user's text.
 *
 * @example framedPart({ title: "Personal", subtitle: "", header, body: () => rows, notes: [] }, place).headerRows // 2
 */
export function framedPart(content: PartContent, place: PartPlace): SheetPart {
  const { top, columnWidths, commentKey, remarks, about } = place;
  const width = content.header.length;
  const widths = columnWidths.slice(0, width);
  const lineWidth = Math.floor(widths.reduce((sum, one) => sum + one, 0) * TEXT_PER_WIDTH);
  const subtitle = textLines(content.subtitle, lineWidth);
  const headerRow = 1 + subtitle.length;
  const firstRow = top + headerRow + 1;
  const body = content.body(firstRow);
  const notes = [...content.notes, ...remarks].flatMap((text) => textLines(text, lineWidth));
  const draft = (content.draft ?? []).flatMap((text) => textLines(text, lineWidth));
  const commentRows = Math.max(COMMENT_ROWS, draft.length + 2);
  const rows: (readonly SpecCell[])[] = [
    [{ value: about == null ? content.title : `${about}: ${lowerFirst(content.title)}`, style: "title" }],
    ...subtitle.map((value): SpecCell[] => [{ value, style: "subtitle" }]),
    content.header,
    ...body,
    ...notes.map((value): SpecCell[] => [{ value, style: "note" }]),
    [],
    [{ value: headingTexts.comment, style: "commentHeading" }, ...blankCells("commentHeading", width - 1)],
    ...Array.from({ length: commentRows }, (_, index): SpecCell[] => [
      { value: draft[index] ?? null, style: "comment" },
      ...blankCells("comment", width - 1),
    ]),
  ];
  const area = { top: top + rows.length - commentRows, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  const charts: ChartSpec[] = [];
  const blocks: number[] = [];
  for (const chart of content.charts?.(firstRow) ?? []) {
    const block = chartBlock(chart, { top: top + rows.length, width, lineWidth, key: `${commentKey}-${chart.key}` });
    blocks.push(rows.length + 1);
    rows.push(...block.rows);
    charts.push(block.chart);
  }
  return {
    rows,
    rowLines: {
      [headerRow]: Math.max(1, ...content.header.map(({ value }) => String(value ?? "").split("\n").length)),
      ...wrappedRows(body, headerRow + 1, widths),
    },
    inputs: [{ key: commentKey, area, ...(draft.length > 0 && { draft }) }],
    headerRows: headerRow + 1,
    charts,
    blocks,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Rows whose texts need more than one line of their column. */
function wrappedRows(
  body: readonly (readonly SpecCell[])[],
  first: number,
  widths: readonly number[],
): Record<number, number> {
  const lines: Record<number, number> = {};
  body.forEach((cells, index) => {
    const needed = cells.map(({ value, formula, style }, column) =>
      typeof value === "string" && formula === undefined && style !== "heading"
        ? linesIn(value, widths[column] ?? 10)
        : 1,
    );
    const most = Math.max(1, ...needed);
    if (most > 1) lines[first + index] = most;
  });
  return lines;
}
