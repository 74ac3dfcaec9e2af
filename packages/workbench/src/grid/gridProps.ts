import type { Ref } from "react";
import type { Host } from "excel-host/createHost";
import type { Area } from "excel-host/model/area";
import type { Worksheet } from "excel-host/model/worksheet";
import type { Editing } from "./editing";
import type { Key } from "./keyTarget";
import type { Place } from "./place";

/** What the grid shows, and what it tells whoever holds the selection and the editor. */
export interface GridProps {
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
