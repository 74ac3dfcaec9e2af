import { attributeOf } from "../attributeOf";
import { xmlText } from "./xmlText";

/**
 * Which sheet each worksheet part is: part name → sheet name, from the workbook's list and its relationships. Parts that
 * are written in a way this reader does not know are left out.
 *
 * @example sheetNames(workbookXml, relationshipsXml).get("xl/worksheets/sheet1.xml") // "Huvudbok"
 */
export function sheetNames(workbook: string, relationships: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [element] of relationships.matchAll(/<Relationship\s[^<>]*>/gu)) {
    const [id, target] = [attributeOf(element, "Id"), attributeOf(element, "Target")];
    if (id !== undefined && target !== undefined)
      targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const names = new Map<string, string>();
  for (const [element] of workbook.matchAll(/<sheet\s[^<>]*>/gu)) {
    const [id, name] = [attributeOf(element, "r:id"), attributeOf(element, "name")];
    const part = id === undefined ? undefined : targets.get(id);
    if (part !== undefined && name !== undefined) names.set(part, xmlText(name));
  }
  return names;
}
