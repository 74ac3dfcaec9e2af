import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { COLUMN_COUNT, ROW_COUNT, WHOLE_SHEET } from "excel-host/model/area";
import { usedArea } from "excel-host/model/cells";
import type { Worksheet } from "excel-host/model/worksheet";
import { HEAD_HEIGHT, HEAD_WIDTH, sizeOf, type Axis } from "./axis";
import type { Place } from "./place";
import { columnAxis, rowAxis } from "./sheetAxes";
import { visibleLines } from "./visibleLines";

/** Rows and columns there are to walk on beyond what is used. */
const ROOM = { rows: 60, columns: 12 };

/** The sheet's rows and columns, which of them the scrolled box shows, and what keeps the moving corner in view. */
export function useVisibleCells(sheet: Worksheet, version: number, focus: Place) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 1000, height: 700 });
  const { columns, rows } = useAxes(sheet, version, focus);
  const { freeze: frozen, merges } = sheet;
  const [width, height] = [view.width - HEAD_WIDTH, view.height - HEAD_HEIGHT];

  const measure = () => {
    const box = scroller.current;
    if (box) setView({ top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight });
  };
  useLayoutEffect(() => {
    const watch = new ResizeObserver(measure);
    if (scroller.current) watch.observe(scroller.current);
    return () => watch.disconnect();
  }, []);

  // Another sheet begins at its top; then the moving corner of the selection is brought into view.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    box.scrollTop = inView(box.scrollTop, box.clientHeight - HEAD_HEIGHT, rows, focus.row, frozen.rows);
    box.scrollLeft = inView(box.scrollLeft, box.clientWidth - HEAD_WIDTH, columns, focus.column, frozen.columns);
    measure();
  }, [sheet, focus.row, focus.column]);

  return {
    scroller,
    measure,
    columns,
    rows,
    shownColumns: visibleLines(columns, frozen.columns, view.left, width, merges, "columns"),
    shownRows: visibleLines(rows, frozen.rows, view.top, height, merges, "rows"),
    pageRows: Math.max(1, Math.floor(height / 20) - frozen.rows - 1),
  };
}

function useAxes(sheet: Worksheet, version: number, focus: Place): { columns: Axis; rows: Axis } {
  const used = useMemo(() => usedArea(sheet, WHOLE_SHEET, false), [sheet, version]);
  const columnCount = Math.min(COLUMN_COUNT, Math.max(26, (used?.right ?? 0) + ROOM.columns, focus.column + 4));
  const rowCount = Math.min(ROW_COUNT, Math.max(100, (used?.bottom ?? 0) + ROOM.rows, focus.row + 40));
  const columns = useMemo(() => columnAxis(sheet, columnCount), [sheet, version, columnCount]);
  const rows = useMemo(() => rowAxis(sheet, columns, rowCount), [sheet, version, columns, rowCount]);
  return { columns, rows };
}

/** The scroll position nearest to the present one that shows a line whole, beside what is frozen. */
function inView(position: number, room: number, axis: Axis, index: number, frozenCount: number): number {
  if (index < frozenCount) return position;
  const start = axis.edges[index] ?? 0;
  const frozenSize = axis.edges[frozenCount] ?? 0;
  if (start < position + frozenSize) return start - frozenSize;
  const end = start + Math.min(sizeOf(axis, index), room - frozenSize);
  return end > position + room ? end - room : position;
}
