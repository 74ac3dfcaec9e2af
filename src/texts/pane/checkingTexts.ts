import type { Performed } from "../../domain/finding/checkRun";
import type { Severity } from "../../domain/finding/finding";
import { bilingual } from "../bilingual";
import { NOT_READ, performedTexts } from "../findings/checkTexts";
import { NOT_CHECKED } from "../findings/uncheckedTexts";
import { severityTexts } from "../severityTexts";
import { count, list } from "../words";

/** The tab Kontrollera. */
export const checkingTexts = bilingual(
  {
    button: "Kontrollera",
    intro: "Räknar efter summor och avvikelser i de inlästa tabellerna.",
    nothing: "Läs in minst en arbetsbok under Importera, så finns det något att kontrollera.",
    noTables: "Ingen tabell har känts igen i underlaget, så det finns inget att kontrollera.",
    calm: "Inget att anmärka på.",
    found: (severity: Severity, findings: number) =>
      count(findings, severityTexts.sv[severity].one, severityTexts.sv[severity].many),
    summary: (found: readonly string[]) => `${list("sv", found)}.`,
    performed: (performed: Performed) => `${list("sv", performedTexts(performed, "sv"))} är kontrollerade.`,
    accepted: (findings: number) => count(findings, "accepterat fynd", "accepterade fynd"),
    lost: (places: number) => `${NOT_READ.sv(places)}: se Importera.`,
    calmButLost: "Det som är läst stämmer.",
    calmButUnchecked: "Det som kunde kontrolleras stämmer.",
    unchecked: (tables: number) => NOT_CHECKED.sv(tables),
    table: (name: string, sheet: string, range: string) => `${name}, ${sheet}!${range}`,
    nonePerformed: "Tabellerna har inga summor eller avvikelser att räkna efter.",
    noErrors: "Inga fel. Det som står nedan behöver ingen åtgärd, men är bra att känna till.",
    printed: "Tryckt",
    expected: "Väntat",
    difference: "Skillnad",
    place: (file: string, sheet: string, cell: string) => `${file}, blad ${sheet}, cell ${cell}`,
    goTo: "Gå till cellen",
    where: "Visa var cellen finns",
    inFile: (file: string, sheet: string, cell: string) => `Öppna ${file} och gå till blad ${sheet}, cell ${cell}.`,
    inReport: (sheet: string, cell: string) => `I rapporten: blad ${sheet}, cell ${cell}.`,
    wentTo: (sheet: string, cell: string) => `Markerade blad ${sheet}, cell ${cell}.`,
    gone: (sheet: string, cell: string) =>
      `Blad ${sheet}, cell ${cell} kan inte visas: bladet är dolt eller borttaget.`,
  },
  {
    button: "Check",
    intro: "Adds up sums and deviations in the tables that have been read.",
    nothing: "Read at least one workbook under Import, and there is something to check.",
    noTables: "No table was recognised, so there is nothing to check.",
    calm: "Nothing to remark on.",
    found: (severity, findings) => count(findings, severityTexts.en[severity].one, severityTexts.en[severity].many),
    summary: (found) => `${list("en", found)}.`,
    performed: (performed) => `${list("en", performedTexts(performed, "en"))} checked.`,
    accepted: (findings) => count(findings, "accepted finding", "accepted findings"),
    lost: (places) => `${NOT_READ.en(places)}: see Import.`,
    calmButLost: "What has been read is right.",
    calmButUnchecked: "What could be checked is right.",
    unchecked: (tables) => NOT_CHECKED.en(tables),
    table: (name, sheet, range) => `${name}, ${sheet}!${range}`,
    nonePerformed: "The tables have no sums or deviations to check.",
    noErrors: "No errors. What is listed below needs no action, but is good to know.",
    printed: "Printed",
    expected: "Expected",
    difference: "Difference",
    place: (file, sheet, cell) => `${file}, sheet ${sheet}, cell ${cell}`,
    goTo: "Go to the cell",
    where: "Show where the cell is",
    inFile: (file, sheet, cell) => `Open ${file} and go to sheet ${sheet}, cell ${cell}.`,
    inReport: (sheet, cell) => `In the report: sheet ${sheet}, cell ${cell}.`,
    wentTo: (sheet, cell) => `Selected sheet ${sheet}, cell ${cell}.`,
    gone: (sheet, cell) => `Sheet ${sheet}, cell ${cell} cannot be shown: the sheet is hidden or deleted.`,
  },
);
