import { read, type WorkBook } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { newId, newWorkbook } from "../model/workbook";
import type { Workbook } from "../model/workbook";
import { newWorksheet } from "../model/worksheet";
import { readName } from "./definedNames";
import { type Parts, readParts, textOf } from "./packageParts";
import { readBase, readSheet } from "./readSheet";
import { readCharts } from "./savedCharts";
import { readState, STATE_NAMESPACE } from "./savedState";

/** An opened workbook, or why the file can't be opened, in Swedish. */
type OpenOutcome =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly message: string };

/** What gives looks, panes, tables, conditional formats and charts; values and formulas come from the other library. */
type Looks = Awaited<ReturnType<typeof readXlsx>>;

/** The library's own type leaves out what it reads. */
interface StoredName {
  readonly Name: string;
  readonly Ref: string;
  readonly Sheet?: number;
  readonly Hidden?: boolean;
  readonly Comment?: string;
}

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

/**
 * Opens an .xlsx file as a workbook: values, formulas, looks, merges, sizes, panes, names, tables, conditional
 * formats, charts, comments, page setup, settings. Values are as the file has them; nothing is calculated.
 *
 * @param name file name without folders; becomes the workbook's name
 * @example await openWorkbook("a.txt", new Uint8Array()) // { ok: false, message: "a.txt är inte en Excel-arbetsbok (.xlsx)." }
 */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<OpenOutcome> {
  const failed = (reason: string): OpenOutcome => ({ ok: false, message: `${name} ${reason}` });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return failed("är lösenordsskyddad eller i ett äldre format. Spara den som .xlsx utan lösenord.");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return failed("är inte en Excel-arbetsbok (.xlsx).");
  let file: WorkBook;
  let parts: Parts;
  try {
    parts = readParts(bytes);
    file = read(bytes, {
      type: "array",
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: true,
      sheetStubs: true,
      xlfn: true,
    });
  } catch {
    return failed("är skadad och kan inte läsas.");
  }
  const names = file.SheetNames.filter((sheet) => Object.hasOwn(file.Sheets, sheet));
  const cellSheets = names.filter((sheet) => (file.Sheets[sheet]?.["!type"] ?? "sheet") === "sheet");
  if (cellSheets.length === 0) return failed("saknar kalkylblad.");
  const workbook = buildWorkbook(
    name,
    file,
    cellSheets,
    await readLooks(bytes),
    partsLike(parts, /\/charts\/chart\d+\.xml$/),
  );
  for (const xml of partsLike(parts, /^customXml\/item\d+\.xml$/)) readXmlPart(workbook, xml);
  return { ok: true, workbook };
}

/** null when the library can't read the file: then it opens without its looks. */
async function readLooks(bytes: Uint8Array): Promise<Looks | null> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return null;
  }
}

function buildWorkbook(
  name: string,
  file: WorkBook,
  sheetNames: readonly string[],
  looks: Looks | null,
  chartParts: readonly string[],
): Workbook {
  const workbook = newWorkbook(name);
  const context = {
    workbook,
    base: readBase(looks ?? {}),
    themeColors: looks?.themeColors ?? [],
    is1904: file.Workbook?.WBProps?.date1904 ?? false,
  };
  workbook.sheets = sheetNames.map((sheetName) => {
    const sheet = newWorksheet(newId(workbook), sheetName);
    const position = file.SheetNames.indexOf(sheetName);
    sheet.visibility = VISIBILITY[file.Workbook?.Sheets?.[position]?.Hidden ?? 0] ?? "Visible";
    const look = looks?.sheets.find((one) => one.name === sheetName) ?? null;
    readSheet(context, sheet, file.Sheets[sheetName] ?? {}, look);
    return sheet;
  });
  const byPosition = (position: number | undefined) =>
    workbook.sheets.find((sheet) => sheet.name === file.SheetNames[position ?? -1]);
  const opened = byPosition(looks?.activeSheet ?? 0);
  const shown = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const active = (opened && shown.includes(opened) ? opened : shown[0]) ?? workbook.sheets[0];
  workbook.activeSheetId = active?.id ?? "";
  for (const { Name, Ref, Sheet, Hidden, Comment } of (file.Workbook?.Names ?? []) as StoredName[]) {
    const sheet = byPosition(Sheet) ?? null;
    readName(workbook, { name: Name, reference: Ref, sheet, isHidden: Hidden ?? false, comment: Comment ?? "" });
  }
  readProperties(workbook, looks);
  for (const sheet of workbook.sheets) {
    const charts = looks?.sheets.find((one) => one.name === sheet.name)?.charts ?? [];
    sheet.charts = readCharts(workbook, sheet, charts, chartParts);
  }
  return workbook;
}

function partsLike(parts: Parts, name: RegExp): string[] {
  const names = [...parts.keys()].filter((one) => name.test(one));
  const inOrder = new Intl.Collator("sv", { numeric: true }).compare;
  return names.sort(inOrder).map((one) => textOf(parts, one));
}

function readProperties({ properties, customDocumentProperties }: Workbook, looks: Looks | null): void {
  const found = looks?.properties ?? {};
  Object.assign(properties, {
    title: found.title ?? "",
    subject: found.subject ?? "",
    author: found.creator ?? "",
    keywords: found.keywords ?? "",
    comments: found.description ?? "",
    category: found.category ?? "",
    manager: found.manager ?? "",
    company: found.company ?? "",
    lastAuthor: found.lastModifiedBy ?? "",
  });
  for (const [key, value] of Object.entries(found.custom ?? {})) {
    customDocumentProperties.set(key, value instanceof Date ? value.toISOString() : value);
  }
}

function readXmlPart(workbook: Workbook, xml: string): void {
  if (xml.includes(`xmlns="${STATE_NAMESPACE}"`)) readState(xml, workbook);
  else workbook.customXmlParts.push({ id: newId(workbook), xml });
}
