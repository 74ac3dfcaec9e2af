import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { MarkedTable } from "../../domain/table/markedTable";
import type { OwnWords } from "../../domain/table/ownWords";
import type { Problem } from "../../domain/table/problem";
import { WITHOUT_TABLES } from "../../domain/table/workings";
import { findForms } from "../form/findForms";
import type { Area, Sheet } from "../../workbook/sheet";
import { readLedgerSheet, type LedgerSheet } from "../ledger/readLedgerSheet";
import { ledgerLook, unreadLedger, type LedgerLook } from "../ledger/ledgerLook";
import { readLong, type LongSheet } from "../long/readLong";
import { MAX_HEADERS } from "../sheet/findHeaders";
import { findTables, type Region } from "../sheet/findTables";
import { markedRegions } from "../marked/markedRegions";
import { markedPlace } from "../marked/markedPlace";
import { figureRanges, outsideTables } from "../sheet/outsideTables";
import { gridOf, type Grid } from "../sheet/grid";
import { asWritten, headingsKnown } from "../sheet/ownHeadings";
import { sourceRegion } from "../sheet/ownReport";
import { seenRows } from "../seen/seenRows";
import { turnedBlocks } from "../turned/turnedBlocks";
import { turnedSheet } from "../turned/turnedSheet";
import { figureTest } from "../sheet/isFigure";
import { withoutWorkings } from "../sheet/withoutWorkings";
import { isUnfilled } from "../sheet/isUnfilled";

/** A sheet, and what of it looks like tables. */
export interface Place {
  readonly grid: Grid;
  readonly ledger: LedgerSheet | null;
  /** What one figure a row became; null for a sheet of tables. */
  readonly long: LongSheet | null;
  readonly regions: readonly Region[];
  /** Figures that stand in none of them, by their ranges. */
  readonly outside: readonly string[];
  /** True when it has tables and none of them is filled in. */
  readonly isBlank: boolean;
  /** Where on its sheet the table lies that stands here upright; absent for a sheet as it is. */
  readonly turned?: Area;
  /** What of its tables was left out because no reader sees it. */
  readonly problems: readonly Problem[];
}

/** The sheets that may have tables, each with the places of them; what the user has marked goes before all else. */
export function placesOf(
  sheets: readonly Sheet[],
  settings: LedgerSettings | undefined,
  marks: readonly MarkedTable[] = [],
  words?: OwnWords,
): Place[] {
  const grids = sheets.map((sheet) => gridOf(sheet)).filter((grid) => !isWithoutTables(grid));
  const placeAt = (grid: Grid) => placeOn(grid, settings, marks, words);
  return grids.flatMap((grid) => {
    const whole = placeAt(grid);
    const isTables = whole.ledger === null && whole.long === null && whole.regions.every(({ marked }) => !marked);
    const blocks = isTables ? turnedBlocks(grid) : [];
    if (blocks.length === 0) return [whole];
    const rest = withoutRows(grid, blocks);
    const upright = blocks.map((block) => ({ ...placeAt(gridOf(turnedSheet(grid, block))), turned: block }));
    return [...(rest === null ? [] : [placeAt(rest)]), ...upright];
  });
}

function placeOn(
  grid: Grid,
  settings: LedgerSettings | undefined,
  marks: readonly MarkedTable[],
  words: OwnWords | undefined,
): Place {
  const marked = markedRegions(grid, marks);
  const isMarked = marked.regions.length > 0;
  const ledger = isMarked ? null : readLedgerSheet(grid, settings);
  const long = isMarked || ledger !== null ? null : readLong(grid);
  const hasTables = ledger === null && long === null;
  const named = hasTables ? headingsKnown(grid, words) : grid;
  const found = hasTables ? findTables(named) : [];
  const end = ({ header }: Region) =>
    (found.find((other) => other.header.top > header.bottom)?.header.top ?? grid.lastRow + 1) - 1;
  const filled = found.filter((region) => !isUnfilled(grid, region, end(region)));
  const isBlank = found.length > 0 && filled.length === 0 && !isMarked;
  const isTables = hasTables && !isBlank;
  const all = isTables ? allTables(named, filled) : { regions: filled, outside: [] };
  const own = named === grid ? all : { ...all, regions: all.regions.map(asWritten) };
  const look = hasTables && !isMarked ? unknownLedger(grid, own.regions) : null;
  const read = {
    ...own,
    regions: look === null ? own.regions : own.regions.filter((region) => isAbove(region, look)),
  };
  const { regions, outside } = isMarked ? markedPlace(grid, read.regions, marked.regions) : read;
  const seen = regions.map((region) => seenRows(grid, sourceRegion(grid, region)));
  return {
    grid,
    ledger,
    long,
    regions: seen.map(({ region }) => region),
    outside,
    isBlank,
    problems: [
      ...marked.problems,
      ...seen.flatMap(({ problems }) => problems),
      ...(look === null ? [] : [unreadLedger(grid, look)]),
    ],
  };
}

/** A sheet without the tables that lie on their side and the line that names each; null where no figures are left. */
function withoutRows(grid: Grid, blocks: readonly Area[]): Grid | null {
  const isFigure = figureTest(grid);
  const named = new Set(blocks.map(({ top }) => grid.sheet.rows.findLast(({ index }) => index < top)?.index));
  const isName = (row: number) => named.has(row) && grid.filled(row).length === 1;
  const isIn = (row: number) => blocks.some(({ top, bottom }) => row >= top && row <= bottom);
  const rows = grid.sheet.rows.filter(({ index }) => !isIn(index) && !isName(index));
  return rows.some(({ cells }) => cells.some(isFigure)) ? gridOf({ ...grid.sheet, rows }, grid.textOf) : null;
}

/** Where a sheet looks like a ledger but is none, unless known words say what its table is. By its form it is not read. */
function unknownLedger(grid: Grid, regions: readonly Region[]): LedgerLook | null {
  const look = ledgerLook(grid);
  if (look === null) return null;
  const isKnown = ({ header, isForm }: Region): boolean =>
    header.top <= look.row && look.row <= header.bottom && isForm !== true;
  return regions.some(isKnown) ? null : look;
}

function isAbove({ isForm, header }: Region, { row }: LedgerLook): boolean {
  return isForm !== true || header.bottom < row;
}

/**
 * The tables whose headers are known words, and of what figures stand outside them those that are tables by their form.
 */
function allTables(grid: Grid, known: readonly Region[]): Pick<Place, "regions" | "outside"> {
  if (known.length > MAX_HEADERS) return { regions: known, outside: [] };
  const outside = outsideTables(grid, known);
  if (outside === null) return { regions: known, outside: [] };
  const beside = withoutWorkings(outside);
  const further = known.length === 0 ? [] : findTables(beside).filter(({ dataRows }) => dataRows.length > 0);
  const forms: Region[] = [];
  let rest = outsideTables(beside, further);
  for (let round = 0; rest !== null && round < MAX_BESIDE; round++) {
    const found = findForms(rest);
    if (found.length === 0) break;
    forms.push(...found);
    rest = outsideTables(rest, found);
  }
  const regions = [...known, ...further, ...forms].sort(
    (a, b) => a.header.top - b.header.top || a.labelColumn - b.labelColumn,
  );
  return { regions, outside: rest === null ? [] : figureRanges(rest) };
}

/** So many tables beside each other are looked for. */
const MAX_BESIDE = 4;

/** A sheet of a report of ours that only tells of the others. */
function isWithoutTables(grid: Grid): boolean {
  const first = grid.text(0, 0);
  return WITHOUT_TABLES.some((beginning) => first.startsWith(beginning)) && grid.filled(0).length === 1;
}
