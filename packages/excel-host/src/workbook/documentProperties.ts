import type { DocumentProperties, Workbook } from "../model/workbook";
import { asText } from "../wire/argument";
import { lookupMethods } from "../wire/collection";
import { invalidArgument } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { Json } from "../wire/wire";
import { wireName } from "../wire/wire";

const TEXTS = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;

interface PropertyTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** The file's properties as shown under Arkiv > Info. */
export const documentPropertiesObject = defineClass<Workbook>(() => ({
  name: "DocumentProperties",
  read: {
    ...eachText(
      (name) =>
        ({ properties }: Workbook) =>
          properties[name],
    ),
    LastAuthor: lastAuthor,
  },
  write: eachText((name) => ({ properties }: Workbook, value: Json) => {
    properties[name] = asText(value, 255);
  }),
  navigate: { Custom: (workbook) => customPropertiesObject(workbook) },
}));

const customPropertiesObject = defineClass<Workbook>(() => ({
  name: "CustomPropertyCollection",
  items: propertyObjects,
  call: {
    ...lookupMethods(find, propertyObjects),
    Add: (workbook, key, value) => {
      const name = asText(key, 255);
      workbook.customDocumentProperties.set(name, asPropertyValue(value));
      return propertyObject({ workbook, key: name });
    },
    DeleteAll: (workbook) => workbook.customDocumentProperties.clear(),
  },
}));

const propertyObject = defineClass<PropertyTarget>(() => ({
  name: "CustomProperty",
  isAlive: ({ workbook, key }) => workbook.customDocumentProperties.has(key),
  read: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => workbook.customDocumentProperties.get(key) ?? null,
    Type: ({ workbook, key }) => {
      const type = typeof workbook.customDocumentProperties.get(key);
      return type === "number" ? "Number" : type === "boolean" ? "Boolean" : "String";
    },
  },
  write: {
    Value: ({ workbook, key }, value) => void workbook.customDocumentProperties.set(key, asPropertyValue(value)),
  },
  call: { Delete: ({ workbook, key }) => void workbook.customDocumentProperties.delete(key) },
}));

function eachText<Member>(make: (name: Exclude<keyof DocumentProperties, "lastAuthor">) => Member) {
  return Object.fromEntries(TEXTS.map((name) => [wireName(name), make(name)]));
}

function lastAuthor({ properties }: Workbook): string {
  return properties.lastAuthor;
}

function propertyObjects(workbook: Workbook): HostObject[] {
  return [...workbook.customDocumentProperties.keys()].map((key) => propertyObject({ workbook, key }));
}

function find(workbook: Workbook, key: Argument): HostObject | null {
  const name = asText(key);
  return workbook.customDocumentProperties.has(name) ? propertyObject({ workbook, key: name }) : null;
}

function asPropertyValue(value: Argument): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value.length > 255) throw invalidArgument();
  return value;
}
