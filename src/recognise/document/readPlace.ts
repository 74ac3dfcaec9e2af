import type { Period } from "../../domain/amount/months";
import type { MarkedTable } from "../../domain/table/markedTable";
import type { OwnWords } from "../../domain/table/ownWords";
import type { TableCorrections } from "../../domain/table/tableCorrection";
import { areaNamed } from "../../workbook/areaNamed";
import { goalAreaOf, type GoalArea } from "../lexicon/goalAreaOf";
import { MAX_HEADERS } from "../sheet/findHeaders";
import { findList } from "../sheet/findList";
import type { Region } from "../sheet/findTables";
import { readTable, type ReadTable } from "../tables/readTable";
import { inItsSheet } from "../turned/inItsSheet";
import { readWords } from "../tables/readWords";
import { noTable, notRead, outsideFigures, tooManyTables } from "../tables/unreadTables";
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
export function readPlace(
  { grid, regions: all, outside, turned }: Place,
  context: DocumentContext,
  found: FoundTables,
): void {
  if (all.length > MAX_HEADERS) {
    found.problems.push(tooManyTables(grid));
    return;
  }
  const known = all.filter(({ isForm = false }) => !isForm);
  const list = findList(grid, known);
  // What stands in a list of words is no table by its form.
  const regions = list !== null && known.length === 0 ? [] : all;
  if (list === null && regions.length === 0 && grid.lastRow >= 0) found.problems.push(noTable(grid));
  else for (const range of outside) found.problems.push(outsideFigures(grid, range));
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
    const upright = turned === undefined ? read : inItsSheet(read, turned);
    found.add(region.marked === undefined ? upright : withMarking(read, region, region.marked));
    if (read.table === null && read.recognition.kind.value === null && read.problems.length === 0)
      found.problems.push(notRead(grid, region));
  }
  if (list !== null) found.add(readWords(grid, list, { year, corrections }));
}

/** A table with what the user has marked of its sheet. */
function withMarking(read: ReadTable, { header }: Region, marked: MarkedTable): ReadTable {
  const headerRows = header.bottom - (areaNamed(marked.range)?.top ?? header.top) + 1;
  return { ...read, recognition: { ...read.recognition, marked: { ...marked, headerRows } } };
}
