import { attributeOf } from "../attributeOf";
import { xmlText } from "../stream/xmlText";

const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/gu;
const HAS_PART = /\s\w+:id=["'][^"']/u;
const ID = /\s\w+:id=["']([^"']+)["']/u;

/**
 * The workbook part without the sheets that have no part of their own, as modules of macros from the time of Excel 95: for
 * one such the library would tell the parts of the others by their numbers.
 *
 * @param workbook the text of `workbook.xml`
 * @example withoutPartless('<sheet name="Drift" r:id="rId1"/><sheet name="Module1" r:id=""/>') // '<sheet name="Drift" r:id="rId1"/>'
 */
export function withoutPartless(workbook: string): string {
  return HAS_PART.test(workbook) ? workbook.replace(SHEET, (sheet) => (HAS_PART.test(sheet) ? sheet : "")) : workbook;
}

/**
 * The first sheet whose relationship is not there, as in a damaged workbook; null when each has its own. For one such too
 * the library would go by numbers, and might give one sheet's figures another's name.
 *
 * @param relationships the text of `workbook.xml.rels`, empty when there is none
 * @example sheetAstray('<sheet name="Drift" r:id="rId9"/>', '<Relationship Id="rId1"/>') // "Drift"
 */
export function sheetAstray(workbook: string, relationships: string): string | null {
  const ids = new Set(Array.from(relationships.matchAll(/\sId=["']([^"']*)/gu), ([, id]) => id));
  if (ids.size === 0) return null;
  for (const [sheet] of workbook.matchAll(SHEET)) {
    const id = ID.exec(sheet)?.[1];
    if (id !== undefined && !ids.has(id)) return xmlText(attributeOf(sheet, "name") ?? "");
  }
  return null;
}
