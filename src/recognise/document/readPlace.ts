import type { TableCorrections } from "../../domain/table/tableCorrection";
import { findForms } from "../form/findForms";
import { readForm } from "../form/readForm";
import { goalAreaOf, type GoalArea } from "../lexicon/goalAreaOf";
import { MAX_HEADERS } from "../sheet/findHeaders";
import { findList } from "../sheet/findList";
import { readTable } from "../tables/readTable";
import { readWords } from "../tables/readWords";
import { noTable, notRead, tooManyTables } from "../tables/unreadTables";
import type { FoundTables } from "./foundTables";
import type { Place } from "./placesOf";

/** Reads the tables of one sheet that is no ledger. */
export function readPlace(
  { grid, regions }: Place,
  { year, corrections }: { readonly year: number | null; readonly corrections: TableCorrections },
  found: FoundTables,
): void {
  if (regions.length > MAX_HEADERS) {
    found.problems.push(tooManyTables(grid));
    return;
  }
  const list = findList(grid, regions);
  if (list === null && regions.length === 0) {
    const forms = findForms(grid);
    if (forms.length === 0 && grid.lastRow >= 0) found.problems.push(noTable(grid));
    for (const form of forms) found.add(readForm(grid, form, { year, corrections, cellsLeft: found.cellsLeft() }));
  }
  let goalArea: GoalArea = { goalArea: null, municipalGoal: null };
  for (const region of regions) {
    goalArea = goalAreaOf(region.titles, goalArea);
    const read = readTable(grid, region, { year, goalArea, corrections, cellsLeft: found.cellsLeft() });
    found.add(read);
    if (read.table === null && read.recognition.kind.value === null && read.problems.length === 0)
      found.problems.push(notRead(grid, region));
  }
  if (list !== null) found.add(readWords(grid, list, { year, corrections }));
}
