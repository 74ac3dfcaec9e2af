import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of published reports and foreign budgets that may stand beside the project; a plain clone has none. */
const SHARED = join(__dirname, "../../../shared");

/**
 * Tests over all of what is published, beside those with the project's own samples. In a plain clone they do not exist,
 * rather than being skipped: nothing that they alone hold may matter.
 */
export function whenShared(register: (folder: string) => void): void {
  if (existsSync(SHARED)) register(SHARED);
}
