import { bilingual } from "../bilingual";
import { count, list } from "../words";

/** The tab Rapport. */
export const reportTexts = bilingual(
  {
    unit: "Belopp i",
    units: { own: "Som i underlaget", kr: "kr", tkr: "tkr", mnkr: "mnkr" },
    calculation: "Beräknade celler",
    calculations: {
      vss: { name: "VSS-funktioner", meaning: "Räknas om i Excel. Mottagaren behöver tillägget." },
      formler: { name: "Excel-formler", meaning: "Räknas om i Excel, även utan tillägget." },
      varden: { name: "Värden", meaning: "Bara siffror. Passar utskick." },
    },
    sheets: (sheets: number) => `Rapporten får ${count(sheets, "blad", "blad")}`,
    create: "Skapa rapport",
    update: "Uppdatera rapport",
    save: "Spara som .xlsx",
    nothing: "Läs in minst en arbetsbok under Importera, så finns det något att göra en rapport av.",
    noTables: "Ingen tabell har känts igen i underlaget, så rapporten blir tom. Se Importera för vad som lästes.",
    toCheck: "Visa under Kontrollera",
    errors: (errors: number) => `Kontrollen hittade ${count(errors, "fel", "fel")} i underlaget.`,
    written: (sheets: number) => `Rapporten är skriven på ${count(sheets, "blad", "blad")}.`,
    updated: (sheets: number, changes: number) =>
      `Rapporten är skriven på ${count(sheets, "blad", "blad")}. ${changes === 0 ? "Ingen siffra ändrades." : `${count(changes, "siffra ändrades", "siffror ändrades")}: se Ändrat sedan förra gången.`}`,
    plain: "Excel gav inte rapporten hela dess utseende.",
    plainHint: "Siffror, texter och formler är på plats. Välj Uppdatera rapport för att få resten.",
    changes: "Ändrat sedan förra gången",
    change: (sheet: string, row: string, column: string, before: string, now: string) =>
      `${sheet}, ${row}, ${column}: ${before} → ${now}`,
    typedOver: "Siffror som du hade skrivit över",
    typedOverTitle: (figures: number) =>
      `${count(figures, "siffra", "siffror")} som du hade skrivit över i rapporten är underlagets igen.`,
    typedOverHint: "Båda står på bladet Kontroller. Rätta i underlaget, eller skriv i kommentaren, så står det kvar.",
    typedFigure: (sheet: string, row: string, column: string, typed: string, ours: string) =>
      `${sheet}, ${row}, ${column}: du skrev ${typed}, rapporten hade ${ours}`,
    saved: (file: string) => `Rapporten är sparad som ${file} bland dina hämtade filer.`,
    result: "Skriven rapport",
    renamed: (wanted: string, name: string) =>
      `Bladet ${wanted} fanns redan och är orört. Rapportens blad heter ${name}.`,
    keptOrder: (sheets: readonly string[]) =>
      `Raderna står i den ordning du har gett dem på ${sheets.length === 1 ? "bladet" : "bladen"} ${list("sv", sheets)}. Summorna är kvar på sina platser.`,
    homeless: "Kommentarer utan rad",
    homelessHint: "Raderna finns inte längre i underlaget. Texterna står nu längst ned på sina blad.",
    leftOver: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Bladet ${list("sv", sheets)} kommer från en tidigare rapport och är orört. Ta bort det om det inte behövs.`
        : `Bladen ${list("sv", sheets)} kommer från en tidigare rapport och är orörda. Ta bort dem om de inte behövs.`,
    kept: (comments: number) => count(comments, "kommentar behölls.", "kommentarer behölls."),
    stale: "Underlaget eller valen har ändrats sedan rapporten skrevs. Uppdatera rapporten.",
    sheetGone: (name: string) => `Bladet ${name} finns inte längre. Uppdatera rapporten.`,
    fileName: "Rapport.xlsx",
    title: "Rapport",
  },
  {
    unit: "Amounts in",
    units: { own: "As in the source", kr: "kr", tkr: "tkr", mnkr: "mnkr" },
    calculation: "Calculated cells",
    calculations: {
      vss: { name: "VSS functions", meaning: "Recalculated in Excel. The reader needs the add-in." },
      formler: { name: "Excel formulas", meaning: "Recalculated in Excel, also without the add-in." },
      varden: { name: "Values", meaning: "Figures only. Good for sending out." },
    },
    sheets: (sheets) => `The report gets ${count(sheets, "sheet", "sheets")}`,
    create: "Create report",
    update: "Update report",
    save: "Save as .xlsx",
    nothing: "Read at least one workbook under Import, and there is something to report.",
    noTables: "No table was recognised, so the report would be empty. See Import for what was read.",
    toCheck: "Show under Check",
    errors: (errors) => `The check found ${count(errors, "error", "errors")} in the figures.`,
    written: (sheets) => `The report is written on ${count(sheets, "sheet", "sheets")}.`,
    updated: (sheets, changes) =>
      `The report is written on ${count(sheets, "sheet", "sheets")}. ${changes === 0 ? "No figure changed." : `${count(changes, "figure changed", "figures changed")}: see Changed since last time.`}`,
    plain: "Excel did not give the report all its looks.",
    plainHint: "Figures, texts and formulas are in place. Choose Update report to get the rest.",
    changes: "Changed since last time",
    change: (sheet, row, column, before, now) => `${sheet}, ${row}, ${column}: ${before} → ${now}`,
    typedOver: "Figures that you had typed over",
    typedOverTitle: (figures) =>
      `${count(figures, "figure that you had typed over in the report is", "figures that you had typed over in the report are")} the source's again.`,
    typedOverHint: "Both stand on the sheet Kontroller. Correct the source, or write in the comment, and it stays.",
    typedFigure: (sheet, row, column, typed, ours) =>
      `${sheet}, ${row}, ${column}: you typed ${typed}, the report had ${ours}`,
    saved: (file) => `The report is saved as ${file} among your downloads.`,
    result: "Written report",
    renamed: (wanted, name) =>
      `The sheet ${wanted} was there already and has been left alone. The report's sheet is called ${name}.`,
    keptOrder: (sheets) =>
      `The rows stand in the order you have given them on the ${sheets.length === 1 ? "sheet" : "sheets"} ${list("en", sheets)}. The sums are in their places.`,
    homeless: "Comments without a row",
    homelessHint: "Their rows are no longer in the figures. The texts now stand at the end of their sheets.",
    leftOver: (sheets) =>
      sheets.length === 1
        ? `The sheet ${list("en", sheets)} comes from an earlier report and has been left alone. Delete it if it is not needed.`
        : `The sheets ${list("en", sheets)} come from an earlier report and have been left alone. Delete them if they are not needed.`,
    kept: (comments) => count(comments, "comment was kept.", "comments were kept."),
    stale: "The figures or the choices have changed since the report was written. Update the report.",
    sheetGone: (name) => `The sheet ${name} is no longer there. Update the report.`,
    fileName: "Rapport.xlsx",
    title: "Rapport",
  },
);
