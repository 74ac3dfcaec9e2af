import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sideload } from "../../scripts/sideload.cjs";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const ID = "ed451131-026d-4664-b024-14f90e89e491";
const folders = { root: ROOT, home: "/Users/anna" };
const KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const WEF = `/Users/anna/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;

// prettier-ignore
test.each([
  ["win32", { run: ["reg", "add", KEY, "/v", ID, "/t", "REG_SZ", "/d", MANIFEST, "/f"] }, { run: ["reg", "delete", KEY, "/v", ID, "/f"] }, "Starta Excel"],
  ["darwin", { copy: [MANIFEST, WEF] }, { delete: WEF }, "Starta Excel"],
  ["linux", null, null, "Excel på webben"],
])("%s", (platform, add, remove, told) => {
  const steps = sideload(platform, folders);
  expect(steps).toMatchObject({ add, remove });
  expect(steps.told).toContain(told);
});

test("the manifest that Excel is told of leads to the dev server, which the certificate library serves", () => {
  expect(readFileSync(MANIFEST, "utf8")).toContain('"https://localhost:3000/taskpane.html"');
  expect(existsSync(require.resolve("office-addin-dev-certs"))).toBe(true);
});
