import type { CSSProperties } from "react";
import { useEffect, useRef } from "react";
import type { Key } from "./keyTarget";
import type { Editing } from "./editing";

interface Props {
  readonly editing: Editing;
  readonly style: CSSProperties;
  readonly onType: (text: string) => void;
  readonly onCommit: (key: Key) => void;
  readonly onCancel: () => void;
}

/** The field in a cell that is being typed in. Alt and Enter break the line. */
export function CellEditor({ editing, style, onType, onCommit, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label="Cellens innehåll"
      spellCheck={false}
      rows={1}
      value={editing.text}
      style={{ fontFamily: style.fontFamily, fontSize: style.fontSize, minWidth: `${editing.text.length + 2}ch` }}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { key, altKey, shiftKey } = event;
        if (key === "Escape") return onCancel();
        if (key === "Enter" && altKey) return onType(`${editing.text}\n`);
        const leaves = key === "Enter" || key === "Tab" || (editing.arrowsMove && key.startsWith("Arrow"));
        if (!leaves) return;
        event.preventDefault();
        onCommit({ key, ctrl: false, shift: shiftKey });
      }}
    />
  );
}
