import type { Period } from "../../domain/amount/months";
import type { OwnWords } from "../../domain/table/ownWords";
import type { TableCorrections } from "../../domain/table/tableCorrection";
import { findForms } from "../form/findForms";
import { readForm } from "../form/readForm";
import { goalAreaOf, type GoalArea } from "../lexicon/goalAreaOf";
import { MAX_HEADERS } from "../sheet/findHeaders";
import { findList } from "../sheet/findList";
import { readTable } from "../tables/readTable";
import { readWords } from "../tables/readWords";
import { noTable, notRead, tooManyTables } from "../tables/unreadTables";
import { reportedMonths } from "./documentFacts";
import type { FoundTables } from "./foundTables";
import type { Place } from "./placesOf";

/** What the workbook says, for tables that do not say it. */
interface DocumentContext {
  readonly year: number | null;
  /** The months that its first heading with months reports. */
  readonly reported: Period | null;
  readonly corrections: TableCorrections;
  readonly ownWords?: OwnWords | undefined;
}

/** Reads the tables of one sheet that is no ledger. */
export function readPlace({ grid, regions }: Place, context: DocumentContext, found: FoundTables): void {
  if (regions.length > MAX_HEADERS) {
    found.problems.push(tooManyTables(grid));
    return;
  }
  const list = findList(grid, regions);
  if (list === null && regions.length === 0) {
    const forms = findForms(grid);
    if (forms.length === 0 && grid.lastRow >= 0) found.problems.push(noTable(grid));
    for (const form of forms) found.add(readForm(grid, form, { ...context, cellsLeft: found.cellsLeft() }));
  }
  const { year, corrections, ownWords } = context;
  const reported = reportedMonths(regions.slice(0, 1)) ?? context.reported;
  let goalArea: GoalArea = { goalArea: null, municipalGoal: null };
  for (const region of regions) {
    goalArea = goalAreaOf(region.titles, goalArea);
    const read = readTable(grid, region, {
      year,
      reported,
      goalArea,
      corrections,
      ownWords,
      cellsLeft: found.cellsLeft(),
    });
    found.add(read);
    if (read.table === null && read.recognition.kind.value === null && read.problems.length === 0)
      found.problems.push(notRead(grid, region));
  }
  if (list !== null) found.add(readWords(grid, list, { year, corrections }));
}
