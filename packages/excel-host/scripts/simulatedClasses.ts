import { createHost } from "../src/createHost";
import { createState } from "../src/createState";
import type { HostObject } from "../src/wire/hostObject";
import { workbookObject } from "../src/workbook/workbook";

const anything = () => true;

/** One object of every class that can be reached from a workbook with something of everything, by the class's name. */
export function simulatedClasses(): Map<string, HostObject> {
  const state = createState({ workbook: createHost().workbook, evaluate: () => 0 });
  const book = workbookObject(state);
  const found = new Map<string, HostObject>();
  for (const object of [...furnish(book), book]) visit(object, found);
  return found;
}

/** Puts one of each thing into the workbook, and gives those that nothing else leads to. */
function furnish(book: HostObject): unknown[] {
  const sheet = book.navigate("Worksheets", anything)?.items()?.[0];
  const range = sheet?.call("GetRange", ["A1:B3"], anything) as HostObject;
  range.call("Merge", [false], anything);
  const rules = range.navigate("ConditionalFormats", anything);
  const cellValue = rules?.call("Add", ["CellValue"], anything) as HostObject;
  const parts = book.navigate("CustomXmlParts", anything);
  return [
    range,
    range.call("GetMergedAreasOrNullObject", [], anything),
    rules?.call("Add", ["Custom"], anything),
    cellValue.navigate("CellValue", anything),
    sheet?.navigate("Names", anything)?.call("Add", ["Namn", range], anything),
    sheet?.navigate("Tables", anything)?.call("Add", ["D1:E3", true], anything),
    sheet?.navigate("Charts", anything)?.call("Add", ["Line", range, "Auto"], anything),
    sheet?.navigate("Comments", anything)?.call("Add", ["Blad1!C1", "text"], anything),
    sheet?.navigate("CustomProperties", anything)?.call("Add", ["a", "b"], anything),
    book.navigate("Application", anything)?.call("CreateWorkbook", [null], anything),
    book.navigate("Settings", anything)?.call("Add", ["a", 1], anything),
    parts?.call("Add", ["<a/>"], anything),
    parts?.call("GetByNamespace", [""], anything),
    book.navigate("Properties", anything)?.navigate("Custom", anything)?.call("Add", ["a", 1], anything),
  ];
}

function visit(object: unknown, found: Map<string, HostObject>): void {
  if (!isHostObject(object) || found.has(object.className)) return;
  found.set(object.className, object);
  for (const name of Object.keys(object.definition.navigate ?? {})) {
    try {
      visit(object.navigate(name, anything), found);
    } catch {
      // Not every object has something there.
      continue;
    }
  }
  for (const item of object.items() ?? []) visit(item, found);
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "definition" in value;
}
