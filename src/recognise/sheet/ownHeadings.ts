import { ownColumnRole, type OwnWords } from "../../domain/table/ownWords";
import type { ColumnRole } from "../../domain/table/table";
import type { Cell, Sheet } from "../../workbook/sheet";
import { roleIn } from "../lexicon/columnWords";
import type { Region } from "./findTables";
import { gridOf, type Grid } from "./grid";
import { hasFigure } from "./headerRow";

/** A word that heads columns of each role. */
const HEADING: Readonly<Record<ColumnRole, string>> = {
  utfall: "Utfall",
  budget: "Budget",
  prognos: "Prognos",
  avvikelse: "Avvikelse",
  bokslut: "Bokslut",
  foregaende: "Fjolåret",
  plan: "Plan",
  malvarde: "Målvärde",
  status: "Status",
};
/** Between such a word and what the user has written; no sheet holds it. */
const MARK = "\u241f ";
const MARKED = new RegExp(`(?:${Object.values(HEADING).join("|")})${MARK}`, "gu");
/** A longer text is no heading. */
const MAX_HEADING = 60;

/**
 * A sheet whose headings by the user's own words begin with a word that is known, so that its tables are found by them;
 * the very same one where none of those stands in it. Only rows without figures are headings.
 *
 * @example headingsKnown(grid, { columns: { läge: "utfall" } }).text(1, 1) // "Utfall␟ Läge mars"
 */
export function headingsKnown(grid: Grid, words: OwnWords | undefined): Grid {
  if (Object.keys(words?.columns ?? {}).length === 0) return grid;
  let isSame = true;
  const known = (cell: Cell | undefined): Cell | undefined => {
    const value = cell?.value;
    if (cell === undefined || typeof value !== "string" || value.length > MAX_HEADING) return cell;
    const role = roleIn(value) === null ? ownColumnRole(words, value) : undefined;
    if (role === undefined || role === "ingen") return cell;
    isSame = false;
    return { ...cell, value: `${HEADING[role]}${MARK}${value}` };
  };
  const rows = grid.sheet.rows.map((row): Sheet["rows"][number] =>
    hasFigure(grid, row.index) || grid.filled(row.index).length < 2 ? row : { ...row, cells: row.cells.map(known) },
  );
  return isSame ? grid : gridOf({ ...grid.sheet, rows });
}

/** A region of such a sheet with the texts as the user has written them. */
export function asWritten(region: Region): Region {
  const plain = (text: string) => text.replace(MARKED, "");
  const all = (texts: ReadonlyMap<number, string>) => new Map([...texts].map(([at, text]) => [at, plain(text)]));
  const { header, titles, footnotes, labels } = region;
  const groups = header.groups === undefined ? {} : { groups: all(header.groups) };
  return {
    ...region,
    header: { ...header, texts: all(header.texts), ...groups },
    titles: titles.map(plain),
    footnotes: footnotes.map(plain),
    ...(labels !== undefined && { labels: all(labels) }),
  };
}
