import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../../src/checks/checks";
import { CHECK_TEXTS } from "../../../src/texts/findings/checkTexts";

const names = Object.keys(CHECK_TEXTS);

test("every check that has a name is run, and no other", () => {
  expect([...new Set(CHECKS.map(({ name }) => name))].sort()).toEqual([...names].sort());
});

test("docs/kontroller.md lists the checks, in their order, by their names", () => {
  const page = readFileSync(join(__dirname, "../../../docs/kontroller.md"), "utf8");
  const listed = [...page.matchAll(/^\| ([^|]+) \| `(\w+)` \|/gmu)].map(([, title, name]) => [name, title]);
  expect(listed).toEqual(Object.entries(CHECK_TEXTS).map(([name, { sv }]) => [name, sv.title]));
});
