import { asText } from "../wire/argument";
import { lookupMethods } from "../wire/collection";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { SheetTarget } from "../range/rangeTarget";
import { isSheetAlive } from "../range/rangeTarget";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

/** A sheet's own key/value pairs (ExcelApi 1.12). Keys match in any case; adding one again replaces its value. */
export const sheetCustomPropertiesObject = defineClass<SheetTarget>(() => ({
  name: "WorksheetCustomPropertyCollection",
  isAlive: isSheetAlive,
  items: propertyObjects,
  call: {
    ...lookupMethods(find, propertyObjects),
    Add: (target, key, value) => {
      const name = storedKey(target, asText(key, 255)) ?? asText(key, 255);
      target.sheet.customProperties.set(name, asText(value));
      return propertyObject({ ...target, key: name });
    },
  },
}));

const propertyObject = defineClass<PropertyTarget>(() => ({
  name: "WorksheetCustomProperty",
  isAlive: (target) => isSheetAlive(target) && target.sheet.customProperties.has(target.key),
  identity: ({ key }) => ({ _Id: key }),
  read: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? null },
  write: { Value: ({ sheet, key }, value) => void sheet.customProperties.set(key, asText(value)) },
  call: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
}));

function propertyObjects(target: SheetTarget): HostObject[] {
  return [...target.sheet.customProperties.keys()].map((key) => propertyObject({ ...target, key }));
}

function find(target: SheetTarget, key: Argument): HostObject | null {
  const name = storedKey(target, asText(key));
  return name === undefined ? null : propertyObject({ ...target, key: name });
}

function storedKey({ sheet }: SheetTarget, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}
