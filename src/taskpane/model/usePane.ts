import { createContext, useContext, useSyncExternalStore } from "react";
import { attempt } from "./attempt";
import type { Pane } from "./pane";
import type { Action, State } from "./state";

export const PaneContext = createContext<Pane | null>(null);

interface PaneUse {
  readonly state: State;
  dispatch(action: Action): void;
  /** Runs an action of `actions/`; what it throws becomes a message in the pane. */
  run(action: (pane: Pane) => Promise<void>): void;
}

/** The pane a component is part of. Throws outside {@link PaneContext}. */
export function usePane(): PaneUse {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneContext");
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
  return { state, dispatch: pane.dispatch, run: (action) => void attempt(pane, action) };
}
