import { CHECKS_SHEET } from "../../texts/findings/checksSheetTexts";
import type { SheetSpec, SpecCell, StyleName } from "../../workbook/sheet";
import { linesIn } from "../parts/textLines";
import type { TypedFigure } from "../rerun/typedFigures";

/** A figure that was typed over, and on which sheet of the report. */
export interface TypedOver extends TypedFigure {
  readonly sheet: string;
}

/** So many of them are kept, the latest. */
const MOST_KEPT = 20;
/** Rows that they may take: a gap, a heading and themselves. */
export const TYPED_ROWS = MOST_KEPT + 2;
const [SHEET, ROW, COLUMN, TYPED, OURS, MEANING] = [2, 3, 4, 5, 6, 8] as const;

/**
 * The sheet Kontroller with what the user had typed over the report's figures, and what stood there: the figures
 * themselves are the source's again.
 *
 * @example withTypedOver(checks, []) === checks // true
 */
export function withTypedOver(checks: SheetSpec, typed: readonly TypedOver[]): SheetSpec {
  if (typed.length === 0) return checks;
  const { columnWidths, rows, rowLines } = checks;
  const row = (cells: Readonly<Record<number, SpecCell>>, style: StyleName): SpecCell[] =>
    columnWidths.map((_, column) => cells[column] ?? { value: null, style });
  const text = (value: string): SpecCell => ({ value, style: "text" });
  const heading: SpecCell = { value: CHECKS_SHEET.typedOver, style: "commentHeading" };
  const own = typed.map(({ sheet, row: name, column, typed: user, ours }) =>
    row(
      {
        0: { value: CHECKS_SHEET.typed, style: "severityWarning" },
        [SHEET]: text(sheet),
        [ROW]: text(name),
        [COLUMN]: text(column),
        [TYPED]: { value: user, style: "amount" },
        [OURS]: { value: ours, style: "amount" },
        [MEANING]: text(CHECKS_SHEET.typedMeaning(user, ours)),
      },
      "text",
    ),
  );
  const first = rows.length + 2;
  const lines = own.map((cells, at) => {
    const tallest = cells.map(({ value }, column) =>
      typeof value === "string" ? linesIn(value, columnWidths[column] ?? 10) : 1,
    );
    return [first + at, Math.max(...tallest)] as const;
  });
  return {
    ...checks,
    rows: [...rows, row({}, "empty"), row({ 0: heading }, "commentHeading"), ...own],
    rowLines: { ...rowLines, ...Object.fromEntries(lines) },
  };
}

/**
 * What was typed over before and now: of one place the latest, and of many the {@link TYPED_ROWS} latest that have room.
 *
 * @example mergeTyped([hr], [hrAnew]) // [hrAnew]
 */
export function mergeTyped(before: readonly TypedOver[], now: readonly TypedOver[]): TypedOver[] {
  const placeOf = ({ sheet, row, column }: TypedOver) => [sheet, row, column].join("|");
  return [...new Map([...before, ...now].map((one) => [placeOf(one), one])).values()].slice(-MOST_KEPT);
}
