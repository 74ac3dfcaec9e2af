import { useState } from "react";
import type { Area } from "excel-host/model/area";
import { areaName } from "excel-host/model/address";
import type { Key } from "./grid/keyTarget";

interface Props {
  readonly selection: Area;
  /** What the active cell holds, or what is being typed in it. */
  readonly text: string;
  readonly onGoTo: (address: string) => void;
  readonly onEdit: (text: string) => void;
  readonly onCommit: (key: Key) => void;
  readonly onCancel: () => void;
}

/** Where the selection is, and what the active cell holds. */
export function FormulaBar({ selection, text, onGoTo, onEdit, onCommit, onCancel }: Props) {
  const [address, setAddress] = useState<string | null>(null);
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label="Namnruta"
        value={address ?? areaName(selection)}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setAddress(target.value)}
        onBlur={() => setAddress(null)}
        onKeyDown={({ key }) => {
          if (key === "Escape") setAddress(null);
          if (key !== "Enter" || address === null) return;
          onGoTo(address);
          setAddress(null);
        }}
      />
      <span className="function-mark" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label="Formelfält"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onEdit(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
          if (event.key !== "Enter" && event.key !== "Tab") return;
          event.preventDefault();
          onCommit({ key: event.key, ctrl: false, shift: event.shiftKey });
        }}
      />
    </div>
  );
}
