import type { Parts } from "./guard/preflight";

/** The text of the first part whose name fits; empty when there is none. */
export function partText(parts: Parts, name: RegExp): string {
  const found = [...parts.keys()].find((part) => name.test(part));
  return found === undefined ? "" : new TextDecoder().decode(parts.get(found));
}
