import { bilingual } from "../bilingual";
import { count, short } from "../words";

const AND_MORE = bilingual(
  (more: number) => (more === 0 ? "" : `; och ${more} till`),
  (more) => (more === 0 ? "" : `; and ${more} more`),
);

/** Visa källa and the way back. */
export const sourceTexts = bilingual(
  {
    title: "Källa",
    hint: "Markera en siffra i rapporten för att se varifrån den kommer, eller en cell i underlaget för att hitta den i rapporten.",
    show: "Visa källa",
    back: "Gå till rapporten",
    cell: (sheet: string, cell: string) => `blad ${sheet}, cell ${cell}`,
    from: (at: string, sources: readonly string[]) => `Siffran på ${at} kommer från ${short("sv", sources)}.`,
    calculated: (at: string, sources: readonly string[]) =>
      `Siffran på ${at} är beräknad i rapporten av radens siffror, som kommer från ${short("sv", sources)}.`,
    stands: (at: string, places: readonly string[]) => `Siffran på ${at} står i rapporten på ${short("sv", places)}.`,
    ledger: (at: string, where: string, accounts: number, entries: number) =>
      `Siffran på ${at} är summan av ${count(entries, "rad", "rader")} på ${count(accounts, "konto", "konton")} i ${where}.`,
    ledgerCalculated: (at: string, where: string) =>
      `Siffran på ${at} är beräknad i rapporten av radens siffror, som är summor ur ${where}. Markera en av dem för att se dess konton.`,
    ledgerSheet: (sheet: string) => `huvudboken på blad ${sheet}`,
    ledgerFile: (file: string) => `huvudboken ${file}`,
    accounts: (shares: readonly string[], more: number) => `Konton: ${shares.join("; ")}${AND_MORE.sv(more)}.`,
    departments: (shares: readonly string[], more: number) => `Ansvar: ${shares.join("; ")}${AND_MORE.sv(more)}.`,
    share: (name: string, kronor: string) => `${name} ${kronor} kr`,
    openFile: "Öppna filen för att se cellen.",
    backHint: "Källan är markerad. Gå till rapporten tar dig tillbaka.",
    gone: "Cellen kan inte visas: bladet är dolt eller borttaget.",
    notInReport: (at: string) => `Det markerade, ${at}, hör inte till rapporten. Markera en siffra på ett rapportblad.`,
    noSource: (at: string) =>
      `Ingen källa är känd för ${at}. Markera en siffra i en av rapportens tabeller; är rapporten gammal, uppdatera den.`,
    inReport: (at: string) => `Det markerade, ${at}, hör redan till rapporten. Markera en cell i underlaget.`,
    notUsed: (at: string) => `Cellen på ${at} används inte i rapporten.`,
  },
  {
    title: "Source",
    hint: "Select a figure in the report to see where it comes from, or a cell in the source to find it in the report.",
    show: "Show source",
    back: "Go to the report",
    cell: (sheet, cell) => `sheet ${sheet}, cell ${cell}`,
    from: (at, sources) => `The figure on ${at} comes from ${short("en", sources)}.`,
    calculated: (at, sources) =>
      `The figure on ${at} is calculated in the report from those of its row, which come from ${short("en", sources)}.`,
    stands: (at, places) => `The figure on ${at} stands in the report on ${short("en", places)}.`,
    ledger: (at, where, accounts, entries) =>
      `The figure on ${at} is the sum of ${count(entries, "row", "rows")} on ${count(accounts, "account", "accounts")} in ${where}.`,
    ledgerCalculated: (at, where) =>
      `The figure on ${at} is calculated in the report from those of its row, which are sums from ${where}. Select one of them to see its accounts.`,
    ledgerSheet: (sheet) => `the ledger on sheet ${sheet}`,
    ledgerFile: (file) => `the ledger ${file}`,
    accounts: (shares, more) => `Accounts: ${shares.join("; ")}${AND_MORE.en(more)}.`,
    departments: (shares, more) => `Ansvar: ${shares.join("; ")}${AND_MORE.en(more)}.`,
    share: (name, kronor) => `${name} ${kronor} kr`,
    openFile: "Open the file to see the cell.",
    backHint: "The source is selected. Go to the report takes you back.",
    gone: "The cell cannot be shown: the sheet is hidden or deleted.",
    notInReport: (at) => `What is selected, ${at}, is not part of the report. Select a figure on a report sheet.`,
    noSource: (at) =>
      `No source is known for ${at}. Select a figure in one of the report's tables; if the report is old, update it.`,
    inReport: (at) => `What is selected, ${at}, is part of the report already. Select a cell in the source.`,
    notUsed: (at) => `The cell on ${at} is not used in the report.`,
  },
);
