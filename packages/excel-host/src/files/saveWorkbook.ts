import { writeXlsx } from "hucre/xlsx";
import { NORMAL_FORMAT } from "../model/cellFormat";
import type { Workbook } from "../model/workbook";
import { findSheet } from "../model/workbook";
import { writeNames } from "./definedNames";
import { finishPackage } from "./finishPackage";
import { writeSheet } from "./writeSheet";

/**
 * The workbook as an .xlsx file: cells with formulas and the values they show, looks, tables, conditional formats,
 * charts, comments, names, panes, page setup, settings. Custom functions are stored as Excel stores them. The same workbook
 * always gives the same bytes.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { properties, customDocumentProperties } = workbook;
  const active = findSheet(workbook, workbook.activeSheetId);
  const written = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheet(workbook, sheet)),
    namedRanges: writeNames(workbook),
    activeSheet: active ? workbook.sheets.indexOf(active) : 0,
    defaultFont: { name: NORMAL_FORMAT.font.name, size: NORMAL_FORMAT.font.size },
    properties: {
      title: properties.title,
      subject: properties.subject,
      creator: properties.author,
      keywords: properties.keywords,
      description: properties.comments,
      category: properties.category,
      manager: properties.manager,
      company: properties.company,
      lastModifiedBy: properties.lastAuthor,
      ...(customDocumentProperties.size > 0 && { custom: Object.fromEntries(customDocumentProperties) }),
    },
  });
  return finishPackage(written, workbook);
}
