import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One npm package in the built scripts. */
export interface BundledPart {
  readonly name: string;
  readonly version: string;
  /** SPDX: `"MIT"`, `"(MIT OR GPL-3.0-only)"`. */
  readonly licence: string;
  /** The licence's text, and notices that must follow it. */
  readonly text: string;
  /** As in package-lock.json; empty when it stands nowhere. */
  readonly integrity: string;
  /** Names of other packages. */
  readonly needs: readonly string[];
}

/** Packages that leave out their licence's text: whose it is, from their public repository. The terms are MIT. */
const COPYRIGHT: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "Copyright (c) 2020 Microsoft Corporation",
};

/**
 * The npm packages that the built scripts hold, sorted by name.
 *
 * @param root the project, built
 * @throws Error when a package has no licence text: then it must not be passed on
 */
export function bundledParts(root: string): BundledPart[] {
  const folders = readJson<string[]>(root, "build/bundled-packages.json");
  const { packages } = readJson<Lockfile>(root, "package-lock.json");
  return folders
    .map((folder) => {
      const { name, version, license, dependencies = {} } = readJson<Description>(root, `${folder}/package.json`);
      const text = licenceText(root, folder, name);
      const integrity = packages[folder]?.integrity ?? "";
      return { name, version, licence: license, text, integrity, needs: Object.keys(dependencies) };
    })
    .sort((a, b) => order(a.name, b.name) || order(a.version, b.version));
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

interface Description {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readJson<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as T;
}

function licenceText(root: string, folder: string, name: string): string {
  const texts = readdirSync(path.join(root, folder))
    .filter((file) => /^(?:licen[cs]e|notice|copying|third-party)/iu.test(file))
    .sort(order)
    .map((file) =>
      readFileSync(path.join(root, folder, file), "utf8")
        .replaceAll("\r\n", "\n")
        .trim(),
    );
  if (texts.length > 0) return texts.join("\n\n");
  const copyright = COPYRIGHT[name];
  if (copyright === undefined) throw new Error(`${folder} has no licence text`);
  const ours = readFileSync(path.join(root, "LICENSE"), "utf8").trim();
  return ours.replace(/^Copyright.*$/mu, copyright);
}

/** Plain order of code units: the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
