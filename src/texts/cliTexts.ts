import type { NoAggregation } from "../domain/ledger/ledgerShape";
import type { SkipReason } from "../domain/ledger/ledgerTotals";
import { CHECKS_SHEET } from "./findings/checksSheetTexts";
import { NOT_CHECKED } from "./findings/uncheckedTexts";
import { NOT_READ } from "./findings/checkTexts";
import { HOW_TABLES_ARE_KNOWN } from "./problems/tableProblems";

const USAGE = `Användning: vss-rapport FIL… [val]
           vss-rapport --databas ADRESS --tabell NAMN [val]

Läser budgetarbetsböcker, kontrollerar tabellerna och skriver en rapport.

  --ut RAPPORT.xlsx                 skriv rapporten till en ny arbetsbok
  --json FIL|-                      skriv tabeller, fynd och rapport som JSON (- till skärmen)
  --enhet tkr|mnkr                  rapportens enhet (annars som i underlaget)
  --berakning vss|formler|varden    beräknade celler som VSS-funktioner, Excel-formler eller värden (formler)
  --utskick                         skriv rapporten för andra att läsa: bara värden, inget dolt
  --dimension NAMN                  redovisa huvudböcker per NAMN, t.ex. verksamhet, projekt eller kontogrupp (ansvar)
  --niva ANTAL                      lägg ihop koder som börjar med samma ANTAL tecken
  --jamfor FIL                      jämför med FIL, t.ex. förra årets rapport; kan upprepas
  --val FIL                         inställningar och accepterade fynd sparade från panelen
  --text FIL                        stäm av rapportens löptext mot tabellerna
  --fraga                           skriv SQL-frågan som ger huvudbokens summor i DuckDB, PostgreSQL och ClickHouse, och inget annat
  --databas ADRESS                  läs huvudboken i --tabell ur clickhouse://… eller postgres://…; kan upprepas, en per del
  --tabell NAMN                     tabellen som --fraga och --databas gäller (huvudbok)
  --motor duckdb                    låt DuckDB summera FIL (.parquet eller .csv i UTF-8) i stället för den egna läsaren
  --ersatt                          ersätt RAPPORT.xlsx om den redan finns
  --strikt                          avsluta med kod 1 om ett fel inte är accepterat, eller något i underlaget inte gick att läsa
  --hjalp                           visa den här texten`;

/** What the JSON calls the rows of a ledger that are not in its sums. */
const SKIPPED: Readonly<Record<SkipReason, string>> = {
  sumRow: "summarad",
  balanceRow: "saldorad",
  otherVersion: "en av flera versioner",
  unreadableAccount: "oläsligt konto",
  unreadablePeriod: "oläslig period",
  unreadableAmount: "oläsligt belopp",
  unknownType: "okänd typ",
};

/** What is said where a database, or a statement for one, is asked for. */
const QUERY = {
  noLedger: (files: readonly string[]) =>
    `${files.join(", ")}: ingen huvudbok med konto i en kolumn kändes igen, så det finns inget att fråga en databas om.`,
  notLedger: (place: string) =>
    `${place}: kolumnerna är ingen huvudboks; det behövs Konto, Period (eller Datum) och Belopp (eller Debet och Kredit).`,
  several: "Filerna ger olika frågor; ange en fil i taget.",
  none: {
    spans:
      "Ackumulerade belopp och helårsbelopp kan inte summeras per månad i en databas; låt huvudboken ha periodens belopp.",
    years: "En kolumn per år kan inte bli en fråga; låt året stå i perioden.",
    dots: "Punkten i beloppen kan vara både tusental och decimal; ange en fil där den är en av dem.",
    names:
      "Ett kolumnnamn har citattecken eller omvänt snedstreck, och kan inte skrivas så att alla databaser förstår det.",
  } satisfies Record<NoAggregation, string>,
  tableName: (name: string) =>
    `--tabell ${name}: ett tabellnamn får inte vara tomt eller ha citattecken eller omvänt snedstreck.`,
  address:
    "--databas ska vara clickhouse://värd:port/databas eller postgres://värd:port/databas, med ?sslmode=disable om förbindelsen inte är krypterad.",
  passwordInAddress:
    "--databas får inte innehålla lösenord; ange det i miljövariabeln PGPASSWORD eller CLICKHOUSE_PASSWORD.",
  engines: "--motor kan vara duckdb.",
  engineFile: (path: string) => `${path}: --motor duckdb läser .parquet och .csv i UTF-8.`,
  missing: (name: string) => `Paketet ${name} saknas; installera det med npm install ${name}.`,
  unreachable: (name: string) =>
    `${name}: databasen svarar inte; kontrollera adressen och att den går att nå härifrån.`,
  refused: (name: string) =>
    `${name}: databasen släpper inte in; kontrollera användare, lösenord (i miljön), databas, rättigheter och kryptering.`,
  noTable: (name: string) => `${name}: tabellen finns inte; kontrollera --tabell och databasen i adressen.`,
  failed: (name: string, words: string) => `${name}: frågan gick inte att köra: ${words}`,
  tooLarge:
    "Svaret har fler kombinationer av konto, ansvar och period än vad som kan hållas i minnet; välj --dimension med färre koder.",
  waiting: (seconds: number, rows: number) =>
    `Frågar: ${seconds} s, ${rows.toLocaleString("sv-SE")} rader i svaret hittills. Ctrl+C avbryter.`,
  stopped: "Avbrutet; inget är skrivet.",
};

/**
 * What the command vss-rapport says. Swedish only: its words are Swedish, like those of the reports it writes, and
 * scripts that call it read its lines.
 */
export const cliTexts = {
  usage: USAGE,
  skipped: SKIPPED,
  bug: "Något gick fel i vss-rapport:",

  noFiles: "Ange minst en arbetsbok att läsa.",
  calculations: (names: readonly string[]) => `--berakning kan vara ${names.join(", ")}.`,
  units: (names: readonly string[]) => `--enhet kan vara ${names.join(" eller ")}.`,
  dimensions: (names: readonly string[]) => `--dimension kan vara ${names.join(", ")} eller dim1, dim2 ….`,
  levels: (most: number) => `--niva kan vara ett tal från 1 till ${most}.`,
  sendOutWhat: "--utskick gäller rapporten; ange --ut RAPPORT.xlsx.",
  sendOutValues: "--utskick skriver bara värden; ta bort --berakning eller ange varden.",
  unknownOption: (option: string) => `Valet ${option} finns inte; --hjalp visar dem som finns.`,
  wrongValue: (option: string) => `Valet ${option} saknar sitt värde eller har ett för mycket.`,

  noFile: (path: string) => `${path}: filen finns inte eller kan inte öppnas; kontrollera sökvägen.`,
  noTextFile: (path: string) => `${path}: textfilen finns inte eller kan inte öppnas; kontrollera sökvägen.`,
  noTable: (files: readonly string[]) => `${files.join(", ")}: ingen tabell kändes igen. ${HOW_TABLES_ARE_KNOWN.sv}`,
  isSource: (path: string) => `${path}: filen är ett av underlagen och skrivs inte över; välj ett annat namn.`,
  noFolder: (path: string) => `${path}: mappen finns inte; skapa den först.`,
  exists: (path: string) => `${path}: filen finns redan; lägg till --ersatt för att ersätta den.`,

  /** The title of a report that several workbooks share. */
  title: "Rapport",
  written: (path: string) => `Rapporten är skriven: ${path}`,
  notWritten: "Ingen rapport är skriven; ange --ut RAPPORT.xlsx.",

  query: QUERY,

  summary: {
    document: (file: string, tables: number, periodEnd: string | null) =>
      `${file}: ${tables} tabeller${periodEnd === null ? "" : `, till och med ${periodEnd}`}`,
    comparison: "används bara som jämförelse: tabellerna tas inte med i rapporten",
    unknownUnit: "enhet okänd",
    rows: (rows: number) => `${rows} rader`,
    leftOut: (heading: string) => `Tas inte med: ${heading}`,
    problem: (place: string, sentences: string) => `Obs ${place}: ${sentences}`,
    performed: (checks: readonly string[]) => `Kontrollerat: ${checks.join(", ") || "inget"}.`,
    nothingPerformed: CHECKS_SHEET.nothingToCheck,
    lost: (places: number) => `${NOT_READ.sv(places)}; se Obs ovan.`,
    unchecked: (table: string, place: string, why: string) => `Oprövad: ${table} (${place}): ${why}`,
    notChecked: (tables: number) => `${NOT_CHECKED.sv(tables)}; se Oprövad ovan.`,
    passage: (sentence: string) => `i texten: ”${sentence}”`,
    rounding: (differences: number) =>
      `${differences} ${differences === 1 ? "skillnad" : "skillnader"} ryms i avrundningen.`,
    allWell: "Allt stämmer.",
  },
};
