import { useReducer, useState } from "react";
import { type Area, boundingAreaOf } from "excel-host/model/area";
import type { Worksheet } from "excel-host/model/worksheet";
import { areaOf, type Place } from "./place";

/** The selection of a sheet, which is the workbook's own, so that the pane sees and moves it. */
interface Selection {
  /** The cell that is typed in. */
  readonly active: Place;
  /** The corner that moves. */
  readonly focus: Place;
  select(place: Place, extend?: boolean): void;
  /** Selects whole columns or rows. */
  selectLine(area: Area): void;
}

/** The selection of the sheet that is shown; moving it draws the page anew. */
export function useSelection(sheet: Worksheet): Selection {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 });
  const [focus, setFocus] = useState<Place>(anchor);
  const { selection } = sheet;
  const active = isInside(anchor, selection) ? anchor : { row: selection.top, column: selection.left };

  const change = (area: Area, from: Place, to: Place) => {
    sheet.selection = area;
    setAnchor(from);
    setFocus(to);
    redraw();
  };
  return {
    active,
    focus: isInside(focus, selection) ? focus : active,
    select: (place, extend = false) => {
      const from = extend ? active : place;
      change(boundingAreaOf(areaOf(sheet, from), areaOf(sheet, place)), from, place);
    },
    selectLine: (area) => {
      const corner = { row: area.top, column: area.left };
      change(area, corner, corner);
    },
  };
}

function isInside({ row, column }: Place, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
