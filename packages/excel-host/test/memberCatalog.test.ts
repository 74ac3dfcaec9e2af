import { createHost } from "../src/createHost";
import type { HostObject } from "../src/wire/hostObject";
import type { HostState } from "../src/wire/hostState";
import { publicName } from "../src/wire/wire";
import { workbookObject } from "../src/workbook/workbook";
import { loadClient } from "../src/loadClient";
import { memberCatalog } from "../src/memberCatalog";

/** Methods the client makes up while it works, without a member of their name. */
const INTERNAL = new Set(["GetItemAt", "GetCount", "GetItemOrNullObject"]);
const knows = memberCatalog(loadClient().Excel);
const anything = () => true;

test("every simulated member is one the real client has", () => {
  const strangers: string[] = [];
  const objects = reachable();
  for (const { definition, className } of objects.values()) {
    const { read, write, navigate, call } = definition;
    const names = [read, write, navigate, call].flatMap((members) => Object.keys(members ?? {}));
    for (const name of names) {
      const isKnown = knows(className, name.startsWith("_") ? name : publicName(name)) || INTERNAL.has(name);
      if (!isKnown) strangers.push(`${className}.${name}`);
    }
  }
  expect(strangers).toEqual([]);
  expect(objects.size).toBeGreaterThan(30);
});

/** One object of every class that can be reached from a workbook with something of everything. */
function reachable(): Map<string, HostObject> {
  const { workbook } = createHost();
  const nothing = () => undefined;
  const calculation = { evaluate: () => 0, isDirty: false, settle: nothing, recalculate: nothing };
  const state: HostState = { workbook, ...calculation, references: new Map() };
  const found = new Map<string, HostObject>();
  const visit = (object: unknown): void => {
    if (!isHostObject(object) || found.has(object.className)) return;
    found.set(object.className, object);
    for (const name of Object.keys(object.definition.navigate ?? {})) {
      try {
        visit(object.navigate(name, anything));
      } catch {
        continue;
      }
    }
    for (const item of object.items() ?? []) visit(item);
  };
  const book = workbookObject(state);
  const sheets = book.navigate("Worksheets", anything);
  const sheet = sheets?.items()?.[0];
  const range = sheet?.call("GetRange", ["A1:B3"], anything) as HostObject;
  range.call("Merge", [false], anything);
  visit(range.call("GetMergedAreasOrNullObject", [], anything));
  const rules = range.navigate("ConditionalFormats", anything);
  visit(rules?.call("Add", ["Custom"], anything));
  const cellValue = rules?.call("Add", ["CellValue"], anything) as HostObject;
  visit(cellValue.navigate("CellValue", anything));
  visit(sheet?.navigate("Names", anything)?.call("Add", ["Namn", range], anything));
  visit(sheet?.navigate("Tables", anything)?.call("Add", ["D1:E3", true], anything));
  visit(sheet?.navigate("Charts", anything)?.call("Add", ["Line", range, "Auto"], anything));
  visit(sheet?.navigate("CustomProperties", anything)?.call("Add", ["a", "b"], anything));
  visit(book.navigate("Settings", anything)?.call("Add", ["a", 1], anything));
  const parts = book.navigate("CustomXmlParts", anything);
  visit(parts?.call("Add", ["<a/>"], anything));
  visit(parts?.call("GetByNamespace", [""], anything));
  visit(book.navigate("Properties", anything)?.navigate("Custom", anything)?.call("Add", ["a", 1], anything));
  visit(book);
  visit(range);
  return found;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "definition" in value;
}
