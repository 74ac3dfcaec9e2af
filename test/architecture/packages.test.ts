import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { faultsIn, functionFaults } from "./functionFaults";
import { readImports, sourceFiles, type Import } from "./importGraph";
import { packageOf } from "./layers";

const ROOT = path.resolve(__dirname, "../..");
const PACKAGES = ["packages/excel-host", "packages/workbench"];
const LONGEST_FUNCTION = 60;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8")) as Manifest;
}

function importsBelow(folder: string): Import[] {
  return readImports(ROOT, sourceFiles(ROOT, folder));
}

describe.each(PACKAGES)("%s", (folder) => {
  const { dependencies, exports } = manifestOf(folder);

  test("imports only its own files and what its package.json lists", () => {
    const foreign = importsBelow(`${folder}/src`).filter(({ to, specifier }) => {
      if (to !== null) return !to.startsWith(`${folder}/src/`);
      return !(packageOf(specifier) in dependencies) && !builtinModules.includes(specifier.replace(/^node:/u, ""));
    });
    expect(foreign.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  test("has tests that import nothing of the product", () => {
    const foreign = importsBelow(`${folder}/test`).filter(({ to }) => to !== null && !to.startsWith("packages/"));
    expect(foreign.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  test("opens only files that exist", () => {
    const missing = Object.values(exports).filter(
      (file) => !existsSync(path.join(ROOT, folder, file.replace(/\*.*$/u, ""))),
    );
    expect(missing).toEqual([]);
  });

  test(`has no function over ${LONGEST_FUNCTION} lines, and no inner function below its use`, () => {
    expect(functionFaults(ROOT, sourceFiles(ROOT, `${folder}/src`), LONGEST_FUNCTION)).toEqual([]);
  });
});

test("a host without a calculator needs no GPL", () => {
  const imports = importsBelow("packages/excel-host/src");
  const libraries = librariesBehind("packages/excel-host/src/openExcel.ts", imports);
  expect(libraries).toContain("numfmt");
  expect(libraries).not.toContain("hyperformula");
});

/** What a file imports from node_modules, itself or through files of its package. */
function librariesBehind(entry: string, imports: readonly Import[]): string[] {
  const [files, libraries] = [new Set([entry]), new Set<string>()];
  // A set visits what is added on the way too.
  for (const file of files) {
    for (const { to, specifier } of imports.filter(({ from }) => from === file)) {
      if (to === null) libraries.add(packageOf(specifier));
      else files.add(to);
    }
  }
  return [...libraries];
}

// prettier-ignore
test.each<[string, string[]]>([
  ["function outer() {\n  function inner() {}\n  inner();\n}", []],
  ["function outer() {\n  inner();\n  function inner() {}\n}", ["a.ts:3: inner is used in line 2, before it stands"]],
  ["function outer() {\n  x.inner({ inner: 1 });\n  function inner() {}\n}", []],
  ["outer();\nfunction outer() {}", []],
  ["const one = () => {\n\n\n\n};", ["a.ts:1: a function of 5 lines"]],
])("%j has the faults %j", (text, expected) => {
  expect(faultsIn("a.ts", text, 4)).toEqual(expected);
});
