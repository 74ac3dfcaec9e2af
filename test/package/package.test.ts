/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundledParts } from "../../scripts/package/bundledParts";
import { packageFiles } from "../../scripts/package/packageFiles";
import { siteAddress, UsageError } from "../../scripts/package/siteAddress";
import { zipDirectory } from "../../src/files/zip/zipDirectory";
import { isPermissive } from "../architecture/licences";
import { checkManifest } from "../manifest/checkManifest";
import { whenShared } from "../cases/shared";

const ROOT = path.resolve(__dirname, "../..");
const URL_TEXT = "https://intranet.example.se/vss/";
const MICROSOFT = "https://appsforoffice.microsoft.com";
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };

const noBuild = ["dist/taskpane.html", "build/bundled-packages.json"].every((file) => existsSync(path.join(ROOT, file)))
  ? null
  : "dist/ saknas (npm run build)";
const noXmllint = spawnSync("xmllint", ["--version"]).error ? "xmllint saknas (apt-get install libxml2-utils)" : null;

/** The test itself where its tools are; otherwise a skipped test and a warning that says what is missing. */
function testWith(missing: string | null): typeof test {
  if (missing === null) return test;
  console.warn(`Hoppas över: ${missing}`);
  return test.skip as typeof test;
}

const onBuild = testWith(noBuild);

function text(content: Uint8Array | undefined): string {
  return Buffer.from(content ?? []).toString();
}

/** The zip's files; they are stored as they are. */
function unpack(zip: Uint8Array): Record<string, Uint8Array> {
  const directory = zipDirectory(zip, 1000);
  if (!directory.ok) throw new Error(directory.trouble);
  return Object.fromEntries(directory.entries.map(({ name, packed }) => [name, packed]));
}

function texts(officeJs?: string): Record<string, string> {
  const files = packageFiles({ root: ROOT, url: new URL(URL_TEXT), officeJs });
  return Object.fromEntries([...files].map(([name, content]) => [name, text(content)]));
}

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("not well-formed");
  return document;
}

/** The addresses a manifest or a description of functions sends Excel to. */
function addresses(text: string): string[] {
  return [...text.matchAll(/"(https?:[^"]+)"/gu)]
    .map(([, address]) => address ?? "")
    .filter((address) => !/schemas\.microsoft\.com|developer\.microsoft\.com|www\.w3\.org/u.test(address));
}

whenShared((shared) => {
  testWith(noBuild ?? noXmllint)("its manifest follows Microsoft's schema", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "vss-")), "manifest.xml");
    writeFileSync(file, texts()["manifest.xml"] ?? "");
    const { status, stderr } = spawnSync(
      "xmllint",
      ["--noout", "--schema", path.join(shared, "manifest-xsd/OfficeAppManifestV1_1.xsd"), file],
      { encoding: "utf8" },
    );
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: `${file} validates` });
  });
});

onBuild("its manifest is sound, carries package.json's version and leads only to files of the package", () => {
  const files = packageFiles({ root: ROOT, url: new URL(URL_TEXT) });
  const manifest = text(files.get("manifest.xml"));
  const document = parse(manifest);
  const readFile = (file: string): Buffer | null => {
    const content = files.get(file.replace(/^vss\//u, "webb/"));
    return content === undefined ? null : Buffer.from(content);
  };
  expect(checkManifest(document, readFile)).toEqual([]);
  expect(document.querySelector("Version")?.textContent).toBe(`${version}.0`);
  const led = addresses(manifest);
  expect(led.length).toBeGreaterThan(20);
  expect(led.filter((address) => !address.startsWith(URL_TEXT))).toEqual([]);
  expect(led.filter((address) => !files.has(address.replace(URL_TEXT, "webb/")))).toEqual([]);
});

onBuild.each(["functions.json", "functions-sv.json"])("%s sends help to the same address", (name) => {
  const led = addresses(texts()[`webb/${name}`] ?? "");
  expect(led.length).toBeGreaterThan(10);
  expect(led.filter((address) => !address.startsWith(`${URL_TEXT}assets/funktioner.html#`))).toEqual([]);
});

onBuild("two runs give the same bytes, and SHA256SUMS is right about each file in them", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "vss-"));
  const zips = ["Europe/Stockholm", "Pacific/Auckland"].map((TZ, index) => {
    const out = path.join(folder, `${index}.zip`);
    const args = ["tsx", "scripts/package.ts", "--byggt", "--url", URL_TEXT, "--ut", out];
    const { status, stderr } = spawnSync("npx", args, { cwd: ROOT, encoding: "utf8", env: { ...process.env, TZ } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return readFileSync(out);
  });
  expect(zips[0]?.equals(zips[1] ?? Buffer.alloc(0))).toBe(true);
  const unpacked = unpack(zips[0] ?? new Uint8Array());
  const files = packageFiles({ root: ROOT, url: new URL(URL_TEXT) });
  expect(Object.keys(unpacked)).toEqual([...files.keys()]);
  const sums = text(unpacked["SHA256SUMS"]).trim().split("\n");
  const right = Object.entries(unpacked)
    .filter(([name]) => name !== "SHA256SUMS")
    .map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}`);
  expect(sums).toEqual(right);
});

onBuild("every script but the one the manifest names carries a hash of its content", () => {
  const scripts = Object.keys(texts()).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => !/^webb\/js\/[\w-]+\.[0-9a-f]{8}\.js$/u.test(name))).toEqual([
    "webb/functions-alone.js",
  ]);
});

onBuild("every page has a policy and holds no script, style or handler of its own", () => {
  const pages = Object.entries(texts()).filter(([name]) => name.endsWith(".html"));
  expect(pages.map(([name]) => name)).toEqual(
    ["assets/funktioner", "assets/hjalp", "taskpane"].map((page) => `webb/${page}.html`),
  );
  for (const [, html] of pages) {
    const page = new DOMParser().parseFromString(html, "text/html");
    expect(page.querySelectorAll("meta[http-equiv=Content-Security-Policy]")).toHaveLength(1);
    expect(page.querySelectorAll("script:not([src]), style, [style]")).toHaveLength(0);
    const attributes = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
  }
});

// The archived library holds core-js's last resort for finding the global object. No browser reaches it.
onBuild("no script but office-js-helpers evaluates text", () => {
  const scripts = Object.entries(texts()).filter(([name]) => name.endsWith(".js"));
  const evaluates = scripts.filter(([, code]) => /\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/u.test(code));
  expect(evaluates.map(([name]) => name.replace(/\.[0-9a-f]{8}\.js$/u, ""))).toEqual([
    "webb/js/vendors-node_modules_microsoft_office-js-helpers_dist_office_helpers_js",
  ]);
});

describe("what is bundled", () => {
  onBuild("is what we ask for, under permissive licences, with their texts", () => {
    const parts = bundledParts(ROOT);
    const names = parts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-components", "hucre"]));
    expect(names.filter((name) => ["hyperformula", "excel-host", "workbench"].includes(name))).toEqual([]);
    expect(parts.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
    const short = parts.filter(({ text }) => !/copyright|permission|apache license/iu.test(text) || text.length < 200);
    expect(short.map(({ name }) => name)).toEqual([]);
    const licences = texts()["licenser.txt"] ?? "";
    expect(parts.filter(({ name, version }) => !licences.includes(`${name} ${version} (`))).toEqual([]);
  });

  onBuild("is listed as CycloneDX 1.6, each part once and with its checksum", () => {
    const bom = JSON.parse(texts()["sbom.cdx.json"] ?? "") as {
      specVersion: string;
      serialNumber: string;
      components: { "bom-ref": string; purl: string; hashes?: { content: string }[]; licenses: unknown[] }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    const refs = bom.components.map((component) => component["bom-ref"]);
    expect(bom.specVersion).toBe("1.6");
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(refs).toHaveLength(bundledParts(ROOT).length);
    expect(new Set(refs).size).toBe(refs.length);
    expect(bom.components.filter(({ hashes }) => !/^[0-9a-f]{128}$/u.test(hashes?.[0]?.content ?? ""))).toEqual([]);
    const [product, ...others] = bom.dependencies;
    expect(product?.dependsOn).toContain(refs.find((ref) => ref.startsWith("pkg:npm/react@")));
    expect(others.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.includes(ref))).toEqual(
      [],
    );
  });
});

describe("Office.js", () => {
  onBuild("is Microsoft's unless asked otherwise", () => {
    expect(texts()["webb/taskpane.html"]).toContain(`${MICROSOFT}/lib/1/hosted/office.js`);
    expect(Object.keys(texts()).filter((name) => name.includes("office-js/"))).toEqual([]);
  });

  onBuild("can lie beside our files; then nothing of the site asks Microsoft, and the package says so", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "vss-"));
    mkdirSync(path.join(folder, "sv-se"));
    for (const file of ["office.js", "office.debug.js", "sv-se/office_strings.js"])
      writeFileSync(path.join(folder, file), `// ${file}`);
    const files = texts(folder);
    expect(Object.keys(files).filter((name) => name.startsWith("webb/office-js/"))).toEqual([
      "webb/office-js/office.js",
      "webb/office-js/sv-se/office_strings.js",
    ]);
    const page = files["webb/taskpane.html"] ?? "";
    expect(page).toContain("office-js/office.js");
    expect(page).toContain("script-src 'self';");
    expect([page, files["servrar/nginx.conf"], files["servrar/web.config"]].join()).not.toContain(MICROSOFT);
    expect(files["LAS-MIG.txt"]).toContain("Microsoft stöder inte det");
  });
});

describe("the samples for web servers", () => {
  onBuild("carry the page's policy, and who may show the page", () => {
    const files = texts();
    const page = new DOMParser().parseFromString(files["webb/taskpane.html"] ?? "", "text/html");
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
    expect(policy).toContain("connect-src 'self'");
    for (const name of ["servrar/nginx.conf", "servrar/web.config"])
      expect(files[name]).toContain(`"${policy}; frame-ancestors 'self' https://*.officeapps.live.com`);
  });

  onBuild("keep what has a hash for ever and ask anew for the rest", () => {
    const files = texts();
    expect(files["servrar/nginx.conf"]).toContain('"~^/vss/js/" "public, max-age=31536000, immutable";');
    expect(files["servrar/nginx.conf"]).toContain('default "no-cache";');
    const config = parse(files["servrar/web.config"] ?? "");
    const modes = [...config.querySelectorAll("clientCache")].map((cache) => cache.getAttribute("cacheControlMode"));
    expect(modes).toEqual(["DisableCache", "UseMaxAge"]);
    const places = [...config.querySelectorAll("location")].map((place) => place.getAttribute("path") ?? "");
    expect(places.filter((place) => !Object.keys(files).some((name) => name.startsWith(`webb/${place}`)))).toEqual([]);
  });

  onBuild("know the type of every file of the site", () => {
    const files = texts();
    const endings = new Set(Object.keys(files).flatMap((name) => /^webb\/.*\.(\w+)$/u.exec(name)?.[1] ?? []));
    const config = parse(files["servrar/web.config"] ?? "");
    const known = [...config.querySelectorAll("mimeMap")].map((map) => map.getAttribute("fileExtension")?.slice(1));
    expect([...endings].filter((ending) => ending !== "txt" && !known.includes(ending))).toEqual([]);
  });
});

describe("siteAddress", () => {
  test.each([
    ["https://intranet.example.se/vss/", "/vss/"],
    ["https://vss.example.se/", "/"],
    ["https://vss.example.se:8443/a/b-c_d/", "/a/b-c_d/"],
  ])("%s → %s", (text, pathname) => {
    expect(siteAddress(text).pathname).toBe(pathname);
  });

  test.each([
    [undefined, "Ange var filerna ska ligga"],
    ["", "Ange var filerna ska ligga"],
    ["intranet.example.se/vss/", "är ingen webbadress"],
    ["http://intranet.example.se/vss/", "måste börja med https://"],
    ["https://intranet.example.se/vss", "måste sluta med snedstreck: https://intranet.example.se/vss/"],
    ["https://anna:hemligt@example.se/", "får inte innehålla användarnamn eller lösenord"],
    ["https://example.se/?sida=1/", "efter ? eller #"],
    ["https://example.se/#/", "efter ? eller #"],
    ["https://example.se/vss för alla/", "använd bara a–z"],
    ['https://example.se/";x/', "använd bara a–z"],
  ])("%s: %s", (text, message) => {
    expect(() => siteAddress(text)).toThrow(UsageError);
    expect(() => siteAddress(text)).toThrow(message);
  });
});
