import type { Problem } from "../../domain/table/problem";
import { cellName } from "../../workbook/sheet";
import { MAX_HEADERS } from "../sheet/findHeaders";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

function sheetProblem(grid: Grid, message: string, advice: string): Problem {
  return { file: grid.sheet.file, sheet: grid.sheet.name, cell: null, text: "", message, advice };
}

/** No header stands on the sheet. */
export function noTable(grid: Grid): Problem {
  return sheetProblem(
    grid,
    `Ingen tabell kändes igen på bladet ”${grid.sheet.name.trim()}”.`,
    "En tabell känns igen på en rubrikrad med till exempel Utfall, Budget, Prognos eller Avvikelse över siffrorna.",
  );
}

/** More headers than {@link MAX_HEADERS}. */
export function tooManyTables(grid: Grid): Problem {
  return sheetProblem(
    grid,
    `Bladet ”${grid.sheet.name.trim()}” har fler än ${MAX_HEADERS} rubrikrader och har inte lästs.`,
    "Dela upp bladet, eller ta bort rubriker som upprepas, och läs in arbetsboken igen.",
  );
}

function regionProblem(grid: Grid, region: Region, message: string, advice: string): Problem {
  const cell = cellName(region.header.top, region.labelColumn);
  return { ...sheetProblem(grid, message, advice), cell, text: region.titles.at(-1) ?? "" };
}

/** A header whose table is of no known kind. */
export function notRead(grid: Grid, region: Region): Problem {
  return regionProblem(
    grid,
    region,
    "Tabellens slag kändes inte igen; tabellen tas inte med i rapporten.",
    "Skriv i raden ovanför vad tabellen visar, till exempel Driftsammandrag, Volymer, Personal eller Indikatorer, eller ändra tolkningen under Importera.",
  );
}

/** A table that would make the workbook's figures too many to hold. */
export function tooLarge(grid: Grid, region: Region): Problem {
  return regionProblem(
    grid,
    region,
    "Tabellen och de före den har fler än en miljon siffror tillsammans; den har inte lästs.",
    "Läs in en tabell som är summerad, eller dela upp arbetsboken i flera.",
  );
}
