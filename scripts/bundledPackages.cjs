const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/**
 * A webpack plugin that writes down which npm packages and workspaces the scripts hold: the folders of their
 * package.json below the project, sorted, as JSON. The package for IT makes its list of parts and licences of it.
 */
class BundledPackages {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("BundledPackages", ({ compilation }) => {
      const folders = new Set();
      for (const module of compilation.modules) for (const file of filesOf(module)) folders.add(packageFolder(file));
      folders.delete(null);
      const root = compiler.context;
      const names = [...folders].map((folder) => path.relative(root, folder).split(path.sep).join("/")).sort();
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${JSON.stringify(names, null, 2)}\n`);
    });
  }
}

/** A module that others were merged into names them all. */
function filesOf(module) {
  return [module, ...(module.modules ?? [])].flatMap(({ resource }) => resource ?? []);
}

/**
 * `"/x/node_modules/a/node_modules/@b/c/lib/d.js"` → `"/x/node_modules/a/node_modules/@b/c"`, a workspace's
 * `"/x/packages/excel-host/src/undo.ts"` → `"/x/packages/excel-host"`; null for the project's own files.
 */
function packageFolder(file) {
  const slashed = file.split(path.sep).join("/");
  const [folder] =
    /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(slashed) ?? /^.*\/packages\/[^/]+/u.exec(slashed) ?? [];
  return folder ?? null;
}

module.exports = { BundledPackages };
