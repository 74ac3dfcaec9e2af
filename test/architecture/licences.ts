import { readFileSync } from "node:fs";
import path from "node:path";

/** Licences that let a municipality use and pass on the add-in without further conditions than the notice. */
const PERMISSIVE =
  /^(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|CC0-1\.0|Unlicense|Zlib|Python-2\.0|BlueOak-1\.0\.0)$/;

/** The part of package-lock.json read here. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly devOptional?: boolean; readonly resolved?: string }>
  >;
}

/** Folders of everything that `dependencies` bring, below the root: what could end up in dist/. */
export function shippedPackages({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== "" && !entry.dev && !entry.devOptional)
    .map(([folder]) => folder);
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
