import type { Column } from "./table";

/**
 * Whether two columns, of whichever tables, say the same of the same time.
 *
 * @example isSameColumn({ role: "utfall", period: "jan-mars", year: 2024, … }, { role: "budget", … }) // false
 */
export function isSameColumn(a: Column, b: Column): boolean {
  return (
    a.role === b.role && a.period === b.period && a.year === b.year && a.measure === b.measure && a.group === b.group
  );
}
