import type { TableTroubles } from "../../domain/table/problem";
import { bilingual, type Sentences } from "../bilingual";
import { COLUMN_ROLES } from "../columnRoles";
import { KIND_NAMES } from "../kindNames";
import { advised, type Advised } from "./advised";

/** How a table is known, also told by the command line when a whole workbook has none. */
export const HOW_TABLES_ARE_KNOWN = bilingual(
  "En tabell känns igen på en rubrikrad med till exempel Utfall, Budget, Prognos eller Avvikelse över siffrorna.",
  "A table is recognised by a row of headings such as “Utfall”, “Budget”, “Prognos” or “Avvikelse” above the figures.",
);

const SAY_THE_UNIT = bilingual(
  "Skriv enheten i tabellens rubrik, till exempel ”belopp tkr”.",
  "Write the unit in the heading of the table, for example “belopp tkr”.",
);

/** What is said of a table, or of a sheet that should have one. */
export const TABLE_PROBLEMS: Sentences<TableTroubles, Advised> = {
  hiddenSheet: {
    sv: ({ sheet }) => ({
      message: `Bladet ”${sheet}” är dolt och är inte läst.`,
      advice: "Ta fram bladet om det ska vara med, och läs in filen igen.",
    }),
    en: ({ sheet }) => ({
      message: `The sheet “${sheet}” is hidden and was not read.`,
      advice: "Unhide the sheet if it is to count, and read the file again.",
    }),
  },
  hiddenColumn: {
    sv: ({ header, seen }) => ({
      message: `Kolumnen ”${header}” är dold och är inte läst: ”${seen}” visar samma sak.`,
      advice: "Ta fram kolumnen om den ska vara med, och läs in filen igen.",
    }),
    en: ({ header, seen }) => ({
      message: `The column “${header}” is hidden and was not read: “${seen}” shows the same.`,
      advice: "Unhide the column if it is to count, and read the file again.",
    }),
  },
  hiddenNames: {
    sv: ({ header }) => ({
      message: `Kolumnen ${header === "" ? "" : `”${header}” `}som namnger raderna är dold. Namnen är lästa ändå.`,
      advice: "Ta fram kolumnen om läsaren ska se samma namn som rapporten.",
    }),
    en: ({ header }) => ({
      message: `The column ${header === "" ? "" : `“${header}” `}that names the rows is hidden. The names were read all the same.`,
      advice: "Unhide the column if the reader is to see the same names as the report.",
    }),
  },
  hiddenRow: {
    sv: ({ label }) => ({
      message: `Raden ”${label}” är dold och är inte läst: ingen summa i tabellen räknar med den.`,
      advice: "Ta fram raden om den ska vara med, och läs in filen igen.",
    }),
    en: ({ label }) => ({
      message: `The row “${label}” is hidden and was not read: no sum of the table includes it.`,
      advice: "Unhide the row if it is to count, and read the file again.",
    }),
  },
  noTable: {
    sv: ({ sheet }) => ({
      message: `Ingen tabell kändes igen på bladet ”${sheet}”.`,
      advice: HOW_TABLES_ARE_KNOWN.sv,
    }),
    en: ({ sheet }) => ({
      message: `No table was recognised on the sheet “${sheet}”.`,
      advice: HOW_TABLES_ARE_KNOWN.en,
    }),
  },
  tooManyHeaders: {
    sv: ({ sheet, most }) => ({
      message: `Bladet ”${sheet}” har fler än ${most} rubrikrader och har inte lästs.`,
      advice: "Dela upp bladet, eller ta bort rubriker som upprepas, och läs in arbetsboken igen.",
    }),
    en: ({ sheet, most }) => ({
      message: `The sheet “${sheet}” has more than ${most} rows of headings and was not read.`,
      advice: "Divide the sheet, or remove headings that are repeated, and read the workbook again.",
    }),
  },
  unknownKind: advised(
    bilingual(
      "Tabellens slag kändes inte igen; tabellen tas inte med i rapporten.",
      "What the table shows was not recognised; the table is left out of the report.",
    ),
    bilingual(
      "Skriv i raden ovanför vad tabellen visar, till exempel Driftsammandrag, Volymer, Personal eller Indikatorer, eller ändra tolkningen under Importera.",
      "Write in the row above what the table shows, for example “Driftsammandrag”, “Volymer”, “Personal” or “Indikatorer”, or change the reading under Import.",
    ),
  ),
  tooManyFigures: advised(
    bilingual(
      "Tabellen och de före den har fler än en miljon siffror tillsammans; den har inte lästs.",
      "The table and those before it have more than a million figures together; it was not read.",
    ),
    bilingual(
      "Läs in en tabell som är summerad, eller dela upp arbetsboken i flera.",
      "Read a table that is summed up, or divide the workbook into several.",
    ),
  ),
  unknownColumn: {
    sv: ({ header }) => ({
      message: `Kolumnen ”${header}” känns inte igen och har inte lästs.`,
      advice:
        "Skriv till exempel Utfall, Budget, Prognos eller Bokslut i rubriken, eller ändra tolkningen under Importera.",
    }),
    en: ({ header }) => ({
      message: `The column “${header}” is not recognised and was not read.`,
      advice:
        "Write for example “Utfall”, “Budget”, “Prognos” or “Bokslut” in its heading, or change the reading under Import.",
    }),
  },
  readByForm: {
    sv: ({ columns, more }) => ({
      message: `Tabellens rubriker är okända. Den är läst efter sin form, med ${columns.map(({ header, role }) => `”${header}” som ${COLUMN_ROLES.sv[role]}`).join(", ")}${more > 0 ? ` och ${more} kolumner till` : ""}.`,
      advice: "Kontrollera tolkningen under Importera och ändra den om den är fel.",
    }),
    en: ({ columns, more }) => ({
      message: `The headings of the table are unknown. It was read by its form, with ${columns.map(({ header, role }) => `“${header}” as ${COLUMN_ROLES.en[role]}`).join(", ")}${more > 0 ? ` and ${more} more columns` : ""}.`,
      advice: "Check the reading under Import and change it if it is wrong.",
    }),
  },
  kindAssumed: {
    sv: ({ kind }) => ({
      message: `Orden säger inte vad tabellen är. Den läses som ”${KIND_NAMES.sv[kind]}”.`,
      advice: "Kontrollera tolkningen under Importera och ändra den om den är fel.",
    }),
    en: ({ kind }) => ({
      message: `The words do not say what the table is. It is read as “${KIND_NAMES.en[kind]}”.`,
      advice: "Check the reading under Import and change it if it is wrong.",
    }),
  },
  balanceSheet: {
    sv: ({ kind }) => ({
      message: `Tabellen är en balansräkning, som rapporten inte har någon del för. Den läses och kontrolleras som ”${KIND_NAMES.sv[kind]}”.`,
      advice: "Välj ”Ta inte med tabellen” under Ändra tolkningen om den inte ska stå i rapporten.",
    }),
    en: ({ kind }) => ({
      message: `The table is a balance sheet, which the report has no part for. It is read and checked as “${KIND_NAMES.en[kind]}”.`,
      advice: "Choose “Leave the table out” under Change the reading if it should not stand in the report.",
    }),
  },
  markingLapsed: {
    sv: ({ range }) => ({
      message: `Det du har markerat som tabell, ${range}, börjar eller slutar inte längre som det gjorde, så tabellen läses utan markeringen.`,
      advice: "Markera tabellen igen under Ändra tolkningen.",
    }),
    en: ({ range }) => ({
      message: `What you have marked as a table, ${range}, no longer begins or ends as it did, so the table is read without the marking.`,
      advice: "Mark the table again under Change the reading.",
    }),
  },
  figuresOutside: {
    sv: ({ range }) => ({
      message: `Siffrorna i ${range} står utanför tabellerna och har inte lästs.`,
      advice: "Skriv en rubrik över dem om de ska vara med.",
    }),
    en: ({ range }) => ({
      message: `The figures in ${range} stand outside the tables and were not read.`,
      advice: "Write a heading over them if they are to be included.",
    }),
  },
  noUnit: advised(bilingual("Tabellen anger ingen enhet.", "The table states no unit."), SAY_THE_UNIT),
  otherUnit: {
    sv: ({ words }) => ({
      message: `Tabellen räknar i ”${words}”, som inte är en enhet i kronor. Beloppen är lästa som de står, utan enhet.`,
      advice: "Är det kronor ändå, välj enhet under Ändra tolkningen.",
    }),
    en: ({ words }) => ({
      message: `The table counts in “${words}”, which is no unit of kronor. The amounts are read as they stand, without a unit.`,
      advice: "If they are kronor after all, choose the unit under Change the reading.",
    }),
  },
  unitByFormat: {
    sv: ({ unit }) => ({
      message: `Tabellen anger ingen enhet. Talformaten visar beloppen nedskalade eller med bokstav, så de läses som ${unit}.`,
      advice: SAY_THE_UNIT.sv,
    }),
    en: ({ unit }) => ({
      message: `The table states no unit. The number formats scale the amounts, or mark them by letter, so they are read as ${unit}.`,
      advice: SAY_THE_UNIT.en,
    }),
  },
  unitOfWorkbook: {
    sv: ({ unit }) => ({
      message: `Tabellen anger ingen enhet och läses som ${unit}, som arbetsbokens övriga tabeller.`,
      advice: SAY_THE_UNIT.sv,
    }),
    en: ({ unit }) => ({
      message: `The table states no unit and is read as ${unit}, like the other tables of the workbook.`,
      advice: SAY_THE_UNIT.en,
    }),
  },
  unreadColumns: {
    sv: ({ headers }) => ({
      message: `Kolumner som inte är text, tal eller datum läses inte: ${headers.join(", ")}.`,
      advice: "Skriv ut dem som text eller tal, om de behövs.",
    }),
    en: ({ headers }) => ({
      message: `Columns that are no text, number or date are not read: ${headers.join(", ")}.`,
      advice: "Write them as text or numbers, if they are needed.",
    }),
  },
  sheetNotFetched: {
    sv: ({ sheet, most }) => ({
      message: `Bladet ”${sheet}” har fler än ${most.toLocaleString("sv-SE")} celler och läses inte ur den öppna arbetsboken.`,
      advice: "Spara arbetsboken och välj den med Välj arbetsböcker i stället.",
    }),
    en: ({ sheet, most }) => ({
      message: `The sheet “${sheet}” has more than ${most.toLocaleString("en-GB")} cells and is not read from the open workbook.`,
      advice: "Save the workbook and choose it with Choose workbooks instead.",
    }),
  },
};
