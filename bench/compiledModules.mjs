import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Modules of the project, or of what it was before, compiled as the command is: run through `tsx` patterns with \p{…} are
 * compiled anew at each use and every inner function is given its name, so that it is that which is timed.
 *
 * @param {string} folder of the project
 * @param {readonly string[]} modules below it
 * @returns {Promise<any>} what they export, together
 */
export async function compiledModules(folder, modules) {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const outfile = path.join(ROOT, "build/bench", `${path.basename(folder)}.cjs`);
  await build({
    stdin: { contents: modules.map((one) => `export * from "./${one}";`).join("\n"), resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    outfile,
    bundle: true,
    external: Object.keys(optionalDependencies),
    platform: "node",
    target: "node20",
    supported: { "regexp-unicode-property-escapes": true },
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}
