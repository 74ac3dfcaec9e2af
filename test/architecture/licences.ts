import { readFileSync } from "node:fs";
import path from "node:path";

/** Licences that let a municipality use and pass on the add-in without further conditions than the notice. */
const PERMISSIVE =
  /^(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|CC0-1\.0|Unlicense|Zlib|Python-2\.0|BlueOak-1\.0\.0)$/;

/** What package-lock.json says of an installed package, as far as read here. */
interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json read here: folders below the root, "" for the project itself. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * Folders of everything that the project's own `dependencies` bring: what could end up in dist/. What only the
 * workspaces or the tools need is not among it, wherever npm has put it. Or of what the command can do without.
 *
 * @returns sorted
 */
export function shippedPackages(
  { packages }: Lockfile,
  which: "dependencies" | "optionalDependencies" = "dependencies",
): string[] {
  const shipped = new Set<string>();
  const waiting = Object.keys(packages[""]?.[which] ?? {}).map((name) => folderOf(packages, "", name));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folder === null || shipped.has(folder)) continue;
    shipped.add(folder);
    const { dependencies, optionalDependencies, peerDependencies } = packages[folder] ?? {};
    const needs = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    waiting.push(...needs.map((name) => folderOf(packages, folder, name)));
  }
  return [...shipped].sort();
}

/** Where a package finds another, as Node looks for it: in its own node_modules, then in those above; null if not installed. */
function folderOf(packages: Lockfile["packages"], from: string, name: string): string | null {
  const place = path.posix.join(from, "node_modules", name);
  if (place in packages) return place;
  const above = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")));
  return from === "" ? null : folderOf(packages, above, name);
}

/** `isPermissive("(MIT OR GPL-3.0)")` → true: one of the choices is enough. `isPermissive("MIT AND LGPL-3.0")` → false. */
export function isPermissive(licence: string): boolean {
  const choices = licence.replace(/[()]/g, "").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((name) => PERMISSIVE.test(name.trim())));
}

/** The licence an installed package states, or "none". */
export function licenceOf(root: string, folder: string): string {
  const description = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as {
    license?: unknown;
  };
  return typeof description.license === "string" ? description.license : "none";
}
