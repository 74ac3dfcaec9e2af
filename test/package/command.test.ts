import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildCommand } from "../../scripts/buildCommand.cjs";
import { isPermissive, licenceOf } from "../architecture/licences";

const ROOT = path.resolve(__dirname, "../..");
const EXAMPLE = path.join(ROOT, "assets/exempel/vss-2024-03.xlsx");

jest.setTimeout(180_000);

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What `npm pack` would put in a package of `folder`, without building anything first. */
function packed(folder: string): string[] {
  const [{ files }] = JSON.parse(run(folder, "npm", "pack", "--dry-run", "--json", "--ignore-scripts"));
  return files.map((file: { path: string }) => file.path).sort();
}

const COMMAND = ["LICENSE", "README.md", "licenser.txt", "package.json", "readThread.cjs", "vss-rapport.cjs"];

test("packed, and installed in an empty folder without network, it writes a report", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "vss-"));
  const built = path.join(folder, "built");
  const bundled = await buildCommand(built);
  expect(packed(built)).toEqual(COMMAND);
  const empty = path.join(folder, "empty");
  mkdirSync(empty);
  const tarball = run(folder, "npm", "pack", built, "--silent").trim();
  run(empty, "npm", "install", "--offline", "--no-audit", "--no-fund", path.join(folder, tarball));
  const told = run(empty, "npx", "--offline", "vss-rapport", EXAMPLE, "--ut", "rapport.xlsx");
  expect(told).toContain("Rapporten är skriven: rapport.xlsx");
  expect(existsSync(path.join(empty, "rapport.xlsx"))).toBe(true);
  // Whose code it carries, and on what terms.
  expect(bundled.length).toBeGreaterThan(3);
  expect(bundled.filter((name) => !isPermissive(licenceOf(ROOT, name)))).toEqual([]);
  const licences = readFileSync(path.join(empty, "node_modules/vss-rapport/licenser.txt"), "utf8");
  expect(bundled.filter((name) => !licences.includes(`${name.replace("node_modules/", "")} `))).toEqual([]);
});

test("the project's own package holds the command and nothing else", () => {
  const command = COMMAND.map((file) => `build/cli/${file}`);
  expect(packed(ROOT)).toEqual(["LICENSE", "README.md", ...command, "package.json"].sort());
});

test("`npx vss-rapport` in the clone is the built command", () => {
  expect(run(ROOT, "npx", "--offline", "vss-rapport", "--help")).toMatch(/^Användning: vss-rapport/u);
});
