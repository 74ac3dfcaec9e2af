import type { Pane } from "./pane";
import type { Notice } from "./state";

/**
 * Puts a message above those in sight.
 *
 * @example notify(pane, "info", texts.busy)
 */
export function notify(pane: Pane, intent: Notice["intent"], title: string, text = ""): void {
  pane.dispatch({ type: "noticed", notice: { intent, title, text } });
}

/**
 * The answer to what the user asked for: it stands alone.
 *
 * @example reply(pane, "success", texts.copied)
 */
export function reply(pane: Pane, intent: Notice["intent"], title: string, text = ""): void {
  pane.dispatch({ type: "answered", notice: { intent, title, text } });
}
