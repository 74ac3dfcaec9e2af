import { createHash } from "node:crypto";
import type { BundledPart } from "./bundledParts";

type Named = Pick<BundledPart, "name" | "version" | "licence">;

/**
 * What the package is made of, as CycloneDX 1.6. Without a time, so that the same parts give the same text.
 *
 * @returns JSON
 */
export function billOfMaterials(product: Named & Pick<BundledPart, "needs">, parts: readonly BundledPart[]): string {
  const main = component("application", product);
  const components = parts.map((part) => ({ ...component("library", part), ...hashes(part.integrity) }));
  const refs = new Map(parts.map((part) => [part.name, purl(part)] as const));
  const dependsOn = (names: readonly string[]) => names.flatMap((name) => refs.get(name) ?? []).sort();
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialNumber(JSON.stringify([main, components])),
    version: 1,
    metadata: { component: main },
    components,
    dependencies: [
      { ref: main["bom-ref"], dependsOn: dependsOn(product.needs) },
      ...parts.map((part) => ({ ref: purl(part), dependsOn: dependsOn(part.needs) })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function component(type: "application" | "library", { name, version, licence }: Named) {
  const [group, own] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type,
    "bom-ref": purl({ name, version }),
    ...(group && { group }),
    name: own,
    version,
    licenses: [/[ (]/u.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl: purl({ name, version }),
  };
}

function purl({ name, version }: Pick<BundledPart, "name" | "version">): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** npm's `sha512-<base64>` as CycloneDX writes it. */
function hashes(integrity: string) {
  const base64 = /^sha512-(\S+)$/u.exec(integrity)?.[1];
  return base64 ? { hashes: [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] } : {};
}

/** A UUID of the content: version 8, free use. */
function serialNumber(content: string): string {
  const hex = createHash("sha256").update(content).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
