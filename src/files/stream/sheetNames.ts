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
    const [id, target] = [attribute(element, "Id"), attribute(element, "Target")];
    if (id !== null && target !== null) targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const names = new Map<string, string>();
  for (const [element] of workbook.matchAll(/<sheet\s[^<>]*>/gu)) {
    const [id, name] = [attribute(element, "r:id"), attribute(element, "name")];
    const part = id === null ? undefined : targets.get(id);
    if (part !== undefined && name !== null) names.set(part, xmlText(name));
  }
  return names;
}

function attribute(element: string, name: string): string | null {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, "u").exec(element);
  return match?.[1] ?? match?.[2] ?? null;
}
