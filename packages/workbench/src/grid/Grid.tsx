import type { KeyboardEvent, PointerEvent } from "react";
import { WHOLE_SHEET, type Area } from "excel-host/model/area";
import { ChartView } from "../charts/ChartView";
import { HEAD_HEIGHT, HEAD_WIDTH, lengthOf } from "./axis";
import { copiedText } from "./clipboardText";
import type { GridProps } from "./gridProps";
import { GridTable } from "./GridTable";
import type { Key } from "./keyTarget";
import type { Place } from "./place";
import { useVisibleCells } from "./useVisibleCells";

/** The sheet as a table. Only the rows and columns in view are in the document, so that long sheets stay quick. */
export function Grid(props: GridProps) {
  const { host, sheet, focus, editing } = props;
  const visible = useVisibleCells(sheet, props.version, focus);
  const { columns, rows, measure } = visible;

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey };
    if (pressed(key, props, visible.pageRows)) event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const place = placeUnder(event);
    if (place && !(event.target instanceof HTMLTextAreaElement)) props.onSelect(place, event.shiftKey);
    const line = lineUnder(event);
    if (line) props.onSelectLine(line);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const place = event.buttons === 1 && !editing ? placeUnder(event) : null;
    if (place && (place.row !== focus.row || place.column !== focus.column)) props.onSelect(place, true);
  };

  return (
    <div
      ref={visible.scroller}
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
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      <div className="sheet" style={{ width: HEAD_WIDTH + lengthOf(columns), height: HEAD_HEIGHT + lengthOf(rows) }}>
        <GridTable grid={props} {...visible} />
        {sheet.charts.map((chart) => (
          <ChartView key={chart.id} workbook={host.workbook} chart={chart} left={HEAD_WIDTH} top={HEAD_HEIGHT} />
        ))}
      </div>
    </div>
  );
}

/** Acts on a key in the grid; false leaves it to the browser. */
function pressed(key: Key, props: GridProps, pageRows: number): boolean {
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

/** The cell under the pointer. */
function placeUnder({ target }: PointerEvent<HTMLElement>): Place | null {
  const cell = (target as HTMLElement).closest<HTMLElement>("[data-row]");
  return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
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
