import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const pages = [
  ...readdirSync(ROOT).filter((file) => file.endsWith(".md")),
  ...readdirSync(path.join(ROOT, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

function read(page: string): string {
  return readFileSync(path.join(ROOT, page), "utf8");
}

/** The relative links of a page, with what leads to a place on the page kept. */
function links(page: string): string[] {
  const text = read(page).replace(/^```[^]*?^```$/gmu, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, to]) => to ?? "").filter((to) => !/^[a-z]+:/u.test(to));
}

/** Headings as GitHub makes anchors of them. */
function anchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("there are pages to read", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/guide.md", "docs/it.md"]));
  expect(links("README.md").length).toBeGreaterThan(8);
});

test.each(pages)("every link of %s leads somewhere", (page) => {
  const broken = links(page).filter((to) => {
    const [file = "", anchor] = to.split("#");
    const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
    if (!existsSync(path.join(ROOT, target))) return true;
    return anchor !== undefined && target.endsWith(".md") && !anchors(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test("every picture of docs/bilder is shown somewhere", () => {
  const shown = pages.flatMap(links).map((to) => path.posix.basename(to));
  const pictures = readdirSync(path.join(ROOT, "docs/bilder"));
  const stray = pictures.filter((file) => !shown.includes(file));
  expect(stray).toEqual([]);
});

test("every npm command that the pages name exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? ""));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every test file that a page points to exists", () => {
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/test\/[\w/*.-]+\.test\.tsx?/gu)].map(([file]) => file),
  );
  const missing = named.filter((file) => {
    const [start = "", end = ""] = path.basename(file).split("*");
    const folder = path.join(ROOT, path.dirname(file));
    return !existsSync(folder) || !readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end));
  });
  expect(missing).toEqual([]);
});

test("every word of ordlista.md stands in the files that are named beside it", () => {
  const rows = [...read("docs/ordlista.md").matchAll(/^\| [^|]+ \| (`[^|]+) \| (`[^|]+) \|$/gmu)];
  expect(rows.length).toBeGreaterThan(40);
  const quoted = (text = "") => [...text.matchAll(/`([^`]+)`/gu)].map(([, one]) => one ?? "");
  const missing = rows.flatMap(([, words, places]) => {
    const code = quoted(places).map(sourceOf).join("\n");
    return quoted(words).filter((word) => !new RegExp(`\\b${word.split(".")[0] ?? ""}\\b`, "u").test(code));
  });
  expect(missing).toEqual([]);
});

/** What stands in a file or in all files of a folder of src. */
function sourceOf(place: string): string {
  const full = path.join(ROOT, "src", place);
  if (place.endsWith(".ts")) return readFileSync(full, "utf8");
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(full, file), "utf8"))
    .join("\n");
}

test("ARCHITECTURE.md has a line for every room, and for no other", () => {
  const told = [...read("docs/ARCHITECTURE.md").matchAll(/^\| `((?:src|packages)\/[^`]+)` \|/gmu)].map(
    ([, room]) => room,
  );
  const rooms = ["src", "packages/excel-host/src", "packages/workbench/src"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.posix.join(folder, path.dirname(file).replaceAll(path.sep, "/"))),
  );
  expect(told.sort()).toEqual([...new Set(rooms)].filter((room) => room !== "src").sort());
});

test("every rule that the code refers to is a heading of docs/regler.md", () => {
  const headings = [...read("docs/regler.md").matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => heading);
  const named = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => [...read(`src/${file}`).matchAll(/docs\/regler\.md, "([^"]+)"/gu)].map(([, name]) => name));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !headings.includes(name))).toEqual([]);
});
