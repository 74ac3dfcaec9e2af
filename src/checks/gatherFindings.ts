import type { CapSeverity } from "./assumedReading";
import { SEVERITIES, type Finding } from "../domain/finding/finding";
import { sourceKey } from "./result/checkResult";

/** Findings as they are gathered, each cell's gravest only. */
export interface Gathered {
  add(found: readonly Finding[]): void;
  all(): readonly Finding[];
}

/**
 * Gathers findings so that one cause gives one finding: a cell keeps its gravest, in the place of its first. What
 * rounding says of a cell is another matter and is kept beside it. `cap` makes none surer than its table's reading.
 *
 * @example const gathered = gatherFindings(cap); gathered.add([suspected, certain]); gathered.all() // [certain] (both are about one cell)
 */
export function gatherFindings(cap: CapSeverity): Gathered {
  const findings: Finding[] = [];
  const positions = new Map<string, number>();
  return {
    add(found) {
      for (const finding of found.map(cap)) {
        const key = keyOf(finding);
        const at = key === null ? undefined : positions.get(key);
        const before = at === undefined ? undefined : findings[at];
        if (at !== undefined && before !== undefined) {
          if (gravity(finding) < gravity(before)) findings[at] = finding;
          continue;
        }
        if (key !== null) positions.set(key, findings.length);
        findings.push(finding);
      }
    },
    all: () => findings,
  };
}

/** The place in the order of gravity: 0 is an error. */
export function gravity({ severity }: Pick<Finding, "severity">): number {
  return SEVERITIES.indexOf(severity);
}

/** What a text says of a cell is neither the cell's error nor another text's. */
function keyOf({ source, severity, passage }: Finding): string | null {
  if (passage !== undefined) return null;
  return source === null ? null : `${severity === "avrundning" ? "avrundning" : ""}|${sourceKey(source)}`;
}
