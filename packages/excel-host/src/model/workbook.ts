import type { Area } from "./area";
import type { Worksheet } from "./worksheet";
import { newWorksheet } from "./worksheet";

/** A defined name. `scope` is a sheet id, or null for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly scope: string | null;
  /** A place, or a formula with its `=`. */
  target: { readonly sheetId: string; readonly area: Area } | { readonly formula: string };
  comment: string;
  visible: boolean;
}

/** What Excel shows as the file's properties. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
}

/** An open workbook as plain data, for the host, a grid and a file writer alike. */
export interface Workbook {
  name: string;
  /** In tab order. */
  sheets: Worksheet[];
  activeSheetId: string;
  names: DefinedName[];
  /** Values as JSON allows them; keys are case-sensitive. */
  readonly settings: Map<string, unknown>;
  readonly properties: DocumentProperties;
  readonly customDocumentProperties: Map<string, string | number | boolean>;
  customXmlParts: { readonly id: string; xml: string }[];
  calculationMode: string;
  /** Last number given to anything that needs an id of its own. */
  lastId: number;
}

/** A workbook with one empty sheet, `Blad1`. */
export function newWorkbook(name = "Arbetsbok1.xlsx"): Workbook {
  const workbook: Workbook = {
    name,
    sheets: [],
    activeSheetId: "",
    names: [],
    settings: new Map(),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: "",
    },
    customDocumentProperties: new Map(),
    customXmlParts: [],
    calculationMode: "Automatic",
    lastId: 0,
  };
  workbook.activeSheetId = appendSheet(workbook, "Blad1").id;
  return workbook;
}

/** Puts an empty sheet last. The name is not checked: `sheetNameFault` does that. */
export function appendSheet(workbook: Workbook, name: string): Worksheet {
  const sheet = newWorksheet(newId(workbook), name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** A new id in Excel's form: `"{00000001-0001-0000-0000-000000000000}"`. */
export function newId(workbook: Workbook): string {
  workbook.lastId += 1;
  return `{${workbook.lastId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** Finds a sheet by name (in any case) or by id. */
export function findSheet(workbook: Workbook, nameOrId: string): Worksheet | undefined {
  const key = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === key || sheet.id.toLowerCase() === key);
}

/** The sheet whose tab is chosen. */
export function activeSheet(workbook: Workbook): Worksheet {
  const sheet = findSheet(workbook, workbook.activeSheetId);
  if (!sheet) throw new Error("a workbook always has an active sheet");
  return sheet;
}

/** The sheets that have a tab, in tab order. */
export function visibleSheets(workbook: Workbook): Worksheet[] {
  return workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
}
