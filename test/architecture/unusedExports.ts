import { readFileSync } from "node:fs";
import path from "node:path";
import { resolveImport } from "./importGraph";

/** `export function one`, as prettier writes it. */
const EXPORT = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gmu;
const IMPORT = /^(?:import|export) (?:type )?\{([^}]*)\} from "([^"]+)";$/gmu;
/** What is imported as one, or loaded late, is used whole. */
const WHOLE = /(?:\* as \w+ from |import\(|requireActual(?:<[^(]*>)?\()"([^"]+)"/gu;

/**
 * The exports that no other file imports, as `file: name`. An export that an `@example` shows is used by the test that
 * runs it.
 *
 * @param files where exports are looked for
 * @param users all files that may import them, `files` among them
 */
export function unusedExports(root: string, files: readonly string[], users: readonly string[]): string[] {
  const used = new Set<string>();
  for (const from of users) {
    const code = readFileSync(path.join(root, from), "utf8");
    for (const [, names = "", specifier = ""] of code.matchAll(IMPORT)) {
      const to = resolveImport(root, from, specifier);
      for (const name of names.split(",")) used.add(`${to}: ${name.replace(/^\s*(?:type )?| as .*$|\s+$/gu, "")}`);
    }
    for (const [, specifier = ""] of code.matchAll(WHOLE)) used.add(`${resolveImport(root, from, specifier)}: *`);
  }
  return files.flatMap((file) => {
    const code = readFileSync(path.join(root, file), "utf8");
    const shown = [...code.matchAll(/@example (.*)/gu)].map(([, example = ""]) => example).join("\n");
    return [...code.matchAll(EXPORT)]
      .map(([, name = ""]) => name)
      .filter((name) => !used.has(`${file}: ${name}`) && !used.has(`${file}: *`))
      .filter((name) => !new RegExp(`\\b${name}\\(`, "u").test(shown))
      .map((name) => `${file}: ${name}`);
  });
}
