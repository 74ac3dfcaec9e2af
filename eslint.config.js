const { existsSync } = require("node:fs");
const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");
const innerFunctionsFirst = require("./scripts/innerFunctionsFirst.cjs");
const { mayImport, onlyIn } = require("./scripts/architecture.json");

const LONGEST_FUNCTION = 60;
const LAYERS = Object.keys(mayImport);
const OFFICE_MESSAGE = "Only src/office speaks to Office.";
const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension"];
const OFFICE_GLOBALS = OFFICE_NAMES.map((name) => ({ name, message: OFFICE_MESSAGE }));
// no-restricted-globals does not see `Excel.Range` where it stands as a type.
const OFFICE_TYPES = {
  selector: `TSQualifiedName[left.name=/^(${OFFICE_NAMES.join("|")})$/]`,
  message: OFFICE_MESSAGE,
};
const FUNCTIONS_GLOBAL = { name: "CustomFunctions", message: "Only src/functions speaks to Excel's function runtime." };
const EXPORTS = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ExportAllDeclaration", message: "Import from the file itself: no barrels." },
];

module.exports = tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "**/*.d.ts"] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**/*.{ts,tsx}", "packages/*/src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: __dirname } },
    plugins: { own: { rules: { "inner-functions-first": innerFunctionsFirst } } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "no-eval": "error",
      "no-restricted-syntax": ["error", ...EXPORTS],
      "max-lines-per-function": ["error", { max: LONGEST_FUNCTION, skipBlankLines: true, skipComments: true }],
      "own/inner-functions-first": "error",
    },
  },
  ...LAYERS.flatMap(imports),
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/office/**"],
    rules: {
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, FUNCTIONS_GLOBAL],
      "no-restricted-syntax": ["error", ...EXPORTS, OFFICE_TYPES],
    },
  },
  { files: ["src/functions/**"], rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] } },
  {
    files: ["src/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
);

/**
 * What a layer must not import; test/architecture.test.ts follows the same table through resolved paths. The linter sees
 * names only, and a room may be called what a layer is called, so each depth below src has a pattern of its own.
 */
function imports(layer) {
  const layers = LAYERS.filter((other) => other !== layer && !mayImport[layer].includes(other));
  const libraries = Object.keys(onlyIn).filter((library) => !onlyIn[library].includes(layer));
  const message = `${layer} must not import this: see scripts/architecture.json.`;
  const rules = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
  const library = { regex: `^(?:${libraries.join("|")})(?:/|$)`, message };
  if (existsSync(`packages/${layer}`)) {
    const outside = { regex: "^(?:\\.\\./)+(?:src|packages)/", message };
    return [{ files: [`packages/${layer}/src/**/*.{ts,tsx}`], rules: rules([outside, library]) }];
  }
  return [0, 1, 2, 3].map((depth) => {
    const up = depth === 0 ? "\\./" : `(?:\\.\\./){${depth}}`;
    const side = { regex: `^${up}(?:${layers.join("|")})(?:/|$)`, message };
    const files = depth === 0 ? `src/${layer}.{ts,tsx}` : `src/${layer}/${"*/".repeat(depth - 1)}*.{ts,tsx}`;
    return { files: [files], rules: rules([side, library]) };
  });
}
