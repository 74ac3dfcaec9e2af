import { areaNamed } from "../../workbook/areaNamed";
import { areasOverlap } from "../../workbook/areasOverlap";
import { edgesOf } from "../../workbook/edgesOf";
import type { Area } from "../../workbook/sheet";
import { withinArea } from "../../workbook/withinArea";
import type { MarkedTable } from "../../domain/table/markedTable";
import type { Problem } from "../../domain/table/problem";
import { regionUnder, titleLines, type Region } from "../sheet/findTables";
import { footnoteLines } from "../sheet/footnoteLines";
import { gridOf, type Grid } from "../sheet/grid";
import { gridPart } from "../sheet/gridPart";
import { hasFigure } from "../sheet/headerRow";
import { markedHeader } from "./markedHeader";
import { markedRows } from "./markedRows";

/** The tables that the user has marked on a sheet, and the markings that no longer hold there. */
interface MarkedRegions {
  readonly regions: readonly Region[];
  readonly problems: readonly Problem[];
}

/**
 * The tables of a sheet as the user has marked them. A marking whose first or last row is no longer what it was holds
 * nothing: the table has moved or grown, and in the workbook it was made in that is told. Of two over the same cells
 * the first holds.
 *
 * @example markedRegions(grid, [{ file: "a.xlsx", sheet: "Drift", range: "A4:F20" }]).regions[0]?.dataRows[0] // 4
 */
export function markedRegions(grid: Grid, marks: readonly MarkedTable[]): MarkedRegions {
  const { file, name: sheet } = grid.sheet;
  const regions: Region[] = [];
  const problems: Problem[] = [];
  const taken: Area[] = [];
  for (const mark of marks.filter((one) => one.sheet === sheet)) {
    const area = areaNamed(mark.range);
    if (area === null || taken.some((other) => areasOverlap(area, other))) continue;
    if (mark.edges !== undefined && mark.edges !== edgesOf(grid.sheet, area)) {
      const cell = mark.range.split(":")[0] ?? null;
      const values = { range: mark.range };
      if (mark.file === file) problems.push({ file, sheet, cell, text: "", code: "markingLapsed", values });
      continue;
    }
    taken.push(area);
    regions.push(markedRegion(grid, area, mark));
  }
  return { regions, problems };
}

function markedRegion(grid: Grid, area: Area, mark: MarkedTable): Region {
  const own = gridOf(withinArea(grid.sheet, area), grid.textOf);
  const header = markedHeader(own, area, mark.headerRows);
  const { last: _, footnotes, ...region } = regionUnder(own, header, area.bottom, markedRows);
  const part = gridPart(grid, area.left, area.right);
  let from = header.top;
  while (from > 0 && !hasFigure(part, from - 1)) from--;
  const below = footnoteLines(part, area.bottom + 1, grid.lastRow).footnotes;
  return {
    ...region,
    titles: titleLines(part, area.left === 0 ? part : grid, from, header.top - 1),
    footnotes: [...footnotes, ...below],
    marked: mark,
  };
}
