import { useEffect, useRef, useState } from "react";
import { fromSwedishInput, toSwedishInput } from "excel-host/calc/swedishInput";
import type { Host } from "excel-host/createHost";
import { cellAt, clearContents } from "excel-host/model/cells";
import { activeSheet } from "excel-host/model/workbook";
import { FormulaBar } from "../FormulaBar";
import { SheetTabs } from "../SheetTabs";
import { pasteText } from "./clipboardText";
import type { Editing } from "./editing";
import { Grid } from "./Grid";
import type { Key } from "./keyTarget";
import { keyTarget } from "./keyTarget";
import { moveToPlace, moveToSheet } from "./moveToPlace";
import type { Place } from "./place";
import { useSelection } from "./useSelection";

interface Props {
  readonly host: Host;
  readonly version: number;
  readonly onMessage: (message: string) => void;
}

/** The active sheet with what surrounds it. */
export function SheetView({ host, version, onMessage }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const sheet = activeSheet(host.workbook);
  const { active, focus, select, selectLine } = useSelection(sheet);
  const { editing, stored, begin, type, commit, cancel } = useTyping(host, active, onMessage);
  const focusGrid = () => grid.current?.focus({ preventScroll: true });

  const leave = (key: Key) => {
    const target = keyTarget(sheet, active, key, 1);
    if (!commit()) return;
    if (target) select(target);
    focusGrid();
  };
  const step = (key: Key, pageRows: number): boolean => {
    const extend = key.shift && key.key !== "Tab" && key.key !== "Enter";
    const target = keyTarget(sheet, extend ? focus : active, key, pageRows);
    if (target) select(target, extend);
    return target !== null;
  };
  const goTo = (text: string) => {
    if (!moveToPlace(host, sheet, text)) return onMessage(`${text} är ingen cell och inget namn i arbetsboken.`);
    focusGrid();
  };
  const leaveUnchanged = () => {
    cancel();
    focusGrid();
  };
  const paste = (text: string) => {
    if (text !== "" && !pasteText(host, sheet, active, text)) onMessage("Allt gick inte att klistra in.");
  };

  return (
    <>
      <FormulaBar
        selection={sheet.selection}
        text={editing?.text ?? stored}
        onGoTo={goTo}
        onEdit={(text) => begin(text, false, true)}
        onCommit={leave}
        onCancel={cancel}
      />
      <Grid
        ref={grid}
        {...{ host, sheet, version, active, focus, editing }}
        onSelect={(place, extend) => commit() && select(place, extend)}
        onSelectLine={(area) => commit() && selectLine(area)}
        onStep={step}
        onOtherSheet={(by) => moveToSheet(host, sheet, by)}
        onBegin={(text) => (text === null ? begin(stored, false) : begin(text, true))}
        onType={type}
        onCommit={leave}
        onCancel={leaveUnchanged}
        onPaste={paste}
        onClear={() => host.edit(() => clearContents(sheet, sheet.selection))}
      />
      <SheetTabs host={host} onMessage={onMessage} />
    </>
  );
}

/** What is being typed in the active cell, if anything is. */
function useTyping(host: Host, active: Place, onMessage: Props["onMessage"]) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const sheet = activeSheet(host.workbook);
  useEffect(() => setEditing(null), [sheet]);

  const commit = (): boolean => {
    if (!editing) return true;
    if (!host.enter(sheet, active.row, active.column, fromSwedishInput(editing.text))) {
      onMessage("Formeln går inte att läsa. Kontrollera parenteser, citattecken och semikolon mellan argumenten.");
      return false;
    }
    setEditing(null);
    return true;
  };
  return {
    editing,
    /** What the cell holds, as it would be typed. */
    stored: toSwedishInput(cellAt(sheet, active.row, active.column)),
    begin: (text: string, arrowsMove: boolean, inBar = false) => setEditing({ text, arrowsMove, inBar }),
    type: (text: string) => editing && setEditing({ ...editing, text }),
    /** Enters what was typed; false, and a message, when Excel would refuse it. */
    commit,
    cancel: () => setEditing(null),
  };
}
