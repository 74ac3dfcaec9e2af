/**
 * `npm run package -- --url https://intranet.example.se/vss/`: builds the add-in and packs what IT needs to serve and
 * install it into build/vss-for-excel-<version>.zip. The same source and address give the same bytes.
 *
 *   --url ADRESS        where the files will be served
 *   --office-js MAPP    serve this copy of Office.js instead of Microsoft's; not supported by Microsoft
 *   --ut FIL            another name for the zip
 *   --byggt             pack dist/ as it is, without building
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { packZip } from "../src/files/zip/packZip";
import { packageFiles } from "./package/packageFiles";
import { siteAddress, UsageError } from "./package/siteAddress";

const root = path.resolve(__dirname, "..");

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});

async function main(args: string[]) {
  const { url, officeJs, out, built } = readOptions(args);
  if (!built) build();
  const files = packageFiles({ root, url, officeJs });
  // Stored, not deflated: how well zlib packs differs between machines, and the bytes must not.
  const bytes = await packZip(files, "stored");
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const size = (bytes.length / 1e6).toLocaleString("sv-SE", { maximumFractionDigits: 1 });
  console.log(`${path.relative(process.cwd(), out)}: ${files.size} filer, ${size} MB, för ${url.href}`);
}

function readOptions(args: string[]) {
  const { values } = parse(args);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  const officeJs = values["office-js"];
  if (officeJs !== undefined && !existsSync(path.join(officeJs, "office.js")))
    throw new UsageError(`${officeJs} är ingen mapp med office.js i.`);
  if (values.byggt && !existsSync(path.join(root, "dist/taskpane.html")))
    throw new UsageError("dist/ saknas. Kör npm run build först, eller utelämna --byggt.");
  return {
    url: siteAddress(values.url),
    officeJs,
    out: path.resolve(values.ut ?? path.join(root, `build/vss-for-excel-${version}.zip`)),
    built: values.byggt,
  };
}

function parse(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args, options: { url: text, "office-js": text, ut: text, byggt: { type: "boolean" } } });
  } catch {
    throw new UsageError(
      "Skriv npm run package -- --url https://intranet.example.se/vss/ [--office-js MAPP] [--ut FIL]",
    );
  }
}

function build() {
  console.log("Bygger (någon minut) …");
  const webpack = require.resolve("webpack/bin/webpack.js");
  const { VSS_ADDRESS: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, [webpack], { cwd: root, stdio: ["ignore", "ignore", "inherit"], env });
  if (status !== 0) throw new Error("the build failed");
}
