import type { TableCell } from "../../domain/table/table";
import type { Relation } from "./relation";

/**
 * The relations that do not rest on a figure which has been told to be wrong: neither its own nor those of what follows
 * from it, by sums and deviations.
 *
 * @param isTold true for a cell that another check has shown to be wrong
 */
export function withoutTold(relations: readonly Relation[], isTold: (cell: TableCell) => boolean): readonly Relation[] {
  const touched = new Set(
    relations
      .flatMap(({ result, addends }) => [result, ...addends])
      .flatMap(({ cell, key }) => (isTold(cell) ? [key] : [])),
  );
  if (touched.size === 0) return relations;
  let before = 0;
  while (touched.size > before) {
    before = touched.size;
    for (const { result, addends } of relations)
      if (addends.some(({ key }) => touched.has(key))) touched.add(result.key);
  }
  return relations.filter(({ result }) => !touched.has(result.key));
}
