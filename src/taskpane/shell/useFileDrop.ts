import { type DragEvent, useState } from "react";
import { readFiles } from "../import/readFiles";
import { usePane } from "../model/usePane";

/** Reads files that are dropped on an element: whether some are held over it, and what it listens to. */
export function useFileDrop(): {
  readonly dropping: boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  const { dispatch, run } = usePane();
  const [dropping, setDropping] = useState(false);
  return {
    dropping,
    onDragOver(event) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave({ relatedTarget, currentTarget }) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setDropping(false);
    },
    onDrop(event) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setDropping(false);
      const files = [...event.dataTransfer.files];
      dispatch({ type: "tabChosen", tab: "importera" });
      run((pane) => readFiles(pane, files));
    },
  };
}
