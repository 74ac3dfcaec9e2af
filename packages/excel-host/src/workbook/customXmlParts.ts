import { newId } from "../model/workbook";
import type { Workbook } from "../model/workbook";
import { asText } from "../wire/argument";
import { lookupMethods, orNotFound } from "../wire/collection";
import { invalidArgument } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";

type Part = Workbook["customXmlParts"][number];

interface PartsTarget {
  readonly workbook: Workbook;
  /** null is every namespace. */
  readonly namespaceUri: string | null;
}

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: Part;
}

export const customXmlPartsObject = defineClass<PartsTarget>(() => ({
  name: "CustomXmlPartCollection",
  items: partObjects,
  call: {
    ...lookupMethods(find, partObjects),
    Add: ({ workbook }, xml) => {
      const part = { id: newId(workbook), xml: asXml(xml) };
      workbook.customXmlParts.push(part);
      return partObject({ workbook, part });
    },
    GetByNamespace: ({ workbook }, uri) => scopedObject({ workbook, namespaceUri: asText(uri) }),
  },
}));

const scopedObject = defineClass<PartsTarget>(() => ({
  name: "CustomXmlPartScopedCollection",
  items: partObjects,
  call: {
    ...lookupMethods(find, partObjects),
    GetOnlyItem: (target) => orNotFound(only(target)),
    GetOnlyItemOrNullObject: only,
  },
}));

const partObject = defineClass<PartTarget>(() => ({
  name: "CustomXmlPart",
  isAlive: ({ workbook, part }) => workbook.customXmlParts.includes(part),
  identity: ({ part }) => ({ Id: part.id }),
  read: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => namespaceOf(part.xml) },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, xml) => {
      part.xml = asXml(xml);
    },
    Delete: ({ workbook, part }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
    },
  },
}));

function partsOf({ workbook, namespaceUri }: PartsTarget): Part[] {
  return workbook.customXmlParts.filter((part) => namespaceUri === null || namespaceOf(part.xml) === namespaceUri);
}

function partObjects(target: PartsTarget): HostObject[] {
  return partsOf(target).map((part) => partObject({ workbook: target.workbook, part }));
}

function find(target: PartsTarget, id: Argument): HostObject | null {
  const part = partsOf(target).find((candidate) => candidate.id === id);
  return part ? partObject({ workbook: target.workbook, part }) : null;
}

function only(target: PartsTarget): HostObject | null {
  const [part, ...more] = partObjects(target);
  return part && more.length === 0 ? part : null;
}

/** Only the outermost tags are looked at: text that is no XML at all is refused, as Excel does. */
function asXml(argument: Argument): string {
  const xml = asText(argument, Number.MAX_SAFE_INTEGER);
  const name = /^\s*(?:<\?xml[^>]*\?>\s*)?<([^\s/>!?]+)/.exec(xml)?.[1];
  if (!name || !(xml.trimEnd().endsWith(`</${name}>`) || xml.trimEnd().endsWith("/>"))) throw invalidArgument("xml");
  return xml;
}

/** The namespace of the outermost element; empty when it has none. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ""] =
    /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<\?[^>]*\?>/g, "")) ?? [];
  const name = prefix ? `xmlns:${prefix}` : "xmlns";
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
