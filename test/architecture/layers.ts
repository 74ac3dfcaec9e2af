import type { Import } from "./importGraph";

/** The content of scripts/architecture.json, which the linter reads too. */
export interface Architecture {
  /** Layer → layers it may import besides itself. */
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  /** Package → layers that may import it. */
  readonly onlyIn: Readonly<Record<string, readonly string[]>>;
  /** How many source files may lie side by side in a folder. */
  readonly largestRoom: number;
}

/**
 * The folder below src, the name of a file that lies directly there, or the package.
 *
 * @example layerOf("src/files/csv/readCsv.ts") // "files"
 * @example layerOf("src/createReport.ts") // "createReport"
 * @example layerOf("packages/excel-host/src/undo.ts") // "excel-host"
 */
export function layerOf(file: string): string {
  return (file.split("/")[1] ?? "").replace(/\.tsx?$/, "");
}

/**
 * Rooms with more files than the limit, as readable lines.
 *
 * @example crowdedRooms(["src/a/1.ts", "src/a/2.ts"], 1) // ["src/a: 2 files"]
 */
export function crowdedRooms(files: readonly string[], largest: number): string[] {
  const sizes = new Map<string, number>();
  for (const file of files) {
    const room = file.slice(0, file.lastIndexOf("/"));
    sizes.set(room, (sizes.get(room) ?? 0) + 1);
  }
  return [...sizes].filter(([, size]) => size > largest).map(([room, size]) => `${room}: ${size} files`);
}

/**
 * The imports that go against the arrows, as readable lines.
 *
 * @example forbiddenImports([{ from: "src/domain/sign.ts", specifier: "../texts/words", to: "src/texts/texts.ts" }], architecture)
 *   // ["src/domain/sign.ts must not import src/texts/words.ts"]
 */
export function forbiddenImports(imports: readonly Import[], { mayImport, onlyIn }: Architecture): string[] {
  return imports.flatMap(({ from, to, specifier }) => {
    const layer = layerOf(from);
    const allowed =
      to === null ? libraryAllowed(layer, specifier, onlyIn) : layerAllowed(layer, layerOf(to), mayImport);
    return allowed ? [] : [`${from} must not import ${to ?? specifier}`];
  });
}

function layerAllowed(layer: string, target: string, mayImport: Architecture["mayImport"]): boolean {
  return layer === target || (mayImport[layer]?.includes(target) ?? false);
}

function libraryAllowed(layer: string, specifier: string, onlyIn: Architecture["onlyIn"]): boolean {
  return onlyIn[packageOf(specifier)]?.includes(layer) ?? true;
}

/** `packageOf("react-dom/client")` → `"react-dom"`; `packageOf("@e965/xlsx/x.mjs")` → `"@e965/xlsx"`. */
export function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
