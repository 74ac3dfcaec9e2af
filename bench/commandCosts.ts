import { createReport } from "../src/createReport";
import { findInReport, findSource } from "../src/office/read/findSource";
import { formatTable } from "../src/office/edit/formatTable";
import { readOpenWorkbook } from "../src/office/read/readOpenWorkbook";
import { readReportCopy } from "../src/office/read/readReportCopy";
import { writeReport } from "../src/office/write/writeReport";
import { connect } from "excel-host/connect";
import { createHost, type Host } from "excel-host/createHost";
import { loadClient } from "excel-host/loadClient";

/** What one command asks of Excel. */
export interface CommandCost {
  readonly command: string;
  readonly syncs: number;
  /** UTF-8 bytes of all requests, and of the largest. */
  readonly sent: number;
  readonly largestSent: number;
  /** UTF-8 bytes of all answers, and of the largest. */
  readonly answered: number;
  readonly largestAnswer: number;
  /** Cells of the report, or of the table for what works on it. */
  readonly cells: number;
}

type Message = readonly [sent: number, answered: number];

/** Excel on the web takes and gives no more than this at a time. */
export const EXCEL_LIMIT = 5_000_000;

/**
 * Every command of the pane that works on the open workbook, on a table with this many rows, and what it cost. The
 * messages are those of Microsoft's own client.
 *
 * @example (await commandCosts(50)).find(({ command }) => command === "Skapa rapport")?.syncs // 3
 */
export async function commandCosts(rows: number): Promise<CommandCost[]> {
  const host = createHost({ workbookName: "Bok.xlsx" });
  const client = loadClient();
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  const messages: Message[] = [];
  let syncs = 0;
  const process: Host["process"] = (request, knows) => {
    const before = host.stats.syncs;
    const answer = host.process(request, knows);
    messages.push([byteLength(request), byteLength(answer)]);
    syncs += host.stats.syncs - before;
    return answer;
  };
  connect(client, { ...host, process });
  host.addSheet("Drift", table(rows));

  const costs: CommandCost[] = [];
  async function measure<Result>(command: string, cells: number, work: () => Promise<Result>): Promise<Result> {
    messages.length = 0;
    syncs = 0;
    const result = await work();
    const [sent, answered] = [messages.map(([size]) => size), messages.map(([, size]) => size)];
    costs.push({
      command,
      syncs,
      sent: total(sent),
      largestSent: Math.max(0, ...sent),
      answered: total(answered),
      largestAnswer: Math.max(0, ...answered),
      cells,
    });
    return result;
  }

  const tableCells = (rows + 3) * 4;
  const { sheets } = await measure("Läs öppen arbetsbok", tableCells, readOpenWorkbook);
  const specs = createReport(sheets, { unit: null, calculation: "vss" }).report.sheets;
  const cells = total(specs.map((spec) => spec.rows.length * spec.columnWidths.length));
  await measure("Skapa rapport", cells, () => writeReport(specs));
  await measure("Uppdatera rapport", cells, () => writeReport(specs));
  await measure("Kopia för utskick", cells, readReportCopy);
  await select("Driftsammandrag", "B5");
  await measure("Visa källa", cells, findSource);
  await select("Drift", "B3");
  await measure("Gå till rapporten", cells, findInReport);
  await measure("Formatera tabell", tableCells, () => formatTable("rapport"));
  return costs;
}

/** Actual, budget and deviation of as many departments, and their sum. */
function table(rows: number): (string | number | null)[][] {
  const body = Array.from({ length: rows }, (_, index) => [`Enhet ${index + 1}`, index + 3, index + 1, 2]);
  const sum = (column: number) => total(body.map((row) => Number(row[column])));
  return [
    ["Driftsammandrag jan-mars 2024, tkr", null, null, null],
    ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars", "Avvikelse"],
    ...body,
    ["Summa", sum(1), sum(2), sum(3)],
  ];
}

async function select(sheet: string, cell: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
