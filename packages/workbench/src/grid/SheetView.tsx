import { useEffect, useReducer, useRef, useState } from "react";
import { fromSwedishInput, toSwedishInput } from "excel-host/calc/swedishInput";
import type { Host } from "excel-host/createHost";
import type { Area } from "excel-host/model/area";
import { boundingAreaOf } from "excel-host/model/area";
import { parseAddress } from "excel-host/model/address";
import { cellAt, clearContents } from "excel-host/model/cells";
import { activeSheet, findSheet, visibleSheets } from "excel-host/model/workbook";
import { pasteText } from "./clipboardText";
import type { Editing } from "./editing";
import { FormulaBar } from "../FormulaBar";
import { Grid } from "./Grid";
import { keyTarget } from "./keyTarget";
import type { Key } from "./keyTarget";
import type { Place } from "./place";
import { areaOf } from "./place";
import { SheetTabs } from "../SheetTabs";

interface Props {
  readonly host: Host;
  readonly version: number;
  readonly onMessage: (message: string) => void;
}

/** The active sheet with what surrounds it. The selection is the workbook's own, so that the pane sees and moves it. */
export function SheetView({ host, version, onMessage }: Props) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 });
  const [focus, setFocus] = useState<Place>(anchor);
  const [editing, setEditing] = useState<Editing | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const sheet = activeSheet(host.workbook);
  const { selection } = sheet;
  const active = isInside(anchor, selection) ? anchor : { row: selection.top, column: selection.left };
  const cell = cellAt(sheet, active.row, active.column);

  useEffect(() => setEditing(null), [sheet]);

  const select = (place: Place, extend = false) => {
    const from = extend ? active : place;
    sheet.selection = boundingAreaOf(areaOf(sheet, from), areaOf(sheet, place));
    setAnchor(from);
    setFocus(place);
    redraw();
  };
  const commit = (): boolean => {
    if (!editing) return true;
    if (!host.enter(sheet, active.row, active.column, fromSwedishInput(editing.text))) {
      onMessage("Formeln går inte att läsa. Kontrollera parenteser, citattecken och semikolon mellan argumenten.");
      return false;
    }
    setEditing(null);
    return true;
  };
  const leave = (key: Key) => {
    const target = keyTarget(sheet, active, key, 1);
    if (!commit()) return;
    if (target) select(target);
    grid.current?.focus({ preventScroll: true });
  };
  const step = (key: Key, pageRows: number): boolean => {
    const extend = key.shift && key.key !== "Tab" && key.key !== "Enter";
    const target = keyTarget(sheet, extend ? focus : active, key, pageRows);
    if (target) select(target, extend);
    return target !== null;
  };
  const otherSheet = (by: number) => {
    const tabs = visibleSheets(host.workbook);
    const next = tabs[tabs.indexOf(sheet) + by];
    if (next) host.edit(({ workbook }) => void (workbook.activeSheetId = next.id));
  };
  const goTo = (text: string) => {
    const address = parseAddress(text.trim().toUpperCase());
    const named = host.workbook.names.find(({ name, visible }) => visible && name.toLowerCase() === text.toLowerCase());
    const place = named && "area" in named.target ? named.target : address && { sheetId: sheet.id, area: address.area };
    const target = place && findSheet(host.workbook, place.sheetId);
    if (!target) return onMessage(`${text} är ingen cell och inget namn i arbetsboken.`);
    target.selection = place.area;
    host.edit(({ workbook }) => void (workbook.activeSheetId = target.id));
    grid.current?.focus({ preventScroll: true });
  };
  const begin = (text: string, arrowsMove: boolean, inBar = false) => setEditing({ text, arrowsMove, inBar });

  return (
    <>
      <FormulaBar
        selection={selection}
        text={editing?.text ?? toSwedishInput(cell)}
        onGoTo={goTo}
        onEdit={(text) => begin(text, false, true)}
        onCommit={leave}
        onCancel={() => setEditing(null)}
      />
      <Grid
        ref={grid}
        host={host}
        sheet={sheet}
        version={version}
        active={active}
        focus={isInside(focus, selection) ? focus : active}
        editing={editing}
        onSelect={(place, extend) => commit() && select(place, extend)}
        onSelectLine={(area) => {
          if (!commit()) return;
          sheet.selection = area;
          setAnchor({ row: area.top, column: area.left });
          setFocus({ row: area.top, column: area.left });
          redraw();
        }}
        onStep={step}
        onOtherSheet={otherSheet}
        onBegin={(text) => (text === null ? begin(toSwedishInput(cell), false) : begin(text, true))}
        onType={(text) => editing && setEditing({ ...editing, text })}
        onCommit={leave}
        onCancel={() => {
          setEditing(null);
          grid.current?.focus({ preventScroll: true });
        }}
        onPaste={(text) => {
          if (text !== "" && !pasteText(host, sheet, active, text)) onMessage("Allt gick inte att klistra in.");
        }}
        onClear={() => host.edit(() => clearContents(sheet, selection))}
      />
      <SheetTabs host={host} onMessage={onMessage} />
    </>
  );
}

function isInside({ row, column }: Place, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
