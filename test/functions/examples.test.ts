import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["src/domain", "src/functions"];
const root = join(__dirname, "../..");
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(root, file)).isFile()),
);

/**
 * `@example call // result` of every doc comment. An example that leaves something out with … or speaks of something
 * that the reader knows (a table, say) is only to be read.
 */
const examples = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/@example (.+) \/\/ (.+?)(?: \*\/)?$/gmu)]
    .map(([, call = "", result = ""]) => [file, call, result.replace(/ \([^()]*\)$/u, "")] as const)
    .filter(([, call, result]) => !/…(?!["”])/u.test(call + result) && !/ of ".*"/u.test(call))
    .filter(([, call]) => isKnown(call)),
);

function isKnown(call: string): boolean {
  return !/\((?:swedish|table)\b/u.test(call);
}

/** Everything that the examples may name: what their folder exports, with each file's own names first. */
function scopeOf(file: string): Record<string, unknown> {
  const modules = files.map((one) => jest.requireActual<Record<string, unknown>>(join(root, one)));
  return Object.assign({}, ...modules, jest.requireActual(join(root, file))) as Record<string, unknown>;
}

/** Runs code with names in scope; statements before the last expression are allowed. Hard spaces count as spaces. */
function evaluate(code: string, scope: Record<string, unknown>): unknown {
  const names = Object.keys(scope);
  const body = code.startsWith("const ") ? code.replace(/; (?=[^;]+$)/u, "; return ") : `return (${code})`;
  const value: unknown = new Function(...names, body)(...names.map((name) => scope[name]));
  return typeof value === "string" ? value.replace(/\u00a0/gu, " ") : value;
}

test("there are examples in most files", () => {
  expect(new Set(examples.map(([file]) => file)).size).toBeGreaterThan(files.length / 2);
});

test.each(examples)("%s: %s gives %s", (file, call, result) => {
  const scope = scopeOf(file);
  expect(evaluate(call, scope)).toEqual(evaluate(result, scope));
});
