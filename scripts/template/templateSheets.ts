/** What may be filled in under a header. A list of words becomes a drop-down. */
export type Fill = "belopp" | "tal" | "text" | "malvarde" | readonly string[];

export interface TemplateColumn {
  /** As it stands; `{period}`, `{år}`, `{år-1}`, `{år+2}` and `{enhet}` follow what is chosen on Anvisningar. */
  readonly header: string;
  readonly fill: Fill;
  /** Letters of the two columns whose difference the column is; the user fills in nothing. */
  readonly difference?: readonly [from: string, take: string];
  /** Words that are offered; others may be written. */
  readonly suggestions?: readonly string[];
  readonly width?: number;
}

export interface TemplateSheet {
  readonly name: string;
  /** Placeholders as in a header. */
  readonly title: string;
  /** What the one who fills in must know, for Anvisningar. */
  readonly help: string;
  readonly columns: readonly TemplateColumn[];
  readonly emptyRows: number;
  /** The label of a row that adds up the amounts. */
  readonly sum?: string;
}

const STATUS = ["Uppnås", "Uppnås delvis", "Uppnås ej", "Kan ej bedömas"];
const PROGRESS = ["Genomförd", "Pågår enligt plan", "Försenad", "Ej påbörjad"];

const STAFF = ["Antal tillsvidareanställda", "Total sjukfrånvaro, procent", "Personalavgångar externt, procent"];

const amount = (header: string): TemplateColumn => ({ header, fill: "belopp" });
const name = (header: string): TemplateColumn => ({ header, fill: "text", width: 38 });

/** The sheets to fill in, in the order of the report. Every kind of table that the import knows has one. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  {
    name: "Ekonomi",
    title: "Ekonomi i sammandrag, {enhet}",
    help: "Två rader för hela förvaltningen. Plus är överskott på första raden; investeringar skrivs utan tecken. Avvikelsen räknar VSS.",
    columns: [
      { header: "Ekonomi", fill: ["Verksamhetens nettokostnader", "Investeringar, netto"], width: 38 },
      amount("Prognos helår {år}"),
      amount("Budget {år}"),
    ],
    emptyRows: 2,
  },
  {
    name: "Drift period",
    title: "Driftsammandrag för perioden {period} {år}, netto {enhet}",
    help: "En rad per verksamhet. Nettobelopp: plus är överskott, minus är underskott. Avvikelse och summa räknas.",
    columns: [
      name("Verksamhet"),
      amount("Redovisat {period} {år}"),
      amount("Budget {period} {år}"),
      { header: "Avvikelse", fill: "belopp", difference: ["B", "C"] },
      amount("Redovisat samma period {år-1}"),
    ],
    emptyRows: 12,
    sum: "Summa",
  },
  {
    name: "Drift prognos",
    title: "Driftsammandrag, prognos för helår {år}, netto {enhet}",
    help: "Samma verksamheter och samma tecken som för perioden. Summan är första raden på bladet Ekonomi.",
    columns: [
      name("Verksamhet"),
      amount("Prognos helår {år}"),
      amount("Budget {år}"),
      { header: "Avvikelse", fill: "belopp", difference: ["B", "C"] },
      amount("Bokslut {år-1}"),
    ],
    emptyRows: 12,
    sum: "Summa",
  },
  {
    name: "Budget och plan",
    title: "Driftsammandrag, budget {år+1} och plan {år+2}–{år+3}, netto {enhet}",
    help: "Fylls i när budgeten görs. Samma verksamheter och samma tecken som ovan.",
    columns: [
      name("Verksamhet"),
      amount("Bokslut {år-1}"),
      amount("Budget {år}"),
      amount("Budget {år+1}"),
      amount("Plan {år+2}"),
      amount("Plan {år+3}"),
    ],
    emptyRows: 12,
    sum: "Summa",
  },
  {
    name: "Investeringar",
    title: "Investeringar {år}, {enhet}",
    help: "En rad per projekt. Utgifter skrivs utan tecken.",
    columns: [
      name("Investeringsprojekt"),
      amount("Redovisat {period} {år}"),
      amount("Prognos {år}"),
      amount("Investeringsram {år}"),
    ],
    emptyRows: 12,
    sum: "Summa investeringar",
  },
  {
    name: "Investeringsplan",
    title: "Investeringsplan {år+1}–{år+3}, {enhet}",
    help: "Fylls i när budgeten görs. En rad per projekt, utan tecken.",
    columns: [name("Investeringsprojekt"), amount("Budget {år+1}"), amount("Plan {år+2}"), amount("Plan {år+3}")],
    emptyRows: 12,
    sum: "Summa investeringar",
  },
  {
    name: "Volymer",
    title: "Volymutveckling",
    help: "En rad per volym. Saknas en siffra skriver du IU; lämna inte 0.",
    columns: [
      name("Basuppdrag (volymmått)"),
      { header: "Utfall {period} {år-1}", fill: "tal" },
      { header: "Utfall {period} {år}", fill: "tal" },
      { header: "Prognos {år}", fill: "tal" },
    ],
    emptyRows: 12,
  },
  {
    name: "Personal",
    title: "Personal",
    help: "Sjukfrånvaro och avgångar i procent: 6,4 betyder 6,4 %.",
    columns: [
      { header: "Personal", fill: "text", suggestions: STAFF, width: 38 },
      { header: "Utfall {period} {år-1}", fill: "tal" },
      { header: "Utfall {period} {år}", fill: "tal" },
      { header: "Målvärde {år}", fill: "malvarde" },
    ],
    emptyRows: 8,
  },
  {
    name: "Indikatorer",
    title: "Förvaltningsindikatorer {år}",
    help: "Målområde och mål på varje rad. Målvärdet skrivs med tecken: ≥4,0, ≤6,5 eller =100 %.",
    columns: [
      { header: "Målområde", fill: "text", width: 24 },
      { header: "Förvaltningsmål", fill: "text", width: 28 },
      name("Förvaltningsindikator"),
      { header: "Utfall helår {år-1}", fill: "tal" },
      { header: "Utfall {period} {år}", fill: "tal" },
      { header: "Målvärde {år}", fill: "malvarde" },
    ],
    emptyRows: 20,
  },
  {
    name: "Måluppfyllelse",
    title: "Måluppfyllelse {år}",
    help: "Välj bedömning i listan och skriv en mening om varför.",
    columns: [
      { header: "Målområde", fill: "text", width: 24 },
      { header: "Förvaltningsmål", fill: "text", width: 38 },
      { header: "Bedömning helår {år}", fill: STATUS, width: 20 },
      { header: "Motivering", fill: "text", width: 60 },
    ],
    emptyRows: 20,
  },
  {
    name: "Uppdrag",
    title: "Strategiska uppdrag {år}",
    help: "Ett uppdrag per rad. Välj bedömning i listan.",
    columns: [
      { header: "Strategiskt uppdrag", fill: "text", width: 48 },
      { header: "Bedömning helår {år}", fill: STATUS, width: 20 },
      { header: "Kommentar", fill: "text", width: 60 },
    ],
    emptyRows: 20,
  },
  {
    name: "Aktiviteter",
    title: "Aktiviteter {år}",
    help: "En aktivitet per rad. Välj läge i listan.",
    columns: [
      { header: "Aktivitet", fill: "text", width: 48 },
      { header: "Status {år}", fill: PROGRESS, width: 20 },
      { header: "Kommentar", fill: "text", width: 60 },
    ],
    emptyRows: 20,
  },
];
