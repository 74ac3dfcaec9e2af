import type { Parts } from "./guard/preflight";
import { partNamed } from "./partNamed";

/** The text of the first part whose name fits; empty when there is none. */
export function partText(parts: Parts, name: RegExp): string {
  const found = partNamed(parts, name);
  return found === undefined ? "" : new TextDecoder().decode(parts.get(found));
}
