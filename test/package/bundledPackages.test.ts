import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const ROOT = path.resolve(__dirname, "../..");
const { BundledPackages } = jest.requireActual<{
  BundledPackages: new (file: string) => webpack.WebpackPluginInstance;
}>("../../scripts/bundledPackages.cjs");

/** Bundles those lines as the add-in is bundled, and gives the list that goes with the scripts. */
async function listed(lines: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "bundled-"));
  const [entry, list] = [path.join(folder, "entry.js"), path.join(folder, "list.json")];
  writeFileSync(entry, lines);
  const compiler = webpack({
    context: ROOT,
    mode: "production",
    entry,
    output: { path: folder },
    optimization: { minimize: false },
    resolve: { modules: [path.join(ROOT, "node_modules")], extensions: [".ts", ".js"] },
    module: {
      rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" } } } }],
    },
    plugins: [new BundledPackages(list)],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ colors: false })));
      else compiler.close(() => done());
    });
  });
  const folders = JSON.parse(readFileSync(list, "utf8")) as string[];
  rmSync(folder, { recursive: true });
  return folders;
}

// The test that dist/ holds no GPL rests on this list: it would stay green if the plugin overlooked a workspace.
test.each([
  ['export { unzipSync } from "fflate";', ["node_modules/fflate"]],
  [
    'export { swedishFunction } from "excel-host/calc/swedishNames";',
    ["node_modules/hyperformula", "packages/excel-host"],
  ],
])("%s brings %j", async (lines, expected) => {
  expect(await listed(lines)).toEqual(expected);
});
