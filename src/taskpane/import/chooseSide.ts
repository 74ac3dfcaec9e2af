import { withChoice } from "../../domain/table/choice";
import type { Pane } from "../model/pane";
import { changeSettings } from "../model/changeSettings";

/** Says whose figure holds in a conflict, or leaves it open again. */
export async function chooseSide(pane: Pane, key: string, file: string | null): Promise<void> {
  const conflicts = withChoice(pane.getState().settings.conflicts, key, file ?? undefined);
  await changeSettings(pane, { conflicts: Object.keys(conflicts).length === 0 ? undefined : conflicts });
}
