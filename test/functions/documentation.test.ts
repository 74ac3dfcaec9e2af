import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../../src/functions/associate";
import { signatureOf } from "../../src/functions/customFunction";
import { FUNCTION_LIST, type FunctionId } from "../../src/functions/functionList";
import { shown } from "./excelError";
import { readExample } from "./swedishFormula";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "docs/funktioner.md"), "utf8");
const blocks = [...text.matchAll(/^```\n(.*?)^```$/gmsu)].map(([, block = ""]) => block);
const examples = blocks.flatMap((block) => block.trimEnd().split("\n")).map(readExample);

describe("docs/funktioner.md", () => {
  test.each(examples)("$line", ({ id, args, result }) => {
    const call = FUNCTIONS[id as FunctionId] as (...args: unknown[]) => unknown;
    const cells = shown(() => call(...args)).map((row) =>
      row.map((cell) => (typeof cell === "object" ? { error: cell.error } : cell)),
    );
    expect(cells).toEqual(result);
  });

  test("has examples of every function", () => {
    expect([...new Set(examples.map(({ id }) => id))]).toEqual(Object.keys(FUNCTIONS));
  });

  test("has a section for every function, with the signature Excel shows", () => {
    const expected = FUNCTION_LIST.map((one) => [one.id, `=${signatureOf(one)}`]);
    const sections = text.split(/^## /gmu).slice(1);
    expect(sections.map((section) => [/^\S+/u.exec(section)?.[0], /^`(=VSS\..*)`$/mu.exec(section)?.[1]])).toEqual(
      expected,
    );
  });
});

describe("assets/funktioner.html", () => {
  const page = readFileSync(join(root, "assets/funktioner.html"), "utf8");

  test("is what scripts/function-help.mjs makes of the documentation", () => {
    const { stdout, status } = spawnSync("node", ["scripts/function-help.mjs"], { cwd: root, encoding: "utf8" });
    expect({ status, isCurrent: stdout === page }).toEqual({ status: 0, isCurrent: true });
  });

  test("has an anchor for every function", () => {
    expect([...page.matchAll(/<h2 id="(\w+)">/gu)].map(([, id]) => id)).toEqual(Object.keys(FUNCTIONS));
  });
});
