import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOf, usedMembers } from "./usedMembers";

const root = join(__dirname, "../..");
const used = usedMembers(root);
/** What the client does by itself, without asking the host. */
const OF_THE_CLIENT = /\.(?:load|isNullObject|context|items|value|toJSON|set)$/u;

/** The conformance tests of the host, as one text. */
const tests = join(root, "packages/excel-host/test");
const suite = readdirSync(tests, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(tests, file), "utf8"))
  .join("\n");

test("the members that src/office uses are found by the compiler", () => {
  expect(used.map(nameOf)).toEqual(
    expect.arrayContaining(["Range.formulas", "Workbook.worksheets", "PageLayout.zoom"]),
  );
  expect(used.length).toBeGreaterThan(40);
});

test.each(used.map((member) => [nameOf(member), member.excelApi ?? "1.1"]))(
  "%s (ExcelApi %s) is within the floor of 1.13",
  (_, excelApi) => {
    const [major = 0, minor = 0] = excelApi.split(".").map(Number);
    expect(major * 100 + minor).toBeLessThanOrEqual(113);
  },
);

test.each(used.map(nameOf).filter((name) => !OF_THE_CLIENT.test(name)))(
  "%s has a test of its own in the host's suite",
  (name) => {
    const member = name.slice(name.indexOf(".") + 1);
    expect(suite).toMatch(new RegExp(`(?<![\\w])${member}(?![\\w])`, "u"));
  },
);
