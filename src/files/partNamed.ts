import type { Parts } from "./guard/preflight";

/**
 * The name of the first part whose name fits; undefined when there is none.
 *
 * @example partNamed(new Map([["xl/Styles.xml", bytes]]), /styles\.xml$/iu) // "xl/Styles.xml"
 */
export function partNamed(parts: Parts, name: RegExp): string | undefined {
  return [...parts.keys()].find((part) => name.test(part));
}
