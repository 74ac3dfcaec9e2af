import type { KeyboardEvent, PointerEvent, Ref } from "react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Host } from "excel-host/createHost";
import { columnName } from "excel-host/model/address";
import type { Area } from "excel-host/model/area";
import { COLUMN_COUNT, ROW_COUNT, WHOLE_SHEET } from "excel-host/model/area";
import { usedArea } from "excel-host/model/cells";
import type { Worksheet } from "excel-host/model/worksheet";
import type { Axis } from "./axis";
import { sizeOf } from "./axis";
import { ChartView } from "../charts/ChartView";
import { copiedText } from "./clipboardText";
import { GridRow } from "./GridRow";
import type { Key } from "./keyTarget";
import type { Place } from "./place";
import { columnAxis, rowAxis } from "./sheetAxes";
import type { Editing } from "./editing";
import { visibleLines } from "./visibleLines";

interface Props {
  readonly ref: Ref<HTMLTableElement>;
  readonly host: Host;
  readonly sheet: Worksheet;
  readonly version: number;
  readonly active: Place;
  /** The corner of the selection that moves. */
  readonly focus: Place;
  readonly editing: Editing | null;
  readonly onSelect: (place: Place, extend: boolean) => void;
  /** Selects whole columns or rows. */
  readonly onSelectLine: (area: Area) => void;
  /** Moves by a key; false when the key leads nowhere. */
  readonly onStep: (key: Key, pageRows: number) => boolean;
  readonly onOtherSheet: (by: number) => void;
  /** Begins to type in the active cell: over what is there, or (null) in it. */
  readonly onBegin: (text: string | null) => void;
  readonly onType: (text: string) => void;
  readonly onCommit: (key: Key) => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly onPaste: (text: string) => void;
}

const HEAD_HEIGHT = 22;
const HEAD_WIDTH = 46;
/** Rows and columns there are to walk on beyond what is used. */
const ROOM = { rows: 60, columns: 12 };

/** The sheet as a table. Only the rows and columns in view are in the document, so that long sheets stay quick. */
export function Grid(props: Props) {
  const { host, sheet, version, active, focus, editing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 1000, height: 700 });

  const used = useMemo(() => usedArea(sheet, WHOLE_SHEET, false), [sheet, version]);
  const columnCount = Math.min(COLUMN_COUNT, Math.max(26, (used?.right ?? 0) + ROOM.columns, focus.column + 4));
  const rowCount = Math.min(ROW_COUNT, Math.max(100, (used?.bottom ?? 0) + ROOM.rows, focus.row + 40));
  const columns = useMemo(() => columnAxis(sheet, columnCount), [sheet, version, columnCount]);
  const rows = useMemo(() => rowAxis(sheet, columns, rowCount), [sheet, version, columns, rowCount]);
  const frozen = sheet.freeze;
  const shownRows = visibleLines(rows, frozen.rows, view.top, view.height - HEAD_HEIGHT, sheet.merges, "rows");
  const shownColumns = visibleLines(
    columns,
    frozen.columns,
    view.left,
    view.width - HEAD_WIDTH,
    sheet.merges,
    "columns",
  );
  const pageRows = Math.max(1, Math.floor((view.height - HEAD_HEIGHT) / 20) - frozen.rows - 1);

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

  const placeUnder = (event: PointerEvent<HTMLElement>): Place | null => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey };
    const isHandled = pressed(key, props, pageRows);
    if (isHandled) event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={sheet.showGridlines ? "grid" : "grid plain"}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (editing) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", copiedText(sheet, sheet.selection));
      }}
      onPaste={(event) => {
        if (editing) return;
        event.preventDefault();
        props.onPaste(event.clipboardData.getData("text/plain"));
      }}
      onDoubleClick={() => !editing && props.onBegin(null)}
      onPointerDown={(event) => {
        const place = placeUnder(event);
        if (place && !(event.target instanceof HTMLTextAreaElement)) props.onSelect(place, event.shiftKey);
        const line = lineUnder(event);
        if (line) props.onSelectLine(line);
      }}
      onPointerMove={(event) => {
        const place = event.buttons === 1 && !editing ? placeUnder(event) : null;
        if (place && (place.row !== focus.row || place.column !== focus.column)) props.onSelect(place, true);
      }}
    >
      <div className="sheet" style={{ width: HEAD_WIDTH + lengthOf(columns), height: HEAD_HEIGHT + lengthOf(rows) }}>
        <table
          ref={props.ref}
          role="grid"
          tabIndex={0}
          aria-activedescendant={`cell-${columnName(active.column)}${active.row + 1}`}
          aria-label={sheet.name}
          aria-rowcount={rowCount + 1}
          aria-colcount={columnCount + 1}
          style={{ width: HEAD_WIDTH + lengthOf(columns) }}
        >
          <colgroup>
            <col style={{ width: HEAD_WIDTH }} />
            {shownColumns.map((line) => (
              <col key={`${line.kind}${line.index}`} style={{ width: line.size }} />
            ))}
          </colgroup>
          <thead>
            <tr role="row" aria-rowindex={1} style={{ height: HEAD_HEIGHT }}>
              <th className="corner" role="columnheader" aria-label="Radnummer" />
              {shownColumns.map((line) =>
                line.kind === "gap" ? (
                  <td key={`gap${line.index}`} role="presentation" />
                ) : (
                  <th
                    key={line.index}
                    role="columnheader"
                    scope="col"
                    aria-colindex={line.index + 2}
                    data-line={line.index}
                    className={line.index === active.column ? "head current" : "head"}
                    style={
                      line.index < frozen.columns
                        ? { left: HEAD_WIDTH + (columns.edges[line.index] ?? 0), zIndex: 401 }
                        : undefined
                    }
                  >
                    {columnName(line.index)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((line) =>
              line.kind === "gap" ? (
                <tr key={`gap${line.index}`} role="presentation" style={{ height: line.size }} />
              ) : (
                <GridRow
                  key={line.index}
                  host={host}
                  sheet={sheet}
                  version={version}
                  row={line.index}
                  stickyTop={line.index < frozen.rows ? HEAD_HEIGHT + (rows.edges[line.index] ?? 0) : null}
                  headWidth={HEAD_WIDTH}
                  columns={columns}
                  rows={rows}
                  shownColumns={shownColumns}
                  activeColumn={line.index === active.row ? active.column : null}
                  selection={
                    line.index >= sheet.selection.top && line.index <= sheet.selection.bottom ? sheet.selection : null
                  }
                  editing={line.index === active.row && !editing?.inBar ? editing : null}
                  onType={props.onType}
                  onCommit={props.onCommit}
                  onCancel={props.onCancel}
                />
              ),
            )}
          </tbody>
        </table>
        {sheet.charts.map((chart) => (
          <ChartView key={chart.id} workbook={host.workbook} chart={chart} left={HEAD_WIDTH} top={HEAD_HEIGHT} />
        ))}
      </div>
    </div>
  );
}

/** Acts on a key in the grid; false leaves it to the browser. */
function pressed(key: Key, props: Props, pageRows: number): boolean {
  if (key.ctrl && (key.key === "PageUp" || key.key === "PageDown")) {
    props.onOtherSheet(key.key === "PageUp" ? -1 : 1);
    return true;
  }
  if (props.onStep(key, pageRows)) return true;
  if (key.key === "F2") props.onBegin(null);
  else if (key.key === "Delete") props.onClear();
  else if (key.key === "Backspace") props.onBegin("");
  else if (key.key.length === 1 && !key.ctrl) props.onBegin(key.key);
  else return false;
  return true;
}

/** The whole column or row whose heading is under the pointer. */
function lineUnder({ target }: PointerEvent<HTMLElement>): Area | null {
  const head = (target as HTMLElement).closest<HTMLElement>("th[data-line]");
  if (!head) return null;
  const index = Number(head.dataset["line"]);
  return head.getAttribute("role") === "rowheader"
    ? { ...WHOLE_SHEET, top: index, bottom: index }
    : { ...WHOLE_SHEET, left: index, right: index };
}

function lengthOf({ edges }: { readonly edges: readonly number[] }): number {
  return edges.at(-1) ?? 0;
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
