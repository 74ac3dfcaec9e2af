import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import architectureJson from "../scripts/architecture.json";
import { importKnots, readImports, sourceFiles, type Import } from "./architecture/importGraph";
import { crowdedRooms, forbiddenImports, layerOf, packageOf, type Architecture } from "./architecture/layers";
import { unusedExports } from "./architecture/unusedExports";
import { isPermissive, licenceOf, shippedPackages, type Lockfile } from "./architecture/licences";

const ROOT = path.resolve(__dirname, "..");
const LONGEST = 250;
const architecture: Architecture = architectureJson;
const files = ["src", "packages/excel-host/src", "packages/workbench/src"].flatMap((folder) =>
  sourceFiles(ROOT, folder),
);
const imports = readImports(ROOT, files);
const lockText = readFileSync(path.join(ROOT, "package-lock.json"), "utf8");
const lock = JSON.parse(lockText) as Lockfile;
const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

describe("src", () => {
  test("has only the layers the table knows", () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in architecture.mayImport))).toEqual([]);
  });

  test("imports only files that exist", () => {
    const missing = imports.filter(({ to }) => to !== null && !files.includes(to) && !to.endsWith(".json"));
    expect(missing.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  test("follows the arrows", () => {
    expect(forbiddenImports(imports, architecture)).toEqual([]);
  });

  test("has no import cycles", () => {
    expect(importKnots(imports)).toEqual([]);
  });

  test(`has no file over ${LONGEST} lines`, () => {
    const long = files.filter(
      (file) => readFileSync(path.join(ROOT, file), "utf8").trimEnd().split("\n").length > LONGEST,
    );
    expect(long).toEqual([]);
  });

  test(`has no room over ${architecture.largestRoom} files`, () => {
    expect(crowdedRooms(files, architecture.largestRoom)).toEqual([]);
  });

  test("exports nothing that no other file imports", () => {
    const folders = ["src", "test", "bench", "scripts", "packages"];
    const users = folders
      .flatMap((folder) => sourceFiles(ROOT, folder))
      .filter((file) => !file.includes("node_modules"));
    expect(unusedExports(ROOT, files, users)).toEqual([]);
  });

  test("has no drawers for odds and ends, and no barrels", () => {
    const vague = files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common|index)(?:\.tsx?$|\/)/i.test(file));
    expect(vague).toEqual([]);
  });
});

describe("what is shipped", () => {
  test("imports only packages that are dependencies", () => {
    const undeclared = imports
      .filter(({ from, to }) => to === null && from.startsWith("src/"))
      .map(({ specifier }) => packageOf(specifier))
      .filter(
        (name) =>
          !name.startsWith("node:") &&
          !builtinModules.includes(name) &&
          !(name in { ...manifest.dependencies, ...manifest.optionalDependencies }),
      );
    expect([...new Set(undeclared)]).toEqual([]);
  });

  test("carries permissive licences only", () => {
    const folders = shippedPackages(lock);
    expect(folders.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    const optional = shippedPackages(lock, "optionalDependencies").filter((folder) =>
      existsSync(path.join(ROOT, folder)),
    );
    const others = [...folders, ...optional].map((folder) => `${folder}: ${licenceOf(ROOT, folder)}`);
    expect(others.filter((line) => !isPermissive(line.slice(line.lastIndexOf(": ") + 2)))).toEqual([]);
  });

  test("package-lock.json names no download addresses", () => {
    expect(lockText).not.toMatch(/"resolved": "[a-z+]+:/);
  });
});

describe("the rules themselves", () => {
  test("what is shipped follows the project's own dependencies, not the workspaces'", () => {
    const packages = {
      "": { dependencies: { a: "1" } },
      "packages/host": { dependencies: { gpl: "1" } },
      "node_modules/host": {},
      "node_modules/a": { dependencies: { b: "1", c: "1" }, peerDependencies: { missing: "1" } },
      "node_modules/a/node_modules/b": { dependencies: { c: "2" } },
      "node_modules/a/node_modules/b/node_modules/c": {},
      "node_modules/b": {},
      "node_modules/c": {},
      "node_modules/gpl": {},
    };
    const inA = ["node_modules/a/node_modules/b", "node_modules/a/node_modules/b/node_modules/c"];
    expect(shippedPackages({ packages })).toEqual(["node_modules/a", ...inA, "node_modules/c"]);
  });

  const line = (from: string, to: string): Import => ({ from, specifier: "./x", to });
  const library = (from: string, specifier: string): Import => ({ from, specifier, to: null });

  test.each<[Import, string[]]>([
    [line("src/domain/sign.ts", "src/texts/texts.ts"), ["src/domain/sign.ts must not import src/texts/texts.ts"]],
    [line("src/checks/a.ts", "src/recognise/b.ts"), ["src/checks/a.ts must not import src/recognise/b.ts"]],
    [library("src/files/a.ts", "excel-host/undo"), ["src/files/a.ts must not import excel-host/undo"]],
    [line("src/report/a.ts", "src/office/b.ts"), ["src/report/a.ts must not import src/office/b.ts"]],
    [line("src/office/a.ts", "src/workbook/style.ts"), []],
    [line("src/checks/a.ts", "src/domain/table/table.ts"), []],
    [library("src/taskpane/a.ts", "@e965/xlsx"), ["src/taskpane/a.ts must not import @e965/xlsx"]],
    [library("src/domain/a.ts", "react-dom/client"), ["src/domain/a.ts must not import react-dom/client"]],
    [library("src/files/a.ts", "@e965/xlsx/x.mjs"), []],
    [library("src/domain/a.ts", "big.js"), []],
  ])("%j → %j", (one, expected) => {
    expect(forbiddenImports([one], architecture)).toEqual(expected);
  });

  // prettier-ignore
  test.each<[string, [string, string][], string[]]>([
    ["none", [["a", "b"], ["b", "c"], ["a", "c"]], []],
    ["two files", [["a", "b"], ["b", "a"]], ["a ↔ b"]],
    ["three files", [["a", "b"], ["b", "c"], ["c", "a"]], ["a ↔ b ↔ c"]],
    ["itself", [["a", "a"]], ["a"]],
    ["beside the entry", [["a", "b"], ["b", "c"], ["c", "b"]], ["b ↔ c"]],
    ["two knots", [["a", "b"], ["b", "a"], ["b", "c"], ["c", "d"], ["d", "c"]], ["a ↔ b", "c ↔ d"]],
  ])("cycles: %s", (_name, arrows, expected) => {
    expect(importKnots(arrows.map(([from, to]) => line(from, to)))).toEqual(expected);
  });

  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND LGPL-3.0", false],
    ["GPL-3.0-only", false],
    ["MPL-2.0", false],
    ["SEE LICENSE IN LICENSE.md", false],
    ["none", false],
  ])("%s permissive: %s", (licence, expected) => {
    expect(isPermissive(licence)).toBe(expected);
  });
});
