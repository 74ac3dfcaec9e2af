import type { Import } from "./importGraph";

/** The content of scripts/architecture.json, which the linter reads too. */
export interface Architecture {
  /** Layer → layers it may import besides itself. */
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  /** Package → layers that may import it. */
  readonly onlyIn: Readonly<Record<string, readonly string[]>>;
}

/**
 * The folder below src, or the name of a file that lies directly there.
 *
 * @example layerOf("src/files/readCsv.ts") // "files"
 * @example layerOf("src/texts.ts") // "texts"
 */
export function layerOf(file: string): string {
  return (file.split("/")[1] ?? "").replace(/\.tsx?$/, "");
}

/**
 * The imports that go against the arrows, as readable lines.
 *
 * @example forbiddenImports([{ from: "src/domain/sign.ts", specifier: "../texts", to: "src/texts.ts" }], architecture)
 *   // ["src/domain/sign.ts must not import src/texts.ts"]
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
