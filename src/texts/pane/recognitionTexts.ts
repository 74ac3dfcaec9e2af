import type { Certainty } from "../../domain/table/recognition";
import type { ChosenMeasure, NetKind } from "../../domain/table/tableCorrection";
import type { ColumnRole, RowRole } from "../../domain/table/table";
import type { AmountKind, DeviationFormula } from "../../domain/amount/sign";
import { bilingual } from "../bilingual";
import { count } from "../words";

const CERTAINTY = bilingual<Readonly<Record<Certainty, string>>>(
  {
    vald: "vald av dig",
    säker: "säker",
    trolig: "trolig",
    antagen: "antagen",
  },
  { vald: "chosen by you", säker: "certain", trolig: "likely", antagen: "assumed" },
);

const COLUMN = bilingual<Readonly<Record<ColumnRole, string>>>(
  {
    utfall: "Utfall",
    budget: "Budget",
    prognos: "Prognos",
    avvikelse: "Avvikelse",
    foregaende: "Föregående år",
    bokslut: "Bokslut",
    plan: "Plan",
    malvarde: "Målvärde",
    status: "Status",
  },
  {
    utfall: "Actual",
    budget: "Budget",
    prognos: "Forecast",
    avvikelse: "Deviation",
    foregaende: "Previous year",
    bokslut: "Closing accounts",
    plan: "Plan",
    malvarde: "Target",
    status: "Status",
  },
);

const ROW = bilingual<Readonly<Record<RowRole, string>>>(
  {
    post: "Post",
    rubrik: "Rubrik",
    summa: "Summa",
    varav: "Varav, ingår i raden ovanför",
    "varav-kostnader": "Varav kostnader",
    "varav-intakter": "Varav intäkter",
    kön: "Kvinnor eller män",
  },
  {
    post: "Item",
    rubrik: "Heading",
    summa: "Sum",
    varav: "Of which, part of the row above",
    "varav-kostnader": "Of which costs",
    "varav-intakter": "Of which income",
    kön: "Women or men",
  },
);

const POSITIVE = bilingual<Readonly<Record<NetKind, string>>>(
  {
    resultat: "Överskott",
    nettokostnad: "Nettokostnad",
    investering: "Utgift",
  },
  { resultat: "Surplus", nettokostnad: "Net cost", investering: "Outlay" },
);

const MEASURE = bilingual<Readonly<Record<ChosenMeasure, string>>>(
  { utgifter: "Kostnader", inkomster: "Intäkter", netto: "Netto", kommunbidrag: "Kommunbidrag" },
  { utgifter: "Costs", inkomster: "Income", netto: "Net", kommunbidrag: "Municipal grant" },
);

const AMOUNT = bilingual<Readonly<Record<AmountKind, string>>>(
  {
    resultat: "Resultat: plus är överskott",
    nettokostnad: "Nettokostnad",
    kostnad: "Kostnad",
    intakt: "Intäkt eller kommunbidrag",
    investering: "Investeringsutgift",
  },
  {
    resultat: "Result: plus is a surplus",
    nettokostnad: "Net cost",
    kostnad: "Cost",
    intakt: "Income or municipal grant",
    investering: "Investment outlay",
  },
);

const FORMULA = bilingual<Readonly<Record<DeviationFormula, string>>>(
  {
    "utfall-budget": "Utfall eller prognos minus budget",
    "budget-utfall": "Budget minus utfall eller prognos",
  },
  {
    "utfall-budget": "Actual or forecast minus budget",
    "budget-utfall": "Budget minus actual or forecast",
  },
);

/** How tables were recognised, and how the user changes it. */
export const recognitionTexts = bilingual(
  {
    certainty: (certainty: Certainty) => `Tolkning: ${CERTAINTY.sv[certainty]}`,
    doubted: "något talar emot",
    against: "Detta talar emot:",
    ofColumn: (header: string, reason: string) => `”${header}”: ${reason}`,
    unknown: "Okänd tabell",
    excluded: "Tas inte med",
    askSign: (figure: string, row: string) => `Är ${figure} för ${row} en kostnad eller ett överskott?`,
    isCost: "En kostnad",
    isSurplus: "Ett överskott",
    change: "Ändra tolkningen",
    changeOf: (table: string, place: string) => `Ändra tolkningen av ${table}, ${place}`,
    show: (table: string, place: string) => `${table}: visa tabellen, ${place}`,
    gone: (sheet: string, range: string) =>
      `Tabellen på ${sheet}, ${range} finns inte längre. Läs in arbetsboken igen.`,
    inFile: (file: string, sheet: string, range: string) =>
      `Tabellen står i ${file}, blad ${sheet.trim()}, ${range}. Öppna filen i Excel för att se den.`,
    close: "Klar",
    hint: "Gäller direkt, och nästa gång en tabell med samma rubriker läses in. Arbetsboken ändras aldrig.",
    alike: (tables: number) => `Gäller de ${tables} tabellerna med samma rubriker.`,
    auto: "Som tolkat",
    autoValue: (value: string) => `Som tolkat: ${value}`,
    kind: "Tabellen visar",
    unit: "Enhet",
    positive: "Plus betyder",
    formula: "Avvikelsen är",
    outlays: "Utgifter skrivs med",
    outlaySigns: { plus: "Plus", minus: "Minus" },
    measureOf: (column: string) => `${column}: belopp`,
    anyMeasure: "Alla belopp",
    amountOf: (row: string) => `${row}: plus är`,
    unknownSign: "framgår inte",
    columns: "Kolumner",
    column: (header: string, position: number) => (header === "" ? `Kolumn ${position}` : header),
    skipped: "Läses inte",
    rows: (rows: number) => `Rader (${rows})`,
    leaveOut: "Ta inte med tabellen",
    takeIn: "Ta med tabellen",
    restore: "Återställ",
    restoreOf: (table: string) => `Återställ ${table}`,
    restored: "Tabellen läses som den tolkades från början.",
    columnRoles: COLUMN.sv,
    rowRoles: ROW.sv,
    measures: MEASURE.sv,
    amounts: AMOUNT.sv,
    positives: POSITIVE.sv,
    formulas: FORMULA.sv,
    kept: "Ändrade tolkningar",
    noneKept: "Inga tolkningar är ändrade. Ändra under Importera om en tabell har lästs fel.",
    keptIntro: (tables: number) =>
      `${count(tables, "sorts tabell läses", "sorters tabeller läses")} på ditt sätt. Ändra under Importera.`,
  },
  {
    certainty: (certainty) => `Reading: ${CERTAINTY.en[certainty]}`,
    doubted: "something speaks against it",
    against: "This speaks against it:",
    ofColumn: (header, reason) => `“${header}”: ${reason}`,
    unknown: "Unknown table",
    excluded: "Left out",
    askSign: (figure, row) => `Is ${figure} for ${row} a cost or a surplus?`,
    isCost: "A cost",
    isSurplus: "A surplus",
    change: "Change the reading",
    changeOf: (table, place) => `Change the reading of ${table}, ${place}`,
    show: (table, place) => `${table}: show the table, ${place}`,
    gone: (sheet, range) => `The table on ${sheet}, ${range} is no longer there. Read the workbook again.`,
    inFile: (file, sheet, range) =>
      `The table is in ${file}, sheet ${sheet.trim()}, ${range}. Open the file in Excel to see it.`,
    close: "Done",
    hint: "Holds at once, and the next time a table with the same headings is read. The workbook is never changed.",
    alike: (tables) => `Holds for the ${tables} tables with the same headings.`,
    auto: "As recognised",
    autoValue: (value) => `As recognised: ${value}`,
    kind: "The table shows",
    unit: "Unit",
    positive: "Plus means",
    formula: "The deviation is",
    outlays: "Outlays are written with",
    outlaySigns: { plus: "Plus", minus: "Minus" },
    measureOf: (column) => `${column}: amounts`,
    anyMeasure: "All amounts",
    amountOf: (row) => `${row}: plus is`,
    unknownSign: "not shown",
    columns: "Columns",
    column: (header, position) => (header === "" ? `Column ${position}` : header),
    skipped: "Not read",
    rows: (rows) => `Rows (${rows})`,
    leaveOut: "Leave the table out",
    takeIn: "Take the table in",
    restore: "Restore",
    restoreOf: (table) => `Restore ${table}`,
    restored: "The table is read as it was recognised from the start.",
    columnRoles: COLUMN.en,
    rowRoles: ROW.en,
    measures: MEASURE.en,
    amounts: AMOUNT.en,
    positives: POSITIVE.en,
    formulas: FORMULA.en,
    kept: "Changed readings",
    noneKept: "No readings are changed. Change them on the tab Import if a table has been read wrongly.",
    keptIntro: (tables) =>
      `${count(tables, "sort of table is", "sorts of tables are")} read your way. Change on the tab Import.`,
  },
);
