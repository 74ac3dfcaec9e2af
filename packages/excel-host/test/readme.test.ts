import { readFileSync } from "node:fs";
import path from "node:path";
import { supportedList } from "../scripts/supportedList";

const read = (file: string) => readFileSync(path.resolve(__dirname, "..", file), "utf8");

test("README shows the example that is run", () => {
  const [, shown] = /```ts\n([^]*?)```/u.exec(read("README.md")) ?? [];
  expect(shown).toBe(read("test/example.test.ts"));
});

test("README names only entry points that package.json opens", () => {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, string> };
  const named = [...read("README.md").matchAll(/excel-host\/([\w/]+)["`]/gu)].map(([, entry = ""]) => entry);
  const opened = Object.keys(exports).map((entry) => entry.slice(2));
  const isOpen = (entry: string) => opened.includes(entry) || opened.includes(entry.replace(/[^/]+$/u, "*"));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((entry) => !isOpen(entry))).toEqual([]);
});

// npx tsx packages/excel-host/scripts/supported.ts > packages/excel-host/SUPPORTED.md
test("SUPPORTED.md lists what the code has", () => {
  expect(read("SUPPORTED.md")).toBe(supportedList());
});
