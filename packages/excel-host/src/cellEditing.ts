/** Whether the user is writing in a cell; Excel then does nothing for an add-in. */
export interface CellEditing {
  readonly isOn: boolean;
  begin(): void;
  /** The user presses Enter or Esc: what waits is answered. */
  end(): void;
  /** Resolves when no cell is being edited, at once when none is. */
  whenEnded(): Promise<void>;
}

/** A user who is not writing in any cell. */
export function createCellEditing(): CellEditing {
  let isOn = false;
  let waiting: (() => void)[] = [];
  return {
    get isOn() {
      return isOn;
    },
    begin: () => {
      isOn = true;
    },
    end: () => {
      isOn = false;
      for (const go of waiting) go();
      waiting = [];
    },
    whenEnded: () => (isOn ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
