import type { Row } from "../domain/table/table";

/** On how many rows a relation holds, and on how many it does not. */
export interface Fit {
  readonly holds: number;
  readonly breaks: number;
}

/** More than one step of the printed figures is no rounding; the rest is float noise of a spreadsheet. */
const ROUNDING = 1.001;

/**
 * Whether a column is the difference of two others, whichever is subtracted from which: the rows' kinds may differ in
 * that. Rows that lack one of the three, or where all three are 0, tell nothing. Each figure may be rounded by itself.
 *
 * Source of the rule: docs/regler.md, a difference of printed figures is exact to one step of the coarsest.
 *
 * @param result the column that would be the difference; it and the two others are indexes into the rows' cells
 */
export function differenceFit(rows: readonly Row[], result: number, one: number, other: number): Fit {
  let holds = 0;
  let breaks = 0;
  for (const { cells } of rows) {
    const [d, a, b] = [cells[result], cells[one], cells[other]];
    if (d?.value == null || a?.value == null || b?.value == null) continue;
    if (d.value === 0 && a.value === 0 && b.value === 0) continue;
    const grain = 10 ** -Math.min(d.decimals ?? 9, a.decimals ?? 9, b.decimals ?? 9);
    const size = Math.abs(a.value - b.value);
    if (Math.abs(size - Math.abs(d.value)) <= ROUNDING * grain) holds++;
    else breaks++;
  }
  return { holds, breaks };
}
