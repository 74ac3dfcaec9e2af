const { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");

const ROOT = path.resolve(__dirname, "..");
const BUNDLE = path.join(ROOT, "build/test/fluent.cjs");
const ENTRY = path.join(ROOT, "build/test/fluent.entry.js");

/**
 * Puts Fluent in one file for the tests: its two thousand modules, loaded anew in every suite, took longer than most
 * suites' own tests. Of the icons only those that src names. Built again when what it is made of has changed.
 */
async function bundleFluent() {
  const entry = `export * from "@fluentui/react-components";\nexport { ${icons().join(", ")} } from "@fluentui/react-icons";\n`;
  if (isCurrent(entry)) return;
  mkdirSync(path.dirname(ENTRY), { recursive: true });
  writeFileSync(ENTRY, entry);
  await build({
    entryPoints: [ENTRY],
    outfile: BUNDLE,
    bundle: true,
    format: "cjs",
    external: ["react", "react-dom"],
    logLevel: "warning",
  });
}

function icons() {
  const sources = readdirSync(path.join(ROOT, "src/taskpane"), { recursive: true }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  const names = sources.flatMap((name) => {
    const text = readFileSync(path.join(ROOT, "src/taskpane", name), "utf8");
    const lists = [...text.matchAll(/import \{([^}]*)\} from "@fluentui\/react-icons"/gu)];
    return lists.flatMap(([, list]) => list.split(",").map((one) => one.trim().split(" as ")[0]));
  });
  return [...new Set(names)].filter((name) => name !== "" && !name.startsWith("type ")).sort();
}

function isCurrent(entry) {
  if (!existsSync(BUNDLE) || readFileSync(ENTRY, "utf8") !== entry) return false;
  return statSync(BUNDLE).mtimeMs > statSync(path.join(ROOT, "package-lock.json")).mtimeMs;
}

module.exports = { bundleFluent };
