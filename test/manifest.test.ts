/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { connectCommands } from "../src/commands/waitingCommands";
import { checkManifest } from "./manifest/checkManifest";
import { whenShared } from "./cases/shared";

const ROOT = path.resolve(__dirname, "..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const DIST = path.join(ROOT, "dist");
const xml = readFileSync(MANIFEST, "utf8");

function parse(source: string): Document {
  const document = new DOMParser().parseFromString(source, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("not well-formed");
  return document;
}

function readFrom(folder: string): (file: string) => Buffer | null {
  return (file) => (existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file)) : null);
}

/** The test itself where its tools are; otherwise a skipped test and a warning that says what is missing. */
function testWith(missing: string | null): typeof test {
  if (missing === null) return test;
  console.warn(`Hoppas över: ${missing}`);
  return test.skip as typeof test;
}

const noXmllint = spawnSync("xmllint", ["--version"]).error ? "xmllint saknas (apt-get install libxml2-utils)" : null;
const noDist = existsSync(path.join(DIST, "manifest.xml")) ? null : "dist/ saknas (npm run build)";

whenShared((shared) => {
  testWith(noXmllint)("follows Microsoft's schema", () => {
    const schema = path.join(shared, "manifest-xsd/OfficeAppManifestV1_1.xsd");
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, MANIFEST], { encoding: "utf8" });
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: `${MANIFEST} validates` });
  });
});

test("is sound beyond the schema", () => {
  expect(checkManifest(parse(xml), readFrom(ROOT))).toEqual([]);
});

testWith(noDist)("every address leads to something the build makes", () => {
  const addresses = [...xml.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, file]) => file);
  expect(new Set(addresses).size).toBeGreaterThan(5);
  expect(addresses.filter((file) => !existsSync(path.join(DIST, file ?? "")))).toEqual([]);
});

test("the ribbon's functions are those the commands offer", () => {
  const names = [...parse(xml).querySelectorAll("FunctionName")].map((element) => element.textContent);
  const offered: string[] = [];
  connectCommands((name) => offered.push(name));
  expect(names).toEqual(["importera", "kontrollera", "skapaRapport", "formateraTabell"]);
  expect(offered).toEqual(names);
});

describe("checkManifest finds", () => {
  const pageUrl = 'resid="Taskpane.Url"';
  // prettier-ignore
  test.each<[fault: string, from: string | RegExp, to: string, messages: string[]]>([
    ["a dangling resid", '<Label resid="Open.Label"', '<Label resid="Opn.Label"', ["Label: resid Opn.Label has no resource among ShortStrings"]],
    ["a resid of the wrong kind", '<Title resid="Open.Label"', '<Title resid="Open.Tooltip"', ["Title: resid Open.Tooltip has no resource among ShortStrings"]],
    ["an unknown bearer of a resid", "<GetStarted>", '<GetStarted resid="Open.Label">', ["GetStarted: unknown bearer of a resid"]],
    ["an unused resource", "<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Old" DefaultValue="Gammal"><bt:Override Locale="en-US" Value="Old"/></bt:String>', ["resource Old is not used"]],
    ["a resource declared twice", "</bt:Images>", '<bt:Image id="Icon.16x16" DefaultValue="https://localhost:3000/assets/icon-16.png"/></bt:Images>', ["resource Icon.16x16 is declared twice"]],
    ["http", "https://localhost:3000/functions-alone.js", "http://localhost:3000/functions-alone.js", ["not an https address: http://localhost:3000/functions-alone.js"]],
    ["http in an override", 'Value="https://localhost:3000/functions.json"', 'Value="http://localhost:3000/functions.json"', ["not an https address: http://localhost:3000/functions.json"]],
    ["a relative address", 'SupportUrl DefaultValue="https://localhost:3000/assets/hjalp.html"', 'SupportUrl DefaultValue="hjalp.html"', ["not an https address: hjalp.html"]],
    ["a long label", '"Öppna VSS"', `"${"x".repeat(126)}"`, ["Open.Label: 126 characters, at most 125 fit"]],
    ["a long English tooltip", /Value="Opens the pane[^"]*"/, `Value="${"x".repeat(251)}"`, ["Open.Tooltip: 251 characters, at most 250 fit"]],
    ["an icon that does not exist", "assets/icon-80.png", "assets/icon-81.png", ["Icon.80x80: assets/icon-81.png does not exist"]],
    ["an icon of another size", "assets/icon-80.png", "assets/icon-64.png", ["Icon.80x80: assets/icon-64.png is 64 × 64, not 80 × 80"]],
    ["a store icon of another size", "assets/icon-32.png", "assets/icon-16.png", ["IconUrl: assets/icon-16.png is 16 × 16, not 32 × 32"]],
    ["an icon that is no PNG", "assets/icon-64.png", "assets/hjalp.html", ["HighResolutionIconUrl: assets/hjalp.html is 0 × 0, not 64 × 64"]],
    ["another namespace", 'DefaultValue="VSS"/>', 'DefaultValue="VVS"/>', ["the functions' namespace is not VSS"]],
    ["a raised floor", 'Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.16"', ["requirement ExcelApi is 1.16, not 1.13"]],
    ["a missing requirement", '<Set Name="SharedRuntime" MinVersion="1.1"/>', "", ["requirement SharedRuntime is missing, not 1.1"]],
    ["another page for the functions", `<Page>\n              <SourceLocation ${pageUrl}/>`, '<Page>\n              <SourceLocation resid="GetStarted.LearnMoreUrl"/>', ["the shared runtime needs one resid, found Taskpane.Url, GetStarted.LearnMoreUrl"]],
    ["a ribbon without its page", `<FunctionFile ${pageUrl}/>`, "", ["FunctionFile is missing"]],
    ["English by default", "<DefaultLocale>sv-SE", "<DefaultLocale>en-US", ["DefaultLocale is en-US, not sv-SE"]],
    ["a label only in Swedish", '<bt:Override Locale="en-US" Value="Open VSS"/>', "", ["Open.Label: has no en-US text"]],
    ["a name only in Swedish", '<Override Locale="en-US" Value="VSS for Excel"/>', "", ["DisplayName: has no en-US text"]],
    ["an id that is no GUID", "<Id>ed451131", "<Id>x", ["Id is no GUID: x-026d-4664-b024-14f90e89e491"]],
    ["a short version", "<Version>0.1.0.0", "<Version>0.1", ["Version must have four parts: 0.1"]],
  ])("%s", (_fault, from, to, messages) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(checkManifest(parse(broken), readFrom(ROOT))).toEqual(messages);
  });
});
