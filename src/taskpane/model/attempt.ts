import type { Pane } from "./pane";

/**
 * The one place where a bug or an Office error is caught: the user is told, and the pane goes on. Never rejects.
 *
 * @example await attempt(pane, checkFigures)
 */
export async function attempt(pane: Pane, action: (pane: Pane) => Promise<void>): Promise<void> {
  try {
    await action(pane);
  } catch (error) {
    console.error(error);
    pane.dispatch({ type: "failed", text: await explain(pane, error) });
  }
}

/** The explanation may itself fail, e.g. when its code cannot be fetched; the first error is then what matters. */
async function explain(pane: Pane, error: unknown): Promise<string> {
  try {
    return await pane.services.explain(error, pane.getState().language);
  } catch {
    return String(error);
  }
}
