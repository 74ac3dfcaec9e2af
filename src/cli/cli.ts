import { openAsBlob } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { readByEngine, readDatabases } from "./databas/readDatabases";
import { queryOf } from "./printQuery";
import { readArguments, type CliRequest } from "./readArguments";
import { readInThread } from "./readInThread";
import { readText } from "./readText";
import { readSettings } from "./readSettings";
import { reportJson } from "./reportJson";
import { summary } from "./summary";
import { createReport } from "../createReport";
import { lostFigures } from "../domain/document/lostFigures";
import { isOpenError } from "../domain/finding/finding";
import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { Problem } from "../domain/table/problem";
import { timeText } from "../domain/amount/timeText";
import { tableName } from "../ledger/query/tableName";
import { writeWorkbook } from "../files/writeWorkbook";
import { COPY_NOTE } from "../texts/report/copyTexts";
import { withoutFormulas } from "../report/trace/frozenSheet";
import { cliTexts } from "../texts/cliTexts";
import { problemText } from "../texts/problems/problemText";
import { fileErrorText } from "../texts/fileErrorTexts";
import type { Sheet } from "../workbook/sheet";

/** Where the command writes: standard output and standard error, line by line. */
interface CliOutput {
  out(text: string): void;
  error(text: string): void;
}

interface Input {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** 0 done; 1 with --strikt when a finding is `fel` and not accepted, or a figure was not read; 2 when the input can't be used, and then nothing is written. */
type ExitCode = 0 | 1 | 2;

/**
 * The command `vss-rapport`: reads workbooks, checks them, writes a report and JSON.
 *
 * @example await runCli(["vss-2024-03.xlsx", "--ut", "rapport.xlsx"], output) // 0
 */
export async function runCli(args: readonly string[], output: CliOutput): Promise<ExitCode> {
  const read = readArguments(args);
  if (read.kind === "help") {
    output.out(cliTexts.usage);
    return 0;
  }
  if (read.kind === "fault") {
    output.error(`vss-rapport: ${read.message}`);
    return 2;
  }
  const { request } = read;
  const obstacle = await outputObstacle(request);
  if (obstacle !== null) {
    output.error(obstacle);
    return 2;
  }
  const settings = await readSettings(request);
  if (typeof settings === "string") {
    output.error(settings);
    return 2;
  }
  const input = await readInput(request, settings.ledger, output);
  if (typeof input === "string") {
    output.error(input);
    return 2;
  }
  if (request.query) return printQuery(request, input.sheets, settings.ledger, output);
  const text = await readText(request.textFile);
  if (text === null) {
    output.error(cliTexts.noTextFile(request.textFile ?? ""));
    return 2;
  }
  const report = createReport(input.sheets, settings, input.problems, text);
  if (report.documents.every((document) => document.tables.length === 0)) {
    const told = lostFigures(report.documents).find(
      ({ code }) => code === "ledgerUnreadable" || code === "noOperations",
    );
    output.error(told === undefined ? cliTexts.noTable(request.files.map((file) => basename(file))) : sentence(told));
    return 2;
  }
  if (request.out !== null) {
    const [first, ...others] = report.documents;
    const title = first === undefined || others.length > 0 ? cliTexts.title : first.title;
    const sheets = request.sendOut ? withoutFormulas(report.report.sheets) : report.report.sheets;
    const properties = { title, ...(request.sendOut && { description: COPY_NOTE }) };
    await writeWhole(request.out, await writeWorkbook(sheets, properties));
  }
  const json = request.json === null ? "" : JSON.stringify(reportJson(report), null, 1);
  if (request.json === "-") output.out(json);
  else {
    if (request.json !== null) await writeWhole(request.json, json);
    output.out(summary(report));
    output.out(request.out === null ? cliTexts.notWritten : cliTexts.written(request.out));
  }
  const isWanting = report.findings.some(isOpenError) || lostFigures(report.documents).length > 0;
  return request.strict && isWanting ? 1 : 0;
}

/** Writes the statement that gives the ledgers' sums, and nothing else. */
function printQuery(
  { table }: CliRequest,
  sheets: readonly Sheet[],
  ledger: LedgerSettings | undefined,
  output: CliOutput,
): ExitCode {
  const quoted = tableName(table);
  const asked =
    quoted === null
      ? { ok: false as const, fault: cliTexts.query.tableName(table) }
      : queryOf(sheets, quoted, ledger?.dimension);
  if (asked.ok) output.out(`${asked.sql};`);
  else output.error(asked.fault);
  return asked.ok ? 0 : 2;
}

function sentence(problem: Problem): string {
  const { message, advice } = problemText(problem, "sv");
  return `${problem.file}: ${message} ${advice}`;
}

/** What stands in the way of the output, or null: a source file is never overwritten, another file only on request. */
async function outputObstacle({ files, out, json, replace }: CliRequest): Promise<string | null> {
  for (const path of [out, json === "-" ? null : json]) {
    if (path === null) continue;
    if (files.some((file) => resolve(file) === resolve(path))) {
      return cliTexts.isSource(path);
    }
    const folder = await stat(resolve(path, "..")).catch(() => null);
    if (!folder?.isDirectory()) return cliTexts.noFolder(path);
  }
  if (out !== null && !replace && (await stat(out).catch(() => null)) !== null) {
    return cliTexts.exists(out);
  }
  return null;
}

/** What the command was asked to read, or one Swedish line about what can't be used. */
async function readInput(
  request: CliRequest,
  ledger: LedgerSettings | undefined,
  output: CliOutput,
): Promise<Input | string> {
  const { files, databases, table, byEngine } = request;
  const run = { ledger, tell: (text: string) => output.error(text) };
  const asked = databases.length === 0 ? [] : await readDatabases(databases, table, run);
  if (typeof asked === "string") return asked;
  const missing = byEngine ? await firstMissing(files) : null;
  if (missing !== null) return cliTexts.noFile(missing);
  const read = byEngine
    ? await readByEngine(
        files.map((path) => ({ name: basename(path), path })),
        run,
      )
    : await readAll(files, ledger);
  if (typeof read === "string") return read;
  const { sheets, problems } = Array.isArray(read)
    ? { sheets: read as readonly Sheet[], problems: [] }
    : (read as Input);
  const readAt = timeText(new Date());
  return { sheets: [...asked, ...sheets].map((sheet) => ({ readAt, ...sheet })), problems };
}

async function firstMissing(files: readonly string[]): Promise<string | null> {
  for (const path of files) if ((await openInput(path)) === null) return path;
  return null;
}

/** All sheets of all files, or one Swedish line about the first file that can't be used. */
async function readAll(files: readonly string[], ledger?: LedgerSettings): Promise<Input | string> {
  const names = files.map((file) => basename(file));
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  for (const [index, path] of files.entries()) {
    const content = await openInput(path);
    if (content === null) return cliTexts.noFile(path);
    const name = names.indexOf(basename(path)) === index ? basename(path) : path;
    const outcome = await readInThread({ file: name, path, ledger }, content);
    if (!outcome.ok) {
      const { message, advice } = fileErrorText(outcome.error, "sv");
      return `${outcome.error.file}: ${message} ${advice}`;
    }
    const readAt = timeText(new Date());
    sheets.push(...outcome.sheets.map((sheet) => ({ ...sheet, readAt })));
    problems.push(...outcome.problems);
  }
  return { sheets, problems };
}

/** The file as a blob, or null: openAsBlob throws at once for a missing file in some versions of Node, and rejects in others. */
async function openInput(path: string): Promise<Blob | null> {
  try {
    return await openAsBlob(path);
  } catch {
    return null;
  }
}

/** Written beside its place and then moved there, so that no half file is ever left under the name. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
