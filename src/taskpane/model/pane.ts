import type { Services } from "./services";
import { type Action, initialState, reduce, type State } from "./state";

/** The running pane: its state and its services. The ribbon commands share it with what is on the screen. */
export interface Pane {
  readonly services: Services;
  getState(): State;
  dispatch(action: Action): void;
  /** Calls `listener` after every change; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

/**
 * A pane in its first state.
 *
 * @example createPane(services).getState().tab // "importera"
 */
export function createPane(services: Services): Pane {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    services,
    getState: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
