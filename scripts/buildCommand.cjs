const { copyFileSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");
const described = require("../package.json");

const ROOT = path.resolve(__dirname, "..");

/**
 * Builds the command vss-rapport into `folder`: one file that Node runs as it is, one for the thread that reads files,
 * and what makes a package of them that needs no other (`npm pack ./build/cli`).
 *
 * @param {string} folder
 * @returns {Promise<string[]>} the npm packages that are compiled into it: their folders below the project, sorted
 */
async function buildCommand(folder = path.join(ROOT, "build/cli")) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/vss-rapport.ts", "src/cli/readThread.ts"],
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    // Loaded only when they are asked for, where they are installed.
    external: Object.keys(described.optionalDependencies),
    platform: "node",
    target: "node20",
    // Or patterns with \p{…} are compiled anew at each use: esbuild thinks that not every Node 20 knows them.
    supported: { "regexp-unicode-property-escapes": true },
    charset: "utf8",
    // Names stay, so that the stack of an error can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    logLevel: "warning",
  });
  const bundled = packageFolders(Object.keys(metafile.inputs));
  writeFileSync(path.join(folder, "package.json"), packageJson());
  writeFileSync(path.join(folder, "licenser.txt"), bundled.map(licence).join("\n"));
  for (const file of ["LICENSE", "README.md"]) copyFileSync(path.join(ROOT, file), path.join(folder, file));
  return bundled;
}

function packageFolders(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

function packageJson() {
  const { version, description, license, engines } = described;
  const bin = { "vss-rapport": "vss-rapport.cjs" };
  // Who wants one installs it; without, it is told which.
  const peers = described.optionalDependencies;
  const peerDependenciesMeta = Object.fromEntries(Object.keys(peers).map((name) => [name, { optional: true }]));
  const all = { name: "vss-rapport", version, description, license, engines, bin, peerDependencies: peers, peerDependenciesMeta }; // prettier-ignore
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** A package's name and version, and the licence text that must follow it. */
function licence(folder) {
  const place = path.join(ROOT, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
  const texts = readdirSync(place).filter((file) => /^(?:licen[cs]e|notice)/iu.test(file));
  if (texts.length === 0) throw new Error(`${folder} has no licence text`);
  const text = texts.map((file) => readFileSync(path.join(place, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...text, ""].join("\n\n");
}

if (require.main === module) {
  buildCommand().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}

module.exports = { buildCommand };
