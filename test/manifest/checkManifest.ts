import { pngSize } from "./pngSize";

/** The parts of bt:Resources a resid can point into. */
const KINDS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
type Kind = (typeof KINDS)[number];

/** Where the element that carries a resid must find it. */
const KIND_BY_ELEMENT: Readonly<Record<string, Kind>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** In the shared runtime these load one page, and Excel compares their resids, not the addresses. */
const SAME_PAGE = ["Runtimes/Runtime", "Page/SourceLocation", "FunctionFile", "Action/SourceLocation"];

const ADDRESSES = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Images/Image", "Urls/Url"];
const LIMITS: Readonly<Partial<Record<Kind, number>>> = { ShortStrings: 125, LongStrings: 250 };
const FLOORS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.13",
};
const STORE_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * What Microsoft's schema cannot see in a manifest: dangling resids, addresses, lengths, icons, languages, floors.
 *
 * @param document the parsed manifest
 * @param readFile the file an address leads to, by its path below the site (`assets/icon-16.png`), or null
 * @returns one message per fault; empty when the manifest is sound
 * @example checkManifest(withoutImage80) // ["Image: resid Icon.80x80 has no resource among Images"]
 */
export function checkManifest(document: Document, readFile: (path: string) => Buffer | null): string[] {
  const resources = readResources(document);
  return [
    ...identity(document),
    ...references(document, resources),
    ...samePage(document),
    ...addresses(document),
    ...lengths(resources),
    ...icons(document, resources, readFile),
    ...languages(document, resources),
    ...floors(document),
  ];
}

interface Resource {
  readonly id: string;
  readonly kind: Kind;
  readonly element: Element;
}

function readResources(document: Document): Resource[] {
  return KINDS.flatMap((kind) =>
    all(document, `Resources/${kind}/*`).map((element) => ({ id: attribute(element, "id"), kind, element })),
  );
}

function identity(document: Document): string[] {
  const faults: string[] = [];
  const id = text(document, "OfficeApp/Id");
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
    faults.push(`Id is no GUID: ${id}`);
  const version = text(document, "OfficeApp/Version");
  if (!/^\d+(?:\.\d+){3}$/.test(version)) faults.push(`Version must have four parts: ${version}`);
  return faults;
}

function references(document: Document, resources: readonly Resource[]): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const element of all(document, "*")) {
    const resid = element.getAttribute("resid");
    if (resid === null) continue;
    used.add(resid);
    const kind = KIND_BY_ELEMENT[element.localName];
    if (kind === undefined) faults.push(`${element.localName}: unknown bearer of a resid`);
    else if (!resources.some((resource) => resource.id === resid && resource.kind === kind)) {
      faults.push(`${element.localName}: resid ${resid} has no resource among ${kind}`);
    }
  }
  resources.forEach(({ id }, index) => {
    if (!used.has(id)) faults.push(`resource ${id} is not used`);
    if (resources.findIndex((other) => other.id === id) !== index) faults.push(`resource ${id} is declared twice`);
  });
  return faults;
}

function samePage(document: Document): string[] {
  const resids = SAME_PAGE.map((path) => all(document, path).map((element) => attribute(element, "resid")));
  const missing = SAME_PAGE.filter((_, index) => resids[index]?.length === 0);
  const different = new Set(resids.flat()).size > 1;
  return [
    ...missing.map((path) => `${path} is missing`),
    ...(different ? [`the shared runtime needs one resid, found ${[...new Set(resids.flat())].join(", ")}`] : []),
  ];
}

function addresses(document: Document): string[] {
  const elements = all(document, ...ADDRESSES);
  const found = elements.flatMap((element) => [element, ...element.children]).flatMap((element) => values(element));
  const domains = all(document, "AppDomain").map((element) => element.textContent);
  return [...found, ...domains]
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== "https:")
    .map((address) => `not an https address: ${address}`);
}

function lengths(resources: readonly Resource[]): string[] {
  return resources.flatMap(({ id, kind, element }) => {
    const limit = LIMITS[kind] ?? Infinity;
    return [element, ...element.children]
      .flatMap(values)
      .filter((value) => value.length > limit)
      .map((value) => `${id}: ${value.length} characters, at most ${limit} fit`);
  });
}

function icons(
  document: Document,
  resources: readonly Resource[],
  readFile: (path: string) => Buffer | null,
): string[] {
  const store = Object.entries(STORE_ICONS).map(([name, size]) => {
    const address = all(document, name)[0]?.getAttribute("DefaultValue") ?? "";
    return { name, address, size };
  });
  const ribbon = all(document, "Icon/Image").flatMap((image) => {
    const resid = attribute(image, "resid");
    const address = resources.find(({ id }) => id === resid)?.element.getAttribute("DefaultValue");
    return address ? [{ name: resid, address, size: Number(attribute(image, "size")) }] : [];
  });
  const faults = [...store, ...ribbon].flatMap(({ name, address, size }) => {
    if (!URL.canParse(address)) return [`${name}: has no address`];
    const path = new URL(address).pathname.slice(1);
    const file = readFile(path);
    if (file === null) return [`${name}: ${path} does not exist`];
    const { width, height } = pngSize(file);
    return width === size && height === size ? [] : [`${name}: ${path} is ${width} × ${height}, not ${size} × ${size}`];
  });
  return [...new Set(faults)];
}

/** Swedish is what stands by default, English an override. The functions' namespace is a name, not a text. */
function languages(document: Document, resources: readonly Resource[]): string[] {
  const namespace = all(document, "Namespace")[0]?.getAttribute("resid");
  const faults: string[] = [];
  const locale = text(document, "DefaultLocale");
  if (locale !== "sv-SE") faults.push(`DefaultLocale is ${locale}, not sv-SE`);
  const texts = [
    ...all(document, "DisplayName", "OfficeApp/Description"),
    ...resources.filter(({ id, kind }) => kind.endsWith("Strings") && id !== namespace).map(({ element }) => element),
  ];
  for (const element of texts) {
    const english = [...element.children].find((child) => child.getAttribute("Locale") === "en-US");
    if (!english?.getAttribute("Value"))
      faults.push(`${element.getAttribute("id") ?? element.localName}: has no en-US text`);
  }
  return faults;
}

function floors(document: Document): string[] {
  const faults = Object.entries(FLOORS).flatMap(([name, version]) => {
    const found =
      all(document, "Sets/Set")
        .find((set) => set.getAttribute("Name") === name)
        ?.getAttribute("MinVersion") ?? "missing";
    return found === version ? [] : [`requirement ${name} is ${found}, not ${version}`];
  });
  const namespace = all(document, "Namespace")[0]?.getAttribute("resid");
  const value = all(document, "ShortStrings/*").find((element) => element.getAttribute("id") === namespace);
  if (value?.getAttribute("DefaultValue") !== "VSS") faults.push("the functions' namespace is not VSS");
  return faults;
}

/** Elements by local names from parent to child, as in `Icon/Image`; namespaces do not matter. */
function all(document: Document, ...paths: string[]): Element[] {
  return paths.flatMap((path) => {
    const [name = "*", ...parents] = path.split("/").reverse();
    return [...document.getElementsByTagNameNS("*", name)].filter((element) => standsUnder(element, parents));
  });
}

function standsUnder(element: Element, parents: readonly string[]): boolean {
  const [parent, ...rest] = parents;
  if (parent === undefined) return true;
  return element.parentElement?.localName === parent && standsUnder(element.parentElement, rest);
}

function text(document: Document, path: string): string {
  return all(document, path)[0]?.textContent ?? "";
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function values(element: Element): string[] {
  return ["DefaultValue", "Value"].flatMap((name) => element.getAttribute(name) ?? []);
}
