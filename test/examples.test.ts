import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { argumentsOf, parametersOf } from "./examples/argumentsOf";
import { readExamples, type Example } from "./examples/readExamples";

const root = join(__dirname, "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter((file) => /\.tsx?$/u.test(file) && statSync(join(root, file)).isFile());
const codes = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const examples = [...codes].flatMap(([file, code]) => readExamples(file, code));

/** Exported name → the files that export it. */
const homes = new Map<string, string[]>();
for (const [file, code] of codes) {
  for (const [, name = ""] of code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gmu)) {
    homes.set(name, [...(homes.get(name) ?? []), file]);
  }
}

/**
 * An example is run when all it names is exported by some file. One that names what only its reader knows (a `table`,
 * a `sheet`), Excel or a component, leaves something out of its call with …, or tells no result in code, is only to be read.
 */
const run = examples.filter(
  ({ file, names, result, isCode }) =>
    result !== null &&
    isCode &&
    !names.some((name) => /^use[A-Z]/u.test(name)) &&
    names.every((name) => homes.has(name) || name in globalThis) &&
    !isHosted(file),
);

function isHosted(file: string): boolean {
  return /\bExcel\.run\b|\bOffice\b\./u.test(codes.get(file) ?? "");
}

function valueOf(name: string, file: string): unknown {
  const all = homes.get(name) ?? [];
  const home = all.includes(file) ? file : all[0];
  return home === undefined ? undefined : jest.requireActual<Record<string, unknown>>(join(root, home))[name];
}

/** Statements before the last expression are allowed. Hard spaces count as spaces. */
async function evaluate(code: string, { names, file }: Example): Promise<unknown> {
  const needed = names.filter((name) => !(name in globalThis));
  const body = code.startsWith("const ") ? code.replace(/; (?=[^;]+$)/u, "; return ") : `return (${code})`;
  const values = needed.map((name) => valueOf(name, file));
  const value: unknown = await new Function(...needed, `return (async () => { ${body} })()`)(...values);
  return typeof value === "string" ? value.replace(/\u00a0/gu, " ") : value;
}

test("most examples can be run, and most files have one", () => {
  expect(run.length).toBeGreaterThan(examples.length / 2);
  expect(new Set(examples.map(({ file }) => file)).size).toBeGreaterThan(files.length * 0.4);
});

test.each(run.map((example) => [example.file, example.call, example.result, example] as const))(
  "%s: %s gives %s",
  async (_, call, result, example) => {
    const expected = await evaluate(result ?? "", example);
    const value = await evaluate(call, example);
    if (example.isPart) expect(value).toMatchObject(expected as object);
    else expect(value).toEqual(expected);
  },
);

test("an example calls what stands in its file, with arguments that fit", () => {
  const faults = examples.flatMap(({ file, call }) => {
    // The fields of a type, or what can only be told: `rows of "A, B, Summa"`.
    if (call.startsWith("{") || / of ".*"/u.test(call)) return [];
    const code = codes.get(file) ?? "";
    const known = [...code.matchAll(/^(?:export )?(?:async )?(?:function|const|class) (\w+)/gmu)].map(
      ([, name]) => name,
    );
    if (!known.some((name) => call.includes(name ?? ""))) return [`${file}: ${call} calls nothing of its file`];
    return argumentsOf(call).flatMap(({ name, count }) => {
      const wanted = known.includes(name) ? parametersOf(code, name) : null;
      const fits = wanted === null || (count >= wanted.fewest && count <= wanted.most);
      return fits ? [] : [`${file}: ${call} has ${count} arguments for ${wanted.fewest}–${wanted.most}`];
    });
  });
  expect(faults).toEqual([]);
});
