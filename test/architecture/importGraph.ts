import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One import as written: also type imports, re-exports and `import()`. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file it leads to; null for a package. An unresolvable relative path is kept as written. */
  readonly to: string | null;
}

/** Every .ts and .tsx file below a folder, relative to `root`, with forward slashes. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`)
    .sort();
}

/** The imports of those files. */
export function readImports(root: string, files: readonly string[]): Import[] {
  return files.flatMap((from) => {
    const source = readFileSync(path.join(root, from), "utf8");
    return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => ({
      from,
      specifier: fileName,
      to: fileName.startsWith(".") ? resolveImport(root, from, fileName) : null,
    }));
  });
}

/** The file that a relative import, or one of a workspace, leads to; an unresolvable path as written. */
export function resolveImport(root: string, from: string, specifier: string): string {
  const target = specifier.startsWith(".")
    ? path.posix.join(path.posix.dirname(from), specifier)
    : specifier.replace(/^([\w-]+)\//u, "packages/$1/src/");
  const found = ["", ".ts", ".tsx"].map((ending) => target + ending).find((file) => isFile(path.join(root, file)));
  return found ?? target;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * The knots: groups of files that reach each other by imports, each as one line.
 *
 * @example importKnots([{ from: "a.ts", specifier: "./b", to: "b.ts" }, { from: "b.ts", specifier: "./a", to: "a.ts" }])
 *   // ["a.ts ↔ b.ts"]
 */
export function importKnots(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reached = new Map([...targets.keys()].map((file) => [file, reachedFrom(file, targets)]));
  const knots = [...reached].map(([file, others]) => [...others].filter((other) => reached.get(other)?.has(file)));
  return [...new Set(knots.filter((knot) => knot.length > 0).map((knot) => knot.sort().join(" ↔ ")))];
}

function reachedFrom(file: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const target of targets.get(next) ?? []) {
      if (!found.has(target)) waiting.push(target);
      found.add(target);
    }
  }
  return found;
}
