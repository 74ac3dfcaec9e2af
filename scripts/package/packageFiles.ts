import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { headerPolicy, MICROSOFT, pagePolicy } from "../contentSecurityPolicy.cjs";
import { DEVELOPMENT_ADDRESS, manifestFor } from "../manifestFor.cjs";
import { billOfMaterials } from "./billOfMaterials";
import { bundledParts, order, type BundledPart } from "./bundledParts";
import { readMe } from "./readMe";
import { nginxConf, webConfig } from "./serverSamples";

const OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;

export interface PackageOptions {
  /** The project, built. */
  readonly root: string;
  readonly url: URL;
  /** A folder with office.js in it, to serve instead of Microsoft's. */
  readonly officeJs?: string | undefined;
}

type File = readonly [path: string, content: Uint8Array];

/**
 * Everything the package for IT holds, of what `npm run build` made.
 *
 * @returns path in the package → content, sorted
 */
export function packageFiles({ root, url, officeJs }: PackageOptions): Map<string, Uint8Array> {
  const described = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Description;
  const { name, version, license: licence, dependencies } = described;
  const address = url.href.replace(/\/$/u, "");
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const parts = bundledParts(root);
  const ownOfficeJs = officeJs !== undefined;
  const policy = headerPolicy(ownOfficeJs);
  const text = (content: string) => Buffer.from(content, "utf8");
  const files = new Map<string, Uint8Array>([
    ["LAS-MIG.txt", text(readMe({ url, version, ownOfficeJs }))],
    ["manifest.xml", text(manifestFor(manifest, address, version))],
    ["sbom.cdx.json", text(billOfMaterials({ name, version, licence, needs: Object.keys(dependencies) }, parts))],
    ["licenser.txt", text(licences(parts, readFileSync(path.join(root, "LICENSE"), "utf8")))],
    ["servrar/nginx.conf", text(nginxConf(url, policy))],
    ["servrar/web.config", text(webConfig(policy))],
    ...site(path.join(root, "dist"), address, ownOfficeJs),
    ...(ownOfficeJs ? officeFiles(officeJs) : []),
  ]);
  const sums = [...files].sort(([a], [b]) => order(a, b)).map(([file, content]) => `${sha256(content)}  ${file}\n`);
  files.set("SHA256SUMS", text(sums.join("")));
  return new Map([...files].sort(([a], [b]) => order(a, b)));
}

interface Description {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** dist/ at its address. The manifest lies beside the site, for whoever uploads it. */
function site(dist: string, address: string, ownOfficeJs: boolean): File[] {
  return filesBelow(dist)
    .filter((file) => file !== "manifest.xml")
    .map((file) => {
      const content = readFileSync(path.join(dist, file));
      if (/^functions.*\.json$/u.test(file)) return [`webb/${file}`, atAddress(content, address)];
      return [`webb/${file}`, file === "taskpane.html" && ownOfficeJs ? besideOfficeJs(content) : content];
    });
}

function atAddress(content: Buffer, address: string): Buffer {
  return Buffer.from(content.toString().replaceAll(DEVELOPMENT_ADDRESS, address));
}

function besideOfficeJs(content: Buffer): Buffer {
  const page = content.toString();
  const moved = page.replace(OFFICE_JS, "office-js/office.js").replace(pagePolicy(), pagePolicy(true));
  if (moved.includes(MICROSOFT)) throw new Error("taskpane.html still asks Microsoft");
  return Buffer.from(moved);
}

function officeFiles(folder: string): File[] {
  return filesBelow(folder)
    .filter((file) => !/\.(?:debug\.js|map|d\.ts)$/u.test(file))
    .map((file) => [`webb/office-js/${file}`, readFileSync(path.join(folder, file))]);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort(order);
}

function licences(parts: readonly BundledPart[], own: string): string {
  const line = "=".repeat(80);
  const entries = parts.map(
    ({ name, version, licence, text }) => `${line}\n${name} ${version} (${licence})\n\n${text}`,
  );
  return [`VSS för Excel\n\n${own.trim()}`, ...entries].join("\n\n").concat("\n");
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
