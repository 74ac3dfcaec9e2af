import type { WriteOptions } from "hucre/xlsx";
import { addressOf, areaName, parseAddress, quotedSheetName } from "../model/address";
import type { Area } from "../model/area";
import { isEntireColumns, isEntireRows } from "../model/area";
import type { DefinedName, Workbook } from "../model/workbook";
import { findSheet } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { storedFormula, writtenFormula } from "./storedFormula";

type StoredName = NonNullable<WriteOptions["namedRanges"]>[number];

/** A name as it is read from a file. */
interface FoundName {
  readonly name: string;
  readonly reference: string;
  readonly sheet: Worksheet | null;
  readonly isHidden: boolean;
  readonly comment: string;
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The workbook's names, and what each sheet prints, which a file holds as names too. */
export function writeNames(workbook: Workbook): StoredName[] {
  const names = workbook.names.map(({ name, scope, target, comment }) => ({
    name,
    range: "area" in target ? absolute(workbook, target.sheetId, target.area) : storedFormula(target.formula),
    ...(scope !== null && { scope: findSheet(workbook, scope)?.name }),
    ...(comment !== "" && { comment }),
  }));
  return [...names, ...workbook.sheets.flatMap(printNames)];
}

function printNames({ name: scope, pageLayout }: Worksheet): StoredName[] {
  const at = (area: Area) => addressOf(scope, area, true);
  const { printArea, printTitleRows, printTitleColumns } = pageLayout;
  const titles = [printTitleColumns, printTitleRows].filter((area) => area !== null);
  return [
    ...(printArea.length > 0 ? [{ name: PRINT_AREA, range: printArea.map(at).join(","), scope }] : []),
    ...(titles.length > 0 ? [{ name: PRINT_TITLES, range: titles.map(at).join(","), scope }] : []),
  ];
}

/** Puts a name where it belongs: among the workbook's, or in the page layout of its sheet. */
export function readName(workbook: Workbook, found: FoundName): void {
  const { name, reference, sheet } = found;
  if (/^_xlnm\./i.test(name)) {
    if (sheet) readPrintName(sheet, name, splitReferences(reference));
    return;
  }
  const address = parseAddress(reference);
  const owner = address?.sheet ? findSheet(workbook, address.sheet) : undefined;
  const target: DefinedName["target"] =
    address && owner ? { sheetId: owner.id, area: address.area } : { formula: writtenFormula(reference) };
  const scope = sheet?.id ?? null;
  workbook.names.push({ name, scope, target, comment: found.comment, visible: !found.isHidden });
}

function readPrintName({ pageLayout }: Worksheet, name: string, references: readonly string[]): void {
  const areas = references.flatMap((reference) => parseAddress(reference)?.area ?? []);
  if (name === PRINT_AREA) pageLayout.printArea = areas;
  if (name !== PRINT_TITLES) return;
  pageLayout.printTitleRows = areas.find(isEntireRows) ?? null;
  pageLayout.printTitleColumns = areas.find(isEntireColumns) ?? null;
}

/** `splitReferences("'A,B'!$1:$1,'A,B'!$A:$A")` → `["'A,B'!$1:$1", "'A,B'!$A:$A"]` */
function splitReferences(references: string): string[] {
  return references.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function absolute(workbook: Workbook, sheetId: string, area: Area): string {
  return `${quotedSheetName(findSheet(workbook, sheetId)?.name ?? "#REF")}!${areaName(area, true)}`;
}
