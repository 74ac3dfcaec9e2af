const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/gu;
const HAS_PART = /\s\w+:id=["'][^"']/u;

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
