import type { Workbook } from "./model/workbook";
import type { WorkbookSnapshot } from "./workbookSnapshot";
import { hasChanged, restoreSnapshot, takeSnapshot } from "./workbookSnapshot";

/** How many steps can be taken back. */
const DEPTH = 20;

/** Takes back steps: each an edit at the grid, or everything that one command of the add-in did. */
export interface Undo {
  readonly canUndo: boolean;
  /** Before something is written: begins a step unless one is open. */
  before(): void;
  /** After something was written, whether or not it changed anything. */
  after(): void;
  /** What is written from now on is another step. */
  close(): void;
  /** Makes the workbook what it was before the last step; false when there is none. */
  undo(): boolean;
}

/** `const undo = createUndo(workbook); undo.before(); …; undo.after(); undo.close(); undo.undo()` → `true` */
export function createUndo(workbook: Workbook): Undo {
  const steps: WorkbookSnapshot[] = [];
  let isOpen = false;
  /** Where the open step began, until it has changed something. */
  let start: WorkbookSnapshot | null = null;

  function close(): void {
    isOpen = false;
    start = null;
  }

  return {
    get canUndo() {
      return steps.length > 0;
    },
    before: () => {
      if (!isOpen) start = takeSnapshot(workbook, steps.at(-1));
      isOpen = true;
    },
    after: () => {
      if (!start || !hasChanged(workbook, start)) return;
      steps.push(start);
      start = null;
      if (steps.length > DEPTH) steps.shift();
    },
    close,
    undo: () => {
      close();
      const step = steps.pop();
      if (step) restoreSnapshot(workbook, step);
      return step !== undefined;
    },
  };
}
